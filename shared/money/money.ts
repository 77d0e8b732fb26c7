import { type CurrencyCode, minorDigits } from './currency';

/** An exact amount: a whole number of the currency's minor units (declared rule 1). A plain value, fit for storage. */
export type Money<C extends CurrencyCode = CurrencyCode> = { readonly minor: number; readonly currency: C };

/** An amount of minor units that is certainly exact; anything else is a bug and throws. */
export function safeMinor(minor: number): number {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not an exact amount in minor units: ${minor}`);
  return minor === 0 ? 0 : minor;
}

export function money<C extends CurrencyCode>(minor: number, currency: C): Money<C> {
  return { minor: safeMinor(minor), currency };
}

export function zero<C extends CurrencyCode>(currency: C): Money<C> {
  return { minor: 0, currency };
}

/** Adds two amounts of one currency. Mixing literal currencies does not compile; mixing at run time throws. */
export function add<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  assertSame(a, b);
  return { minor: safeMinor(a.minor + b.minor), currency: a.currency };
}

export function subtract<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  assertSame(a, b);
  return { minor: safeMinor(a.minor - b.minor), currency: a.currency };
}

export function negate<C extends CurrencyCode>(a: Money<C>): Money<C> {
  return { minor: safeMinor(-a.minor), currency: a.currency };
}

/** Less than 0, 0 or more than 0, as `a` is below, equal to or above `b`. */
export function compare<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): number {
  assertSame(a, b);
  return a.minor - b.minor;
}

export function isZero(a: Money): boolean {
  return a.minor === 0;
}

/** The sum of amounts of one currency; the currency is named because the list may be empty. */
export function sum<C extends CurrencyCode>(amounts: readonly Money<C>[], currency: NoInfer<C>): Money<C> {
  return amounts.reduce<Money<C>>((total, amount) => add(total, amount), zero<C>(currency));
}

/** The amount as a plain decimal string with all minor digits: 1234.50, -0.05, 300 (JPY). For files and exact comparison. */
export function toDecimal(amount: Money): string {
  return minorToDecimal(amount.minor, amount.currency);
}

/** Minor units as a plain decimal string; see `toDecimal`. */
export function minorToDecimal(minor: number, currency: CurrencyCode): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(safeMinor(minor))).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`;
}

function assertSame(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Error(`currencies never mix: ${a.currency} and ${b.currency}`);
}
