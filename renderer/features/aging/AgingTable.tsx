import { useCommand } from '@renderer/commands';
import { useCopyTable } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { given } from '@renderer/state/given';
import { useKept } from '@renderer/state/memory';
import { type ColumnSearch, type ItemsSearch } from '@renderer/state/search';
import { type SelectionSummary, useShownSelection } from '@renderer/state/selection';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { DataTable, type DataTableColumn, type TableSelection } from '@renderer/ui';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useAgingColumns } from './agingColumns';
import { useAgingLines } from './agingLines';
import { type AgingPart, type AgingRow, type AgingSection } from './agingRows';
import { type Bucket } from './buckets';
import { type AgingViewState } from './useAgingView';
import { useAgingChildren } from './useAgingChildren';
import { useConvertedTotal } from './useConvertedTotal';

export type AgingTableProps = {
  readonly view: AgingViewState;
  readonly parts: readonly AgingPart[];
  readonly buckets: readonly Bucket[];
  readonly hidden: ReadonlySet<string>;
  readonly isLoading: boolean;
  readonly empty: ReactNode;
};

const nothing: ReadonlySet<string> = new Set();

/** The report as a table: sorted, chosen, opened and copied. */
export function AgingTable(props: AgingTableProps): ReactNode {
  const { view, parts, buckets, hidden } = props;
  const { query, group, search } = view;
  const text = useText();
  const open = useOpen();
  const copy = useCopyTable();
  const density = useSession((session) => session.rowHeight);
  // Typing into the filter does not make another place of it: the table stays where it is.
  const place = `aging ${JSON.stringify({ ...search, text: undefined, sort: undefined, down: undefined })} ${query.asOf}`;
  const [selection, setSelection] = useKept<TableSelection>(`${place} selection`, nothing);
  const [expanded, setExpanded] = useKept<ReadonlySet<string>>('aging.expanded', nothing);
  const { basis, bounds } = search;

  const openItems = useCallback(
    (where: ItemsSearch, column: ColumnSearch | undefined) =>
      open.items(given({ basis, bounds, column, ...where })),
    [open, basis, bounds],
  );
  const openRow = useCallback(
    (row: AgingRow, column?: ColumnSearch) =>
      openItems({ customerId: row.customerId, currency: row.currency, ...groupOf(row, group) }, column),
    [openItems, group],
  );
  const openSection = useCallback(
    (section: AgingSection | null, column?: ColumnSearch) => {
      if (section === null) return openItems({}, column);
      const named = section.name === undefined || group === 'customer' ? {} : { [group]: section.name };
      return openItems({ currency: section.currency, ...named }, column);
    },
    [openItems, group],
  );
  const rows = useMemo(() => parts.flatMap((part) => part.rows), [parts]);
  const converted = useConvertedTotal(parts, query.asOf);
  const sums = useMemo(() => (converted === null ? parts : [...parts, converted]), [parts, converted]);
  const columns = useAgingColumns({ buckets, bounds: query.bounds, sums, openItems: openRow });
  const { lines, totals } = useAgingLines({ parts, buckets, group, converted, openItems: openSection });
  const childrenOf = useAgingChildren({ query, rows, expanded, openAll: openRow });
  const source = useMemo(() => ({ lines }), [lines]);
  useShownSelection(useMemo(() => summarize(rows, selection), [rows, selection]));

  const copyRows = (keys: TableSelection): void => {
    const chosen = rows.filter((row) => keys === 'all' || keys.size === 0 || keys.has(row.key));
    const shown = columns.filter((column) => column.text !== undefined && !hidden.has(column.key));
    copy(
      [text.customers.details.code, ...shown.map((column) => column.header), text.customers.columns.currency],
      chosen.map((row) => [row.code, ...shown.map((column) => cellOf(column, row)), row.currency]),
    );
  };
  useCommand('edit.copyTable', () => copyRows(nothing), rows.length > 0);
  return (
    <DataTable<AgingRow>
      label={text.aging.title}
      stateKey={place}
      columns={columns}
      hiddenColumns={hidden}
      source={source}
      rowKey={keyOf}
      density={density}
      sort={view.sort}
      onSort={view.setSort}
      selection={selection}
      onSelect={setSelection}
      expanded={expanded}
      onToggle={(key, isExpanded) =>
        setExpanded((before) => {
          const next = new Set(before);
          if (isExpanded) next.add(key);
          else next.delete(key);
          return next;
        })
      }
      childrenOf={childrenOf}
      onOpen={(row) => open.customer(row.customerId)}
      onCopy={({ selection: keys }) => copyRows(keys)}
      totals={totals}
      isLoading={props.isLoading}
      empty={props.empty}
    />
  );
}

function keyOf(row: AgingRow): string {
  return row.key;
}

function cellOf(column: DataTableColumn<AgingRow>, row: AgingRow): string {
  return column.text?.(row) ?? '';
}

/** In a grouped report a row holds only the group's part of its customer, and so must its documents. */
function groupOf(row: AgingRow, group: 'customer' | 'salesperson' | 'region'): ItemsSearch {
  return group === 'customer' ? {} : { [group]: row[group] ?? '' };
}

function summarize(rows: readonly AgingRow[], selection: TableSelection): SelectionSummary | null {
  const chosen = selection === 'all' ? rows : rows.filter((row) => selection.has(row.key));
  if (chosen.length === 0) return null;
  const sums = new Map<string, { currency: string; minor: number; lateMinor: number }>();
  for (const row of chosen) {
    const sum = sums.get(row.currency) ?? { currency: row.currency, minor: 0, lateMinor: 0 };
    sum.minor += row.totalMinor;
    sum.lateMinor += row.lateMinor.reduce((total, minor) => total + minor, 0);
    sums.set(row.currency, sum);
  }
  return {
    kind: 'customers',
    count: new Set(chosen.map((row) => row.customerId)).size,
    documents: chosen.reduce((total, row) => total + row.openInvoices, 0),
    sums: [...sums.values()],
  };
}
