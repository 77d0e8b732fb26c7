import { type Desk, pay, payInMonthlyRun } from './desk';
import { leftOf, type OpenInvoice } from './drafts';
import { drawDelay } from './habits';

const badDebtReasons = ['客户已停业，无财产可供执行', '法院裁定终结执行', '客户注销，经批准核销'];
const disputeReasons = ['数量短少', '到货破损', '规格与订单不符', '单价有异议', '验收单未签回', '交货迟延'];
const discountReason = '逾期折扣差额，经批准核销';

/** Pays what is open of the invoice as the customer is used to, each instalment on its own. */
export function payByHabit(desk: Desk, invoice: OpenInvoice): void {
  if (takeDiscount(desk, invoice)) return;
  const isNamed = invoice.dueDays.length > 1 && desk.random.chance(0.5);
  invoice.dueDays.forEach((dueDay, place) => {
    const left = invoice.leftMinor[place] ?? 0;
    if (left === 0) return;
    const delay = drawDelay(desk, invoice);
    if (delay === undefined) return leaveUnpaid(desk, invoice, dueDay);
    const instalment = isNamed ? place + 1 : undefined;
    if (desk.buyer.profile.paysMonthly === true)
      return payInMonthlyRun(desk, invoice, left, dueDay + Math.max(0, delay), instalment);
    pay(desk, invoice, left, dueDay + delay, instalment === undefined ? {} : { instalment });
  });
}

/** The early payer keeps the discount, in time and on an invoice that nothing else has reduced (declared rule 7). */
function takeDiscount(desk: Desk, invoice: OpenInvoice): boolean {
  const { random, calendar, buyer } = desk;
  const { discount } = invoice.row;
  if (buyer.profile.habit !== 'early' || !discount || invoice.isTouched || random.chance(0.12)) return false;
  const wanted = invoice.issuedDay + random.between(5, 10);
  const day = Math.max(invoice.issuedDay, calendar.lastWorkingDay(wanted));
  if (day > calendar.today || calendar.text(day) > discount.untilOn) return true;
  const amountMinor = leftOf(invoice) - discount.amountMinor;
  const source = desk.book.postReceipt(buyer.row, day, amountMinor, invoice);
  desk.book.allocate(source, invoice, { amountMinor, discountMinor: discount.amountMinor });
  return true;
}

/** The discount kept though it was too late: a small rest stays open, is paid after a call, or is let go. */
export function takeDiscountTooLate(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar } = desk;
  const { discount } = invoice.row;
  if (!discount || invoice.isTouched) return payByHabit(desk, invoice);
  const late = invoice.issuedDay + random.between(12, 17);
  const payment = pay(desk, invoice, leftOf(invoice) - discount.amountMinor, late);
  if (!payment) return;
  const end = random.next();
  if (end < 0.6) pay(desk, invoice, leftOf(invoice), payment.day + random.between(20, 40));
  const letGoOn = calendar.nextWorkingDay(payment.day + 60);
  if (end > 0.8 && letGoOn <= calendar.today)
    desk.book.writeOff(invoice, letGoOn, leftOf(invoice), discountReason);
}

/** Not paid: after some weeks a dispute is possible, after most of a year the debt may be given up. */
function leaveUnpaid(desk: Desk, invoice: OpenInvoice, dueDay: number): void {
  const { random, calendar } = desk;
  const daysLate = calendar.today - dueDay;
  if (daysLate > 15 && random.chance(0.15)) openDispute(desk, invoice, dueDay);
  else if (daysLate > 340 && random.chance(0.5)) giveUp(desk, invoice);
}

/** Opens a dispute some days after the due day and gives its first day; nothing if that has not come yet. */
export function openDispute(
  desk: Desk,
  invoice: OpenInvoice,
  dueDay: number,
  amountMinor?: number,
): ReturnType<typeof desk.book.openDispute> | undefined {
  const day = desk.calendar.nextWorkingDay(dueDay + desk.random.between(3, 10));
  if (day > desk.calendar.today) return undefined;
  return desk.book.openDispute(invoice, day, desk.random.pick(disputeReasons), amountMinor);
}

/** Writes off all that is open as a bad debt, most of a year after the last due day. */
export function giveUp(desk: Desk, invoice: OpenInvoice): void {
  const { random, calendar } = desk;
  const lastDue = Math.max(...invoice.dueDays);
  const day = calendar.nextWorkingDay(lastDue + random.between(270, 330));
  const left = leftOf(invoice);
  if (day <= calendar.today && left > 0) desk.book.writeOff(invoice, day, left, random.pick(badDebtReasons));
}
