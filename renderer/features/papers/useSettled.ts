import { useEffect, useState } from 'react';

/** A value that is being typed, once it has stood still: what asks the ledger does not ask at every letter. */
export function useSettled<T>(value: T, after: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), after);
    return () => window.clearTimeout(timer);
  }, [value, after]);
  return settled;
}
