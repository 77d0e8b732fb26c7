import { type Desk, pay, type Payment } from './desk';
import { leftOf, type MoneySource, type OpenInvoice } from './drafts';
import { drawDelay } from './habits';
import { giveUp, openDispute, payByHabit, takeDiscountTooLate } from './payments';
import { type Story } from './profiles';

/** Of a reversed invoice: the day on which a right one takes its place. */
export type Replacement = { readonly day: number };

/** Tells what befalls an invoice of one due day, until `today` or until nothing is open of it. */
export function tellStory(desk: Desk, invoice: OpenInvoice, story: Story): Replacement | undefined {
  switch (story) {
    case 'reversed':
      return reverse(desk, invoice, desk.random.between(1, 6));
    case 'reversedAfterPayment':
      return reverse(desk, invoice, desk.random.between(5, 20), payInFull(desk, invoice));
    case 'credited':
      credit(desk, invoice);
      break;
    case 'creditedAfterPayment':
      creditAfterPayment(desk, invoice);
      break;
    case 'creditReversed':
      creditInError(desk, invoice);
      break;
    case 'rebate':
      grantRebate(desk, invoice);
      break;
    case 'bounced':
      bounce(desk, invoice);
      break;
    case 'overpaid':
      overpay(desk, invoice);
      break;
    case 'smallDifference':
      payALittleLess(desk, invoice);
      break;
    case 'bankCharge':
      payLessBankCharge(desk, invoice);
      break;
    case 'discountTakenLate':
      takeDiscountTooLate(desk, invoice);
      break;
    case 'disputed':
      dispute(desk, invoice);
      break;
    case 'paidInParts':
      payInParts(desk, invoice);
      break;
    case 'prepaid':
      prepay(desk, invoice);
      break;
    case 'badDebt':
      giveUp(desk, invoice);
      break;
    case 'ordinary':
      payByHabit(desk, invoice);
  }
  return undefined;
}

function payDay(desk: Desk, invoice: OpenInvoice): number {
  return (invoice.dueDays[0] ?? invoice.issuedDay) + (drawDelay(desk, invoice) ?? 90);
}

function payInFull(desk: Desk, invoice: OpenInvoice): Payment | undefined {
  return pay(desk, invoice, leftOf(invoice), payDay(desk, invoice));
}

/** A wrong invoice. Was it paid, the money is unapplied from that day and pays the one that replaces it. */
function reverse(
  desk: Desk,
  invoice: OpenInvoice,
  daysLater: number,
  payment?: Payment,
): Replacement | undefined {
  const day = desk.calendar.nextWorkingDay((payment?.day ?? invoice.issuedDay) + daysLater);
  if (day > desk.calendar.today) return undefined;
  desk.book.reverseInvoice(invoice, day, payment);
  if (payment) desk.credits.push(payment.source);
  return { day };
}

/** A part sent back: the red invoice comes before the payment. */
function credit(desk: Desk, invoice: OpenInvoice): void {
  postLinkedCredit(desk, invoice, invoice.issuedDay + desk.random.between(2, 8), '退货红字');
  payByHabit(desk, invoice);
}

/** Nothing is open any more, so that the whole credit note is unapplied (declared rule 5). */
function creditAfterPayment(desk: Desk, invoice: OpenInvoice): void {
  const payment = payInFull(desk, invoice);
  if (!payment) return;
  const source = postLinkedCredit(desk, invoice, payment.day + desk.random.between(8, 25), '质量折让');
  if (source && desk.random.chance(0.5)) desk.credits.push(source);
}

/** A credit note for the wrong invoice, taken back two days later. */
function creditInError(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar, book } = desk;
  const day = calendar.nextWorkingDay(invoice.issuedDay + random.between(3, 8));
  const reversedOn = calendar.nextWorkingDay(day + 2);
  const amountMinor = creditAmount(desk, invoice);
  if (reversedOn <= calendar.today && amountMinor > 0) {
    const source = book.postCreditNote(desk.buyer.row, day, amountMinor, '开错对象', invoice);
    const allocation = book.allocate(source, invoice, { amountMinor });
    book.reverseSource(source, allocation, invoice, reversedOn);
  }
  payByHabit(desk, invoice);
}

function postLinkedCredit(
  desk: Desk,
  invoice: OpenInvoice,
  wantedDay: number,
  reference: string,
): MoneySource | undefined {
  const day = desk.calendar.nextWorkingDay(wantedDay);
  const amountMinor = creditAmount(desk, invoice);
  if (day > desk.calendar.today || amountMinor <= 0) return undefined;
  const source = desk.book.postCreditNote(desk.buyer.row, day, amountMinor, reference, invoice);
  const open = Math.min(amountMinor, leftOf(invoice));
  if (open > 0) desk.book.allocate(source, invoice, { amountMinor: open });
  return source;
}

