import { type CurrencyCode, type Money, parseDecimal } from '@shared/money';
import { type Fields, type Json, MalformedCase, readFields, readList } from '../values';

/** Calculations name no currency: amounts stand in renminbi. */
export const currency: CurrencyCode = 'CNY';

export function amountOf(fields: Fields, key: string, where = 'given'): Money {
  const text = decimalOf(fields, key, where);
  const amount = parseDecimal(text, currency);
  if (!amount.ok) throw new MalformedCase(`${where} has '${key}' ${text}, which is no amount`);
  return amount.value;
}

export function optionalAmount(fields: Fields, key: string): Money | undefined {
  return fields[key] === undefined ? undefined : amountOf(fields, key);
}

export function decimalOf(fields: Fields, key: string, where = 'given'): string {
  const value = fields[key];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new MalformedCase(`${where} needs '${key}' as a decimal text`);
  return value;
}

export function optionalDecimal(fields: Fields, key: string): string | undefined {
  return fields[key] === undefined ? undefined : decimalOf(fields, key);
}

/** A count: a JSON number, or a text of one. */
export function countOf(fields: Fields, key: string, where = 'given'): number {
  const value = fields[key];
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  throw new MalformedCase(`${where} needs '${key}' as a number`);
}

export function optionalCount(fields: Fields, key: string): number | undefined {
  return fields[key] === undefined ? undefined : countOf(fields, key);
}

export function listOf<T>(
  value: Json | undefined,
  where: string,
  read: (item: Json, where: string) => T,
): T[] {
  return readList(value, where).map((item, place) => read(item, `${where}[${place}]`));
}

export function given(value: Fields, known: readonly string[]): Fields {
  return readFields(value, known, 'given');
}
