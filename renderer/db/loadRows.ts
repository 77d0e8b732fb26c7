import { type RowsByTable, type TableName, tableNames, type Tables } from '@shared/ledger';
import { type AppDatabase } from './database';
import { type JournalIndexRow } from './schema';

/** Everything in the store, in the order of posting, with the index of the journal. One read transaction: one state. */
export async function loadRows(
  db: AppDatabase,
): Promise<{ readonly rows: RowsByTable; readonly entries: readonly JournalIndexRow[] }> {
  return db.transaction('r', [...tableNames, 'journal'], async () => {
    const rows: { [T in TableName]?: readonly Tables[T][] } = {};
    for (const table of tableNames) await loadTable(db, table, rows);
    return { rows, entries: await db.journal.toArray() };
  });
}

async function loadTable<T extends TableName>(
  db: AppDatabase,
  table: T,
  into: { [K in T]?: readonly Tables[K][] },
): Promise<void> {
  const rows = await db.rows(table).toArray();
  // Ids grow with time, so the rows come nearly in order already; what was posted first is told by the entry.
  into[table] = rows.sort((a, b) => postedOf(a) - postedOf(b));
}

function postedOf(row: Tables[TableName]): number {
  return 'postedSeq' in row && row.postedSeq !== undefined ? row.postedSeq : row.rev;
}
