import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State that outlives its screen until the window closes: opened rows, typed drafts. What belongs into a link stands in
 * the route instead, and what belongs to the next start in the preferences.
 */
export function useKept<T>(
  name: string,
  initial: T,
): readonly [value: T, set: (next: T | ((before: T) => T)) => void] {
  const [, redraw] = useState({});
  const [first] = useState(initial);
  const set = useCallback(
    (next: T | ((before: T) => T)) => {
      const before = read(name, first);
      kept.set(name, typeof next === 'function' ? (next as (before: T) => T)(before) : next);
      redraw({});
    },
    [name, first],
  );
  return [read(name, first), set];
}

export function forgetKept(name: string): void {
  kept.delete(name);
}

function read<T>(name: string, otherwise: T): T {
  return kept.has(name) ? (kept.get(name) as T) : otherwise;
}
