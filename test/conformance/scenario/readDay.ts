import { type IsoDate } from '@shared/dates';
import { type Fields, readString } from '../values';

/** A date as the file has it: whether it is one is for the ledger to say. */
export function readDay(fields: Fields, key: string, where: string): IsoDate {
  return readString(fields, key, where) as IsoDate;
}

export function readOptionalDay<Key extends string>(
  fields: Fields,
  key: string,
  as: Key,
  where: string,
): { readonly [K in Key]?: IsoDate } {
  const entries = fields[key] === undefined ? [] : [[as, readDay(fields, key, where)]];
  return Object.fromEntries(entries) as { readonly [K in Key]?: IsoDate };
}
