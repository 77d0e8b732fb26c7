import { type AgingBlock, type AgingCustomer, type AgingFigures } from '../../aging';
import { minorDigits } from '../../money';
import { type SheetContent, type SheetRow, type SheetValue } from '../sheetSpec';
import { toUnits } from '../sheetValues';
import { heightOf, linesIn } from './measure';
import { type AgingPlan, footerOf, headRow } from './plan';
import { type BlockRows, SummaryFormulas, summaryColumn } from './summaryFormulas';
import { conditionsOf, layoutsOf, measureColumns, placeBlocks, rowsAround } from './summaryLook';

/** Sheet 1: per currency one row for each customer, with a total and a check against the detail. */
export function summarySheet(plan: AgingPlan): SheetContent {
  const { blocks } = plan.report;
  const places = placeBlocks(blocks);
  const widths = measureColumns(plan);
  return {
    spec: {
      name: plan.names.summary,
      widths,
      layouts: layoutsOf(plan),
      rowHeight: 17,
      frozen: { rows: headRow, columns: summaryColumn.customer },
      conditions: places.flatMap((rows) => conditionsOf(plan, rows)),
      print: { repeatedRows: [headRow, headRow], footer: footerOf(plan) },
    },
    rowCount: headRow + Math.max(1, plan.customerRows + blocks.length * rowsAround),
    rows: rowsOf(plan, places, widths),
  };
}

function* rowsOf(
  plan: AgingPlan,
  places: readonly BlockRows[],
  widths: readonly number[],
): Iterable<SheetRow> {
  const { text, report, buckets } = plan;
  const { columns } = text;
  yield { layout: 'title', cells: [text.title], height: 27 };
  yield { layout: 'facts', cells: [plan.facts] };
  yield {
    layout: 'note',
    cells: [report.basis === 'due' ? text.summaryNote : text.summaryNoteInvoice],
    height: 20,
  };
  const labels = buckets.map((bucket) => bucket.label);
  const names = [columns.line, columns.code, columns.customer, columns.salesperson, columns.receivable];
  yield { layout: 'head', cells: [...names, ...labels, columns.share], height: 30 };
  if (report.blocks.length === 0) yield { layout: 'facts', cells: [text.nothing({ day: report.asOf })] };
  for (const [at, block] of report.blocks.entries()) {
    const rows = places[at];
    if (rows !== undefined) yield* blockRows(plan, block, rows, widths);
  }
}

function* blockRows(
  plan: AgingPlan,
  block: AgingBlock,
  rows: BlockRows,
  widths: readonly number[],
): Iterable<SheetRow> {
  const { text, buckets } = plan;
  const { currency, customers, totals } = block;
  const digits = minorDigits(currency);
  const formulas = new SummaryFormulas(plan);
  const live = (formula: string, minor: number): SheetValue => ({
    formula,
    result: toUnits(minor, currency),
  });
  const title = text.block({
    name: plan.currencyName(currency),
    currency,
    customers: customers.length,
    invoices: block.openInvoices,
  });
  const empty = Array<null>(summaryColumn.receivable + buckets.length).fill(null);
  yield { layout: 'group', cells: [title, ...empty], height: 24 };
  for (const [at, customer] of customers.entries())
    yield customerRow(plan, formulas, customer, { block, rows, row: rows.first + at, widths });
  const letters = buckets.map((_, place) => formulas.bucketLetters(place));
  const sums = (figures: AgingFigures): readonly SheetValue[] =>
    buckets.map((bucket, place) =>
      live(formulas.blockTotal(letters[place] ?? '', rows), bucket.minorOf(figures)),
    );
  yield {
    layout: `total${digits}`,
    cells: [
      null,
      null,
      text.total({ currency }),
      null,
      live(formulas.receivableTotal(rows), totals.totalMinor),
      ...sums(totals),
      { formula: formulas.share(rows.total, rows), result: totals.totalMinor === 0 ? 0 : 1 },
    ],
    height: 20,
  };
  const differences = buckets.map((_, place) => live(formulas.difference(currency, digits, rows, place), 0));
  yield {
    layout: `check${digits}`,
    cells: [
      null,
      null,
      text.check,
      null,
      live(formulas.difference(currency, digits, rows), 0),
      ...differences,
    ],
  };
  yield { layout: 'blank', cells: [] };
}

type CustomerPlace = {
  readonly block: AgingBlock;
  readonly rows: BlockRows;
  readonly row: number;
  readonly widths: readonly number[];
};

function customerRow(
  { buckets, lineOf, isLive }: AgingPlan,
  formulas: SummaryFormulas,
  customer: AgingCustomer,
  { block, rows, row, widths }: CustomerPlace,
): SheetRow {
  const { currency, totals } = block;
  const digits = minorDigits(currency);
  const amounts = buckets.map((bucket, place): SheetValue => {
    const result = toUnits(bucket.minorOf(customer), currency);
    return isLive ? { formula: formulas.customerBucket(row, place), result } : result;
  });
  const lines = Math.max(
    linesIn(customer.name, widths[summaryColumn.customer - 1] ?? 0),
    linesIn(customer.salesperson ?? '', widths[summaryColumn.salesperson - 1] ?? 0),
  );
  const height = heightOf(lines);
  return {
    layout: height === undefined ? `customer${digits}` : `longCustomer${digits}`,
    cells: [
      lineOf(currency, customer.customerId) ?? null,
      customer.code,
      customer.name,
      customer.salesperson ?? null,
      { formula: formulas.customerTotal(row), result: toUnits(customer.totalMinor, currency) },
      ...amounts,
      {
        formula: formulas.share(row, rows),
        result: totals.totalMinor === 0 ? 0 : customer.totalMinor / totals.totalMinor,
      },
    ],
    ...(height === undefined ? {} : { height }),
  };
}
