import coverage from '../../resources/papers/coverage.json';

/** First and last code points of runs that all faces of papers have, in rising order. */
const ranges: readonly number[] = coverage.ranges;

/** What has no glyph and needs none: line ends and tabs of addresses, which are set as lines and spaces. */
const isLayout = (point: number): boolean => point === 0x0a || point === 0x0d || point === 0x09;

/**
 * The characters of a text that a face of papers lacks, each once, as they occur. They would print as a crossed box or
 * vanish without an error: emoji, rare Han of plane 2, scripts that no Chinese face has.
 */
export function missingCharacters(text: string): readonly string[] {
  const missing = new Set<string>();
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (!isLayout(point) && !isCovered(point)) missing.add(character);
  }
  return [...missing];
}

function isCovered(point: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (ranges[2 * middle] ?? 0)) high = middle - 1;
    else if (point > (ranges[2 * middle + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}
