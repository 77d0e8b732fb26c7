import { type ChangeSet, type TableName, tableNames, type Tables } from '@shared/ledger';
import { type AppDatabase } from './database';
import { type ApplyingMeta, allTables, type HeadMeta, type JournalIndexRow } from './schema';

/** What one transaction writes beside the rows. */
export type Marks = {
  /** The entries that are whole with this transaction move the head, and come into the index. */
  readonly head?: HeadMeta;
  readonly entries?: readonly JournalIndexRow[];
  /** A part of a large command that is not the last. */
  readonly applying?: Omit<ApplyingMeta, 'key'>;
};

/**
 * Puts and deletes rows in one strict transaction together with its marks: with `head` the mark `applying` goes away,
 * so that whoever reads sees either nothing or the whole of an entry. Only Dexie is awaited inside. Writing rows a
 * second time changes nothing, so that a replay may repeat what a crash cut off.
 */
export async function applyChanges(
  db: AppDatabase,
  changes: readonly ChangeSet[],
  { head, entries = [], applying }: Marks,
): Promise<void> {
  await db.transaction('rw', tablesOf(db, changes), async () => {
    for (const change of changes) await applyRows(db, change);
    if (entries.length > 0) await db.journal.bulkPut([...entries]);
    if (applying) await db.meta.put({ key: 'applying', ...applying });
    if (head) await db.meta.put(head);
    if (head) await db.meta.delete('applying');
  });
}

async function applyRows(db: AppDatabase, change: ChangeSet): Promise<void> {
  for (const table of tableNames) {
    const ids = change.del[table];
    if (ids && ids.length > 0) await db.rows(table).bulkDelete([...ids]);
  }
  for (const table of tableNames) await putRows(db, table, change);
}

/**
 * Rows that are asked for at once. IndexedDB works requests off in the order in which they come, whoever sends them, so
 * that a screen's read waits for all that stands before it.
 */
const sliceRows = 500;

async function putRows<T extends TableName>(db: AppDatabase, table: T, change: ChangeSet): Promise<void> {
  const rows: readonly Tables[T][] = change.put[table] ?? [];
  for (let at = 0; at < rows.length; at += sliceRows)
    await db.rows(table).bulkPut(rows.slice(at, at + sliceRows));
}

/** The tables of a transaction: a narrow scope lets screens read the others meanwhile. */
function tablesOf(db: AppDatabase, changes: readonly ChangeSet[]): string[] {
  const touched = new Set<string>(['meta', 'journal']);
  for (const { put, del } of changes)
    for (const name of [...Object.keys(put), ...Object.keys(del)]) touched.add(name);
  const known = new Set(db.tables.map((table) => table.name));
  return allTables.filter((name) => touched.has(name) && known.has(name));
}
