import { type AppDatabase } from '@renderer/db/database';
import { takeTables } from '@renderer/db/loadRows';
import { emptyHead } from '@renderer/db/stores';
import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
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
import { takePicture } from './picture/loadPicture';
import { type PictureSettings } from './picture/pictureKeeper';
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
  /** When a picture of the book is drawn; tests ask for it sooner. */
  readonly pictures?: PictureSettings;
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
  /** The entry up to which the picture of the book reaches, null while there is none that is known to be good. */
  pictureSeq: number | null = null;
  /** The book came from its picture: whether the store's rows can be read is yet to be seen. */
  areRowsUnread = false;
  /** False once the store was not what the picture says: then its rows decide, as without any picture. */
  mayTakePicture = true;

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

  /** Takes the whole book from a store's rows. */
  async load(db: AppDatabase, head: HeadMeta): Promise<void> {
    const book = createBook();
    const entries = await takeTables(db, (rows) => applyChangeSet(book, { put: rows, del: {} }));
    this.pictureSeq = null;
    this.areRowsUnread = false;
    this.hold(db, head, { book, entries });
  }

  /** Takes the same from the picture of the book and the entries since. False where there is none to rely on. */
  async loadPicture(db: AppDatabase, head: HeadMeta): Promise<boolean> {
    if (!this.mayTakePicture) return false;
    const book = createBook();
    const taken = await takePicture(this.journal, head, (rows) =>
      applyChangeSet(book, { put: rows, del: {} }),
    );
    if (!taken) return false;
    this.pictureSeq = taken.seq;
    this.areRowsUnread = true;
    this.hold(db, head, { book, entries: taken.entries });
    return true;
  }

  private hold(
    db: AppDatabase,
    head: HeadMeta,
    { book, entries }: { readonly book: Book; readonly entries: readonly JournalIndexRow[] },
  ): void {
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
