import { runCommand, useCommand } from '@renderer/commands';
import { useCompanyBounds } from '@renderer/features/aging';
import { useCopyTable } from '@renderer/features/shell';
import { useCount, useText } from '@renderer/i18n';
import { useBook, useCustomerNames, usePages, useImports, useQuestion } from '@renderer/ledger';
import { given } from '@renderer/state/given';
import { useKept } from '@renderer/state/memory';
import { type InvoicesSearch } from '@renderer/state/search';
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
  type TableSelection,
  TextField,
} from '@renderer/ui';
import { type InvoiceListRow, type InvoiceState } from '@renderer/workers/ledger/protocol';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconFilter, IconTableImport } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { EmptyInvoices } from './EmptyInvoices';
import { summarizeInvoices, useInvoiceColumns } from './invoiceColumns';
import { readSortKey } from './sortKeys';
import { useInvoiceTotals } from './useInvoiceTotals';

const none: ReadonlySet<string> = new Set();
/** More rows than this are too much for a clipboard. */
const mostCopied = 50_000;
const states: readonly InvoiceState[] = ['all', 'open', 'late', 'disputed', 'settled'];

/** All invoices, page by page from the book in memory. */
export function InvoicesScreen(): ReactNode {
  const text = useText();
  const words = text.invoices;
  const count = useCount();
  const open = useOpen();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const bounds = useCompanyBounds();
  const search = useSearch({ from: '/invoices' });
  const density = useSession((session) => session.rowHeight);
  const hasInvoices = (useBook()?.counts.invoices ?? 0) > 0;
  const filterBox = useRef<HTMLInputElement>(null);
  const nameOf = useCustomerNames();
  // Typing into the filter does not make another place of it: the table stays where it is.
  const place = `invoices ${JSON.stringify({ ...search, text: undefined, sort: undefined, down: undefined })} ${asOf}`;
  const [selection, setSelection] = useKept<TableSelection>(`${place} selection`, none);
  const copy = useCopyTable();
  const { state = 'all', sort = 'issuedOn', down = true, customerId, importId, currency } = search;
  const others = useMemo(
    () => ({ asOf, ...given({ text: search.text, customerId, importId, currency }) }),
    [asOf, search.text, customerId, importId, currency],
  );
  const pages = usePages('invoices.page', {
    filter: { ...others, state },
    sort: { key: readSortKey(sort), descending: down },
  });
  const counts = useQuestion('invoices.counts', { filter: others }).value;
  const customer = useQuestion(
    'customer.file',
    customerId === undefined ? null : { id: customerId, asOf, bounds },
  ).value?.customer;
  const imported = useImports(importId !== undefined).value?.find((row) => row.id === importId);
  const change = (next: InvoicesSearch): void =>
    void navigate({ to: '/invoices', replace: true, search: given({ ...search, ...next }) });

  const loaded = pages.loaded;
  const totalsOf = pages.first?.totals;
  const totals = useInvoiceTotals(totalsOf, asOf, (code) => change({ state: 'open', currency: code }));
  const columns = useInvoiceColumns(bounds, totals.sums);
  useShownSelection(
    useMemo(() => summarizeInvoices(loaded, selection, totalsOf), [loaded, selection, totalsOf]),
  );
  const copyRows = (keys: TableSelection): void => {
    void pages.read(0, Math.min(pages.count, mostCopied) - 1).then((rows) => {
      const chosen = rows.filter((row) => keys === 'all' || keys.size === 0 || keys.has(row.id));
      const shown = columns.filter((column) => column.text !== undefined);
      copy(
        shown.map((column) => column.header),
        chosen.map((row) => shown.map((column) => column.text?.(row) ?? '')),
      );
    });
  };
  useCommand('edit.find', () => filterBox.current?.focus());
  useCommand('edit.copyTable', () => copyRows(none), pages.count > 0);
  const listed = totalsOf?.map((total) => total.currency) ?? [];
  const currencies = currency === undefined || listed.includes(currency) ? listed : [currency, ...listed];
  return (
    <>
      <PageHead
        title={words.title}
        sub={pages.first && words.summary({ count: count(pages.count), day: asOf })}
        actions={
          <Button
            icon={<Icon of={IconTableImport} />}
            keys="Ctrl+I"
            onClick={() => runCommand('file.import')}
          >
            {words.importFile}
          </Button>
        }
      />
      <FilterBar>
        {states.map((value) => (
          <FilterChip
            key={value}
            label={words[value]}
            count={counts && count(counts[value])}
            isOn={state === value}
            onToggle={() => change({ state: value === 'all' ? undefined : value })}
          />
        ))}
        <TextField
          label={words.filter}
          labelPlace="hidden"
          width={220}
          type="search"
          inputRef={filterBox}
          icon={<Icon of={IconFilter} size={14} />}
          placeholder={words.filterHint}
          value={search.text ?? ''}
          onChange={(next) => change({ text: next === '' ? undefined : next })}
        />
        {customerId !== undefined && (
          <FilterChip
            label={words.ofCustomer({
              name: customer === undefined ? '' : nameOf(customer.id, customer.name),
            })}
            isOn
            onToggle={() => open.customer(customerId)}
            onRemove={() => change({ customerId: undefined })}
          />
        )}
        {importId !== undefined && (
          <FilterChip
            label={words.fromImport({ file: imported?.fileName ?? '' })}
            isOn
            onToggle={() => change({ importId: undefined })}
            onRemove={() => change({ importId: undefined })}
          />
        )}
        {(currencies.length > 1 || currency !== undefined) &&
          currencies.map((code) => (
            <FilterChip
              key={code}
              label={code}
              isOn={currency === code}
              onToggle={() => change({ currency: currency === code ? undefined : code })}
            />
          ))}
      </FilterBar>
      <DataTable<InvoiceListRow>
        label={words.title}
        stateKey={place}
        columns={columns}
        source={pages.source}
        rowKey={keyOf}
        density={density}
        sort={{ key: sort, direction: down ? 'descending' : 'ascending' }}
        onSort={(next) => change({ sort: next.key, down: next.direction === 'descending' })}
        selection={selection}
        onSelect={setSelection}
        keysBetween={async (from, to) => (await pages.read(from, to)).map(keyOf)}
        onOpen={(row) => open.invoice(row.id)}
        onCopy={({ selection: keys }) => copyRows(keys)}
        totals={totals.lines}
        isLoading={pages.isLoading}
        empty={
          <EmptyInvoices
            isFiltered={hasInvoices}
            error={pages.error}
            onClear={() =>
              change({
                text: undefined,
                state: undefined,
                currency: undefined,
                customerId: undefined,
                importId: undefined,
              })
            }
          />
        }
      />
    </>
  );
}

function keyOf(row: InvoiceListRow): string {
  return row.id;
}
