import { importsList } from '@renderer/db/queries';
import { useLive } from '@renderer/db/useLive';
import { type ImportRow } from '@shared/ledger';
import { useQuestion } from './useQuestion';

/** All imports, the newest first: read live, and asked of the worker while the store has no answer. */
export function useImports(isWanted = true): {
  readonly value: readonly ImportRow[] | undefined;
  readonly isLoading: boolean;
} {
  const live = useLive(importsList, []);
  const asked = useQuestion('imports.list', isWanted && live === undefined ? {} : null);
  const value = isWanted ? (live ?? asked.value) : undefined;
  return { value, isLoading: isWanted && value === undefined };
}
