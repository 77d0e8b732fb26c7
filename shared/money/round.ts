import Big from 'big.js';
import { type CurrencyCode, minorDigits } from './currency';
import { type Money, safeMinor } from './money';

/** How an exact decimal becomes minor units. The program knows one way (declared rule 1); it is named at every call. */
export type Rounding = 'halfUp';

/** An exact decimal amount (in major units) as money, rounded half-up away from zero, once. */
function roundToMoney<C extends CurrencyCode>(exact: Big, currency: C, rounding: Rounding): Money<C> {
  return { minor: roundMinor(exact.times(new Big(10).pow(minorDigits(currency))), rounding), currency };
}

/** Decimals beyond which a difference can only come from a quotient that was cut. */
const exactDecimals = 22;

/**
 * An exact decimal number of minor units, rounded to a whole one. Seven fourteenths, taken as 7 × 0.0714…, are half
 * a cent but for what was cut of the quotient: so the cut is rounded away first, far behind all real decimals.
 */
export function roundMinor(exactMinor: Big, _rounding: Rounding): number {
  const uncut = exactMinor.round(exactDecimals, Big.roundHalfUp);
  return safeMinor(Number(uncut.round(0, Big.roundHalfUp).toFixed(0)));
}

/** `percent` % of an amount, rounded: 12.5 % of 100.00 is 12.50. `percent` is a decimal string. */
export function percentOf<C extends CurrencyCode>(
  amount: Money<C>,
  percent: string,
  rounding: Rounding,
): Money<C> {
  return {
    minor: roundMinor(new Big(amount.minor).times(percent).div(100), rounding),
    currency: amount.currency,
  };
}

/** An amount converted at `rate` units of `to` for one unit of its currency (a decimal string), rounded in `to`. */
export function convert<C extends CurrencyCode>(
  amount: Money,
  rate: string,
  to: C,
  rounding: Rounding,
): Money<C> {
  const major = new Big(amount.minor).div(new Big(10).pow(minorDigits(amount.currency)));
  return roundToMoney(major.times(rate), to, rounding);
}
