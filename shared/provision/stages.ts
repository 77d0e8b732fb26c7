import { type AgingBasis } from '../aging';
import { type IsoDate, toDayNumber } from '../dates';
import { type InvoiceRow, type LedgerView, settledParts } from '../ledger';
import { type Bucket } from './matrix';

/** By which day items age, and the last day of each bucket (declared rules 2 and 3). */
export type BucketQuery = { readonly bounds: readonly number[]; readonly basis: AgingBasis };

/** The buckets of bounds: by due date first what is not due, then one per bound and an open-ended one. */
export function bucketsOf({ bounds, basis }: BucketQuery): readonly Bucket[] {
  const first = basis === 'due' ? 1 : 0;
  const late = [...bounds, null].map((toDay, place): Bucket => {
    const before = bounds[place - 1];
    return { isNotDue: false, fromDay: before === undefined ? first : before + 1, toDay };
  });
  return basis === 'due' ? [{ isNotDue: true, fromDay: null, toDay: null }, ...late] : late;
}

/** One instalment through its buckets: what of it was unpaid at the end of the day on which each began. */
export type StagedItem = {
  /** Day numbers. */
  readonly stages: readonly { readonly day: number; readonly unpaidMinor: number }[];
  /** Unpaid on the as-of day. */
  readonly leftMinor: number;
};

/**
 * An invoice's instalments through the buckets, as far as they began by `asOf`. Money and discounts pay; a credit
 * note makes the sale smaller from the start; what is written off stays unpaid for ever.
 */
export function stageInvoice(
  view: LedgerView,
  invoice: InvoiceRow,
  { bounds, basis }: BucketQuery,
  asOf: IsoDate,
): readonly StagedItem[] {
  const parts = settledParts(view, invoice, asOf);
  const issued = toDayNumber(invoice.issuedOn);
  const today = toDayNumber(asOf);
  return invoice.instalments.map(({ dueOn, amountMinor }, place) => {
    let soldMinor = amountMinor;
    const paid: { readonly day: number; readonly minor: number }[] = [];
    for (const { instalment, kind, on, amountMinor: minor } of parts) {
      if (instalment !== place + 1) continue;
      if (kind === 'creditNote') soldMinor -= minor;
      else if (kind !== 'writeOff') paid.push({ day: toDayNumber(on), minor });
    }
    const unpaidOn = (day: number) =>
      paid.reduce((left, part) => (part.day <= day ? left - part.minor : left), soldMinor);
    const from = basis === 'due' ? toDayNumber(dueOn) : issued;
    const later = (basis === 'due' ? [0, ...bounds] : bounds)
      .map((bound) => from + bound + 1)
      .filter((day) => day <= today);
    return {
      stages: [
        { day: issued, unpaidMinor: soldMinor },
        ...later.map((day) => ({ day, unpaidMinor: unpaidOn(day) })),
      ],
      leftMinor: unpaidOn(today),
    };
  });
}
