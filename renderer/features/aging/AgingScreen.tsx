import { useCommand } from '@renderer/commands';
import { ColumnsButton, useHiddenColumns } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { useBook, useCustomerNames, useQuestion } from '@renderer/ledger';
import { Button, Icon, PageHead, TabPanel, Tabs } from '@renderer/ui';
import { type AgingReport } from '@shared/aging';
import { type Catalogue } from '@shared/i18n';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { AgingFilters } from './AgingFilters';
import { AgingPrint } from './AgingPrint';
import { arrangeReport, countCustomers } from './agingRows';
import { AgingTable } from './AgingTable';
import { usuallyHidden } from './agingColumns';
import { useBuckets } from './buckets';
import { EmptyAging } from './EmptyAging';
import { type AgingViewState, useAgingView } from './useAgingView';
import { useExportWorkbook } from './useExportWorkbook';

const tabsId = 'aging-views';
/** More currencies than these are reached through the heads of the table. */
const mostCurrencies = 5;

/** Who owes how much, how late, as of any day. */
export function AgingScreen(): ReactNode {
  const text = useText();
  const view = useAgingView();
  const { query, group, search, sort } = view;
  const answered = useQuestion('aging.report', group === 'customer' ? query : null);
  const grouped = useQuestion('aging.groups', group === 'customer' ? null : { ...query, group });
  const { value: report, isLoading, error } = group === 'customer' ? answered : grouped;
  const buckets = useBuckets(query.bounds, query.basis);
  const [hidden, hide] = useHiddenColumns('aging', usuallyHidden);
  const nameOf = useCustomerNames();
  const [isPrinting, setPrinting] = useState(false);
  const parts = useMemo(
    () =>
      report === undefined || report.bounds.length !== query.bounds.length
        ? []
        : arrangeReport(
            report,
            {
              view: view.view,
              currency: search.currency,
              text: search.text ?? '',
              group,
              sort,
            },
            nameOf,
          ),
    [report, query.bounds, view.view, search.currency, search.text, group, sort, nameOf],
  );
  const { currency } = search;
  const exported = useMemo(
    () => (currency === undefined ? query : { ...query, currency }),
    [query, currency],
  );
  const exportWorkbook = useExportWorkbook(exported);
  const hasDocuments = (useBook()?.counts.invoices ?? 0) > 0;
  const hasRows = parts.length > 0;
  useCommand('file.exportWorkbook', exportWorkbook, hasDocuments);
  useCommand('file.print', () => setPrinting(true), hasRows);
  const tab = search.currency === undefined ? view.view : `in-${search.currency}`;
  const chooser = buckets.map((bucket) => ({ key: bucket.key, header: bucket.label }));
  const { columns } = text.aging;
  return (
    <>
      <PageHead
        title={text.aging.title}
        views={
          <Tabs
            id={tabsId}
            label={text.aging.views}
            variant="pill"
            value={tab}
            tabs={report === undefined ? [] : tabsOf(report, text)}
            onChange={(next) => openView(next, view)}
          />
        }
        actions={
          <>
            <ColumnsButton
              columns={[
                { key: 'customer', header: columns.customer, isFixed: true },
                { key: 'salesperson', header: columns.salesperson },
                { key: 'region', header: columns.region },
                { key: 'invoices', header: columns.invoices },
                { key: 'oldest', header: columns.oldest },
                ...chooser,
                { key: 'bar', header: columns.bar },
                { key: 'share', header: columns.share },
              ]}
              hidden={hidden}
              onChange={hide}
            />
            <Button
              icon={<Icon of={IconPrinter} />}
              keys="Ctrl+P"
              isDisabled={!hasRows}
              onClick={() => setPrinting(true)}
            >
              {text.aging.print}
            </Button>
            <Button
              icon={<Icon of={IconDownload} />}
              keys="Ctrl+E"
              isDisabled={!hasDocuments}
              onClick={exportWorkbook}
            >
              {text.aging.exportExcel}
            </Button>
          </>
        }
      />
      <AgingFilters view={view} />
      <TabPanel tabsId={tabsId} value={tab} isFilling>
        <AgingTable
          view={view}
          parts={parts}
          buckets={buckets}
          hidden={hidden}
          isLoading={isLoading}
          empty={<EmptyAging view={view} hasAny={(report?.blocks.length ?? 0) > 0} error={error} />}
        />
      </TabPanel>
      {isPrinting && (
        <AgingPrint view={view} parts={parts} buckets={buckets} onDone={() => setPrinting(false)} />
      )}
    </>
  );
}

function tabsOf(
  report: AgingReport,
  text: Catalogue,
): readonly { value: string; label: string; count: number }[] {
  const words = text.aging;
  const currencies = report.blocks
    .toSorted((a, b) => b.customers.length - a.customers.length)
    .map((block) => block.currency);
  return [
    { value: 'all', label: words.allCustomers, count: countCustomers(report, 'all') },
    { value: 'late', label: words.lateCustomers, count: countCustomers(report, 'late') },
    { value: 'late60', label: words.late60, count: countCustomers(report, 'late60') },
    ...(currencies.length < 2 ? [] : currencies.slice(0, mostCurrencies)).map((currency) => ({
      value: `in-${currency}`,
      label: words.inCurrency({ currency }),
      count: countCustomers(report, 'all', currency),
    })),
  ];
}

function openView(tab: string, view: AgingViewState): void {
  if (tab.startsWith('in-')) view.change({ view: undefined, currency: tab.slice(3) });
  else view.change({ currency: undefined, view: tab === 'late' || tab === 'late60' ? tab : undefined });
}
