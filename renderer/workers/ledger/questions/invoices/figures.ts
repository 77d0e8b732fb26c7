import { type IsoDate, toDayNumber } from '@shared/dates';
import { type Book, type InvoiceRow, openInstalments, scanOpen } from '@shared/ledger';

/** How every invoice of the book stands on a day, by its place in the columns. */
export type InvoiceFigures = {
  /** What is owed in minor units; 0 for an invoice that is not there on the day. */
  readonly openMinor: Float64Array;
  /** As-of day less the due day of the oldest open instalment; below zero: days still to go; 0 where nothing is open. */
  readonly daysLate: Int32Array;
  /** 1 for an invoice dated by the day and not reversed by then. */
  readonly isStanding: Uint8Array;
};

/** One walk over the columns of the book. */
export function figuresOn(book: Book, asOf: IsoDate): InvoiceFigures {
  const day = toDayNumber(asOf);
  const { invoices } = book.columns;
  const count = book.slotCount('invoices');
  const openMinor = new Float64Array(count);
  const daysLate = new Int32Array(count);
  const isStanding = new Uint8Array(count);
  scanOpen(book, asOf, {
    invoice(slot, dueDay, minor) {
      const days = day - dueDay;
      daysLate[slot] = openMinor[slot] === 0 ? days : Math.max(daysLate[slot] ?? days, days);
      openMinor[slot] = (openMinor[slot] ?? 0) + minor;
    },
    credit() {},
  });
  for (let slot = 0; slot < count; slot += 1)
    if (invoices.issued.get(slot) <= day && invoices.ended.get(slot) > day) isStanding[slot] = 1;
  return { openMinor, daysLate, isStanding };
}

/** Days late of the oldest open instalment of one invoice, 0 where nothing is open. */
export function daysLateOf(book: Book, invoice: InvoiceRow, asOf: IsoDate): number {
  const dueDays = openInstalments(book, invoice, asOf)
    .filter((item) => item.openMinor !== 0)
    .map((item) => toDayNumber(item.dueOn));
  return dueDays.length === 0 ? 0 : toDayNumber(asOf) - Math.min(...dueDays);
}
