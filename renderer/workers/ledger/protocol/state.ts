import { type DomainError } from '@shared/errors';
import { type ImportId, type Instant, type PaperId } from '@shared/ids';
import { type CommandName, type CompanyRow, type TableName } from '@shared/ledger';

/** Head of the journal: the last entry that made a command exist. `seq` 0 and 64 zeros before the first. */
export type Head = { readonly seq: number; readonly hash: string };

/** What a confirmed command answers. */
export type CommandReceipt = {
  readonly seq: number;
  readonly command: CommandName | 'undo' | 'redo';
  /** Rows put by table; for an undo, rows taken back. */
  readonly rows: { readonly [T in TableName]?: number };
  readonly importId?: ImportId;
  /** The papers that were issued, in the order of their numbers. */
  readonly papers?: readonly PaperId[];
  /** Saved in the journal, but the working copy is being repaired. */
  readonly isRepairing?: boolean;
};

export type JournalEntryView = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly command: string;
  /** The entry that this one takes back, if it does. */
  readonly of?: number;
  /** What it was done to, as its user would say it: a number, a customer's name, a file's name. */
  readonly subject?: string;
};

/** What the start found and did (write path, 8). */
export type StartReport =
  | {
      readonly kind: 'ready';
      readonly repaired: number;
      readonly rebuilt: boolean;
      readonly unconfirmed: readonly JournalEntryView[];
    }
  /** A line does not verify: everything before it can be read, nothing written. */
  | { readonly kind: 'damaged'; readonly seq: number; readonly reason: string; readonly beyond: number }
  /** Dexie holds what the journal does not: nothing is written until the user decides. */
  | { readonly kind: 'beyondJournal'; readonly storeSeq: number; readonly journalSeq: number }
  /** The journal or the store could not be opened at all: nothing can be read or written. */
  | { readonly kind: 'failed'; readonly error: DomainError };

export type BookState = {
  readonly head: Head;
  readonly start: StartReport;
  readonly company: CompanyRow | null;
  readonly counts: { readonly [T in TableName]: number };
  /** The large command being applied, or null. */
  readonly applying: { readonly seq: number; readonly done: number; readonly of: number } | null;
  /** Commands waiting or at work. */
  readonly busy: number;
  /** What was confirmed is saved, but the store could not take it and is being repaired from the journal. */
  readonly isRepairing: boolean;
  /** The store that live queries may read, or null while there is none that shows the head. */
  readonly store: string | null;
  readonly undo: JournalEntryView | null;
  readonly redo: JournalEntryView | null;
};

export type VerifyReport = {
  readonly ok: boolean;
  readonly entries: number;
  /** SEQ:HEX with 12 hex digits. */
  readonly head: string;
  /** By seq: the first is the first entry that does not fit. `message` holds the facts, the code says what they mean. */
  readonly problems: readonly {
    readonly seq: number;
    readonly code: VerifyProblemCode;
    readonly message: string;
  }[];
};

export type VerifyProblemCode =
  /** A line that does not verify; nothing behind it was looked at. */
  | 'line.altered'
  /** Rows that are not as many as the entry says, or that carry another entry's seq. */
  | 'entry.incomplete'
  /** A row of the store, or of the book in memory, against what the journal gives. */
  | 'row.altered'
  | 'row.missing'
  | 'row.unknown'
  /** The store does not stand where the journal does. */
  | 'store.head'
  /** A kept file against the hash by which entries name it. */
  | 'file.missing'
  | 'file.altered'
  /** The noted head is not in this journal: its end was cut off, or it was written anew. */
  | 'head.missing'
  | 'head.other';
