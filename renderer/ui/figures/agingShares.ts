/**
 * How wide the segments of an aging bar grow, in thousandths of the whole (so that equal bars look equal whatever the
 * amounts): true to scale, nothing for amounts of 0 or less. The style sheet keeps a segment at 3 px at least, and takes
 * what it gives to the short ones from the others in proportion.
 */
export function agingShares(amountsMinor: readonly number[]): readonly number[] {
  const whole = amountsMinor.reduce((sum, minor) => sum + Math.max(0, minor), 0);
  return amountsMinor.map((minor) => (minor > 0 ? (minor / whole) * 1000 : 0));
}
