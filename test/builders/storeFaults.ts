import { type applyChanges } from '@renderer/db/apply';

/** After how many transactions the store hangs (the process was killed) or fails (quota, I/O). */
export const store = { hangAfter: Infinity, failAfter: Infinity, calls: 0 };

/** A store that takes everything again, counted from here. */
export function heal(): void {
  Object.assign(store, { hangAfter: Infinity, failAfter: Infinity, calls: 0 });
}

/** Stands in for renderer/db/apply in tests of crashes: `vi.mock('@renderer/db/apply', …)`. */
export function withFaults(real: { applyChanges: typeof applyChanges }): {
  applyChanges: typeof applyChanges;
} {
  return {
    applyChanges: (...parameters) => {
      store.calls += 1;
      if (store.calls > store.hangAfter) return new Promise(() => undefined);
      if (store.calls > store.failAfter) return Promise.reject(new Error('the store is broken'));
      return real.applyChanges(...parameters);
    },
  };
}
