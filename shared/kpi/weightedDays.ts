import {
  checkList,
  checkMoney,
  checkSame,
  checkSize,
  checkWhole,
  type FigureRefusal,
  refuseFigure,
  toRatio,
} from '../figures';
import {
  addFractions,
  divideFractions,
  type Fraction,
  type Money,
  multiplyFractions,
  noFraction,
  roundFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { type KpiName, type TraceStep } from '../trace';
import { type KpiFigure } from './figure';

/** A payment: how much, and after how many days (below zero: before the day that is counted from). */
export type DaysOfPayment = { readonly amount: Money; readonly days: number };

const mostDaysApart = 36_600;
const mostPayments = 10_000_000;
/** Lines of a trace that a reader may follow; beyond them the sums alone. */
const mostLines = 40;

/**
 * Weighted days to pay: the days from invoice to payment, each weighed by the amount paid (10,000 after 30 and
 * 30,000 after 50 days: 45.00). Refused: no payment, amounts not above zero or of two currencies.
 */
export function weightedDaysToPay(payments: readonly DaysOfPayment[]): Result<KpiFigure, FigureRefusal> {
  return weightedDays('daysToPay', payments);
}

/** The mean of days weighed by amounts, under the name of the figure it is. Refused as `weightedDaysToPay`. */
export function weightedDays(
  name: Extract<KpiName, 'daysToPay' | 'daysBeyondTerms'>,
  payments: readonly DaysOfPayment[],
): Result<KpiFigure, FigureRefusal> {
  const wrongList = checkList('payments', payments, 1, mostPayments);
  if (wrongList !== undefined) return err(wrongList);
  const [first] = payments;
  if (first === undefined) return err(refuseFigure('payments', '', 'missing'));
  let total: Fraction = noFraction;
  let weighed: Fraction = noFraction;
  for (const [place, { amount, days }] of payments.entries()) {
    const field = `payments[${place}]`;
    const wrong =
      checkMoney(`${field}.amount`, amount, 'positive') ??
      checkSame(`${field}.amount`, amount, first.amount) ??
      checkWhole(`${field}.days`, days, -mostDaysApart, mostDaysApart);
    if (wrong !== undefined) return err(wrong);
    total = addFractions(total, toFraction(amount.minor));
    weighed = addFractions(weighed, multiplyFractions(toFraction(amount.minor), toFraction(days)));
  }
  const { currency } = first.amount;
  const tooLarge = checkSize('payments', total, currency);
  if (tooLarge !== undefined) return err(tooLarge);
  const minor = roundFraction(total, 'halfUp');
  const value = toRatio(divideFractions(weighed, total));
  const lines: TraceStep[] = payments.slice(0, mostLines).map(({ amount, days }) => ({
    step: 'kpi.weight',
    minor: amount.minor,
    currency,
    weightDays: days,
  }));
  const mean: TraceStep = {
    step: 'kpi.weightedMean',
    name,
    count: payments.length,
    minor,
    currency,
    value,
    unit: 'days',
  };
  return ok({ value, trace: [...lines, mean] });
}
