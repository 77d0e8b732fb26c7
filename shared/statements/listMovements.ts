import { type IsoDate } from '../dates';
import { type CustomerId } from '../ids';
import {
  type AllocationRow,
  type CreditNoteRow,
  datedOn,
  type InvoiceRow,
  type LedgerView,
  postedSeqOf,
  type ReceiptRow,
  type WriteOffRow,
} from '../ledger';
import { type CurrencyCode } from '../money';

/** What a line of a statement is about; `reversal` is of a document, or of a discount or write-off that came back. */
export type MovementKind = 'invoice' | 'receipt' | 'creditNote' | 'writeOff' | 'discount' | 'reversal';

/** One change of a customer's balance: the document it is shown under and its signed amount in minor units. */
export type Movement = {
  readonly on: IsoDate;
  readonly kind: MovementKind;
  /** The document's number; of write-offs and discounts their invoice's. */
  readonly number: string;
  readonly dueOn?: IsoDate;
  readonly amountMinor: number;
};

/** A movement with its place in the order of posting: entry, row of the import, documents before what settles them. */
type Placed = Movement & { readonly seq: number; readonly row: number; readonly rank: number };

/**
 * Every movement of a customer in one currency, by day and within a day in the order of posting. Allocations are
 * none: they move nothing between the customer and the company; what they settle on top of the money does.
 */
export function listMovements(
  view: LedgerView,
  customerId: CustomerId,
  currency: CurrencyCode,
): readonly Movement[] {
  const found: Placed[] = [];
  for (const row of view.invoicesOf(customerId)) {
    if (row.currency !== currency) continue;
    found.push(...documentMovements(row, 'invoice', row.grossMinor));
    for (const allocation of view.allocationsOf(row.id)) {
      found.push(
        ...settledMovements(row, allocation, 'discount', allocation.discountMinor, allocation.effectiveOn),
      );
      found.push(
        ...settledMovements(row, allocation, 'writeOff', allocation.writeOffMinor, allocation.effectiveOn),
      );
    }
    for (const writeOff of view.writeOffsOf(row.id))
      found.push(...settledMovements(row, writeOff, 'writeOff', writeOff.amountMinor, writeOff.writtenOffOn));
  }
  for (const row of view.receiptsOf(customerId))
    if (row.currency === currency) found.push(...documentMovements(row, 'receipt', -row.amountMinor));
  for (const row of view.creditNotesOf(customerId))
    if (row.currency === currency) found.push(...documentMovements(row, 'creditNote', -row.amountMinor));
  return found.sort(comparePlaced).map(({ seq: _seq, row: _row, rank: _rank, ...movement }) => movement);
}

function documentMovements(
  document: InvoiceRow | ReceiptRow | CreditNoteRow,
  kind: MovementKind,
  amountMinor: number,
): readonly Placed[] {
  const { number, reversedOn } = document;
  const row = document.origin?.row ?? 0;
  const posted: Placed = {
    on: datedOn(document),
    kind,
    number,
    ...('dueOn' in document ? { dueOn: document.dueOn } : {}),
    amountMinor,
    seq: postedSeqOf(document),
    row,
    rank: kind === 'invoice' ? 0 : 1,
  };
  if (reversedOn === undefined) return [posted];
  const reversed: Placed = {
    on: reversedOn,
    kind: 'reversal',
    number,
    amountMinor: -amountMinor,
    seq: document.rev,
    row,
    rank: 0,
  };
  return [posted, reversed];
}

/** What was settled on top of the money, and its way back; nothing of what ended before it began to count. */
function settledMovements(
  invoice: InvoiceRow,
  settlement: AllocationRow | WriteOffRow,
  kind: 'discount' | 'writeOff',
  minor: number,
  on: IsoDate,
): readonly Placed[] {
  const { endedOn } = settlement;
  if (minor === 0 || (endedOn !== undefined && endedOn <= on)) return [];
  const { number } = invoice;
  const row = invoice.origin?.row ?? 0;
  const posted: Placed = {
    on,
    kind,
    number,
    amountMinor: -minor,
    seq: postedSeqOf(settlement),
    row,
    rank: 2,
  };
  if (endedOn === undefined) return [posted];
  const back: Placed = {
    on: endedOn,
    kind: 'reversal',
    number,
    amountMinor: minor,
    seq: settlement.rev,
    row,
    rank: 2,
  };
  return [posted, back];
}

function comparePlaced(a: Placed, b: Placed): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.seq - b.seq || a.row - b.row || a.rank - b.rank;
}
