import { type AgingBlock } from '../../aging';
import { type Condition, type SheetSpec, type StyleKey } from '../sheetSpec';
import { textWidth } from '../sheetValues';
import { AmountMeasure, TextMeasure } from './measure';
import { type AgingPlan, headRow } from './plan';
import { amountKey, checkKey, headKey, hotKey, openKey, totalKey, warmKey } from './styles';
import { type BlockRows, SummaryFormulas } from './summaryFormulas';

/** Rows of a block beside its customers: its title, total, check and the space below. */
export const rowsAround = 4;

/** Where each block stands below the head. */
export function placeBlocks(blocks: readonly AgingBlock[]): readonly BlockRows[] {
  let row = headRow + 1;
  return blocks.map(({ customers }) => {
    const first = row + 1;
    const last = first + customers.length - 1;
    row += customers.length + rowsAround;
    return { first, last, total: last + 1 };
  });
}

/** The widths of the columns, from what stands in them. */
export function measureColumns({ report, buckets, text }: AgingPlan): readonly number[] {
  const code = new TextMeasure(9, 18);
  const name = new TextMeasure(20, 40);
  const salesperson = new TextMeasure(10, 22);
  const receivable = new AmountMeasure(13);
  const amounts = buckets.map(
    ({ label }) => new AmountMeasure(Math.max(11.5, Math.ceil(textWidth(label)) + 3)),
  );
  salesperson.add(text.columns.salesperson);
  for (const { currency, customers, totals } of report.blocks) {
    for (const figures of [totals, ...customers]) {
      receivable.add(figures.totalMinor, currency);
      for (const [place, bucket] of buckets.entries()) amounts[place]?.add(bucket.minorOf(figures), currency);
    }
    for (const customer of customers) {
      code.add(customer.code);
      name.add(customer.name);
      salesperson.add(customer.salesperson);
    }
  }
  const texts = [code.width, name.width, salesperson.width];
  return [5.5, ...texts, receivable.width, ...amounts.map((amount) => amount.width), 9];
}

/** The kinds of rows, with one set for each number of minor digits. */
export function layoutsOf({ buckets, digitsInUse }: AgingPlan): SheetSpec['layouts'] {
  const each = (key: StyleKey): readonly StyleKey[] => buckets.map(() => key);
  const layouts: Record<string, readonly (StyleKey | null)[]> = {
    title: ['title'],
    facts: ['facts'],
    note: ['note'],
    blank: [],
    head: [
      'headCenter',
      'head',
      'head',
      'head',
      'headRight',
      ...buckets.map((bucket) => headKey(bucket.tone)),
      'headRight',
    ],
    group: ['group', 'group', 'group', 'group', 'group', ...each('group'), 'group'],
  };
  for (const digits of digitsInUse) {
    const figures = [openKey(digits), ...each(amountKey(digits)), 'share'];
    layouts[`customer${digits}`] = ['line', 'code', 'text', 'text', ...figures];
    layouts[`longCustomer${digits}`] = ['line', 'code', 'textWrap', 'textWrap', ...figures];
    layouts[`total${digits}`] = [
      'totalText',
      'totalText',
      'totalText',
      'totalText',
      totalKey(digits),
      ...each(totalKey(digits)),
      'totalShare',
    ];
    layouts[`check${digits}`] = [
      'checkText',
      'checkText',
      'checkText',
      'checkText',
      checkKey(digits),
      ...each(checkKey(digits)),
      null,
    ];
  }
  return layouts;
}

/** The tints of late figures, which follow the figures when these change. */
export function conditionsOf(plan: AgingPlan, rows: BlockRows): readonly Condition[] {
  const formulas = new SummaryFormulas(plan);
  return plan.buckets.flatMap((bucket, place) => {
    if (bucket.fromDay === null) return [];
    const letters = formulas.bucketLetters(place);
    const range = `${letters}${rows.first}:${letters}${rows.last}`;
    return [
      { range, formula: formulas.heat(rows.first, place, 'hot'), style: hotKey(bucket.tone) },
      { range, formula: formulas.heat(rows.first, place, 'warm'), style: warmKey(bucket.tone) },
    ];
  });
}
