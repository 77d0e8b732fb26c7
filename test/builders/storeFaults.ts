import Dexie from 'dexie';
import { vi } from 'vitest';
import { AppDatabase } from '@renderer/db/database';

/** After how many writing transactions the store hangs (the process was killed) or fails (quota, I/O). */
export const store = { hangAfter: Infinity, failAfter: Infinity, calls: 0 };

/** A store that takes everything again, counted from here. */
export function heal(): void {
  Object.assign(store, { hangAfter: Infinity, failAfter: Infinity, calls: 0 });
}

type Transaction = (this: Dexie, ...parameters: unknown[]) => Promise<unknown>;

/** Puts `store` between the ledger and Dexie, for one test. */
export function breakStores(): void {
  heal();
  const real = Dexie.prototype.transaction as Transaction;
  const faulty: Transaction = async function (...parameters) {
    if (parameters[0] === 'r') return real.apply(this, parameters);
    store.calls += 1;
    if (store.calls > store.hangAfter) return new Promise(() => undefined);
    if (store.calls > store.failAfter) throw new Error('the store is broken');
    return real.apply(this, parameters);
  };
  vi.spyOn(AppDatabase.prototype, 'transaction').mockImplementation(faulty as never);
}
