import { columnLetters } from '../sheetValues';
import { type AgingPlan, headRow } from './plan';

/** The columns of the summary, counted from 1. */
export const summaryColumn = {
  line: 1,
  code: 2,
  customer: 3,
  salesperson: 4,
  receivable: 5,
  firstBucket: 6,
} as const;

/** Where a block stands: the rows of its customers and of its total. */
export type BlockRows = { readonly first: number; readonly last: number; readonly total: number };

/** The formulas of the summary, without `=`. `place` is the place of a bucket. */
export class SummaryFormulas {
  readonly #receivable = columnLetters(summaryColumn.receivable);
  readonly #first = columnLetters(summaryColumn.firstBucket);
  readonly #last: string;

  constructor(private readonly plan: AgingPlan) {
    this.#last = this.bucketLetters(plan.buckets.length - 1);
  }

  bucketLetters(place: number): string {
    return columnLetters(summaryColumn.firstBucket + place);
  }

  /**
   * A customer's figure: its rows of the detail are found by the number of its line, not by its code, because SUMIFS
   * takes "001" and "1" for equal and reads *, ? and < as patterns. Sorting the detail changes nothing.
   */
  customerBucket(row: number, place: number): string {
    const { open, line, bucket } = this.plan.ranges;
    return `SUMIFS(${open},${line},$A${row},${bucket},${this.bucketLetters(place)}$${headRow})`;
  }

  /** Receivable: everything that stands in the row's columns. */
  customerTotal(row: number): string {
    return `SUM(${this.#first}${row}:${this.#last}${row})`;
  }

  share(row: number, { total }: BlockRows): string {
    const letters = this.#receivable;
    return `IF(${letters}$${total}=0,0,${letters}${row}/${letters}$${total})`;
  }

  blockTotal(letters: string, { first, last }: BlockRows): string {
    return `SUM(${letters}${first}:${letters}${last})`;
  }

  receivableTotal(rows: BlockRows): string {
    return this.blockTotal(this.#receivable, rows);
  }

  /** Detail less summary, of one bucket or (without a place) of the receivable. */
  difference(currency: string, digits: number, { total }: BlockRows, place?: number): string {
    const { open, currency: currencies, bucket } = this.plan.ranges;
    const byCurrency = `${open},${currencies},"${currency}"`;
    if (place === undefined) return `ROUND(SUMIFS(${byCurrency})-${this.#receivable}${total},${digits})`;
    const letters = this.bucketLetters(place);
    return `ROUND(SUMIFS(${byCurrency},${bucket},${letters}$${headRow})-${letters}${total},${digits})`;
  }

  /** True for a late figure from a quarter of what the customer owes on, or (`warm`) of anything late. */
  heat(row: number, place: number, strength: 'hot' | 'warm'): string {
    const cell = `${this.bucketLetters(place)}${row}`;
    const owed = `$${this.#receivable}${row}`;
    const quarter = strength === 'hot' ? `,${cell}*4>=${owed}` : '';
    return `AND(${cell}>0,${owed}>0${quarter})`;
  }
}
