import { useKept } from '@renderer/state/memory';
import { type PaperRun } from '@shared/papers';
import { useCallback, useMemo } from 'react';
import { type RunRow } from './runRows';

export type Picks = {
  readonly isPicked: (row: RunRow) => boolean;
  /** The papers that would be issued, in the order of the list. */
  readonly picked: readonly RunRow[];
  readonly toggle: (row: RunRow) => void;
  /** Picks all of these rows, or none of them. */
  readonly setAll: (rows: readonly RunRow[], isPicked: boolean) => void;
};

const none: ReadonlySet<string> = new Set();

/**
 * Which papers of a run are picked: all of them but those that were put aside. What was put aside outlives the screen
 * and a change of the book, since a row keeps its key.
 */
export function usePicks(run: PaperRun, rows: readonly RunRow[]): Picks {
  const [aside, put] = useKept<ReadonlySet<string>>(`papers.aside ${placeOf(run)}`, none);
  const isPicked = useCallback((row: RunRow) => row.planned !== null && !aside.has(row.key), [aside]);
  const picked = useMemo(() => rows.filter(isPicked), [rows, isPicked]);
  const setAll = useCallback(
    (some: readonly RunRow[], isOn: boolean) =>
      put((before) => {
        const next = new Set(before);
        for (const { key } of some) {
          if (isOn) next.delete(key);
          else next.add(key);
        }
        return next;
      }),
    [put],
  );
  const toggle = useCallback(
    (row: RunRow) => {
      if (row.planned !== null) setAll([row], !isPicked(row));
    },
    [setAll, isPicked],
  );
  return { isPicked, picked, toggle, setAll };
}

/** Another language or another last day is the same run to its user, another level or day is not. */
export function placeOf(run: PaperRun): string {
  return JSON.stringify({ ...run, language: undefined, answerBy: undefined, returnTo: undefined });
}
