import { type CurrencyCode } from './currency';
import { type Money } from './money';

/**
 * Splits an amount by weights without losing a unit: every share is its exact quota rounded down or up, the units
 * left over go to the largest fractions, among equals to the earlier one. 100.00 by 1:1:1 is 33.34, 33.33, 33.33.
 * Weights are whole numbers of 0 or more, at least one of them above 0; anything else is a bug and throws.
 */
export function allocate<C extends CurrencyCode>(total: Money<C>, weights: readonly number[]): Money<C>[] {
  const exact = weights.map(toWeight);
  const sum = exact.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) throw new RangeError('weights that add up to nothing');
  const size = BigInt(Math.abs(total.minor));
  const parts = exact.map((weight, place) => {
    const product = size * weight;
    return { place, share: product / sum, fraction: product % sum };
  });
  const left = Number(parts.reduce((rest, part) => rest - part.share, size));
  const byFraction = [...parts].sort((a, b) => compareBig(b.fraction, a.fraction) || a.place - b.place);
  const raised = new Set(byFraction.slice(0, left).map((part) => part.place));
  const sign = total.minor < 0 ? -1 : 1;
  return parts.map((part) => {
    const minor = Number(part.share) + (raised.has(part.place) ? 1 : 0);
    return { minor: minor === 0 ? 0 : sign * minor, currency: total.currency };
  });
}

function toWeight(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`);
  return BigInt(weight);
}

function compareBig(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
