import {
  type ChangeSet,
  type RowsByTable,
  type Book,
  tableNames,
  type TableName,
  type Tables,
} from '@shared/ledger';

/** What a command (or one part of it) does, with the rows as they were before. */
export type EntryRows = ChangeSet & { readonly before: RowsByTable };

/** The rows that a change replaces or deletes, as they are now. */
export function rowsBefore(book: Book, change: ChangeSet): RowsByTable {
  const before: { [T in TableName]?: readonly Tables[T][] } = {};
  for (const table of tableNames) collect(book, change, table, before);
  return before;
}

function collect<T extends TableName>(
  book: Book,
  { put, del }: ChangeSet,
  table: T,
  before: { [K in T]?: readonly Tables[K][] },
): void {
  const ids = [...(put[table] ?? []).map((row) => row.id as string), ...(del[table] ?? [])];
  const rows = ids.flatMap((id) => book.rowOf(table, id as Tables[T]['id']) ?? []);
  if (rows.length > 0) before[table] = rows;
}

/** The parts of one entry as one. */
export function joinParts(parts: Iterable<EntryRows>): EntryRows {
  const put: Record<string, unknown[]> = {};
  const del: Record<string, string[]> = {};
  const before: Record<string, unknown[]> = {};
  for (const part of parts) {
    append(put, part.put);
    append(del, part.del);
    append(before, part.before);
  }
  return { put, del, before } as EntryRows;
}

function append<Item>(to: Record<string, Item[]>, from: { readonly [table: string]: readonly Item[] }): void {
  for (const [table, items] of Object.entries(from)) {
    const known = (to[table] ??= []);
    for (const item of items) known.push(item);
  }
}
