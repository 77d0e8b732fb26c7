import { type DomainError } from '@shared/errors';
import { type Questions } from '@renderer/workers/ledger/protocol';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHead, useLedger, useQuestionCache } from './LedgerProvider';

/** The questions that answer a long list page by page. */
export type PagedName = 'aging.items' | 'invoices.page' | 'customers.page' | 'papers.list';
type Input<N extends PagedName> = Omit<Questions[N]['input'], 'offset' | 'limit'>;
type Answer<N extends PagedName> = Questions[N]['answer'];
type Row<N extends PagedName> = Answer<N>['rows'][number];

export type Pages<N extends PagedName> = {
  /** For the table: rows not yet read are undefined until they come. */
  readonly source: {
    readonly count: number;
    readonly rowAt: (index: number) => Row<N> | undefined;
    readonly onRange: (from: number, to: number) => void;
  };
  /** The first page's answer, with count and totals of the whole list. */
  readonly first: Answer<N> | undefined;
  readonly count: number;
  /** The rows at hand, for sums of a selection. */
  readonly loaded: readonly Row<N>[];
  readonly isLoading: boolean;
  readonly error: DomainError | null;
  /** Reads rows that may not be at hand: for a copy or a long selection. */
  readonly read: (from: number, to: number) => Promise<readonly Row<N>[]>;
};

const pageSize = 200;

/**
 * A window on a list that may have a million rows: only pages in view are asked for. While another filter is being
 * answered the list before stays, so that nothing jumps.
 */
export function usePages<N extends PagedName>(name: N, input: Input<N>): Pages<N> {
  const ledger = useLedger();
  const cache = useQuestionCache();
  const head = useHead();
  const key = `${name} ${JSON.stringify(input)}`;
  const [shown, setShown] = useState(key);
  const [version, setVersion] = useState(0);
  const [error, setError] = useState<DomainError | null>(null);
  const [bug, setBug] = useState<Error | null>(null);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const asked = useRef(new Set<string>());
  if (bug !== null) throw bug;

  const pageOf = useCallback(
    (of: string, page: number) => cache.get(`${of} #${page}`)?.answer as Answer<N> | undefined,
    [cache],
  );
  const display = pageOf(key, 0) === undefined ? shown : key;
  const [fromPage, toPage] = range;

  useEffect(() => {
    if (head === undefined) return;
    const wanted = new Set([0]);
    for (let page = fromPage; page <= toPage; page += 1) wanted.add(page);
    for (const page of wanted) {
      const place = `${key} #${page}`;
      const mark = `${head} ${place}`;
      if (cache.get(place)?.head === head || asked.current.has(mark)) continue;
      asked.current.add(mark);
      const question = {
        ...JSON.parse(key.slice(name.length + 1)),
        offset: page * pageSize,
        limit: pageSize,
      };
      ledger
        .run<PagedName>(name, question as Questions[N]['input'])
        .then(
          (result) => {
            if (result.ok) cache.put(place, head, result.value);
            setError(result.ok ? null : result.error);
            if (result.ok && page === 0) setShown(key);
            setVersion((before) => before + 1);
          },
          (failure: unknown) => setBug(failure instanceof Error ? failure : new Error(String(failure))),
        )
        .finally(() => asked.current.delete(mark));
    }
  }, [ledger, cache, name, key, head, fromPage, toPage]);

  const onRange = useCallback((from: number, to: number) => {
    const next: readonly [number, number] = [Math.floor(from / pageSize), Math.floor(to / pageSize)];
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  }, []);
  const first = pageOf(display, 0);
  const count = first?.count ?? 0;
  const source = useMemo(
    () => ({
      count,
      // A new version has new pages to show.
      rowAt: (index: number): Row<N> | undefined =>
        version < 0 ? undefined : pageOf(display, Math.floor(index / pageSize))?.rows[index % pageSize],
      onRange,
    }),
    [count, display, version, pageOf, onRange],
  );
  const loaded = useMemo(() => {
    const rows: Row<N>[] = [];
    for (let page = 0; version >= 0 && page * pageSize < count; page += 1) {
      rows.push(...(pageOf(display, page)?.rows ?? []));
    }
    return rows;
  }, [count, display, version, pageOf]);
  const read = useCallback(
    async (from: number, to: number) => {
      const rows: Row<N>[] = [];
      for (let offset = from; offset <= to; offset += 5000) {
        const limit = Math.min(5000, to - offset + 1);
        const question = { ...JSON.parse(key.slice(name.length + 1)), offset, limit };
        const result = await ledger.run<PagedName>(name, question as Questions[N]['input']);
        if (!result.ok) break;
        rows.push(...result.value.rows);
      }
      return rows;
    },
    [ledger, name, key],
  );
  return { source, first, count, loaded, isLoading: first === undefined && error === null, error, read };
}
