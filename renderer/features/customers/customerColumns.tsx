import { type Bucket, bucketOfDays, segmentsOf } from '@renderer/features/aging';
import { figureWidth } from '@renderer/features/shell';
import { useLanguage, useText } from '@renderer/i18n';
import { type CurrencySums } from '@shared/ledger';
import { type SelectionSummary } from '@renderer/state/selection';
import { useOpen } from '@renderer/state/useOpen';
import {
  AgingBar,
  BucketText,
  type DataTableColumn,
  DateText,
  MoneyText,
  NameText,
  OpenText,
  type TableSelection,
} from '@renderer/ui';
import { type CustomerListRow } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';
import { formatMinor, minorToDecimal } from '@shared/money';
import { useMemo } from 'react';

export const usuallyHidden: readonly string[] = ['country', 'unapplied'];

export function keyOfCustomer(row: CustomerListRow): string {
  return `${row.id} ${row.currency}`;
}

export type CustomerColumnsInput = {
  readonly buckets: readonly Bucket[];
  readonly bounds: readonly number[];
  readonly asOf: IsoDate;
  readonly sums: readonly CurrencySums[];
};

/** The columns of the list; names and figures lead to the customer and to its documents. */
export function useCustomerColumns(input: CustomerColumnsInput): readonly DataTableColumn<CustomerListRow>[] {
  const text = useText();
  const open = useOpen();
  const isEnglish = useLanguage() === 'en';
  const { buckets, bounds, asOf, sums } = input;
  return useMemo(() => {
    const { columns } = text.customers;
    const nameOf = (row: CustomerListRow): string => (isEnglish ? (row.nameEn ?? row.name) : row.name);
    const widthOf = (at: number, least: number): number =>
      figureWidth(
        sums.map(({ currency, minors }) => formatMinor(minors[at] ?? 0, currency)),
        least,
      );
    return [
      {
        key: 'customer',
        header: columns.name,
        width: 200,
        isFlexible: true,
        isFixed: true,
        isSortable: true,
        cell: (row) => <NameText name={nameOf(row)} onOpen={() => open.customer(row.id)} note={row.code} />,
        text: nameOf,
      },
      {
        key: 'salesperson',
        header: columns.salesperson,
        width: 96,
        cell: (row) => <span className="quieter">{row.salesperson}</span>,
        text: (row) => row.salesperson ?? '',
      },
      {
        key: 'country',
        header: columns.country,
        width: 72,
        cell: (row) => <span className="quieter">{row.country}</span>,
        text: (row) => row.country ?? '',
      },
      {
        key: 'openInvoices',
        header: columns.openInvoices,
        width: 96,
        align: 'right',
        cell: (row) =>
          row.openInvoices === 0 ? (
            <span className="quietest">–</span>
          ) : (
            <OpenText
              onOpen={() => open.invoices({ customerId: row.id, state: 'open', currency: row.currency })}
            >
              {row.openInvoices}
            </OpenText>
          ),
        text: (row) => String(row.openInvoices),
      },
      {
        key: 'currency',
        header: columns.currency,
        width: 64,
        cell: (row) => <span className="quieter">{row.currency}</span>,
        text: (row) => row.currency,
      },
      {
        key: 'total',
        header: columns.total,
        width: widthOf(0, 124),
        align: 'right',
        isFixed: true,
        isSortable: true,
        cell: (row) => (
          <MoneyText
            minor={row.totalMinor}
            currency={row.currency}
            isStrong
            onOpen={() => open.items({ customerId: row.id, currency: row.currency })}
          />
        ),
        text: (row) => minorToDecimal(row.totalMinor, row.currency),
      },
      {
        key: 'overdue',
        header: columns.overdue,
        width: widthOf(1, 116),
        align: 'right',
        isSortable: true,
        cell: (row) => (
          <MoneyText
            minor={row.overdueMinor}
            currency={row.currency}
            onOpen={() => open.invoices({ customerId: row.id, state: 'late', currency: row.currency })}
          />
        ),
        text: (row) => minorToDecimal(row.overdueMinor, row.currency),
      },
      {
        key: 'unapplied',
        header: columns.unapplied,
        width: 112,
        align: 'right',
        cell: (row) => (
          <MoneyText
            minor={row.unappliedMinor}
            currency={row.currency}
            onOpen={() => open.items({ customerId: row.id, currency: row.currency, column: 'unapplied' })}
          />
        ),
        text: (row) => minorToDecimal(row.unappliedMinor, row.currency),
      },
      {
        key: 'bar',
        header: columns.bar,
        width: 120,
        cell: (row) => (
          <AgingBar
            label={text.aging.barLabel({
              name: nameOf(row),
              amount: formatMinor(row.totalMinor, row.currency),
              currency: row.currency,
            })}
            segments={segmentsOf(row, row.currency, buckets, text)}
            onOpen={(index) =>
              open.items({
                customerId: row.id,
                currency: row.currency,
                column: index === 0 ? 'notDue' : index - 1,
              })
            }
          />
        ),
      },
      {
        key: 'oldest',
        header: columns.oldest,
        width: 84,
        align: 'right',
        isSortable: true,
        cell: (row) =>
          row.oldestDaysLate > 0 ? (
            <BucketText bucket={bucketOfDays(row.oldestDaysLate, bounds)}>
              <b>{row.oldestDaysLate}</b>
            </BucketText>
          ) : (
            <span className="quietest">–</span>
          ),
        text: (row) => String(row.oldestDaysLate),
      },
      {
        key: 'lastReceipt',
        header: columns.lastReceipt,
        width: 96,
        align: 'right',
        isSortable: true,
        cell: (row) => (
          <span className="quieter">
            <DateText day={row.lastReceiptOn} within={asOf} />
          </span>
        ),
        text: (row) => row.lastReceiptOn ?? '',
      },
    ];
  }, [text, open, isEnglish, buckets, bounds, asOf, sums]);
}

export function summarizeCustomers(
  rows: readonly CustomerListRow[],
  selection: TableSelection,
): SelectionSummary | null {
  const chosen = selection === 'all' ? rows : rows.filter((row) => selection.has(keyOfCustomer(row)));
  if (chosen.length === 0) return null;
  const sums = new Map<string, { currency: string; minor: number; lateMinor: number }>();
  for (const row of chosen) {
    const sum = sums.get(row.currency) ?? { currency: row.currency, minor: 0, lateMinor: 0 };
    sum.minor += row.totalMinor;
    sum.lateMinor += row.overdueMinor;
    sums.set(row.currency, sum);
  }
  return {
    kind: 'customers',
    count: new Set(chosen.map((row) => row.id)).size,
    sums: [...sums.values()],
  };
}
