import { bucketOfDays } from '@renderer/features/aging';
import { figureWidth } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { type CurrencySums } from '@shared/ledger';
import { type SelectionSummary } from '@renderer/state/selection';
import { useCustomerNames } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import {
  type DataTableColumn,
  DateText,
  MoneyText,
  NameText,
  OpenText,
  type TableSelection,
} from '@renderer/ui';
import { type CurrencyTotals, type InvoiceListRow } from '@renderer/workers/ledger/protocol';
import { formatMinor, minorToDecimal } from '@shared/money';
import { useMemo } from 'react';
import { DaysText, StatusBadges } from './InvoiceMarks';

/** The columns of the list of invoices. */
export function useInvoiceColumns(
  bounds: readonly number[],
  sums: readonly CurrencySums[],
): readonly DataTableColumn<InvoiceListRow>[] {
  const text = useText();
  const open = useOpen();
  const nameOf = useCustomerNames();
  return useMemo(() => {
    const { columns, status } = text.invoices;
    const widthOf = (at: number): number =>
      figureWidth(
        sums.map(({ currency, minors }) => formatMinor(minors[at] ?? 0, currency)),
        116,
      );
    return [
      {
        key: 'number',
        header: columns.number,
        width: 150,
        isFixed: true,
        isSortable: true,
        cell: (row) => <OpenText onOpen={() => open.invoice(row.id)}>{row.number}</OpenText>,
        text: (row) => row.number,
      },
      {
        key: 'customer',
        header: columns.customer,
        width: 190,
        isFlexible: true,
        isSortable: true,
        cell: (row) => (
          <NameText
            name={nameOf(row.customerId, row.customerName)}
            onOpen={() => open.customer(row.customerId)}
            note={row.customerCode}
          />
        ),
        text: (row) => nameOf(row.customerId, row.customerName),
      },
      {
        key: 'issuedOn',
        header: columns.issuedOn,
        width: 94,
        isSortable: true,
        cell: (row) => (
          <span className="quieter">
            <DateText day={row.issuedOn} />
          </span>
        ),
        text: (row) => row.issuedOn,
      },
      {
        key: 'dueOn',
        header: columns.dueOn,
        width: 94,
        isSortable: true,
        cell: (row) => <DateText day={row.dueOn} />,
        text: (row) => row.dueOn,
      },
      {
        key: 'daysLate',
        header: columns.daysLate,
        width: 92,
        align: 'right',
        isSortable: true,
        cell: (row) =>
          row.openMinor === 0 ? null : (
            <DaysText days={row.daysLate} bucket={bucketOfDays(row.daysLate, bounds)} />
          ),
        text: (row) => (row.openMinor === 0 ? '' : String(row.daysLate)),
      },
      {
        key: 'gross',
        header: columns.gross,
        width: widthOf(0),
        align: 'right',
        isSortable: true,
        cell: (row) => (
          <MoneyText
            minor={row.grossMinor}
            currency={row.currency}
            isStruck={row.status === 'reversed'}
            onOpen={() => open.invoice(row.id)}
          />
        ),
        text: (row) => minorToDecimal(row.grossMinor, row.currency),
      },
      {
        key: 'open',
        header: columns.open,
        width: widthOf(1),
        align: 'right',
        isSortable: true,
        cell: (row) => (
          <MoneyText
            minor={row.openMinor}
            currency={row.currency}
            isStrong
            onOpen={() => open.invoice(row.id)}
          />
        ),
        text: (row) => minorToDecimal(row.openMinor, row.currency),
      },
      {
        key: 'currency',
        header: columns.currency,
        width: 58,
        cell: (row) => <span className="quieter">{row.currency}</span>,
        text: (row) => row.currency,
      },
      {
        key: 'status',
        header: columns.status,
        width: 124,
        cell: (row) => (
          <StatusBadges status={row.status} isDisputed={row.isDisputed} isLate={row.daysLate > 0} />
        ),
        text: (row) => status[row.status],
      },
    ];
  }, [text, open, nameOf, bounds, sums]);
}

/** The sums of the chosen rows; of all rows when the whole list is chosen. */
export function summarizeInvoices(
  rows: readonly InvoiceListRow[],
  selection: TableSelection,
  totals: readonly CurrencyTotals[] | undefined,
): SelectionSummary | null {
  if (selection === 'all') {
    const sums = (totals ?? []).map(({ currency, openMinor, lateMinor }) => ({
      currency,
      minor: openMinor,
      lateMinor,
    }));
    return { kind: 'invoices', count: (totals ?? []).reduce((sum, total) => sum + total.count, 0), sums };
  }
  if (selection.size === 0) return null;
  const sums = new Map<string, { currency: string; minor: number; lateMinor: number }>();
  for (const row of rows) {
    if (!selection.has(row.id)) continue;
    const sum = sums.get(row.currency) ?? { currency: row.currency, minor: 0, lateMinor: 0 };
    sum.minor += row.openMinor;
    if (row.daysLate > 0) sum.lateMinor += row.openMinor;
    sums.set(row.currency, sum);
  }
  return { kind: 'invoices', count: selection.size, sums: [...sums.values()] };
}
