import { planRepair, type RepairPlan } from '@renderer/db/repair';
import {
  deleteStores,
  findStores,
  type FoundStores,
  isQuotaError,
  NewerStoreError,
  type OpenStore,
  UnreadableStoresError,
} from '@renderer/db/stores';
import { type JournalCursor, type JournalDamage, type JournalState } from '@shared/ipc/journalPort';
import { applyEntry } from './applyEntry';
import { type Books } from './books';
import { type EntryIndex, toView } from './history';
import { LedgerFault } from './journalClient';
import { type JournalEntryView, type StartReport } from './protocol';
import { rebuildStore, replayIntoMemory, replayProgress } from './rebuild';
import { replay } from './replay';

/**
 * Compares the store with the journal and makes the books ready, as the plan of renderer/db/repair says. Runs at each
 * start of the window, and again when the store missed an entry while the program ran.
 */
export async function openBooks(books: Books): Promise<StartReport> {
  try {
    return await openOnce(books).catch((error: unknown) => openWithoutStores(books, error));
  } catch (error) {
    return { kind: 'failed', error: toError(error) };
  }
}

async function openOnce(books: Books): Promise<StartReport> {
  const journal = await books.journal.need('state', {});
  books.nextSeq = journal.nextSeq;
  const stores = await findStores();
  const report = await carryOut(books, journal, stores, await planFor(books, journal, stores.store));
  if (report.kind === 'ready') await tidyUp(books, stores);
  return report;
}

/**
 * An IndexedDB that does not open at all is thrown away and built anew, if the journal has anything to build from:
 * otherwise it may hold the only copy, and somebody must look at it.
 */
async function openWithoutStores(books: Books, error: unknown): Promise<StartReport> {
  if (!(error instanceof UnreadableStoresError)) throw error;
  const { head, damage } = await books.journal.need('state', {});
  if (head.seq === 0 || damage) throw error;
  await books.journal.need('dropStores', {});
  return openOnce(books);
}

function toError(error: unknown): LedgerFault['error'] {
  if (error instanceof LedgerFault) return error.error;
  if (error instanceof NewerStoreError) return { code: 'data.newer', version: error.version };
  if (isQuotaError(error)) return { code: 'disk.full' };
  if (error instanceof UnreadableStoresError) return { code: 'shell.failed', reason: error.message };
  return { code: 'shell.failed', reason: error instanceof Error ? error.name : String(error) };
}

async function planFor(books: Books, journal: JournalState, store: OpenStore | null): Promise<RepairPlan> {
  const atStoreHead = store && store.head.seq > 0 ? await books.journal.need('peek', store.head.place) : null;
  return planRepair({ store, journal, atStoreHead });
}

async function carryOut(
  books: Books,
  journal: JournalState,
  stores: FoundStores,
  plan: RepairPlan,
): Promise<StartReport> {
  const { store } = stores;
  switch (plan.kind) {
    case 'equal':
      return (await tryOpen(books, store)) ? ready() : rebuild(books, journal, stores);
    case 'rebuild':
      return rebuild(books, journal, stores);
    case 'replay':
      return store ? replayTail(books, journal, stores, store, plan.from) : rebuild(books, journal, stores);
    case 'beyond':
      return openBeyond(books, store, plan);
    case 'damaged':
      return openDamaged(books, store, plan.damage);
  }
}

function ready(report: Partial<Extract<StartReport, { kind: 'ready' }>> = {}): StartReport {
  return { kind: 'ready', repaired: 0, rebuilt: false, unconfirmed: [], ...report };
}

/** Of a store that stands where the journal does: from the picture of the book if it can be, else from the rows. */
async function tryOpen(books: Books, store: OpenStore | null): Promise<boolean> {
  if (store) books.outside.onStarting({ stage: 'loading', done: 0, of: 1 });
  return (store && (await books.loadPicture(store.db, store.head))) || tryLoad(books, store);
}

/** False if the store's rows cannot be read. */
async function tryLoad(books: Books, store: OpenStore | null): Promise<boolean> {
  if (!store) return false;
  books.outside.onStarting({ stage: 'loading', done: 0, of: 1 });
  try {
    await books.load(store.db, store.head);
    return true;
  } catch {
    store.db.close();
    return false;
  }
}

