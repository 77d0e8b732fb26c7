import { type TableName, type Tables } from './rows';

/** Whole rows by table. */
export type RowsByTable = { readonly [T in TableName]?: readonly Tables[T][] };

/** Ids by table. */
export type IdsByTable = { readonly [T in TableName]?: readonly string[] };

/**
 * What a decision does to the ledger: rows to put (whole, with `rev` = the seq of the entry) and ids to delete.
 * Pure data: the same change set goes to the journal, to the store and to the book in memory.
 */
export type ChangeSet = { readonly put: RowsByTable; readonly del: IdsByTable };

/** Rows put and deleted together: above 1,000 the command is journalled in parts (write path, 5). */
export function countRows(change: ChangeSet): number {
  let count = 0;
  for (const rows of Object.values(change.put)) count += rows.length;
  for (const ids of Object.values(change.del)) count += ids.length;
  return count;
}
