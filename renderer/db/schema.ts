import { type Instant } from '@shared/ids';
import { type TableName, tableNames } from '@shared/ledger';
import { type JournalCursor, type JournalPlace } from '@shared/ipc/journalPort';

/** The last entry that the store holds whole, and where the journal goes on behind it. */
export type HeadMeta = {
  readonly key: 'head';
  readonly seq: number;
  readonly hash: string;
  /** Where the line begins that has this hash: of a large command its commit line. */
  readonly place: JournalPlace;
  readonly next: JournalCursor;
};

/** Set while a large command is being applied part by part: read models then answer from before. */
export type ApplyingMeta = { readonly key: 'applying'; readonly seq: number; readonly part: number };

export type MetaRow = HeadMeta | ApplyingMeta;

/** The index of the journal: where an entry's line begins and what it touched. The payload lies in the file only. */
export type JournalIndexRow = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly cmd: string;
  readonly of?: number;
  /**
   * Ids of the customers, documents and imports that the entry touched, of a large one its imports alone; and the
   * hashes of the files that it names.
   */
  readonly refs: readonly string[];
  /** How many rows it put and deleted. */
  readonly rows: number;
  /** Where its first line begins, and the hash of the line before that one: enough to read and verify it alone. */
  readonly segment: number;
  readonly offset: number;
  readonly before: string;
};

/** Every table that a write may touch: the business tables with the index of the journal and the marks. */
export const allTables = [...tableNames, 'journal', 'meta'] as const satisfies readonly (
  TableName | 'journal' | 'meta'
)[];
