import { useText } from '@renderer/i18n';
import { useHead, useLedger } from '@renderer/ledger';
import { type Open, useOpen } from '@renderer/state/useOpen';
import { BucketText, type ChildLine, MoneyText, OpenText, SkeletonBar } from '@renderer/ui';
import { type AgingItem, type AgingQuery } from '@shared/aging';
import { type Catalogue } from '@shared/i18n';
import { useCallback, useEffect, useRef, useState } from 'react';
import css from './Aging.module.css';
import { type AgingRow } from './agingRows';
import { bucketIndexOf, bucketOfDays } from './buckets';

/** More documents than this open as a list of their own. */
const most = 60;

type Items = { readonly rows: readonly AgingItem[]; readonly count: number };

export type AgingChildrenInput = {
  readonly query: Pick<AgingQuery, 'asOf' | 'basis' | 'bounds'>;
  readonly rows: readonly AgingRow[];
  readonly expanded: ReadonlySet<string>;
  readonly openAll: (row: AgingRow) => void;
};

/** The documents below an opened row, read when it is opened and again when the book or the counting changes. */
export function useAgingChildren(
  input: AgingChildrenInput,
): (row: AgingRow) => readonly ChildLine[] | undefined {
  const { query, rows, expanded, openAll } = input;
  const text = useText();
  const open = useOpen();
  const ledger = useLedger();
  const head = useHead();
  const mark = `${head} ${JSON.stringify(query)}`;
  const [held, setHeld] = useState<{ readonly mark: string; readonly items: ReadonlyMap<string, Items> }>({
    mark: '',
    items: new Map(),
  });

  const asked = useRef(new Set<string>());
  const [abort] = useState(() => new AbortController());
  useEffect(() => () => abort.abort(), [abort]);
  useEffect(() => {
    for (const row of rows) {
      const name = `${mark} ${row.key}`;
      if (!expanded.has(row.key) || asked.current.has(name)) continue;
      asked.current.add(name);
      const ask = { ...query, currency: row.currency, customerId: row.customerId, offset: 0, limit: most };
      void ledger.run('aging.items', ask, { signal: abort.signal }).then((result) => {
        if (abort.signal.aborted || !result.ok) return;
        setHeld((before) => {
          const items = new Map(before.mark === mark ? before.items : []);
          items.set(row.key, { rows: result.value.rows, count: result.value.count });
          return { mark, items };
        });
      });
    }
  }, [ledger, query, mark, rows, expanded, abort]);

  const items = held.items;
  return useCallback(
    (row) => {
      const found = items.get(row.key);
      if (found === undefined) return [waiting(row)];
      const lines = found.rows.map((item) => childOf(item, query.bounds, text, open));
      if (found.count <= found.rows.length) return lines;
      return [
        ...lines,
        {
          kind: 'child',
          key: `${row.key} more`,
          onOpen: () => openAll(row),
          cells: {
            customer: (
              <OpenText onOpen={() => openAll(row)}>{text.aging.moreItems({ count: found.count })}</OpenText>
            ),
          },
        },
      ];
    },
    [items, query.bounds, text, open, openAll],
  );
}

function waiting(row: AgingRow): ChildLine {
  return { kind: 'child', key: `${row.key} waiting`, cells: { customer: <SkeletonBar width={180} /> } };
}

function childOf(item: AgingItem, bounds: readonly number[], text: Catalogue, open: Open): ChildLine {
  const words = text.aging;
  const openIt = (): void => open.document(item.kind, item.documentId);
  const day = item.issuedOn;
  const issued = item.kind === 'receipt' ? words.received({ day }) : words.issued({ day });
  const facts = [
    item.dueOn === undefined ? issued : words.due({ day: item.dueOn }),
    ...(item.instalment === undefined ? [] : [words.instalment({ number: item.instalment })]),
  ];
  const bucket = bucketIndexOf(item.column);
  const key = bucket === 'unapplied' ? 'unapplied' : bucket === 0 ? 'notDue' : `late${bucket - 1}`;
  return {
    kind: 'child',
    key: `${item.documentId} ${item.instalment ?? ''} ${key}`,
    onOpen: openIt,
    cells: {
      customer: (
        <span className={css.child}>
          <OpenText onOpen={openIt}>{item.number}</OpenText>
          <span className={css.document} title={issued}>
            {item.kind === 'invoice' ? '' : `${words.kinds[item.kind]} · `}
            {facts.join(' · ')}
          </span>
        </span>
      ),
      salesperson:
        item.days > 0 && item.kind === 'invoice' ? (
          <span className={css.days}>
            <BucketText bucket={bucketOfDays(item.days, bounds)}>
              <b>{item.days}</b>
            </BucketText>{' '}
            {words.dayWord({ days: item.days })}
          </span>
        ) : null,
      total: <MoneyText minor={item.openMinor} currency={item.currency} />,
      [key]: <MoneyText minor={item.openMinor} currency={item.currency} onOpen={openIt} />,
      bar: <span className={css.quietFact}>{item.isDisputed ? words.disputed : item.reference}</span>,
    },
  };
}
