import { useCurrencyName, useText } from '@renderer/i18n';
import { type ColumnSearch } from '@renderer/state/search';
import { AgingBar, type LineCells, MoneyText, type TableLine } from '@renderer/ui';
import { formatMinor } from '@shared/money';
import { type ReactNode, useMemo } from 'react';
import css from './Aging.module.css';
import { type AgingPart, type AgingRow, type AgingSection } from './agingRows';
import { type Bucket, figureOf, segmentsOf, shareOf } from './buckets';
import { type ConvertedTotal } from './useConvertedTotal';

export type AgingLinesInput = {
  readonly parts: readonly AgingPart[];
  readonly buckets: readonly Bucket[];
  readonly group: 'customer' | 'salesperson' | 'region';
  /** All currencies in the company's own, where the rates are known. */
  readonly converted: ConvertedTotal | null;
  readonly openItems: (section: AgingSection | null, column: ColumnSearch | undefined) => void;
};

export type AgingLines = {
  readonly lines: readonly TableLine<AgingRow>[];
  /** One line in one currency with the rates it was converted at, else one line a currency: currencies are never added
   * (declared rule 12). */
  readonly totals: readonly LineCells[];
};

/** The report as lines: heads of currencies and groups, rows, subtotals; and the totals at the foot. */
export function useAgingLines({ parts, buckets, group, converted, openItems }: AgingLinesInput): AgingLines {
  const text = useText();
  const currencyName = useCurrencyName();
  return useMemo(() => {
    const words = text.aging;
    const noName = group === 'region' ? words.noRegion : words.noSalesperson;
    const customers = (section: AgingSection): string =>
      words.customers({ count: new Set(section.rows.map((row) => row.customerId)).size });
    const sums = (section: AgingSection, label: string, wholeMinor: number): LineCells => ({
      cells: {
        ...sumCells(section, section, label, wholeMinor),
        customer: label,
        invoices: section.openInvoices,
      },
    });
    const sumCells = (
      { figures, currency }: Pick<AgingSection, 'figures' | 'currency'>,
      section: AgingSection | null,
      label: string,
      wholeMinor: number,
    ): Record<string, ReactNode> => {
      const figure = (minor: number, column: ColumnSearch | undefined, name: string): ReactNode => (
        <MoneyText
          minor={minor}
          currency={currency}
          label={words.openCell({
            name: label,
            column: name,
            amount: formatMinor(minor, currency),
            currency,
          })}
          onOpen={() => openItems(section, column)}
        />
      );
      return {
        total: figure(figures.totalMinor, undefined, words.columns.total),
        ...Object.fromEntries(
          buckets.map((bucket) => [
            bucket.key,
            figure(figureOf(figures, bucket.column), bucket.column, bucket.label),
          ]),
        ),
        bar: (
          <AgingBar
            label={words.barLabel({
              name: label,
              amount: formatMinor(figures.totalMinor, currency),
              currency,
            })}
            segments={segmentsOf(figures, currency, buckets, text)}
            onOpen={(index) => openItems(section, index === 0 ? 'notDue' : index - 1)}
          />
        ),
        share: shareOf(figures.totalMinor, wholeMinor),
      };
    };
    const rowLines = (section: AgingSection): readonly TableLine<AgingRow>[] =>
      section.rows.map((row) => ({ kind: 'row', key: row.key, row }));

    const lines = parts.flatMap((part): readonly TableLine<AgingRow>[] => {
      const whole = part.rows[0]?.blockMinor ?? 0;
      const { currency } = part;
      const head: TableLine<AgingRow> = {
        kind: 'group',
        key: part.key,
        label: words.currencyName({ name: currencyName(currency), currency }),
        note: customers(part),
      };
      const body =
        group === 'customer' ? rowLines(part) : part.groups.flatMap((inner) => groupLines(inner, whole));
      const foot: TableLine<AgingRow> = {
        kind: 'subtotal',
        key: `${part.key} sum`,
        ...sums(part, words.subtotal({ name: currency }), whole),
      };
      return [head, ...body, ...(parts.length > 1 ? [foot] : [])];
    });
    function groupLines(section: AgingSection, whole: number): readonly TableLine<AgingRow>[] {
      const name = section.name === '' || section.name === undefined ? noName : section.name;
      return [
        {
          kind: 'group',
          key: section.key,
          label: <span className={css.group}>{name}</span>,
          note: customers(section),
        },
        ...rowLines(section),
        { kind: 'subtotal', key: `${section.key} sum`, ...sums(section, words.subtotal({ name }), whole) },
      ];
    }
    const totals =
      converted === null
        ? parts.map((part) =>
            sums(part, words.total({ currency: part.currency }), part.rows[0]?.blockMinor ?? 0),
          )
        : [convertedTotal(converted)];
    function convertedTotal(total: ConvertedTotal): LineCells {
      const label = words.convertedTotal({ currency: total.currency });
      return {
        spans: { customer: 2 },
        cells: {
          ...sumCells(total, null, label, total.figures.totalMinor),
          customer: (
            <span title={total.rates}>
              {label} <span className={css.rates}>{total.rates}</span>
            </span>
          ),
        },
      };
    }
    return { lines, totals };
  }, [parts, buckets, group, converted, openItems, text, currencyName]);
}
