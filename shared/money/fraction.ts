import Big from 'big.js';
import { safeMinor } from './money';
import { type Rounding } from './round';

/**
 * An exact ratio in lowest terms, `under` above 0. Interest divides by 365, 360 and 366 many times over: decimals
 * would cut each quotient, and a sum of cut quotients can fall on the wrong side of half a cent. This cannot.
 */
export type Fraction = { readonly over: bigint; readonly under: bigint };

export const noFraction: Fraction = { over: 0n, under: 1n };

export function toFraction(whole: number): Fraction {
  return { over: BigInt(safeMinor(whole)), under: 1n };
}

/** The exact value of a plain decimal string such as -0.05; anything else is a bug and throws. */
export function decimalToFraction(decimal: string): Fraction {
  const [whole = '', part = ''] = new Big(decimal).toFixed().split('.');
  return reduce(BigInt(`${whole}${part}`), 10n ** BigInt(part.length));
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.over === 0n) return b;
  if (b.over === 0n) return a;
  return reduce(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { over: -b.over, under: b.under });
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return reduce(a.over * b.over, a.under * b.under);
}

/** `a` divided by `b`; a division by nothing is a bug and throws. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  if (b.over === 0n) throw new RangeError('a division by nothing');
  const sign = b.over < 0n ? -1n : 1n;
  return reduce(a.over * b.under * sign, a.under * b.over * sign);
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function smallerFraction(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

/** A whole number of minor units, rounded half-up away from zero (declared rule 1). */
export function roundFraction(exactMinor: Fraction, _rounding: Rounding): number {
  return safeMinor(Number(roundedTimes(exactMinor, 1n)));
}

/** The value as a plain decimal string, rounded half-up to at most so many decimals, without trailing zeros. */
export function fractionToDecimal(value: Fraction, decimals: number): string {
  const scaled = roundedTimes(value, 10n ** BigInt(decimals));
  return new Big(scaled.toString()).div(new Big(10).pow(decimals)).toFixed();
}

function roundedTimes({ over, under }: Fraction, scale: bigint): bigint {
  const size = (over < 0n ? -over : over) * scale;
  const rounded = (2n * size + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}

const largestNumber = BigInt(Number.MAX_SAFE_INTEGER);

function reduce(over: bigint, under: bigint): Fraction {
  if (over === 0n) return noFraction;
  const size = over < 0n ? -over : over;
  const divisor =
    size <= largestNumber && under <= largestNumber
      ? BigInt(greatestDivisor(Number(size), Number(under)))
      : greatestDivisorOfBig(size, under);
  return divisor === 1n ? { over, under } : { over: over / divisor, under: under / divisor };
}

/** Whole numbers that are exact as numbers take a tenth of the time that they take as bigints. */
function greatestDivisor(a: number, b: number): number {
  let [one, other] = [a, b];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}

function greatestDivisorOfBig(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}
