import { type AgingItem } from '../../aging';
import { minorDigits } from '../../money';
import { type SheetContent, type SheetRow, type SheetSpec, type SheetValue } from '../sheetSpec';
import { columnLetters, toUnits } from '../sheetValues';
import { placeFinder } from './buckets';
import { type DetailColumn, detailColumns } from './detailColumns';
import { type DetailKey, detailKeys, detailPlace } from './detailKeys';
import { heightOf, linesIn } from './measure';
import { type AgingPlan, footerOf, headRow } from './plan';
import { totalKey } from './styles';

type Columns = readonly DetailColumn[];

/** Sheet 2: every open item, in the order of the summary; the totals stand below, outside the filter. */
export function detailSheet(plan: AgingPlan): SheetContent {
  const { report, items, names } = plan;
  const byKey = detailColumns(plan);
  const columns = detailKeys.map((key) => byKey[key]);
  return {
    spec: {
      name: names.detail,
      widths: columns.map((column) => column.width),
      layouts: layoutsOf(plan, columns),
      rowHeight: 16,
      frozen: { rows: headRow, columns: detailPlace('name') },
      filter: `A${headRow}:${columnLetters(columns.length)}${headRow + items.length}`,
      conditions: [],
      print: { repeatedRows: [headRow, headRow], footer: footerOf(plan) },
    },
    rowCount: headRow + items.length + report.blocks.length,
    rows: rowsOf(plan, columns),
  };
}

const layoutName = (digits: number, place: number, isLong: boolean): string =>
  `${isLong ? 'longItem' : 'item'}${digits}.${place}`;

function layoutsOf({ buckets, digitsInUse }: AgingPlan, columns: Columns): SheetSpec['layouts'] {
  const layouts: Record<string, SheetSpec['layouts'][string]> = {
    title: ['title'],
    facts: ['facts'],
    note: ['note'],
    head: columns.map((column) => column.head),
  };
  for (const digits of digitsInUse) {
    for (const [place, bucket] of buckets.entries())
      for (const isLong of [false, true])
        layouts[layoutName(digits, place, isLong)] = columns.map((column) =>
          column.style({ digits, bucket, isLong }),
        );
    layouts[`total${digits}`] = columns.map((_, at) =>
      at + 1 === detailPlace('open') ? totalKey(digits) : 'totalText',
    );
  }
  return layouts;
}

function* rowsOf(plan: AgingPlan, columns: Columns): Iterable<SheetRow> {
  const { text, items, language } = plan;
  const shown = new Intl.NumberFormat(language).format(items.length);
  const note = text.detailNote({ rows: text.items({ count: items.length, shown }) });
  yield { layout: 'title', cells: [text.detailTitle], height: 27 };
  yield { layout: 'facts', cells: [plan.facts] };
  yield { layout: 'note', cells: [note], height: 20 };
  yield { layout: 'head', cells: columns.map((column) => column.header), height: 30 };
  const toRow = rowMaker(plan, columns);
  for (const item of inSummaryOrder(plan)) yield toRow(item);
  yield* totalRows(plan);
}

/** By the line of the summary; within a line as the report gives them (due day, number, instalment). */
function inSummaryOrder({ items, lineOf }: AgingPlan): readonly AgingItem[] {
  const lines = items.map((item) => lineOf(item.currency, item.customerId) ?? Infinity);
  const isOrdered = lines.every((line, at) => at === 0 || (lines[at - 1] ?? 0) <= line);
  if (isOrdered) return items;
  const order = lines.map((_, at) => at);
  const line = (at: number): number => lines[at] ?? 0;
  // Infinity less Infinity is no number, so equal lines are told apart first.
  order.sort((a, b) => (line(a) === line(b) ? a - b : line(a) - line(b)));
  return order.flatMap((at) => items[at] ?? []);
}

function rowMaker(plan: AgingPlan, columns: Columns): (item: AgingItem) => SheetRow {
  const { buckets, lineOf } = plan;
  const findPlace = placeFinder(buckets);
  const nameWidth = columns[detailPlace('name') - 1]?.width ?? 0;
  return (item) => {
    const place = findPlace(item.column);
    const height = heightOf(linesIn(item.customerName, nameWidth));
    const standing = {
      line: lineOf(item.currency, item.customerId),
      label: buckets[place]?.label ?? '',
    };
    return {
      layout: layoutName(minorDigits(item.currency), place, height !== undefined),
      cells: columns.map((column) => column.cell(item, standing)),
      ...(height === undefined ? {} : { height }),
    };
  };
}

/** One currency: the total follows the filter. Several: each its own whole total, because they are never added. */
function* totalRows({ text, report, items }: AgingPlan): Iterable<SheetRow> {
  const range = (key: DetailKey): string => {
    const letters = columnLetters(detailPlace(key));
    return `$${letters}$${headRow + 1}:$${letters}$${headRow + items.length}`;
  };
  const isOne = report.blocks.length === 1;
  for (const { currency, totals } of report.blocks) {
    const cells = detailKeys.map((key): SheetValue => {
      if (key === 'name') return isOne ? text.totalShown({ currency }) : text.total({ currency });
      if (key !== 'open') return null;
      return {
        formula: isOne
          ? `SUBTOTAL(109,${range('open')})`
          : `SUMIFS(${range('open')},${range('currency')},"${currency}")`,
        result: toUnits(totals.totalMinor, currency),
      };
    });
    yield { layout: `total${minorDigits(currency)}`, cells, height: 20 };
  }
}
