import Big from 'big.js';
import { isIsoDate, type IsoDate } from '../dates';
import { type DomainError, type FigureReason } from '../errors';
import { isCurrencyCode, type Money } from '../money';
import { showValue } from '../showValue';

/** The refusal of one figure of a calculation: which field, which value and why. */
export type FigureRefusal = DomainError<'figure.invalid'>;

export function refuseFigure(field: string, value: unknown, reason: FigureReason): FigureRefusal {
  return { code: 'figure.invalid', field, value: showValue(value), reason };
}

/** Which signs an amount or a decimal may have. */
export type Sign = 'any' | 'notNegative' | 'positive';

/** An exact amount of a known currency with an allowed sign; undefined where nothing is wrong. */
export function checkMoney(
  field: string,
  amount: Money,
  sign: Sign = 'notNegative',
): FigureRefusal | undefined {
  if (!Number.isSafeInteger(amount.minor)) return refuseFigure(field, amount.minor, 'money');
  if (!isCurrencyCode(amount.currency)) return refuseFigure(field, amount.currency, 'currency');
  if (sign !== 'any' && amount.minor < 0) return refuseFigure(field, amount.minor, 'negative');
  return sign === 'positive' && amount.minor === 0 ? refuseFigure(field, amount.minor, 'zero') : undefined;
}

/** Amounts that are added or divided must be of one currency (declared rule 12). */
export function checkSame(field: string, amount: Money, with_: Money): FigureRefusal | undefined {
  return amount.currency === with_.currency ? undefined : refuseFigure(field, amount.currency, 'currency');
}

const plain = /^-?\d{1,15}(\.\d{1,25})?$/;

/** A plain decimal text of at most 15 digits before the point. */
export function checkDecimal(
  field: string,
  value: string,
  sign: Sign = 'notNegative',
): FigureRefusal | undefined {
  if (typeof value !== 'string' || !plain.test(value)) return refuseFigure(field, value, 'decimal');
  const isZero = /^-?0+(\.0+)?$/.test(value);
  if (sign !== 'any' && value.startsWith('-') && !isZero) return refuseFigure(field, value, 'negative');
  return sign === 'positive' && isZero ? refuseFigure(field, value, 'zero') : undefined;
}

/** A percentage as a decimal text, from 0 to `most`. */
export function checkPercent(field: string, value: string, most = 100): FigureRefusal | undefined {
  const wrong = checkDecimal(field, value);
  if (wrong !== undefined) return wrong;
  return new Big(value).gt(most) ? refuseFigure(field, value, 'over100') : undefined;
}

/** A whole number within bounds, both included. */
export function checkWhole(
  field: string,
  value: number,
  least: number,
  most: number,
): FigureRefusal | undefined {
  if (!Number.isInteger(value)) return refuseFigure(field, value, 'whole');
  if (value < least) return refuseFigure(field, value, tooLow(value));
  return value > most ? refuseFigure(field, value, 'tooLarge') : undefined;
}

function tooLow(value: number): FigureReason {
  if (value < 0) return 'negative';
  return value === 0 ? 'zero' : 'tooSmall';
}

/** The last day from which a hundred years can still be counted as text. */
const lastReachableDay = '9899-12-31';

/** A day from which periods are counted: refused where a hundred years later there is no calendar text. */
export function checkReachableDay(field: string, value: IsoDate): FigureRefusal | undefined {
  const wrong = checkDay(field, value);
  if (wrong !== undefined) return wrong;
  return value > lastReachableDay ? refuseFigure(field, value, 'tooLarge') : undefined;
}

export function checkDay(field: string, value: IsoDate): FigureRefusal | undefined {
  return typeof value === 'string' && isIsoDate(value) ? undefined : refuseFigure(field, value, 'day');
}
