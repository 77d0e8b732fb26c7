import { useLedger } from '@renderer/ledger';
import { type ImportRowsPage } from '@shared/imports';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type PreviewRow } from './corrections';
import { type Shown } from './wizardStore';

const pageSize = 200;

export type PreviewRows = {
  readonly source: {
    readonly count: number;
    readonly rowAt: (index: number) => PreviewRow | undefined;
    readonly onRange: (from: number, to: number) => void;
  };
  readonly columns: ImportRowsPage['columns'];
  /** A row that is at hand, by its number in the file. */
  readonly rowOf: (row: number) => PreviewRow | undefined;
  readonly isLoading: boolean;
};

type Held = {
  readonly key: string;
  readonly count: number;
  readonly columns: ImportRowsPage['columns'];
  readonly pages: ReadonlyMap<number, readonly PreviewRow[]>;
};

const nothing: Held = { key: '', count: 0, columns: [], pages: new Map() };

/**
 * The rows of the preview, page by page as they come into view. After a correction the rows before it stay until the
 * new ones are there, so that nothing jumps.
 * @param version counts the previews; with a new one all rows are read again
 */
export function usePreviewRows(sessionId: string, shown: Shown, version: number): PreviewRows {
  const ledger = useLedger();
  const { show, code } = shown;
  const key = `${sessionId} ${show} ${code ?? ''} ${version}`;
  const [held, setHeld] = useState<Held>(nothing);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const [bug, setBug] = useState<Error | null>(null);
  const asked = useRef(new Set<string>());
  if (bug !== null) throw bug;

  const isCurrent = held.key === key;
  const [from, to] = isCurrent ? range : [0, range[1] - range[0]];
  useEffect(() => {
    const wanted = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    for (const page of wanted) {
      const mark = `${key} #${page}`;
      if (asked.current.has(mark)) continue;
      asked.current.add(mark);
      const question = { sessionId, show, ...(code === undefined ? {} : { code }) };
      ledger.run('import.rows', { ...question, offset: page * pageSize, limit: pageSize }).then(
        (result) => {
          // A session that was closed meanwhile has nothing more to show.
          if (!result.ok) return;
          const { count, columns, rows } = result.value;
          setHeld((before) => {
            const pages = new Map(before.key === key ? before.pages : []);
            return { key, count, columns, pages: pages.set(page, rows) };
          });
        },
        (failure: unknown) => setBug(failure instanceof Error ? failure : new Error(String(failure))),
      );
    }
  }, [ledger, key, sessionId, show, code, from, to]);

  const onRange = useCallback((first: number, last: number) => {
    const next: readonly [number, number] = [Math.floor(first / pageSize), Math.floor(last / pageSize)];
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  }, []);
  const source = useMemo(
    () => ({
      count: held.count,
      rowAt: (index: number) => held.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
      onRange,
    }),
    [held, onRange],
  );
  const rowOf = useCallback(
    (row: number) => {
      for (const page of held.pages.values()) {
        const found = page.find((one) => one.row === row);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    [held],
  );
  return { source, columns: held.columns, rowOf, isLoading: held.key === '' };
}
