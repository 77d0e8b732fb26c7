const longest = 100;

/** Anything that came from outside, as a refusal shows it: as text, cut to 100 characters. Never throws. */
export function showValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value).slice(0, longest);
  try {
    return (JSON.stringify(value) ?? 'object').slice(0, longest);
  } catch {
    return 'object';
  }
}
