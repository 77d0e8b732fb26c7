import { useHead, useLedger } from '@renderer/ledger';
import { type DrawnPdf } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type PaperPick, type PaperRun } from '@shared/papers';
import { type Result } from '@shared/result';
import { useEffect, useState } from 'react';
import { drawWithJob } from './drawWithJob';

export type Draft = {
  readonly drawn: DrawnPdf | null;
  readonly error: DomainError | null;
  readonly retry: () => void;
};

/** A page is drawn once the list has stood still for so long. */
const settleAfter = 220;
/** Pages kept, so that a step back in the list shows its page at once. */
const mostKept = 12;
const kept = new Map<string, Result<DrawnPdf, DomainError>>();

/** One paper of a run as it would be printed; asked anew when the run, the paper or the book is another. */
export function useDraft(run: PaperRun, pick: PaperPick | null): Draft {
  const ledger = useLedger();
  const head = useHead();
  const [tries, setTries] = useState(0);
  const [bug, setBug] = useState<Error | null>(null);
  const [got, setGot] = useState<{ readonly key: string; readonly answer: Result<DrawnPdf, DomainError> }>();
  if (bug !== null) throw bug;
  const key = pick === null || head === undefined ? null : JSON.stringify({ run, pick, head, tries });
  useEffect(() => {
    if (key === null) return undefined;
    const before = kept.get(key);
    if (before !== undefined) {
      setGot({ key, answer: before });
      return undefined;
    }
    const abort = new AbortController();
    const timer = window.setTimeout(() => {
      const input = JSON.parse(key) as { run: PaperRun; pick: PaperPick };
      void drawWithJob(
        ledger,
        'papers.preview',
        { run: input.run, pick: input.pick },
        { signal: abort.signal },
      ).then(
        (answer) => {
          if (abort.signal.aborted) return;
          if (answer.ok) keep(key, answer);
          setGot({ key, answer });
        },
        (failure: unknown) => {
          if (!abort.signal.aborted) setBug(failure instanceof Error ? failure : new Error(String(failure)));
        },
      );
    }, settleAfter);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [ledger, key]);
  const answer = got !== undefined && got.key === key ? got.answer : undefined;
  return {
    drawn: answer?.ok ? answer.value : null,
    error: answer?.ok === false ? answer.error : null,
    retry: () => setTries((before) => before + 1),
  };
}

function keep(key: string, answer: Result<DrawnPdf, DomainError>): void {
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
