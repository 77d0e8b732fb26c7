import Big from 'big.js';
import { isIsoDate, type IsoDate } from '../dates';
import { type DomainError, type FigureReason } from '../errors';
import {
  compareFractions,
  type CurrencyCode,
  divideFractions,
  type Fraction,
  fractionToDecimal,
  isCurrencyCode,
  minorDigits,
  minorToDecimal,
  type Money,
  toFraction,
} from '../money';
import { showValue } from '../showValue';

/** The refusal of one figure of a calculation: which field, which value and why. */
export type FigureRefusal = DomainError<'figure.invalid'>;

export function refuseFigure(field: string, value: unknown, reason: FigureReason): FigureRefusal {
  return { code: 'figure.invalid', field, value: showValue(value), reason };
}

/** The refusal of an amount, which stands there as one writes it: -1.00, and not the -100 of its minor units. */
export function refuseAmount(
  field: string,
  minor: number,
  currency: CurrencyCode,
  reason: FigureReason,
): FigureRefusal {
  const isAmount = Number.isSafeInteger(minor) && isCurrencyCode(currency);
  return refuseFigure(field, isAmount ? minorToDecimal(minor, currency) : minor, reason);
}

/** Which signs an amount or a decimal may have. */
export type Sign = 'any' | 'notNegative' | 'positive';

/** An exact amount of a known currency with an allowed sign; undefined where nothing is wrong. */
export function checkMoney(
  field: string,
  amount: Money,
  sign: Sign = 'notNegative',
): FigureRefusal | undefined {
  const given: unknown = amount;
  if (given === undefined || given === null) return refuseFigure(field, '', 'missing');
  const { minor, currency } = amount;
  if (!Number.isSafeInteger(minor)) return refuseFigure(field, minor, 'money');
  if (!isCurrencyCode(currency)) return refuseFigure(field, currency, 'currency');
  if (sign !== 'any' && minor < 0) return refuseAmount(field, minor, currency, 'negative');
  return sign === 'positive' && minor === 0 ? refuseAmount(field, minor, currency, 'zero') : undefined;
}

/** A sum in exact minor units that an amount can hold: beyond it a number of cents is no longer exact. */
export function checkSize(
  field: string,
  exactMinor: Fraction,
  currency: CurrencyCode,
): FigureRefusal | undefined {
  if (compareFractions(exactMinor, toFraction(Number.MAX_SAFE_INTEGER)) <= 0) return undefined;
  const digits = minorDigits(currency);
  const major = divideFractions(exactMinor, toFraction(10 ** digits));
  return refuseFigure(field, fractionToDecimal(major, digits), 'tooLarge');
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

/** Yes or no, and nothing that merely counts as one of them: a verdict of law hangs on it. */
export function checkFlag(field: string, value: boolean | undefined): FigureRefusal | undefined {
  return value === undefined || typeof value === 'boolean'
    ? undefined
    : refuseFigure(field, value, 'unknown');
}

/** One of the words that a rule knows. */
export function checkWord<Word extends string>(
  field: string,
  value: Word,
  words: readonly Word[],
): FigureRefusal | undefined {
  return words.includes(value) ? undefined : refuseFigure(field, value, 'unknown');
}

/** A list of records with `least` to `most` entries. */
export function checkList(
  field: string,
  list: readonly object[],
  least: 0 | 1,
  most: number,
): FigureRefusal | undefined {
  if (!Array.isArray(list)) return refuseFigure(field, list, 'shape');
  if (list.length < least) return refuseFigure(field, '', 'missing');
  if (list.length > most) return refuseFigure(field, list.length, 'tooMany');
  const place = list.findIndex((entry: unknown) => typeof entry !== 'object' || entry === null);
  return place === -1 ? undefined : refuseFigure(`${field}[${place}]`, list[place], 'shape');
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
