export const gap = 1;
export const shortest = 3;
/** Below this width a pattern would only be noise. */
export const patternFrom = 6;

/**
 * The widths in pixels of the segments of an aging bar `width` wide: true to scale, 1 px between segments, none shorter
 * than 3 px. What the short ones are given is taken from the others in proportion. Amounts of 0 or less get no segment
 * (width 0). If the bar is too narrow for all, the segments share it alike.
 */
export function segmentWidths(amountsMinor: readonly number[], width: number): readonly number[] {
  const shown = amountsMinor.map((minor) => Math.max(0, minor));
  const count = shown.filter((minor) => minor > 0).length;
  if (count === 0 || width <= 0) return shown.map(() => 0);
  const space = width - gap * (count - 1);
  if (space <= shortest * count) return shown.map((minor) => (minor > 0 ? Math.max(space, 0) / count : 0));
  const isShort = shown.map(() => false);
  for (;;) {
    const long = shown.reduce((sum, minor, i) => (isShort[i] ? sum : sum + minor), 0);
    const left = space - shortest * isShort.filter(Boolean).length;
    const next = shown.findIndex((minor, i) => minor > 0 && !isShort[i] && (minor / long) * left < shortest);
    if (next === -1) {
      return shown.map((minor, i) => (minor === 0 ? 0 : isShort[i] ? shortest : (minor / long) * left));
    }
    isShort[next] = true;
  }
}
