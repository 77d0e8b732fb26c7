import { type AppDatabase } from '@renderer/db/database';
import { takeTables } from '@renderer/db/loadRows';
import { emptyHead } from '@renderer/db/stores';
import { type HeadMeta } from '@renderer/db/schema';
import { type Instant } from '@shared/ids';
import {
  applyChangeSet,
  type Book,
  createBook,
  tableNames,
  type TableName,
  type UndoEntry,
} from '@shared/ledger';
import { EntryIndex } from './history';
import { type JournalClient } from './journalClient';
import { joinParts } from './entryRows';
import { readEntry } from './replay';
import { type BookState, type Head, type Progress, type StartReport } from './protocol';
import { type World } from './world';

/** What the ledger takes from outside: the journal, the clock, chance, and whom to tell. */
export type Surroundings = {
  readonly journal: JournalClient;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly onState: (state: BookState) => void;
  readonly onStarting: (progress: Progress) => void;
};

/**
 * Everything that changes while the worker lives: the book in memory, the store, the head. The steps of a command are
 * handed this one object; questions see it as a World.
 */
export class Books implements World {
  book: Book = createBook();
  history = new EntryIndex();
  /** Of the book in memory. The journal's own may be further while a command is being applied. */
  head: Head = { seq: emptyHead.seq, hash: emptyHead.hash };
  nextSeq = 1;
  db: AppDatabase | null = null;
  start: StartReport | null = null;
  applying: BookState['applying'] = null;
  /** The store missed an entry and must be repaired before the next command. */
  isRepairing = false;
  /** The store shows the book's head, so that live queries may read it. */
  isStoreCurrent = false;
  busy = 0;

  constructor(readonly outside: Surroundings) {}

  get journal(): JournalClient {
    return this.outside.journal;
  }

  get state(): BookState {
    const { book, history } = this;
    if (!this.start) throw new Error('the books are not open yet');
    return {
      head: this.head,
      start: this.start,
      company: book.company ?? null,
      counts: Object.fromEntries(tableNames.map((table) => [table, book.countOf(table)])) as Record<
        TableName,
        number
      >,
      applying: this.applying,
      busy: this.busy,
      isRepairing: this.isRepairing,
      store: this.isStoreCurrent ? (this.db?.name ?? null) : null,
      undo: this.start.kind === 'ready' ? history.undo : null,
      redo: this.start.kind === 'ready' ? history.redo : null,
    };
  }

  async readEntry(seq: number): Promise<UndoEntry | null> {
    const row = this.history.rowOf(seq);
    const entry = row && (await readEntry(this.journal, row));
    return entry ? { seq, ...joinParts(entry.changes()) } : null;
  }

  /** Tells the window, once the start is through. */
  changed(): void {
    if (this.start) this.outside.onState(this.state);
  }

  /** Takes the whole book from a store. */
  async load(db: AppDatabase, head: HeadMeta): Promise<void> {
    const book = createBook();
    const entries = await takeTables(db, (rows) => applyChangeSet(book, { put: rows, del: {} }));
    this.db = db;
    this.adopt(book, new EntryIndex(entries), head);
    this.isStoreCurrent = true;
  }

  adopt(book: Book, history: EntryIndex, head: Head): void {
    this.book = book;
    this.history = history;
    this.head = { seq: head.seq, hash: head.hash };
  }

  closeStore(): void {
    this.isStoreCurrent = false;
    this.db?.close();
    this.db = null;
  }
}
