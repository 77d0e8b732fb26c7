import { useCount, useText } from '@renderer/i18n';
import { say, useLedger } from '@renderer/ledger';
import { isSameContent } from '@renderer/state/sameContent';
import { beginWork, changeWork, endWork } from '@renderer/state/works';
import { type DomainError } from '@shared/errors';
import { type PaperId } from '@shared/ids';
import { type PaperRunInput } from '@shared/ledger';
import { type PaperPick, type PaperRun } from '@shared/papers';
import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import { drawWithJob } from './drawWithJob';
import { type Place } from './useRunControl';

type IssueState = {
  readonly isBusy: boolean;
  readonly refusal: DomainError | null;
  /** The last run and its papers, until they are put away. */
  readonly last: { readonly run: PaperRun; readonly papers: readonly PaperId[] } | null;
};

const fresh: IssueState = { isBusy: false, refusal: null, last: null };

/** The issuing under way, by place. It outlives its screen: a look at another place loses nothing. */
const useIssueState = create<Readonly<Record<Place, IssueState>>>()(() => ({
  letters: fresh,
  statements: fresh,
}));

function change(place: Place, next: Partial<IssueState>): void {
  useIssueState.setState((state) => ({ [place]: { ...state[place], ...next } }));
}

export type Issuing = Omit<IssueState, 'last'> & {
  /** The papers that this run gave; another run that the address asks for is shown as one to be issued. */
  readonly issued: readonly PaperId[] | null;
  readonly forgetRefusal: () => void;
  readonly putAway: () => void;
  readonly issue: (picks: readonly PaperPick[]) => Promise<void>;
};

/** Issues the picked papers of a run in the background: all of them or none. */
export function useIssue(place: Place, run: PaperRun): Issuing {
  const ledger = useLedger();
  const { papers: words } = useText();
  const count = useCount();
  const state = useIssueState((places) => places[place]);
  const issue = useCallback(
    async (picks: readonly PaperPick[]) => {
      change(place, { isBusy: true, refusal: null });
      const abort = new AbortController();
      const label = words.issuing({ figure: count(picks.length) });
      const work = beginWork(label, () => {
        changeWork(work, { isCancelling: true });
        abort.abort();
      });
      changeWork(work, { of: picks.length, note: words.issuingNote });
      try {
        const input = { run: run as PaperRun & PaperRunInput, picks };
        const result = await drawWithJob(ledger, 'paper.issue', input, {
          signal: abort.signal,
          onProgress: ({ stage, done, of }) => {
            if (stage === 'drawing') changeWork(work, { done, of });
          },
        });
        if (result.ok) change(place, { last: { run, papers: result.value.papers ?? [] } });
        else if (result.error.code === 'command.cancelled') say({ text: words.cancelled });
        else change(place, { refusal: result.error });
      } finally {
        endWork(work);
        change(place, { isBusy: false });
      }
    },
    [ledger, place, run, words, count],
  );
  const { isBusy, refusal, last } = state;
  const issued = useMemo(
    () => (last !== null && isSameContent(last.run, run) ? last.papers : null),
    [last, run],
  );
  return {
    isBusy,
    refusal,
    issued,
    forgetRefusal: () => change(place, { refusal: null }),
    putAway: () => change(place, { last: null }),
    issue,
  };
}
