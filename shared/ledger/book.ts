import { type CurrencyCode } from '../money';
import { BookTables } from './bookTables';
import { type ChangeSet } from './changeSet';
import { type TableName, tableNames, type Tables } from './rows';
import { type LedgerView } from './view';
import { type BookColumns, type ColumnTable } from './bookColumns';

/**
 * The whole ledger in memory. It is a LedgerView, so decisions and figures read it, and it changes through
 * `applyChangeSet` alone. Each row costs a constant time, whether it comes from a command or from the store.
 */
export type Book = LedgerView & {
  /** All rows of a table, one by one; a change to the table while it is walked through shows up or not. */
  rowsOf<T extends TableName>(table: T): IterableIterator<Tables[T]>;
  rowOf<T extends TableName>(table: T, id: Tables[T]['id']): Tables[T] | undefined;
  countOf(table: TableName): number;
  /** All documents of a currency added up, in minor units. */
  documentSum(currency: CurrencyCode): number;
  /** The numbers of the same rows in columns, for figures over the whole book. */
  readonly columns: BookColumns;
  /** One more than the highest slot that the columns of a table use. */
  slotCount(table: ColumnTable): number;
  /** The row of a slot. */
  rowAt<T extends ColumnTable>(table: T, slot: number): Tables[T] | undefined;
};

const tablesOf = new WeakMap<Book, BookTables>();

/** An empty book. */
export function createBook(): Book {
  const tables = new BookTables();
  tablesOf.set(tables, tables);
  return tables;
}

/** Puts whole rows and takes deleted ones away. Rows loaded from the store arrive through this as well. */
export function applyChangeSet(book: Book, change: ChangeSet): void {
  const tables = tablesOf.get(book);
  if (!tables) throw new Error('not a book that createBook made');
  for (const table of tableNames) for (const id of change.del[table] ?? []) tables.remove(table, id);
  for (const table of tableNames) putAll(tables, table, change.put[table] ?? []);
}

function putAll<T extends TableName>(tables: BookTables, table: T, rows: readonly Tables[T][]): void {
  for (const row of rows) tables.put(table, row);
}
