import { isoDate, type IsoDate } from '../dates';
import { type CreditNoteRow, type InvoiceRow, type ReceiptRow } from './rows';

/** As of this day everything that was posted counts, whatever its date; decisions look at the book as of it. */
export const allPosted: IsoDate = isoDate('9999-12-31');

type Counted = { readonly effectiveOn: IsoDate; readonly endedOn?: IsoDate };

/** True for an allocation that counts on a day: from its effective day until the day before it ended (rule 4). */
export function isCounting(row: Counted, asOf: IsoDate): boolean {
  return row.effectiveOn <= asOf && (row.endedOn === undefined || asOf < row.endedOn);
}

/** True for a document that is there on a day: dated by then and not reversed by then (rule 4). */
export function isStanding(row: InvoiceRow | ReceiptRow | CreditNoteRow, asOf: IsoDate): boolean {
  return datedOn(row) <= asOf && !isReversed(row, asOf);
}

/** True for a document that was reversed on or before a day. */
export function isReversed(row: InvoiceRow | ReceiptRow | CreditNoteRow, asOf: IsoDate): boolean {
  return row.reversedOn !== undefined && row.reversedOn <= asOf;
}

/** The day of a document: of issue, or of receipt. */
export function datedOn(row: InvoiceRow | ReceiptRow | CreditNoteRow): IsoDate {
  return 'receivedOn' in row ? row.receivedOn : row.issuedOn;
}
