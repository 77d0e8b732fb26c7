import { type Book } from './book';
import { never, type SettlementColumns, severalDueDays } from './columns/documentColumns';

/**
 * The slots of invoices that may have been late by a day: there on that day, due before it, and neither paid in full by
 * the first due date nor free of settlements that ended. More than were late, and all of those: each is still to be
 * looked at by the ledger's rules. One pass over number columns.
 */
export function* everLateSlots(book: Book, day: number): Generator<number> {
  const { invoices, allocations, writeOffs } = book.columns;
  const count = book.slotCount('invoices');
  const firstDue = new Int32Array(count);
  for (let slot = 0; slot < count; slot += 1) firstDue[slot] = firstDueOf(book, slot);
  const inTime = new Float64Array(count);
  addInTime(allocations, book.slotCount('allocations'), firstDue, inTime);
  addInTime(writeOffs, book.slotCount('writeOffs'), firstDue, inTime);
  for (let slot = 0; slot < count; slot += 1) {
    const isThere = invoices.issued.get(slot) <= day && day < invoices.ended.get(slot);
    if (!isThere || (firstDue[slot] ?? never) >= day) continue;
    if (!((inTime[slot] ?? 0) >= (invoices.gross.data[slot] ?? 0))) yield slot;
  }
}

function firstDueOf(book: Book, slot: number): number {
  const { due, schedules } = book.columns.invoices;
  const day = due.get(slot);
  return day === severalDueDays ? (schedules.get(slot)?.dueDays[0] ?? never) : day;
}

/** What settled each invoice by its first due date; no number where something that settled it has ended. */
function addInTime(
  { effective, ended, invoice, settled }: SettlementColumns,
  count: number,
  firstDue: Int32Array,
  inTime: Float64Array,
): void {
  for (let at = 0; at < count; at += 1) {
    const slot = invoice.data[at] ?? 0;
    const from = effective.data[at] ?? never;
    if (from === never) continue;
    if ((ended.data[at] ?? never) !== never) inTime[slot] = Number.NaN;
    else if (from <= (firstDue[slot] ?? 0)) inTime[slot] = (inTime[slot] ?? 0) + (settled.data[at] ?? 0);
  }
}
