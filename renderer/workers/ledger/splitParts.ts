import { partBytes, partRows } from '@shared/ipc/journalLine';
import { type Book, type ChangeSet, tableNames, type TableName, type Tables } from '@shared/ledger';
import { type EntryRows } from './entryRows';

type Open = {
  put: { [table: string]: unknown[] };
  del: { [table: string]: string[] };
  before: { [table: string]: unknown[] };
};

/**
 * A large change in parts of at most 2,000 rows and about 1 MB of JSON, each row with the one it replaces. A row that
 * is larger by itself is a part of its own.
 */
export function* splitParts(book: Book, change: ChangeSet): Generator<EntryRows, void> {
  let open = empty();
  let rows = 0;
  let bytes = 0;
  for (const { table, id, row } of listRows(change)) {
    const earlier = book.rowOf(table, id as Tables[TableName]['id']);
    const size = sizeOf(row ?? id) + (earlier ? sizeOf(earlier) : 0);
    if (rows > 0 && (rows === partRows || bytes + size > partBytes)) {
      yield open as EntryRows;
      open = empty();
      rows = 0;
      bytes = 0;
    }
    if (row) (open.put[table] ??= []).push(row);
    else (open.del[table] ??= []).push(id);
    if (earlier) (open.before[table] ??= []).push(earlier);
    rows += 1;
    bytes += size;
  }
  if (rows > 0) yield open as EntryRows;
}

function empty(): Open {
  return { put: {}, del: {}, before: {} };
}

type Change = { readonly table: TableName; readonly id: string; readonly row: Tables[TableName] | null };

function* listRows(change: ChangeSet): Generator<Change> {
  for (const table of tableNames) for (const id of change.del[table] ?? []) yield { table, id, row: null };
  for (const table of tableNames) for (const row of change.put[table] ?? []) yield { table, id: row.id, row };
}

/** Bytes of a value's JSON, never less than in UTF-8: a character beyond Latin-1 counts three. */
function sizeOf(value: unknown): number {
  const text = JSON.stringify(value);
  let size = text.length + 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) size += code > 0x7ff ? 2 : 1;
  }
  return size;
}
