import Dexie, { type Table, type Transaction } from 'dexie';
import { type TableName, type Tables } from '@shared/ledger';
import { type Migration, migrateRow, migrations, type StoredRow } from './migrations';
import { type ApplyingMeta, type HeadMeta, type JournalIndexRow, type MetaRow } from './schema';

/**
 * The working store of one data folder. Writes are strictly durable: Chromium's default would tell of a commit that
 * is still in the system's memory. Dexie's own cache is off: two screens showing one customer cost two reads of a
 * few rows, and a figure can never come from a cache that an other context's write has not reached.
 */
export class AppDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, MetaRow['key']>;
  declare readonly journal: Table<JournalIndexRow, number>;

  constructor(name: string, steps: readonly Migration[] = migrations) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, rows } of steps) {
      const declared = this.version(version).stores({ ...stores });
      const changed = Object.keys(rows);
      if (changed.length > 0)
        declared.upgrade((transaction) => upgradeTables(transaction, steps, version, changed));
    }
  }

  rows<T extends TableName>(table: T): Table<Tables[T], string> {
    return this.table<Tables[T], string>(table);
  }

  async head(): Promise<HeadMeta | undefined> {
    return (await this.meta.get('head')) as HeadMeta | undefined;
  }

  async applying(): Promise<ApplyingMeta | undefined> {
    return (await this.meta.get('applying')) as ApplyingMeta | undefined;
  }
}

const upgradeChunk = 2_000;

/** Runs one version's row functions over its tables. Inside the upgrade's transaction nothing but Dexie is awaited. */
async function upgradeTables(
  transaction: Transaction,
  steps: readonly Migration[],
  version: number,
  tables: readonly string[],
): Promise<void> {
  const only = steps.filter((one) => one.version === version);
  // All rows are read before the first is written: a row that moves to another table must not be met there again.
  const read = await Promise.all(
    tables.map(
      async (table) => [table, await transaction.table<StoredRow, string>(table).toArray()] as const,
    ),
  );
  for (const [table, rows] of read) {
    for (let at = 0; at < rows.length; at += upgradeChunk) {
      const chunk = rows.slice(at, at + upgradeChunk);
      const placed = chunk.flatMap((row) => migrateRow(only, table, row, version - 1));
      await transaction.table(table).bulkDelete(chunk.map(({ id }) => id));
      for (const target of new Set(placed.map(([name]) => name)))
        await transaction
          .table(target)
          .bulkPut(placed.filter(([name]) => name === target).map(([, row]) => row));
    }
  }
}