async function rebuild(books: Books, journal: JournalState, stores: FoundStores): Promise<StartReport> {
  const { seq } = journal.head;
  const built = await rebuildStore(books.journal, stores.nextName, seq, books.outside.onStarting);
  books.adopt(built.book, built.history, built.head);
  if (built.damage) return damaged(built.damage);
  books.db = built.db;
  books.isStoreCurrent = true;
  return ready({ rebuilt: built.head.seq > 0 });
}

/** Applies what the store misses, after a look whether all of it verifies: if a line does not, nothing is written. */
async function replayTail(
  books: Books,
  journal: JournalState,
  stores: FoundStores,
  store: OpenStore,
  from: JournalCursor,
): Promise<StartReport> {
  const damage = await findDamage(books, from);
  if (damage) return openDamaged(books, store, damage);
  const unconfirmed: JournalEntryView[] = [];
  let { head } = store;
  try {
    for await (const entry of replay(books.journal, from)) {
      const index = entry.index();
      await applyEntry(store.db, { ...entry, changes: entry.changes(), index }, (part) =>
        books.outside.onStarting(replayProgress(entry.seq, part / entry.parts, journal.head.seq)),
      );
      unconfirmed.push(toView(index));
      ({ head } = entry);
    }
  } catch (error) {
    if (error instanceof LedgerFault) throw error;
    store.db.close();
    return rebuild(books, journal, stores);
  }
  if (!(await tryOpen(books, { ...store, head }))) return rebuild(books, journal, stores);
  return ready({ repaired: unconfirmed.length, unconfirmed });
}

async function findDamage(books: Books, from: JournalCursor): Promise<JournalDamage | null> {
  const entries = replay(books.journal, from);
  for (;;) {
    const read = await entries.next();
    if (read.done) return read.value;
  }
}

/** Read-only, with everything before the line that does not fit; nothing is written. */
async function openDamaged(
  books: Books,
  store: OpenStore | null,
  damage: JournalDamage,
): Promise<StartReport> {
  const isWhole = store !== null && store.applying === undefined;
  if (!isWhole || !(await tryLoad(books, store))) {
    const replayed = await replayIntoMemory(books.journal);
    books.adopt(replayed.book, replayed.history, replayed.head);
  } else if (store.head.seq < damage.seq - 1) {
    books.isStoreCurrent = false;
    const { book, history } = books;
    const onto = { book, history, head: store.head, from: store.head.next };
    const replayed = await replayIntoMemory(books.journal, onto);
    books.adopt(book, history, replayed.head);
  }
  return damaged(damage);
}

function damaged({ seq, reason, beyond }: JournalDamage): StartReport {
  return { kind: 'damaged', seq, reason, beyond };
}

/** Read-only, with what the store holds, so that it can be seen and saved before a rebuild. */
async function openBeyond(
  books: Books,
  store: OpenStore | null,
  { storeSeq, journalSeq }: Extract<RepairPlan, { kind: 'beyond' }>,
): Promise<StartReport> {
  if (store?.applying) {
    // Part of the last entry alone is in the store: what the journal has is at least whole.
    const replayed = await replayIntoMemory(books.journal);
    books.adopt(replayed.book, replayed.history, replayed.head);
    books.db = store.db;
  } else await tryLoad(books, store);
  return { kind: 'beyondJournal', storeSeq, journalSeq };
}

/** Deletes stores that do not count, and kept files that no entry names. */
async function tidyUp(books: Books, { store, others }: FoundStores): Promise<void> {
  const current = books.db?.name;
  const leftOver = store && store.db.name !== current ? [store.db.name] : [];
  await deleteStores([...others, ...leftOver].filter((name) => name !== current));
  await sweep(books, books.history);
}

async function sweep(books: Books, history: EntryIndex): Promise<void> {
  // A folder that cannot be swept is no reason to keep the books shut; the shell has logged it.
  await books.journal.call('sweep', { keep: [...history.files().keys()] });
}
