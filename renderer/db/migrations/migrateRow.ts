import { type Migration, type StoredRow } from './step';

type Placed = readonly [table: string, row: StoredRow];
type RowsOf = { readonly [table: string]: readonly StoredRow[] };

/** Rows as a journal line of any version has them. */
export type UpgradedChange = {
  readonly put: RowsOf;
  readonly del: { readonly [table: string]: readonly string[] };
  readonly before: RowsOf;
};

/** One row of version `from` as the rows that it is today. */
export function migrateRow(
  migrations: readonly Migration[],
  table: string,
  row: StoredRow,
  from: number,
): readonly Placed[] {
  let placed: readonly Placed[] = [[table, row]];
  for (const { version, rows } of migrations) {
    if (version <= from) continue;
    placed = placed.flatMap(([name, one]) => rows[name]?.(one) ?? [[name, one] as const]);
  }
  return placed;
}

/**
 * What a journal line of version `from` does, in today's rows. A row before that is today two rows, of which the row
 * after gives only one, leaves the other to be deleted; so deletions follow from the rows before.
 */
export function migrateChange(
  migrations: readonly Migration[],
  change: UpgradedChange,
  from: number,
): UpgradedChange {
  if (migrations.every(({ version }) => version <= from)) return change;
  const put = migrateAll(migrations, change.put, from);
  const before = migrateAll(migrations, change.before, from);
  const stays = new Set(put.map(([table, row]) => keyOf(table, row.id)));
  const del: Record<string, string[]> = {};
  for (const [table, row] of before) if (!stays.has(keyOf(table, row.id))) (del[table] ??= []).push(row.id);
  return { put: byTable(put), del, before: byTable(before) };
}

function migrateAll(migrations: readonly Migration[], rows: RowsOf, from: number): readonly Placed[] {
  return Object.entries(rows).flatMap(([table, list]) =>
    list.flatMap((row) => migrateRow(migrations, table, row, from)),
  );
}

function keyOf(table: string, id: string): string {
  return `${table}\n${id}`;
}

function byTable(placed: readonly Placed[]): RowsOf {
  const tables: Record<string, StoredRow[]> = {};
  for (const [table, row] of placed) (tables[table] ??= []).push(row);
  return tables;
}
