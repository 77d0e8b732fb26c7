import { runCommand, useCommand } from '@renderer/commands';
import { useBuckets, useCompanyBounds } from '@renderer/features/aging';
import { ColumnsButton, useCopyTable, useHiddenColumns } from '@renderer/features/shell';
import { useCount, useLanguage, useText } from '@renderer/i18n';
import { useBook, usePages, useQuestion } from '@renderer/ledger';
import { given } from '@renderer/state/given';
import { useKept } from '@renderer/state/memory';
import { type CustomersSearch } from '@renderer/state/search';
import { useShownSelection } from '@renderer/state/selection';
import { useSession } from '@renderer/state/session';
import { useAsOf } from '@renderer/state/useAsOf';
import { useOpen } from '@renderer/state/useOpen';
import {
  Button,
  DataTable,
  FilterBar,
  FilterChip,
  Icon,
  PageHead,
  TabPanel,
  Tabs,
  type TableSelection,
  TextField,
} from '@renderer/ui';
import { type CustomerListRow, type CustomerState } from '@renderer/workers/ledger/protocol';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconFilter, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { keyOfCustomer, summarizeCustomers, useCustomerColumns, usuallyHidden } from './customerColumns';
import { EmptyCustomers } from './EmptyCustomers';
import { readSortKey } from './sortKeys';
import { useCustomerTotals } from './useCustomerTotals';

const tabsId = 'customers-views';
const none: ReadonlySet<string> = new Set();
/** More rows than this are too much for a clipboard. */
const mostCopied = 50_000;

/** Everyone who was ever sold to, and what they owe. */
export function CustomersScreen(): ReactNode {
  const text = useText();
  const words = text.customers;
  const isEnglish = useLanguage() === 'en';
  const count = useCount();
  const open = useOpen();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const bounds = useCompanyBounds();
  const buckets = useBuckets(bounds, 'due');
  const search = useSearch({ from: '/customers' });
  const density = useSession((session) => session.rowHeight);
  const book = useBook();
  const hasCustomers = (book?.counts.customers ?? 0) > 0;
  const filterBox = useRef<HTMLInputElement>(null);
  // Typing into the filter does not make another place of it: the table stays where it is.
  const place = `customers ${JSON.stringify({ ...search, text: undefined, sort: undefined, down: undefined })} ${asOf}`;
  const [selection, setSelection] = useKept<TableSelection>(`${place} selection`, none);
  const [hidden, hide] = useHiddenColumns('customers', usuallyHidden);
  const copy = useCopyTable();
  const { state = 'all', sort = 'total', down = true } = search;
  const others = useMemo(
    () => ({ asOf, bounds, ...given({ text: search.text, currency: search.currency }) }),
    [asOf, bounds, search.text, search.currency],
  );
  const pages = usePages('customers.page', {
    filter: { ...others, state },
    sort: { key: readSortKey(sort, isEnglish), descending: down },
  });
  const counts = useQuestion('customers.counts', { filter: others }).value;
  const totals = useCustomerTotals(pages.first?.totals, asOf);
  const columns = useCustomerColumns({ buckets, bounds, asOf, sums: totals.sums });
  const change = (next: CustomersSearch): void =>
    void navigate({ to: '/customers', replace: true, search: given({ ...search, ...next }) });

  const loaded = pages.loaded;
  useShownSelection(useMemo(() => summarizeCustomers(loaded, selection), [loaded, selection]));
  const copyRows = (keys: TableSelection): void => {
    void pages.read(0, Math.min(pages.count, mostCopied) - 1).then((rows) => {
      const chosen = rows.filter((row) => keys === 'all' || keys.size === 0 || keys.has(keyOfCustomer(row)));
      const shown = columns.filter((column) => column.text !== undefined && !hidden.has(column.key));
      copy(
        [words.details.code, ...shown.map((column) => column.header)],
        chosen.map((row) => [row.code, ...shown.map((column) => column.text?.(row) ?? '')]),
      );
    });
  };
  useCommand('edit.find', () => filterBox.current?.focus());
  useCommand('edit.copyTable', () => copyRows(none), pages.count > 0);
  const listed = pages.first?.totals.map((total) => total.currency) ?? [];
  const { currency } = search;
  const currencies = currency === undefined || listed.includes(currency) ? listed : [currency, ...listed];
  const views: readonly CustomerState[] = ['all', 'owing', 'late'];
  return (
    <>
      <PageHead
        title={words.title}
        views={
          <Tabs
            id={tabsId}
            label={words.views}
            variant="pill"
            value={state}
            tabs={views.map((value) => ({
              value,
              label: words[value],
              count: counts && count(counts[value]),
            }))}
            onChange={(next) => change({ state: next === 'all' ? undefined : next })}
          />
        }
        actions={
          <>
            <ColumnsButton columns={columns} hidden={hidden} onChange={hide} />
            <Button
              variant="filled"
              icon={<Icon of={IconPlus} />}
              keys="Ctrl+N"
              isDisabled={book?.start.kind !== 'ready'}
              onClick={() => runCommand('file.newCustomer')}
            >
              {words.create}
            </Button>
          </>
        }
      />
      <FilterBar note={pages.first && words.summary({ count: count(pages.first.customers), day: asOf })}>
        <TextField
          label={words.filter}
          labelPlace="hidden"
          width={240}
          type="search"
          inputRef={filterBox}
          icon={<Icon of={IconFilter} size={14} />}
          placeholder={words.filterHint}
          value={search.text ?? ''}
          onChange={(next) => change({ text: next === '' ? undefined : next })}
        />
        {(currencies.length > 1 || search.currency !== undefined) &&
          currencies.map((code) => (
            <FilterChip
              key={code}
              label={code}
              isOn={search.currency === code}
              onToggle={() => change({ currency: search.currency === code ? undefined : code })}
            />
          ))}
      </FilterBar>
      <TabPanel tabsId={tabsId} value={state} isFilling>
        <DataTable<CustomerListRow>
          label={words.title}
          stateKey={place}
          columns={columns}
          hiddenColumns={hidden}
          source={pages.source}
          rowKey={keyOfCustomer}
          density={density}
          sort={{ key: sort, direction: down ? 'descending' : 'ascending' }}
          onSort={(next) => change({ sort: next.key, down: next.direction === 'descending' })}
          selection={selection}
          onSelect={setSelection}
          onOpen={(row) => open.customer(row.id)}
          onCopy={({ selection: keys }) => copyRows(keys)}
          totals={totals.lines}
          isLoading={pages.isLoading}
          empty={
            <EmptyCustomers
              isFiltered={hasCustomers}
              error={pages.error}
              onClear={() => change({ text: undefined, state: undefined, currency: undefined })}
            />
          }
        />
      </TabPanel>
    </>
  );
}
