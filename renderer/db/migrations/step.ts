/** A row of any table, as some version of the program wrote it. */
export type StoredRow = { readonly id: string; readonly rev: number; readonly [key: string]: unknown };

/** What becomes of one row: the same row, a changed one, none, or several in whichever tables. */
export type RowChange = (row: StoredRow) => readonly (readonly [table: string, row: StoredRow])[];

/** One version of the store: its indexes, and how rows of the version before become rows of this one. */
export type Migration = {
  /** The schema version, as journal lines carry it in `v`. */
  readonly version: number;
  /** Dexie's index strings by table; null takes a table away. The primary key alone is unique. */
  readonly stores: { readonly [table: string]: string | null };
  readonly rows: { readonly [table: string]: RowChange };
};

/** The shape of one numbered migration. Row functions are pure: Dexie's upgrade and the replay of old lines run the same. */
export function step(version: number, stores: Migration['stores'], rows: Migration['rows'] = {}): Migration {
  return { version, stores, rows };
}
