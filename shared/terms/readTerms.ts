import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';

export type TermsError = DomainError<'terms.negativeDays' | 'terms.percentTotal' | 'terms.invalid'>;

/** A hundred years: beyond it a number of days is a mistake. */
const mostDays = 36_525;

/** The refusal of one field of the terms. */
export function invalidTerms(field: string, value: unknown): DomainError<'terms.invalid'> {
  return { code: 'terms.invalid', field, value: showValue(value) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a plain decimal string of 0 or more, such as a percentage or an amount. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,13}(\.\d{1,12})?$/.test(value);
}

/** A whole number of days; negative ones have a refusal of their own. */
export function readDays(field: string, value: unknown): Result<number, TermsError> {
  if (typeof value !== 'number' || !Number.isInteger(value) || value > mostDays)
    return err(invalidTerms(field, value));
  return value < 0 ? err({ code: 'terms.negativeDays', days: value }) : ok(value);
}

/** A day of a month, 1 to 31. */
export function readDay(field: string, value: unknown): Result<number, TermsError> {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 31) return ok(value);
  return err(invalidTerms(field, value));
}
