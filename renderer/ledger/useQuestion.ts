import { type DomainError } from '@shared/errors';
import { type QuestionName, type Questions } from '@renderer/workers/ledger/protocol';
import { useEffect, useState } from 'react';
import { useHead, useLedger, useQuestionCache } from './LedgerProvider';

export type Answered<N extends QuestionName> = {
  /** The last answer; while a new one is on its way, the one before, so that nothing jumps. */
  readonly value: Questions[N]['answer'] | undefined;
  readonly error: DomainError | null;
  /** There is no answer to show yet. */
  readonly isLoading: boolean;
  /** What is shown belongs to another input or an older head. */
  readonly isStale: boolean;
};

type Got = {
  readonly key: string;
  readonly head: string;
  readonly answer?: unknown;
  readonly error?: DomainError;
};

/**
 * Asks the ledger, and asks again when the head moves or the input changes. `null` asks nothing.
 * The answer is true as of the head it was given at; `isStale` says when that is no longer the head.
 */
export function useQuestion<N extends QuestionName>(
  name: N,
  input: Questions[N]['input'] | null,
): Answered<N> {
  const ledger = useLedger();
  const cache = useQuestionCache();
  const head = useHead();
  const key = input === null ? null : `${name} ${JSON.stringify(input)}`;
  const [got, setGot] = useState<Got | null>(null);
  const [bug, setBug] = useState<Error | null>(null);
  if (bug !== null) throw bug;

  const known = key === null ? undefined : cache.get(key);
  const isCurrent = known !== undefined && known.head === head;

  useEffect(() => {
    if (key === null || head === undefined) return undefined;
    const cached = cache.get(key);
    if (cached?.head === head) {
      // Remembered, so that it stays on screen while the next input is asked.
      setGot({ key, head, answer: cached.answer });
      return undefined;
    }
    const abort = new AbortController();
    const question = JSON.parse(key.slice(name.length + 1)) as Questions[N]['input'];
    ledger.run<QuestionName>(name, question, { signal: abort.signal }).then(
      (result) => {
        if (abort.signal.aborted) return;
        if (result.ok) cache.put(key, head, result.value);
        setGot(result.ok ? { key, head, answer: result.value } : { key, head, error: result.error });
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) setBug(failure instanceof Error ? failure : new Error(String(failure)));
      },
    );
    return () => abort.abort();
  }, [ledger, cache, name, key, head]);

  const shown = known?.answer ?? (key === null ? undefined : got?.answer);
  const error = got !== null && got.key === key && got.head === head ? (got.error ?? null) : null;
  return {
    value: shown as Questions[N]['answer'] | undefined,
    error,
    isLoading: key !== null && shown === undefined && error === null,
    isStale: key !== null && !isCurrent,
  };
}
