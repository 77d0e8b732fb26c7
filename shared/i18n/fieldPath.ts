/** A field's path (`tiers[1].dailyRate`) in words: each step by its word or as it is, places counted from 1. */
export function fieldPath(path: string, words: Readonly<Record<string, string>>): string {
  const steps = path.split('.').map((step) => {
    const [, name = step, place] = /^(.+?)\[(\d+)\]$/.exec(step) ?? [];
    const word = Object.hasOwn(words, name) ? (words[name] ?? name) : name;
    return place === undefined ? word : `${word} ${Number(place) + 1}`;
  });
  return steps.join(' · ');
}
