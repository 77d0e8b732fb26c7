import { type AgingItem } from '../../aging';
import { type IsoDate } from '../../dates';
import { type SheetValue, type StyleKey } from '../sheetSpec';
import { dayValue, toUnits } from '../sheetValues';
import { type Bucket } from './buckets';
import { type DetailKey } from './detailKeys';
import { AmountMeasure, TextMeasure } from './measure';
import { type AgingPlan } from './plan';
import { amountKey, bucketKey, daysKey, openKey } from './styles';

/** What the look of a row depends on. */
export type RowLook = { readonly digits: number; readonly bucket: Bucket; readonly isLong: boolean };

/** Where an item stands in the summary. */
export type ItemPlace = { readonly line: number | undefined; readonly label: string };

export type DetailColumn = {
  readonly header: string;
  readonly head: StyleKey;
  readonly width: number;
  readonly style: (look: RowLook) => StyleKey;
  readonly cell: (item: AgingItem, place: ItemPlace) => SheetValue;
};

type Columns = Readonly<Record<DetailKey, DetailColumn>>;

/** Heads, looks and cells of the detail, with widths from what stands in the columns. */
export function detailColumns(plan: AgingPlan): Columns {
  const { text, report } = plan;
  const { columns } = text;
  const widths = measure(plan);
  const always = (key: StyleKey) => (): StyleKey => key;
  const middle = { head: 'headCenter', style: always('center') };
  const left = { head: 'head', style: always('text') };
  const date = { head: 'headCenter', width: 11.5, style: always('date') };
  return {
    line: {
      header: columns.line,
      head: 'headCenter',
      width: 5.5,
      style: always('line'),
      cell: (_, { line }) => line ?? null,
    },
    code: {
      ...left,
      header: columns.code,
      width: widths.code,
      style: always('code'),
      cell: (item) => item.customerCode,
    },
    name: {
      ...left,
      header: columns.customer,
      width: widths.name,
      style: ({ isLong }) => (isLong ? 'textWrap' : 'text'),
      cell: (item) => item.customerName,
    },
    kind: { ...left, header: columns.kind, width: 11, cell: (item) => text.kinds[item.kind] },
    number: { ...left, header: columns.number, width: widths.number, cell: (item) => item.number },
    instalment: {
      header: columns.instalment,
      head: 'headCenter',
      width: 5.5,
      style: always('number'),
      cell: (item) => item.instalment ?? null,
    },
    issuedOn: { ...date, header: columns.issuedOn, cell: (item) => dayValue(item.issuedOn) },
    dueOn: { ...date, header: columns.dueOn, cell: (item) => optionalDay(item.dueOn) },
    days: {
      header: report.basis === 'due' ? columns.daysLate : columns.age,
      head: 'headRight',
      width: 9.5,
      style: ({ bucket }) => daysKey(bucket.tone),
      cell: (item) => (item.kind === 'invoice' ? item.days : null),
    },
    bucket: {
      header: columns.bucket,
      head: 'headCenter',
      width: widths.bucket,
      style: ({ bucket }) => bucketKey(bucket.tone),
      cell: (_, { label }) => label,
    },
    currency: { ...middle, header: columns.currency, width: 8.5, cell: (item) => item.currency },
    original: {
      header: columns.original,
      head: 'headRight',
      width: widths.original,
      style: ({ digits }) => amountKey(digits),
      cell: (item) => toUnits(item.amountMinor, item.currency),
    },
    open: {
      header: columns.open,
      head: 'headRight',
      width: widths.open,
      style: ({ digits }) => openKey(digits),
      cell: (item) => toUnits(item.openMinor, item.currency),
    },
    disputed: {
      ...middle,
      header: columns.disputed,
      width: 9.5,
      cell: (item) => (item.isDisputed ? text.yes : null),
    },
    salesperson: {
      ...left,
      header: columns.salesperson,
      width: widths.salesperson,
      cell: (item) => item.salesperson ?? null,
    },
    reference: {
      ...left,
      header: columns.reference,
      width: widths.reference,
      cell: (item) => item.reference ?? null,
    },
  };
}

function optionalDay(day: IsoDate | undefined): SheetValue {
  return day === undefined ? null : dayValue(day);
}

type MeasuredKey = 'code' | 'name' | 'number' | 'bucket' | 'original' | 'open' | 'salesperson' | 'reference';

function measure({ items, report, text, buckets }: AgingPlan): Readonly<Record<MeasuredKey, number>> {
  const code = new TextMeasure(9, 18);
  const name = new TextMeasure(20, 36);
  const number = new TextMeasure(12, 22);
  const bucket = new TextMeasure(9, 20);
  const salesperson = new TextMeasure(10, 22);
  const reference = new TextMeasure(12, 30);
  const original = new AmountMeasure(12);
  const open = new AmountMeasure(12);
  salesperson.add(text.columns.salesperson);
  for (const { label } of buckets) bucket.add(label);
  for (const { currency, totals } of report.blocks) open.add(totals.totalMinor, currency);
  for (const item of items) {
    code.add(item.customerCode);
    name.add(item.customerName);
    number.add(item.number);
    salesperson.add(item.salesperson);
    reference.add(item.reference);
    original.add(item.amountMinor, item.currency);
    open.add(item.openMinor, item.currency);
  }
  return {
    code: code.width,
    name: name.width,
    number: number.width,
    bucket: bucket.width,
    original: original.width,
    open: open.width,
    salesperson: salesperson.width,
    reference: reference.width,
  };
}
