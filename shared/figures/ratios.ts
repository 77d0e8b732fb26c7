import {
  decimalToFraction,
  divideFractions,
  type Fraction,
  fractionToDecimal,
  type Money,
  multiplyFractions,
  toFraction,
} from '../money';

/** A ratio, a percentage or a number of days as a plain decimal text, not rounded to what is shown. */
export type Ratio = string;

/** Decimals that a ratio is kept with: what is shown of it is rounded once, far from where this cut shows. */
const keptDecimals = 20;

export function toRatio(value: Fraction): Ratio {
  return fractionToDecimal(value, keptDecimals);
}

/** The exact number of minor units of an amount. */
export function fractionOf(amount: Money): Fraction {
  return toFraction(amount.minor);
}

/** A percentage as a part of one: 12.5 is an eighth. */
export function percentFraction(percent: string): Fraction {
  return divideFractions(decimalToFraction(percent), toFraction(100));
}

/** One whole number divided by another (not 0), times a factor; exact. */
export function quotientOf(over: number, under: number, factor = 1): Fraction {
  return multiplyFractions(divideFractions(toFraction(over), toFraction(under)), toFraction(factor));
}
