import { applyChanges } from '@renderer/db/apply';
import { type AppDatabase } from '@renderer/db/database';
import { type HeadMeta, type JournalIndexRow } from '@renderer/db/schema';
import { asUnreadable, createStore, deleteStores, emptyHead } from '@renderer/db/stores';
import { type JournalCursor, type JournalDamage } from '@shared/ipc/journalPort';
import { partRows } from '@shared/ipc/journalLine';
import { applyChangeSet, type Book, type ChangeSet, countRows, createBook } from '@shared/ledger';
import { EntryIndex } from './history';
import { type JournalClient } from './journalClient';
import { type Progress } from './protocol';
import { replay, type ReplayedEntry } from './replay';

/** A book made from the journal alone. */
export type Replayed = {
  readonly book: Book;
  readonly history: EntryIndex;
  readonly head: HeadMeta;
  /** The first line that did not fit: the book holds everything before it. */
  readonly damage: JournalDamage | null;
};

type Onto = {
  readonly book: Book;
  readonly history: EntryIndex;
  readonly head: HeadMeta;
  readonly from: JournalCursor | null;
};

/** Replays the journal into memory, from its first line or onto a book that holds its beginning. */
export async function replayIntoMemory(
  journal: JournalClient,
  onto: Onto = { book: createBook(), history: new EntryIndex(), head: emptyHead, from: null },
  onEntry: (
    entry: ReplayedEntry,
    changes: Iterable<ChangeSet>,
    index: JournalIndexRow,
  ) => Promise<void> = async () => undefined,
): Promise<Replayed> {
  const { book, history } = onto;
  let { head } = onto;
  const entries = replay(journal, onto.from);
  for (;;) {
    const read = await entries.next();
    if (read.done) return { book, history, head, damage: read.value };
    const entry = read.value;
    const index = entry.index();
    for (const change of entry.changes()) applyChangeSet(book, change);
    await onEntry(entry, entry.changes(), index);
    history.add(index);
    ({ head } = entry);
  }
}

/**
 * Builds a new store from the whole journal, and the book in memory with it. The store's head is written last: until
 * then it does not count. If a line does not fit nothing of it stays, and the answer has no store.
 */
export async function rebuildStore(
  journal: JournalClient,
  name: string,
  lastSeq: number,
  onProgress: (progress: Progress) => void,
): Promise<Replayed & { readonly db: AppDatabase | null }> {
  const db = await createStore(name);
  try {
    const batch = new Batch(db);
    const replayed = await replayIntoMemory(journal, undefined, (entry, changes, index) =>
      batch.add(changes, index, (rows) =>
        onProgress(replayProgress(entry.seq, rows / Math.max(1, entry.rows), lastSeq)),
      ),
    );
    if (replayed.damage) {
      db.close();
      await deleteStores([name]);
      return { ...replayed, db: null };
    }
    await batch.flush();
    await asUnreadable(() => applyChanges(db, [], { head: replayed.head }));
    return { ...replayed, db };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** How far a replay is, in percent: a single entry may be an import of minutes. */
export function replayProgress(seq: number, share: number, lastSeq: number): Progress {
  const done = Math.floor((100 * (seq - 1 + Math.min(1, share))) / Math.max(1, lastSeq));
  return { stage: 'replaying', done: Math.min(100, done), of: 100 };
}

/** Gathers small entries, so that ten thousand of them do not cost as many strict transactions. */
class Batch {
  private changes: ChangeSet[] = [];
  private entries: JournalIndexRow[] = [];
  private rows = 0;

  constructor(private readonly db: AppDatabase) {}

  async add(
    changes: Iterable<ChangeSet>,
    index: JournalIndexRow,
    onRows: (rows: number) => void,
  ): Promise<void> {
    let done = 0;
    for (const change of changes) {
      const rows = countRows(change);
      done += rows;
      onRows(done);
      if (this.rows > 0 && this.rows + rows > partRows) await this.flush();
      this.changes.push(change);
      this.rows += rows;
    }
    this.entries.push(index);
  }

  async flush(): Promise<void> {
    await asUnreadable(() => applyChanges(this.db, this.changes, { entries: this.entries }));
    this.changes = [];
    this.entries = [];
    this.rows = 0;
  }
}
