import { isIsoDate, type IsoDate } from '../../dates';
import { type DomainError } from '../../errors';
import { type CurrencyCode, isCurrencyCode } from '../../money';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';

/** Reads one field of a command's input, which may be anything; `field` names it in the refusal. */
export type Reader<T> = (value: unknown, field: string) => Result<T, DomainError>;

const longestNumber = 100;
const longestText = 500;

/** Reads the number of a document or the code of a customer: trimmed, not empty, at most 100 characters. */
export const readNumber: Reader<string> = (value, field) => {
  const text = readText(value, field, longestNumber);
  if (!text.ok) return text;
  return text.value === undefined ? err({ code: 'number.missing' }) : ok(text.value);
};

/** Reads a text that may be missing: trimmed; empty is the same as absent. */
export function readText(
  value: unknown,
  field: string,
  max = longestText,
): Result<string | undefined, DomainError> {
  if (value === undefined || value === null) return ok(undefined);
  if (typeof value !== 'string') return err({ code: 'value.invalid', field, value: showValue(value) });
  const text = value.trim();
  if (text.length > max) return err({ code: 'value.tooLong', field, length: text.length, max });
  if (hasControls(text, field)) return err({ code: 'value.invalid', field, value: showValue(text) });
  return ok(text === '' ? undefined : text);
}

/** Addresses may have several lines; nothing else may hold control characters. */
function hasControls(text: string, field: string): boolean {
  const allowed = /address|reason/i.test(field) ? '\n\r\t' : '';
  return [...text].some((char) => {
    const code = char.codePointAt(0) ?? 0;
    return (code < 32 || code === 127) && !allowed.includes(char);
  });
}

/** Reads an amount in minor units that must be above zero. */
export const readAmount: Reader<number> = (value, field) => {
  const amount = readMinor(value, field);
  if (!amount.ok || amount.value > 0) return amount;
  return err({ code: 'amount.zero' });
};

/** Reads an amount in minor units of 0 or more; a missing one is 0. */
export const readMinor: Reader<number> = (value) => {
  if (value === undefined) return ok(0);
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return err({ code: 'amount.invalid', value: showValue(value) });
  return value < 0 ? err({ code: 'amount.negative', value: String(value) }) : ok(value === 0 ? 0 : value);
};

export const readDate: Reader<IsoDate> = (value) =>
  typeof value === 'string' && isIsoDate(value)
    ? ok(value)
    : err({ code: 'date.invalid', value: showValue(value) });

export const readCurrency: Reader<CurrencyCode> = (value) => {
  if (value === undefined || value === '') return err({ code: 'currency.missing' });
  if (typeof value === 'string' && isCurrencyCode(value)) return ok(value);
  return err({ code: 'currency.unknown', value: showValue(value) });
};

export const readBoolean: Reader<boolean> = (value, field) =>
  typeof value === 'boolean' ? ok(value) : err({ code: 'value.invalid', field, value: showValue(value) });

/** Reads one of a few words. */
export function readWord<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, field) => {
    const word = words.find((known) => known === value);
    return word === undefined ? err({ code: 'value.invalid', field, value: showValue(value) }) : ok(word);
  };
}

/** Lets a field be absent. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, field) => (value === undefined ? ok(undefined) : read(value, field));
}

type Values<R> = {
  readonly [K in keyof R]: Extract<R[K], { readonly ok: true }> extends { readonly value: infer T }
    ? T
    : never;
};

/** The values of several readings, or the first refusal. */
export function readAll<R extends Record<string, Result<unknown, DomainError>>>(
  results: R,
): Result<Values<R>, DomainError> {
  const values: Record<string, unknown> = {};
  for (const [key, result] of Object.entries(results)) {
    if (!result.ok) return result;
    values[key] = result.value;
  }
  return ok(values as Values<R>);
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A row without the keys that have no value: an absent field is never stored as undefined. */
export function withoutAbsent<T extends object>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Present<T>;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
