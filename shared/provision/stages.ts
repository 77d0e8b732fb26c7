import { type AgingBasis } from '../aging';
import { addDays, type IsoDate } from '../dates';
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
  readonly issuedOn: IsoDate;
  readonly stages: readonly { readonly on: IsoDate; readonly unpaidMinor: number }[];
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
  const lateFrom =
    basis === 'due' ? [1, ...bounds.map((bound) => bound + 1)] : bounds.map((bound) => bound + 1);
  return invoice.instalments.map(({ dueOn, amountMinor }, place) => {
    const own = parts.filter(({ instalment }) => instalment === place + 1);
    const soldMinor = own
      .filter(({ kind }) => kind === 'creditNote')
      .reduce((left, part) => left - part.amountMinor, amountMinor);
    const unpaidOn = (day: IsoDate) =>
      own
        .filter(({ kind, on }) => (kind === 'receipt' || kind === 'discount') && on <= day)
        .reduce((left, part) => left - part.amountMinor, soldMinor);
    const from = basis === 'due' ? dueOn : invoice.issuedOn;
    const later = lateFrom.map((day) => addDays(from, day)).filter((day) => day <= asOf);
    return {
      issuedOn: invoice.issuedOn,
      stages: [
        { on: invoice.issuedOn, unpaidMinor: soldMinor },
        ...later.map((on) => ({ on, unpaidMinor: unpaidOn(on) })),
      ],
      leftMinor: unpaidOn(asOf),
    };
  });
}
