import { type IsoDate, toDayNumber } from '../dates';
import { type Book } from './book';
import { type CreditColumns, never, type SettlementColumns, severalDueDays } from './columns/documentColumns';
import { fillInstalments } from './fillInstalments';

/** Is told what is open, one by one; slots are those of the book's columns, days are day numbers. */
export type OpenVisitor = {
  /** An open instalment; those of one invoice come one after the other. `instalment` is its 1-based number. */
  invoice(slot: number, dueDay: number, openMinor: number, instalment: number): void;
  /** Money or a credit note that stands unapplied, as a positive number (below zero if it was applied too often). */
  credit(kind: 'receipt' | 'creditNote', slot: number, unappliedMinor: number): void;
};

/**
 * Goes once over the whole book as of a day (declared rules 4 to 6) and tells the visitor what is open. The day is
 * turned into a number once and everything else is number columns: 100,000 invoices take a few milliseconds.
 */
export function scanOpen(book: Book, asOf: IsoDate, visitor: OpenVisitor): void {
  const day = toDayNumber(asOf);
  const { allocations, writeOffs, receipts, creditNotes } = book.columns;
  const settled = new Float64Array(book.slotCount('invoices'));
  const usedReceipts = new Float64Array(book.slotCount('receipts'));
  const usedCreditNotes = new Float64Array(book.slotCount('creditNotes'));
  const named = sumSettlements(allocations, book.slotCount('allocations'), day, settled);
  sumSettlements(writeOffs, book.slotCount('writeOffs'), day, settled);
  sumUsed(allocations, book.slotCount('allocations'), day, usedReceipts, usedCreditNotes);
  visitInvoices(book, day, settled, named, visitor);
  visitCredits(receipts, usedReceipts, day, (slot, unapplied) => visitor.credit('receipt', slot, unapplied));
  visitCredits(creditNotes, usedCreditNotes, day, (slot, unapplied) =>
    visitor.credit('creditNote', slot, unapplied),
  );
}

/** Settled amounts by instalment number, of the few invoices with allocations that name one. */
type NamedByInvoice = Map<number, number[]>;

function sumSettlements(
  columns: SettlementColumns,
  count: number,
  day: number,
  settled: Float64Array,
): NamedByInvoice {
  const effective = columns.effective.data;
  const ended = columns.ended.data;
  const invoices = columns.invoice.data;
  const amounts = columns.settled.data;
  const instalments = columns.instalment.data;
  const named: NamedByInvoice = new Map();
  for (let slot = 0; slot < count; slot += 1) {
    if ((effective[slot] ?? never) > day || day >= (ended[slot] ?? 0)) continue;
    const invoice = invoices[slot] ?? 0;
    const amount = amounts[slot] ?? 0;
    settled[invoice] = (settled[invoice] ?? 0) + amount;
    const instalment = instalments[slot] ?? 0;
    if (instalment === 0) continue;
    const parts = named.get(invoice) ?? [];
    parts[instalment] = (parts[instalment] ?? 0) + amount;
    named.set(invoice, parts);
  }
  return named;
}

function sumUsed(
  columns: SettlementColumns,
  count: number,
  day: number,
  receipts: Float64Array,
  creditNotes: Float64Array,
): void {
  const effective = columns.effective.data;
  const ended = columns.ended.data;
  const sources = columns.source.data;
  const amounts = columns.used.data;
  for (let slot = 0; slot < count; slot += 1) {
    if ((effective[slot] ?? never) > day || day >= (ended[slot] ?? 0)) continue;
    const source = sources[slot] ?? 0;
    const used = (source & 1) === 0 ? receipts : creditNotes;
    used[source >> 1] = (used[source >> 1] ?? 0) + (amounts[slot] ?? 0);
  }
}

function visitInvoices(
  book: Book,
  day: number,
  settled: Float64Array,
  named: NamedByInvoice,
  visitor: OpenVisitor,
): void {
  const columns = book.columns.invoices;
  const issued = columns.issued.data;
  const ended = columns.ended.data;
  const gross = columns.gross.data;
  const due = columns.due.data;
  for (let slot = 0; slot < settled.length; slot += 1) {
    if ((issued[slot] ?? never) > day || day >= (ended[slot] ?? 0)) continue;
    const reduced = settled[slot] ?? 0;
    const open = (gross[slot] ?? 0) - reduced;
    const dueDay = due[slot] ?? 0;
    if (dueDay !== severalDueDays) {
      if (open !== 0) visitor.invoice(slot, dueDay, open, 1);
      continue;
    }
    const schedule = columns.schedules.get(slot);
    if (schedule === undefined || (open === 0 && !named.has(slot))) continue;
    const parts = named.get(slot);
    const namedParts = schedule.numbers.map((number) => parts?.[number] ?? 0);
    const unnamed = namedParts.reduce((rest, part) => rest - part, reduced);
    const opens = fillInstalments(schedule.amounts, namedParts, unnamed);
    for (let place = 0; place < opens.length; place += 1) {
      const openPart = opens[place] ?? 0;
      if (openPart !== 0)
        visitor.invoice(slot, schedule.dueDays[place] ?? 0, openPart, schedule.numbers[place] ?? 1);
    }
  }
}

function visitCredits(
  columns: CreditColumns,
  used: Float64Array,
  day: number,
  visit: (slot: number, unappliedMinor: number) => void,
): void {
  const dated = columns.dated.data;
  const ended = columns.ended.data;
  const amounts = columns.amount.data;
  for (let slot = 0; slot < used.length; slot += 1) {
    if ((dated[slot] ?? never) > day || day >= (ended[slot] ?? 0)) continue;
    const unapplied = (amounts[slot] ?? 0) - (used[slot] ?? 0);
    if (unapplied !== 0) visit(slot, unapplied);
  }
}
