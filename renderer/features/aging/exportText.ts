/** A file name without the characters that Windows refuses, and without doubled spaces. */
export function fileNameOf(text: string): string {
  return text
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 180);
}

/** Whole seconds that a job still takes at the speed so far; null until a second has shown its speed. */
export function secondsLeft(done: number, of: number, elapsedMs: number): number | null {
  if (elapsedMs < 1000 || done <= 0 || of <= done) return null;
  return Math.max(1, Math.round(((of - done) * elapsedMs) / done / 1000));
}
