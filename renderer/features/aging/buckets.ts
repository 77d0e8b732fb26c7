import { useText } from '@renderer/i18n';
import { type ColumnSearch } from '@renderer/state/search';
import type { AgingSegment, BucketIndex } from '@renderer/ui';
import { type AgingBasis, type AgingColumn, type AgingFigures } from '@shared/aging';
import { type Catalogue } from '@shared/i18n';
import { type CurrencyCode, formatMinor } from '@shared/money';
import { useMemo } from 'react';

/** A column of the report: how it is called, drawn and named in an address. */
export type Bucket = {
  readonly key: string;
  readonly label: string;
  readonly index: BucketIndex;
  readonly column: ColumnSearch;
};

/** The report's columns: not due (not by invoice date: declared rule 3), the late ones, unapplied. */
export function bucketsOf(bounds: readonly number[], basis: AgingBasis, text: Catalogue): readonly Bucket[] {
  const { columns } = text.aging;
  const late = [...bounds, Infinity].map((bound, at): Bucket => {
    const first = basis === 'invoice' ? 0 : 1;
    const from = at === 0 ? first : (bounds[at - 1] ?? 0) + 1;
    const label = bound === Infinity ? columns.over({ days: from - 1 }) : columns.range({ from, to: bound });
    return { key: `late${at}`, label, index: at + 1, column: at };
  });
  const notDue: Bucket = { key: 'notDue', label: columns.notDue, index: 0, column: 'notDue' };
  const unapplied: Bucket = {
    key: 'unapplied',
    label: columns.unapplied,
    index: 'unapplied',
    column: 'unapplied',
  };
  return [...(basis === 'due' ? [notDue] : []), ...late, unapplied];
}

export function useBuckets(bounds: readonly number[], basis: AgingBasis): readonly Bucket[] {
  const text = useText();
  return useMemo(() => bucketsOf(bounds, basis, text), [bounds, basis, text]);
}

/** The figure of a row in a column, in minor units. */
export function figureOf(row: Omit<AgingFigures, 'totalMinor'>, column: ColumnSearch): number {
  if (column === 'notDue') return row.notDueMinor;
  if (column === 'unapplied') return row.unappliedMinor;
  return row.lateMinor[column] ?? 0;
}

export function toAgingColumn(column: ColumnSearch): AgingColumn {
  return typeof column === 'number' ? { late: column } : column;
}

/** Which of the buckets an item stands in. */
export function bucketIndexOf(column: AgingColumn): BucketIndex {
  if (column === 'notDue') return 0;
  return column === 'unapplied' ? 'unapplied' : column.late + 1;
}

/** The bucket that a number of days late falls into: 0 and less is not due (declared rule 2). */
export function bucketOfDays(days: number, bounds: readonly number[]): number {
  if (days <= 0) return 0;
  const at = bounds.findIndex((bound) => days <= bound);
  return (at === -1 ? bounds.length : at) + 1;
}

/** The segments of a row's aging bar; unapplied money is never part of it. */
export function segmentsOf(
  row: Omit<AgingFigures, 'totalMinor'>,
  currency: CurrencyCode,
  buckets: readonly Bucket[],
  text: Catalogue,
): readonly AgingSegment[] {
  const shown = buckets.filter((bucket) => typeof bucket.index === 'number');
  const whole = shown.reduce((sum, bucket) => sum + Math.max(0, figureOf(row, bucket.column)), 0);
  return shown.map((bucket) => {
    const minor = figureOf(row, bucket.column);
    const share = shareOf(minor, whole);
    return {
      bucketIndex: typeof bucket.index === 'number' ? bucket.index : 0,
      minor,
      tip: text.aging.segment({
        bucket: bucket.label,
        amount: formatMinor(minor, currency),
        currency,
        share,
      }),
      inside: share,
    };
  });
}

/** A part of a whole as it is written: 17.9%. Nothing where there is no whole. */
export function shareOf(minor: number, wholeMinor: number): string {
  return wholeMinor > 0 ? `${((minor / wholeMinor) * 100).toFixed(1)}%` : '';
}