/** Between 3 and 20 % of the invoice. */
function creditAmount(desk: Desk, invoice: OpenInvoice): number {
  return Math.floor((invoice.row.grossMinor * desk.random.between(3, 20)) / 100);
}

/** A credit note for no invoice in particular: kept unapplied, or used for the next one. */
function grantRebate(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar } = desk;
  const day = calendar.nextWorkingDay(invoice.issuedDay + random.between(3, 20));
  const amountMinor = Math.floor((invoice.row.grossMinor * random.between(2, 8)) / 100);
  if (day <= calendar.today && amountMinor > 0) {
    const source = desk.book.postCreditNote(desk.buyer.row, day, amountMinor, '年度返利');
    if (random.chance(0.6)) desk.credits.push(source);
  }
  payByHabit(desk, invoice);
}

/** A cheque that the bank sends back; the second payment comes some days later. */
function bounce(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar, book } = desk;
  const payment = payInFull(desk, invoice);
  if (!payment) return;
  const day = calendar.nextWorkingDay(payment.day + random.between(2, 7));
  if (day > calendar.today) return;
  book.reverseSource(payment.source, payment.allocation, invoice, day);
  pay(desk, invoice, leftOf(invoice), day + random.between(5, 20));
}

/** Rounded up to a thousand (yen: ten thousand); the surplus stays unapplied or meets the next invoice. */
function overpay(desk: Desk, invoice: OpenInvoice): void {
  const step = invoice.row.currency === 'JPY' ? 10_000 : 100_000;
  const left = leftOf(invoice);
  const payment = pay(desk, invoice, left, payDay(desk, invoice), { surplusMinor: step - (left % step) });
  if (payment && desk.random.chance(0.5)) desk.credits.push(payment.source);
}

/** A few cents or yuan short, written off some weeks later. */
function payALittleLess(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar } = desk;
  const short = random.between(1, 990);
  const payment = pay(desk, invoice, leftOf(invoice) - short, payDay(desk, invoice));
  if (!payment) return;
  const day = calendar.nextWorkingDay(payment.day + random.between(20, 40));
  if (day <= calendar.today) desk.book.writeOff(invoice, day, leftOf(invoice), '尾差核销');
}

/** What the banks on the way kept is written off with the receipt. */
function payLessBankCharge(desk: Desk, invoice: OpenInvoice): void {
  const writeOffMinor = desk.random.between(1_500, 3_500);
  const amountMinor = leftOf(invoice) - writeOffMinor;
  if (amountMinor < 20 * writeOffMinor) return payByHabit(desk, invoice);
  pay(desk, invoice, amountMinor, payDay(desk, invoice), { writeOffMinor });
}

/** Paused for some weeks; where a part was disputed, a credit note ends it with the payment of the rest. */
function dispute(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar } = desk;
  const dueDay = invoice.dueDays[0] ?? invoice.issuedDay;
  const isPartial = random.chance(0.4);
  const amountMinor = creditAmount(desk, invoice);
  const opened = openDispute(desk, invoice, dueDay, isPartial ? amountMinor : undefined);
  if (!opened) return;
  const settledDay = calendar.nextWorkingDay(dueDay + random.between(30, 75));
  if (settledDay > calendar.today) return;
  opened.untilOn = calendar.text(settledDay);
  if (isPartial) {
    const source = desk.book.postCreditNote(desk.buyer.row, settledDay, amountMinor, '争议折让', invoice);
    desk.book.allocate(source, invoice, { amountMinor });
  }
  pay(desk, invoice, leftOf(invoice), settledDay);
}

/** A round part first, the rest some weeks later. */
function payInParts(desk: Desk, invoice: OpenInvoice): void {
  const left = leftOf(invoice);
  const part = Math.floor((left * desk.random.between(35, 65)) / 100 / 10_000) * 10_000;
  const first = pay(desk, invoice, part, payDay(desk, invoice));
  if (first) pay(desk, invoice, left - part, first.day + desk.random.between(15, 45));
}

/** A deposit of some days before the invoice, joined to it on its day. */
function prepay(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar, book } = desk;
  const day = calendar.lastWorkingDay(invoice.issuedDay - random.between(3, 12));
  const deposit = Math.floor((leftOf(invoice) * random.between(20, 50)) / 100);
  if (deposit > 0) {
    const source = book.postReceipt(desk.buyer.row, day, deposit);
    book.allocate(source, invoice, { amountMinor: deposit });
  }
  payByHabit(desk, invoice);
}
