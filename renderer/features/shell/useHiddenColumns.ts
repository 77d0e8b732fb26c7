import { setHiddenColumns, useSession } from '@renderer/state/session';
import { useCallback, useMemo } from 'react';

/** Which columns of a table the user has put aside; kept for the next start. */
export function useHiddenColumns(
  table: string,
  usual: readonly string[],
): readonly [hidden: ReadonlySet<string>, change: (hidden: ReadonlySet<string>) => void] {
  const chosen = useSession((session) => session.hiddenColumns[table]);
  const hidden = useMemo(() => new Set(chosen ?? usual), [chosen, usual]);
  const change = useCallback((next: ReadonlySet<string>) => setHiddenColumns(table, [...next]), [table]);
  return [hidden, change];
}
