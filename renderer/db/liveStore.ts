import { AppDatabase } from './database';

/**
 * The window's own, read-only connection to the store that the ledger worker named. While there is none (the start,
 * a repair, a damaged journal) read models have no answer and screens ask the worker.
 */
let current: AppDatabase | null = null;
const listeners = new Set<() => void>();

/** Called with the name from the book's state, whenever that changes; null closes the connection. */
export function setStoreName(name: string | null): void {
  if ((current?.name ?? null) === name) return;
  current?.close();
  current = name === null ? null : new AppDatabase(name);
  for (const listener of listeners) listener();
}

export function currentStore(): AppDatabase | null {
  return current;
}

export function onStoreChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
