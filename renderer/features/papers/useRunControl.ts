import { given } from '@renderer/state/given';
import { useKept } from '@renderer/state/memory';
import { type PaperSearch } from '@renderer/state/paperSearch';
import { useAsOf } from '@renderer/state/useAsOf';
import { addMonths, endOfMonth, type IsoDate, isoDate } from '@shared/dates';
import { type PaperKind } from '@shared/ledger';
import { type PaperRun } from '@shared/papers';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useSettled } from './useSettled';

/** The two places of papers, each with its kinds; the first is the usual one. */
export const placeKinds = {
  letters: ['letter', 'chargeNote'],
  statements: ['statement', 'confirmation'],
} as const satisfies Readonly<Record<string, readonly PaperKind[]>>;
export type Place = keyof typeof placeKinds;

/** Where replies to a confirmation go when an auditor asks for it. */
export type Auditor = {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
};

/** What is chosen on a place of papers, all of it from its address but the auditor, who is typed. */
export type RunControl = {
  readonly place: Place;
  readonly kind: PaperKind;
  readonly search: PaperSearch;
  /** The run that is chosen, as the ledger is asked for it. */
  readonly run: PaperRun;
  /** False while something typed is not in the run yet. */
  readonly isSettled: boolean;
  readonly day: IsoDate;
  readonly month: string;
  readonly auditor: Auditor;
  readonly change: (change: PaperSearch) => void;
  readonly setAuditor: (change: Partial<Auditor>) => void;
};

const settleAfter = 400;
const noAuditor: Auditor = { name: '', address: '', contact: '', phone: '' };

export function useRunControl(place: Place): RunControl {
  const search = useSearch({ from: place === 'letters' ? '/letters' : '/statements' }) as PaperSearch;
  const navigate = useNavigate();
  const asOf = useAsOf();
  const [auditor, put] = useKept<Auditor>('papers.auditor', noAuditor);
  const kind = search.kind ?? placeKinds[place][0];
  const day = search.day ?? asOf;
  const month = search.month ?? monthBefore(asOf);
  const settled = useSettled(auditor, settleAfter);
  const run = useMemo(
    () => runOf(kind, { ...search, day, month }, settled),
    [kind, search, day, month, settled],
  );
  const change = useCallback(
    (next: PaperSearch) => {
      const to = place === 'letters' ? '/letters' : '/statements';
      void navigate({ to, replace: true, search: given({ ...search, ...next }) });
    },
    [navigate, place, search],
  );
  const setAuditor = useCallback(
    (next: Partial<Auditor>) => put((before) => ({ ...before, ...next })),
    [put],
  );
  const isSettled = settled === auditor;
  return { place, kind, search, run, isSettled, day, month, auditor, change, setAuditor };
}

/** The month that statements are usually for: the last one that is over. */
export function monthBefore(day: IsoDate): string {
  return addMonths(day, -1).slice(0, 7);
}

type Chosen = PaperSearch & { readonly day: IsoDate; readonly month: string };

function runOf(kind: PaperKind, chosen: Chosen, auditor: Auditor): PaperRun {
  const { day, level = 1, within, slip, language, customers, by } = chosen;
  const any = given({ language, customers, answerBy: by });
  switch (kind) {
    case 'letter':
      return {
        kind,
        level,
        asOf: day,
        ...given({
          dueWithinDays: level === 1 ? within : undefined,
          hasSlip: level === 2 ? slip : undefined,
        }),
        ...any,
      };
    case 'chargeNote':
      return { kind, asOf: day, ...any };
    case 'statement': {
      const from = isoDate(`${chosen.month}-01`);
      return { kind, from, to: endOfMonth(from), ...given({ form: chosen.form }), ...any };
    }
    case 'confirmation': {
      const { purpose = 'company' } = chosen;
      return {
        kind,
        asOf: day,
        purpose,
        ...(purpose === 'audit' ? { returnTo: filledIn(auditor) } : {}),
        ...any,
      };
    }
  }
}

function filledIn(auditor: Auditor): Partial<Auditor> {
  return Object.fromEntries(
    Object.entries(auditor).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]])),
  );
}
