import { type DomainError } from '@shared/errors';
import { type CurrencyCode, parseDecimal } from '@shared/money';
import { err, ok, type Result } from '@shared/result';

/** The file itself is wrong, whatever the program makes of it: told in words, counted as a failure. */
export class MalformedCase extends Error {}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Fields = { readonly [key: string]: Json };

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a step or an ask; a field that the format does not have is a mistake in the file. */
export function readFields(value: Json, known: readonly string[], where: string): Fields {
  if (!isFields(value)) throw new MalformedCase(`${where} is not an object`);
  for (const key of Object.keys(value))
    if (!known.includes(key) && key !== 'note')
      throw new MalformedCase(`${where} has an unknown field '${key}'`);
  return value;
}

export function readString(fields: Fields, key: string, where: string): string {
  const value = fields[key];
  if (typeof value !== 'string') throw new MalformedCase(`${where} needs '${key}' as a text`);
  return value;
}

export function readOptionalString(fields: Fields, key: string, where: string): string | undefined {
  return fields[key] === undefined ? undefined : readString(fields, key, where);
}

export function readOptionalNumber(fields: Fields, key: string, where: string): number | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw new MalformedCase(`${where} needs '${key}' as a number`);
  return value;
}

export function readList(value: Json | undefined, where: string): readonly Json[] {
  if (!Array.isArray(value)) throw new MalformedCase(`${where} is not a list`);
  return value as readonly Json[];
}

/** A decimal string; a JSON number is taken as it is written. */
export function readDecimal(fields: Fields, key: string, where: string): string {
  const value = fields[key];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new MalformedCase(`${where} needs '${key}' as a decimal text`);
  return value;
}

export function readOptionalDecimal(fields: Fields, key: string, where: string): string | undefined {
  return fields[key] === undefined ? undefined : readDecimal(fields, key, where);
}

/** Money in a currency; more decimals than it has are refused by the ledger's own reading. */
export function readMinor(
  fields: Fields,
  key: string,
  currency: CurrencyCode,
  where: string,
): Result<number, DomainError> {
  const amount = parseDecimal(readDecimal(fields, key, where), currency);
  return amount.ok ? ok(amount.value.minor) : err(amount.error);
}

export function readOptionalMinor(
  fields: Fields,
  key: string,
  currency: CurrencyCode,
  where: string,
): Result<number | undefined, DomainError> {
  return fields[key] === undefined ? ok(undefined) : readMinor(fields, key, currency, where);
}
