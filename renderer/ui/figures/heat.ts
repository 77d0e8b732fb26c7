/** How strongly a late figure is tinted: not at all, half, or full with a foot in the bucket's edge colour. */
export type Heat = 'none' | 'half' | 'full';

/**
 * The heat of a late amount within the row's balance (both in minor units): half below a quarter, full from a quarter
 * on. Nothing late, or a balance that is not owed, has none. Compared as whole numbers: 25.00 of 100.00 is full.
 */
export function heatOf(lateMinor: number, balanceMinor: number): Heat {
  if (lateMinor <= 0 || balanceMinor <= 0) return 'none';
  return BigInt(lateMinor) * 4n >= BigInt(balanceMinor) ? 'full' : 'half';
}
