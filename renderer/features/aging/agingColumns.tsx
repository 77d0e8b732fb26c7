import { figureWidth } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { type ColumnSearch } from '@renderer/state/search';
import { useOpen } from '@renderer/state/useOpen';
import { AgingBar, BucketText, type DataTableColumn, MoneyText, NameText } from '@renderer/ui';
import { formatMinor, minorToDecimal } from '@shared/money';
import { type ReactNode, useMemo } from 'react';
import { type AgingRow, type AgingSection } from './agingRows';
import { type Bucket, bucketOfDays, figureOf, segmentsOf, shareOf } from './buckets';

/** Columns that stand aside until they are asked for. */
export const usuallyHidden: readonly string[] = ['region', 'invoices', 'oldest'];

export type AgingColumnsInput = {
  readonly buckets: readonly Bucket[];
  readonly bounds: readonly number[];
  /** The sums of the table: their figures are the longest, and no figure may be cut. */
  readonly sums: readonly Pick<AgingSection, 'currency' | 'figures'>[];
  readonly openItems: (row: AgingRow, column: ColumnSearch | undefined) => void;
};

/** The columns of the report; every figure opens the documents behind it. */
export function useAgingColumns(input: AgingColumnsInput): readonly DataTableColumn<AgingRow>[] {
  const text = useText();
  const open = useOpen();
  const { buckets, bounds, sums, openItems } = input;
  return useMemo(() => {
    const { columns } = text.aging;
    const cell = (row: AgingRow, column: ColumnSearch | undefined, name: string): ReactNode => {
      const minor = column === undefined ? row.totalMinor : figureOf(row, column);
      const amount = formatMinor(minor, row.currency);
      return (
        <MoneyText
          minor={minor}
          currency={row.currency}
          isStrong={column === undefined}
          label={text.aging.openCell({ name: row.name, column: name, amount, currency: row.currency })}
          onOpen={() => openItems(row, column)}
        />
      );
    };
    const widthOf = (column: ColumnSearch | undefined, least: number): number => {
      const figures = sums.map(({ currency, figures: sum }) =>
        formatMinor(column === undefined ? sum.totalMinor : figureOf(sum, column), currency),
      );
      return figureWidth(figures, least);
    };
    const figures = buckets.map((bucket): DataTableColumn<AgingRow> => ({
      key: bucket.key,
      header: bucket.label,
      bucket: bucket.index === 'unapplied' ? undefined : bucket.index,
      width: widthOf(bucket.column, bucket.index === 'unapplied' ? 84 : 88),
      align: 'right',
      isSortable: true,
      cell: (row) => cell(row, bucket.column, bucket.label),
      text: (row) => minorToDecimal(figureOf(row, bucket.column), row.currency),
      heat: (row) =>
        typeof bucket.index === 'number' && bucket.index > 0
          ? {
              bucketIndex: bucket.index,
              minor: figureOf(row, bucket.column),
              balanceMinor: row.totalMinor - row.unappliedMinor,
            }
          : null,
    }));
    return [
      {
        key: 'customer',
        header: columns.customer,
        unit: columns.ownCurrency,
        width: 172,
        isFlexible: true,
        isFixed: true,
        isSortable: true,
        cell: (row) => (
          <NameText name={row.name} onOpen={() => open.customer(row.customerId)} note={row.code} />
        ),
        text: (row) => row.name,
      },
      {
        key: 'salesperson',
        header: columns.salesperson,
        width: columns.salesperson.length > 4 ? 88 : 68,
        isSortable: true,
        cell: (row) => <span className="quieter">{row.salesperson}</span>,
        text: (row) => row.salesperson ?? '',
      },
      {
        key: 'region',
        header: columns.region,
        width: 84,
        isSortable: true,
        cell: (row) => <span className="quieter">{row.region}</span>,
        text: (row) => row.region ?? '',
      },
      {
        key: 'invoices',
        header: columns.invoices,
        width: 72,
        align: 'right',
        isSortable: true,
        cell: (row) => row.openInvoices,
        text: (row) => String(row.openInvoices),
      },
      {
        key: 'oldest',
        header: columns.oldest,
        width: 84,
        align: 'right',
        isSortable: true,
        cell: (row) =>
          row.oldestDaysLate > 0 && (
            <BucketText bucket={bucketOfDays(row.oldestDaysLate, bounds)}>{row.oldestDaysLate}</BucketText>
          ),
        text: (row) => String(row.oldestDaysLate),
      },
      {
        key: 'total',
        header: columns.total,
        width: widthOf(undefined, 100),
        align: 'right',
        isFixed: true,
        isSortable: true,
        cell: (row) => cell(row, undefined, columns.total),
        text: (row) => minorToDecimal(row.totalMinor, row.currency),
      },
      ...figures,
      {
        key: 'bar',
        header: columns.bar,
        width: 84,
        cell: (row) => (
          <AgingBar
            label={text.aging.barLabel({
              name: row.name,
              amount: formatMinor(row.totalMinor, row.currency),
              currency: row.currency,
            })}
            segments={segmentsOf(row, row.currency, buckets, text)}
            onOpen={(index) => openItems(row, index === 0 ? 'notDue' : index - 1)}
          />
        ),
      },
      {
        key: 'share',
        header: columns.share,
        width: 68,
        align: 'right',
        cell: (row) => <span className="quieter">{shareOf(row.totalMinor, row.blockMinor)}</span>,
        text: (row) => shareOf(row.totalMinor, row.blockMinor),
      },
    ];
  }, [text, open, buckets, bounds, sums, openItems]);
}
