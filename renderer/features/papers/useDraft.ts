import { type Ledger, useHead, useLedger } from '@renderer/ledger';
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

type Answer = Result<DrawnPdf, DomainError>;
type Input = { readonly run: PaperRun; readonly pick: PaperPick };

/** A page is drawn once the list has stood still for so long. */
const settleAfter = 220;
/** Pages kept, so that a step in the list shows its page at once. */
const mostKept = 12;
const kept = new Map<string, Answer>();

/**
 * One paper of a run as it would be printed; asked anew when the run, the paper or the book is another. While it is
 * looked at, the one after it is drawn.
 */
export function useDraft(run: PaperRun, pick: PaperPick | null, next: PaperPick | null): Draft {
  const ledger = useLedger();
  const head = useHead();
  const [tries, setTries] = useState(0);
  const [got, setGot] = useState<{ readonly key: string; readonly answer: Answer }>();
  const [bug, setBug] = useState<Error | null>(null);
  if (bug !== null) throw bug;
  const keyOf = (of: PaperPick | null): string | null =>
    of === null || head === undefined ? null : JSON.stringify({ run, pick: of, head, tries });
  const key = keyOf(pick);
  const nextKey = keyOf(next);
  const answer = got !== undefined && got.key === key ? got.answer : undefined;
  const isShown = answer?.ok === true;
  useEffect(() => {
    if (key === null) return undefined;
    const before = kept.get(key);
    if (before === undefined) return drawLater(ledger, key, setGot, setBug);
    setGot({ key, answer: before });
    return undefined;
  }, [ledger, key]);
  useEffect(() => {
    if (!isShown || nextKey === null || kept.has(nextKey)) return undefined;
    return drawLater(ledger, nextKey);
  }, [ledger, isShown, nextKey]);
  return {
    drawn: answer?.ok ? answer.value : null,
    error: answer?.ok === false ? answer.error : null,
    retry: () => setTries((before) => before + 1),
  };
}

/** Draws a page when the list has come to rest. @returns calls it off */
function drawLater(
  ledger: Ledger,
  key: string,
  onAnswer: (got: { readonly key: string; readonly answer: Answer }) => void = () => undefined,
  onBug: (bug: Error) => void = () => undefined,
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const timer = window.setTimeout(() => {
    const { run, pick } = JSON.parse(key) as Input;
    drawWithJob(ledger, 'papers.preview', { run, pick }, { signal }).then(
      (answer) => {
        if (signal.aborted) return;
        if (answer.ok) keep(key, answer);
        onAnswer({ key, answer });
      },
      (failure: unknown) => {
        if (!signal.aborted) onBug(failure instanceof Error ? failure : new Error(String(failure)));
      },
    );
  }, settleAfter);
  return () => {
    window.clearTimeout(timer);
    abort.abort();
  };
}

function keep(key: string, answer: Answer): void {
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
