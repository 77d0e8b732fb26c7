import { type Instant } from '@shared/ids';
import { type TableName, tableNames } from '@shared/ledger';
import { type JournalCursor } from '@shared/ipc/journalPort';

/** The last entry that the store holds whole, and where the journal goes on behind it. */
export type HeadMeta = {
  readonly key: 'head';
  readonly seq: number;
  readonly hash: string;
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
  /** Ids of the customers, documents and imports that the entry touched; of a large one its imports alone. */
  readonly refs: readonly string[];
  /** How many rows it put and deleted. */
  readonly rows: number;
  readonly segment: number;
  readonly offset: number;
};

/** Every table that a write may touch: the business tables with the index of the journal and the marks. */
export const allTables = [...tableNames, 'journal', 'meta'] as const satisfies readonly (
  TableName | 'journal' | 'meta'
)[];
