import { type AgingColumn, type AgingFigures, type AgingQuery } from '../../aging';
import { type Catalogue } from '../../i18n';
import { type ToneKey, toneOfPlace } from './tones';

/** One column of the report: not due, a late column or unapplied. Its label is unique in the workbook. */
export type Bucket = {
  readonly label: string;
  readonly tone: ToneKey;
  /** First and last day of the column; null for an open end. */
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly minorOf: (figures: AgingFigures) => number;
};

/** The columns of a report in their order. By invoice date there is no "not due" (declared rule 3). */
export function bucketsOf(query: AgingQuery, text: Catalogue['workbook']): readonly Bucket[] {
  const { columns } = text;
  const firstDay = query.basis === 'invoice' ? 0 : 1;
  const buckets: Bucket[] = [];
  if (query.basis === 'due')
    buckets.push({
      label: columns.notDue,
      tone: toneOfPlace(0),
      fromDay: null,
      toDay: 0,
      minorOf: (figures) => figures.notDueMinor,
    });
  for (let place = 0; place <= query.bounds.length; place += 1) {
    const last = query.bounds[place - 1] ?? firstDay - 1;
    const bound = query.bounds[place];
    buckets.push({
      label:
        bound === undefined ? columns.over({ days: last }) : columns.range({ from: last + 1, to: bound }),
      tone: toneOfPlace(place + 1),
      fromDay: last + 1,
      toDay: bound ?? null,
      minorOf: (figures) => figures.lateMinor[place] ?? 0,
    });
  }
  buckets.push({
    label: columns.unapplied,
    tone: 'un',
    fromDay: null,
    toDay: null,
    minorOf: (figures) => figures.unappliedMinor,
  });
  return buckets;
}

/** Finds the place of an item's column among `bucketsOf`. */
export function placeFinder(buckets: readonly Bucket[]): (column: AgingColumn) => number {
  const firstLate = buckets.findIndex((bucket) => bucket.fromDay !== null);
  const unapplied = buckets.length - 1;
  return (column) => {
    if (column === 'unapplied') return unapplied;
    return column === 'notDue' ? 0 : firstLate + column.late;
  };
}
