import { type IsoDate } from '../dates';
import { type InvoiceId } from '../ids';
import { type DisputeRow } from './rows';
import { type LedgerView } from './view';

/** The disputes about an invoice that hold on a day: `untilOn` is the last day of the pause. */
export function disputesOn(view: LedgerView, invoice: InvoiceId, asOf: IsoDate): readonly DisputeRow[] {
  return view.disputesOf(invoice).filter((row) => holds(row, asOf));
}

/** True for an invoice with a dispute that holds on a day. */
export function isDisputed(view: LedgerView, invoice: InvoiceId, asOf: IsoDate): boolean {
  return view.disputesOf(invoice).some((row) => holds(row, asOf));
}

function holds({ openedOn, untilOn }: DisputeRow, asOf: IsoDate): boolean {
  return openedOn <= asOf && (untilOn === undefined || asOf <= untilOn);
}
