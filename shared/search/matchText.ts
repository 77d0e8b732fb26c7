import pinyin from 'pinyin-match';

/** Character ranges of a text that matched, ascending, end not included. */
export type Marks = readonly (readonly [number, number])[];

const latin = /^[a-z]+$/i;

/**
 * Finds what somebody typed in a name: as it stands (in any case and width), by full pinyin or by initials
 * (`pxyx` finds 平汐远岫); with three letters or more also by initials with characters left out (`yxqp` finds
 * 远岫汽车配件). Answers the marks of the match, or null.
 */
export function matchText(text: string, typed: string): Marks | null {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return [];
  const at = text.toLowerCase().indexOf(wanted);
  if (at >= 0) return [[at, at + wanted.length]];
  if (!latin.test(wanted)) return null;
  const found = pinyin.match(text, wanted);
  if (found !== false) return [[found[0], found[1] + 1]];
  return wanted.length >= 3 ? matchSparseInitials(text, wanted) : null;
}

/** One mark a run of neighbouring characters whose initials are the letters, in order. */
function matchSparseInitials(text: string, letters: string): Marks | null {
  const marks: [number, number][] = [];
  let next = 0;
  for (let place = 0; place < text.length && next < letters.length; place += 1) {
    if (!hasInitial(text.charAt(place), letters.charAt(next))) continue;
    const last = marks.at(-1);
    if (last && last[1] === place) last[1] = place + 1;
    else marks.push([place, place + 1]);
    next += 1;
  }
  return next === letters.length ? marks : null;
}

const initials = new Map<string, boolean>();

/** Whether a Chinese character can be read with that first letter; remembered, because few characters come up often. */
function hasInitial(character: string, letter: string): boolean {
  if (character < '\u3400') return false;
  const key = character + letter;
  let known = initials.get(key);
  if (known === undefined) {
    known = pinyin.match(character, letter) !== false;
    initials.set(key, known);
  }
  return known;
}
