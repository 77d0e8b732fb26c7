import Dexie from 'dexie';
import { type JournalCursor } from '@shared/ipc/journalPort';
import { zeroHash } from '@shared/ipc/journalLine';
import { AppDatabase } from './database';
import { schemaVersion } from './migrations';
import { type ApplyingMeta, type HeadMeta } from './schema';

const namePattern = /^ledger-(\d+)$/;

/** Dexie multiplies its versions by ten for IndexedDB. */
const dexieFactor = 10;

export type OpenStore = {
  readonly db: AppDatabase;
  readonly head: HeadMeta;
  readonly applying: ApplyingMeta | undefined;
};

export type FoundStores = {
  /** The highest one with a head, or null: then all is to be rebuilt. */
  readonly store: OpenStore | null;
  /** Names that do not count: half-built, unreadable or left over. */
  readonly others: readonly string[];
  readonly nextName: string;
};

/** A store that a newer version of the program made: it must be neither read nor deleted. */
export class NewerStoreError extends Error {
  constructor(readonly version: number) {
    super(`the store has version ${version}`);
  }
}

/** IndexedDB itself is broken: no store can be read, and none be made, until the shell has thrown it away. */
export class UnreadableStoresError extends Error {}

/** Finds the store that counts. One that cannot be opened or read is as good as none. */
export async function findStores(): Promise<FoundStores> {
  const numbers = (await listStores()).sort((a, b) => b - a);
  let store: OpenStore | null = null;
  const others: string[] = [];
  for (const number of numbers) {
    const opened: OpenStore | null = store ? null : await tryOpen(nameOf(number));
    if (opened) store = opened;
    else others.push(nameOf(number));
  }
  return { store, others, nextName: nameOf((numbers[0] ?? 0) + 1) };
}

/**
 * The numbers of all stores. Versions are looked at before anything is opened: Dexie would open a newer store and add
 * its own tables to it.
 */
async function listStores(): Promise<number[]> {
  const databases = await asUnreadable(async () => Dexie.dependencies.indexedDB?.databases());
  const numbers: number[] = [];
  for (const { name = '', version = 0 } of databases ?? []) {
    const number = Number(namePattern.exec(name)?.[1] ?? 0);
    if (number === 0) continue;
    const schema = Math.floor(version / dexieFactor);
    if (schema > schemaVersion) throw new NewerStoreError(schema);
    numbers.push(number);
  }
  return numbers;
}

async function tryOpen(name: string): Promise<OpenStore | null> {
  const db = new AppDatabase(name);
  try {
    await db.open();
    const head = await db.head();
    if (head) return { db, head, applying: await db.applying() };
  } catch {
    // Unreadable: the journal has everything.
  }
  db.close();
  return null;
}

function nameOf(number: number): string {
  return `ledger-${number}`;
}

/** A new store without a head: it does not count until its head is written. */
export async function createStore(name: string): Promise<AppDatabase> {
  return asUnreadable(async () => {
    await Dexie.delete(name);
    const db = new AppDatabase(name);
    await db.open();
    return db;
  });
}

/** What fails in here for another reason than room shows that IndexedDB itself is broken. */
export async function asUnreadable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isQuotaError(error)) throw error;
    throw new UnreadableStoresError(error instanceof Error ? error.name : String(error), { cause: error });
  }
}

/** Whether the store failed for want of room, however deep Dexie has wrapped it. */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return isQuotaError('inner' in error ? error.inner : error.cause);
}

/** The head of a book in which nothing has happened yet. */
export const emptyHead: HeadMeta = {
  key: 'head',
  seq: 0,
  hash: zeroHash,
  place: { segment: 1, offset: 0 },
  next: { segment: 1, offset: 0, before: zeroHash, seq: 0, isOpen: false } satisfies JournalCursor,
};

/** Deletes stores that do not count. One that will not go is tried again at the next start. */
export async function deleteStores(names: readonly string[]): Promise<void> {
  for (const name of names) await Dexie.delete(name).catch(() => undefined);
}
