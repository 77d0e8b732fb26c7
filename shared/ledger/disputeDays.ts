import { type IsoDate } from '../dates';
import { type InvoiceId } from '../ids';
import { type DisputeRow } from './rows';
import { type LedgerView } from './view';

/** The disputes about an invoice that hold on a day: `untilOn` is the last day of the pause. */
export function disputesOn(view: LedgerView, invoice: InvoiceId, asOf: IsoDate): readonly DisputeRow[] {
  return view
    .disputesOf(invoice)
    .filter((row) => row.openedOn <= asOf && (row.untilOn === undefined || asOf <= row.untilOn));
}

/** True for an invoice with a dispute that holds on a day. */
export function isDisputed(view: LedgerView, invoice: InvoiceId, asOf: IsoDate): boolean {
  return disputesOn(view, invoice, asOf).length > 0;
}
