import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type AppDatabase } from './database';
import { currentStore, onStoreChange } from './liveStore';
import { type LiveQuery } from './queries';
import { readUnlessApplying } from './readUnlessApplying';

/** A value, and the dependencies that it was read for. */
type Read<T> = { readonly key: string; readonly value: T };

/**
 * The one hook around live queries. It answers again whenever rows of its range change, keeps its last value while a
 * large command is applied, and is undefined until it has one: a screen opened meanwhile asks the worker.
 * @param dependencies what the query was made from, as for useMemo
 */
export function useLive<T>(query: LiveQuery<T>, dependencies: readonly unknown[]): T | undefined {
  const store = useSyncExternalStore(onStoreChange, currentStore);
  const key = JSON.stringify(dependencies);
  const read = useLiveQuery(() => readFor(store, query, key), [store, key]) ?? null;
  const [last, setLast] = useState<Read<T> | null>(null);
  useEffect(() => {
    if (read) setLast(read);
  }, [read]);
  const newest = read ?? last;
  return newest?.key === key ? newest.value : undefined;
}

async function readFor<T>(
  store: AppDatabase | null,
  query: LiveQuery<T>,
  key: string,
): Promise<Read<T> | null> {
  if (!store) return null;
  try {
    const read = await readUnlessApplying(store, query);
    return read && { key, value: read.value };
  } catch (error) {
    // The store was changed under the query by a rebuild; the hook runs again on the new one.
    if (store !== currentStore()) return null;
    throw error;
  }
}
