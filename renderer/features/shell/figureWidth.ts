/** A figure in 13 px semibold is 0.6 em wide a character, and its cell has 8 px on each side. */
const characterWidth = 7.8;
const padding = 17;

/**
 * The width of a column of figures in px, so that the longest of them (usually its total) is never cut; at least
 * `least`, which its head needs.
 */
export function figureWidth(figures: readonly string[], least: number): number {
  const longest = figures.reduce((length, figure) => Math.max(length, figure.length), 0);
  return Math.max(least, Math.ceil(longest * characterWidth + padding));
}
