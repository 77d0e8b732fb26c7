import { type AllocationRow } from '../ledger';
import { type Calendar } from './calendar';
import { type Buyer } from './customers';
import { type DraftBook } from './draftBook';
import { type Draft, leftOf, type MoneySource, type OpenInvoice } from './drafts';
import { type Random } from './random';

/** Where one customer's story is told. */
export type Desk = {
  readonly book: DraftBook;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly buyer: Buyer;
  /** The one receipt of each day on which a monthly payer pays. */
  readonly runs: Map<number, MoneySource>;
  /** Unapplied money that the next invoice will use up. */
  readonly credits: MoneySource[];
};

export type Payment = {
  readonly source: MoneySource;
  readonly allocation: Draft<AllocationRow>;
  readonly day: number;
};

export type PaymentParts = {
  readonly discountMinor?: number;
  readonly writeOffMinor?: number;
  readonly instalment?: number;
  /** Paid on top of the amount, and left unapplied. */
  readonly surplusMinor?: number;
};

/** Receipts of the last days, some of which nobody has matched yet. */
const daysUnmatched = 12;

/**
 * A receipt of its own for one invoice. The day moves to Monday from most weekends; nothing happens, and undefined
 * comes back, when that day has not come yet or when the receipt still waits to be matched.
 */
export function pay(
  desk: Desk,
  invoice: OpenInvoice,
  amountMinor: number,
  wantedDay: number,
  parts: PaymentParts = {},
): Payment | undefined {
  const day = moveToWorkingDay(desk, Math.max(wantedDay, invoice.issuedDay));
  if (day > desk.calendar.today || amountMinor <= 0) return undefined;
  const covers = desk.random.chance(0.8) ? invoice : undefined;
  const received = amountMinor + (parts.surplusMinor ?? 0);
  const source = desk.book.postReceipt(desk.buyer.row, day, received, covers);
  const isUnmatched = day > desk.calendar.today - daysUnmatched && desk.random.chance(0.12);
  if (isUnmatched) return undefined;
  return { source, day, allocation: desk.book.allocate(source, invoice, { amountMinor, ...parts }) };
}

/** Adds the amount to the customer's one payment of the month in which it is due. */
export function payInMonthlyRun(
  desk: Desk,
  invoice: OpenInvoice,
  amountMinor: number,
  wantedDay: number,
  instalment?: number,
): void {
  const day = findRunDay(desk.calendar, wantedDay, invoice.issuedDay);
  if (day > desk.calendar.today || amountMinor <= 0) return;
  let source = desk.runs.get(day);
  if (source) {
    desk.book.enlargeReceipt(source, amountMinor);
  } else {
    source = desk.book.postReceipt(desk.buyer.row, day, amountMinor, invoice);
    desk.runs.set(day, source);
  }
  desk.book.allocate(source, invoice, { amountMinor, ...(instalment === undefined ? {} : { instalment }) });
}

/** Unapplied money of before goes to this invoice, as far as it reaches. */
export function spendCredits(desk: Desk, invoice: OpenInvoice): void {
  for (const source of desk.credits.splice(0)) {
    const amountMinor = Math.min(source.leftMinor, leftOf(invoice));
    if (amountMinor > 0) desk.book.allocate(source, invoice, { amountMinor });
  }
}

/** Five days before the month ends, or the month after when the invoice came later. */
function findRunDay(calendar: Calendar, wantedDay: number, issuedDay: number): number {
  const end = calendar.endOfMonth(wantedDay);
  const day = calendar.nextWorkingDay(end - 5);
  return day >= issuedDay ? day : calendar.nextWorkingDay(calendar.endOfMonth(end + 1) - 5);
}

/** Some banks book on Saturdays. */
function moveToWorkingDay(desk: Desk, day: number): number {
  return desk.random.chance(0.04) ? day : desk.calendar.nextWorkingDay(day);
}
