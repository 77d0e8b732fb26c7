import { useCommand } from '@renderer/commands';
import { useCopyTable } from '@renderer/features/shell';
import { useCount as useCountText, useText } from '@renderer/i18n';
import { useCustomerNames, usePages, useQuestion } from '@renderer/ledger';
import { given } from '@renderer/state/given';
import { useKept } from '@renderer/state/memory';
import { type ItemsSearch } from '@renderer/state/search';
import { type SelectionSummary, useShownSelection } from '@renderer/state/selection';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import {
  Button,
  DataTable,
  FilterBar,
  FilterChip,
  Icon,
  MoneyText,
  PageHead,
  type TableSelection,
} from '@renderer/ui';
import { type AgingItem } from '@shared/aging';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import css from './Aging.module.css';
import { toAgingColumn, useBuckets } from './buckets';
import { keyOfItem, useItemColumns } from './itemColumns';
import { useCount } from './useAgingView';

/** More rows than this belong into a workbook, not onto the clipboard. */
const mostCopied = 50_000;
const none: ReadonlySet<string> = new Set();

/** The open items behind any figure of the report, as a list with its sum. */
export function AgingItemsScreen(): ReactNode {
  const text = useText();
  const words = text.aging.items;
  const open = useOpen();
  const navigate = useNavigate();
  const countText = useCountText();
  const search = useSearch({ from: '/aging/items' });
  const density = useSession((session) => session.rowHeight);
  const query = useCount(search);
  const buckets = useBuckets(query.bounds, query.basis);
  const place = `items ${JSON.stringify(search)} ${query.asOf}`;
  const [selection, setSelection] = useKept<TableSelection>(`${place} selection`, none);
  const ask = useMemo(
    () => ({
      ...query,
      ...given({
        currency: search.currency,
        customerId: search.customerId,
        column: search.column === undefined ? undefined : toAgingColumn(search.column),
        salesperson: search.salesperson === '' ? null : search.salesperson,
        region: search.region === '' ? null : search.region,
      }),
    }),
    [query, search],
  );
  const pages = usePages('aging.items', ask);
  const customer = useQuestion(
    'customer.file',
    search.customerId === undefined
      ? null
      : { id: search.customerId, asOf: query.asOf, bounds: query.bounds },
  ).value?.customer;
  const bucket = buckets.find((one) => one.column === search.column);
  const columns = useItemColumns({ basis: query.basis, hasCustomer: search.customerId === undefined });
  const nameOf = useCustomerNames();
  const copy = useCopyTable();
  const change = (next: ItemsSearch): void =>
    void navigate({ to: '/aging/items', replace: true, search: given({ ...search, ...next }) });

  const loaded = pages.loaded;
  useShownSelection(useMemo(() => summarize(loaded, selection), [loaded, selection]));
  const copyAll = (): void => {
    void pages.read(0, Math.min(pages.count, mostCopied) - 1).then((rows) => {
      const shown = columns.filter((column) => column.text !== undefined);
      copy(
        [...shown.map((column) => column.header), text.customers.columns.currency],
        rows.map((row) => [...shown.map((column) => column.text?.(row) ?? ''), row.currency]),
      );
    });
  };
  useCommand('edit.copyTable', copyAll, pages.count > 0);
  const totals = (pages.first?.totals ?? []).map((total) => ({
    cells: {
      document: words.total({ currency: total.currency }),
      open: <MoneyText minor={total.openMinor} currency={total.currency} hasCurrency />,
    },
  }));
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.count({ count: countText(pages.count) })}
        actions={
          <Button
            icon={<Icon of={IconArrowLeft} />}
            keys="Alt+ArrowLeft"
            onClick={() => window.history.back()}
          >
            {words.back}
          </Button>
        }
      />
      <FilterBar note={query.basis === 'due' ? text.aging.note : text.aging.noteInvoice}>
        {customer && (
          <>
            <FilterChip
              label={nameOf(customer.id, customer.name)}
              isOn
              onToggle={() => open.customer(customer.id)}
              onRemove={() => change({ customerId: undefined })}
            />
          </>
        )}
        {search.salesperson !== undefined && (
          <FilterChip
            label={search.salesperson === '' ? text.aging.noSalesperson : search.salesperson}
            isOn
            onToggle={() => change({ salesperson: undefined })}
            onRemove={() => change({ salesperson: undefined })}
          />
        )}
        {search.region !== undefined && (
          <FilterChip
            label={search.region === '' ? text.aging.noRegion : search.region}
            isOn
            onToggle={() => change({ region: undefined })}
            onRemove={() => change({ region: undefined })}
          />
        )}
        {search.currency !== undefined && (
          <FilterChip
            label={search.currency}
            isOn
            onToggle={() => change({ currency: undefined })}
            onRemove={() => change({ currency: undefined })}
          />
        )}
        <FilterChip
          label={words.all}
          isOn={bucket === undefined}
          onToggle={() => change({ column: undefined })}
        />
        {buckets.map((one) => (
          <FilterChip
            key={one.key}
            label={one.label}
            isOn={one === bucket}
            onToggle={() => change({ column: one === bucket ? undefined : one.column })}
          />
        ))}
      </FilterBar>
      <DataTable<AgingItem>
        label={words.title}
        stateKey={place}
        columns={columns}
        source={pages.source}
        rowKey={keyOfItem}
        density={density}
        selection={selection}
        onSelect={setSelection}
        onOpen={(item) => open.document(item.kind, item.documentId)}
        onCopy={copyAll}
        totals={totals}
        isLoading={pages.isLoading}
        empty={<p className={css.none}>{words.empty}</p>}
        autoFocus
      />
    </>
  );
}

function summarize(rows: readonly AgingItem[], selection: TableSelection): SelectionSummary | null {
  const chosen = selection === 'all' ? rows : rows.filter((row) => selection.has(keyOfItem(row)));
  if (chosen.length === 0) return null;
  const sums = new Map<string, { currency: string; minor: number; lateMinor: number }>();
  for (const row of chosen) {
    const sum = sums.get(row.currency) ?? { currency: row.currency, minor: 0, lateMinor: 0 };
    sum.minor += row.openMinor;
    if (typeof row.column === 'object') sum.lateMinor += row.openMinor;
    sums.set(row.currency, sum);
  }
  return { kind: 'documents', count: chosen.length, sums: [...sums.values()] };
}
