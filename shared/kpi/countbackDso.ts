import {
  checkList,
  checkMoney,
  checkSame,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  toRatio,
} from '../figures';
import { addFractions, type Fraction, type Money, noFraction, toFraction } from '../money';
import { err, ok, type Result } from '../result';
import { type TraceStep } from '../trace';
import { type KpiFigure } from './figure';

/** The credit sales of one month, with tax, and its days. */
export type MonthOfSales = { readonly sales: Money; readonly days: number };

/** `unexplained`: receivables that are older than the months given. */
export type CountbackDso = KpiFigure & { readonly unexplained: Money };

const mostMonths = 600;

/**
 * DSO by count back: the newest month's sales are taken off the receivables, then the month's before, until the
 * receivables are used up; a month used in part counts with that part of its days (1,500 k against 700 k (30 d),
 * 500 k (31), 600 k (30): 30 + 31 + 15 = 76.00). Refused: amounts below zero or of two currencies, no month.
 */
export function countbackDso(input: {
  readonly receivables: Money;
  readonly monthsNewestFirst: readonly MonthOfSales[];
}): Result<CountbackDso, FigureRefusal> {
  const { receivables, monthsNewestFirst: months } = input;
  const wrong = checkMoney('receivables', receivables) ?? checkMonths(months, receivables);
  if (wrong !== undefined) return err(wrong);
  const { currency } = receivables;
  let leftMinor = receivables.minor;
  let total: Fraction = noFraction;
  const steps: TraceStep[] = [{ step: 'kpi.amount', name: 'receivables', minor: leftMinor, currency }];
  for (const [place, { sales, days }] of months.entries()) {
    if (leftMinor === 0) break;
    const usedMinor = Math.min(leftMinor, sales.minor);
    const counted = usedMinor === sales.minor ? toFraction(days) : quotientOf(usedMinor, sales.minor, days);
    total = addFractions(total, counted);
    leftMinor -= usedMinor;
    steps.push({
      step: 'kpi.month',
      place: place + 1,
      salesMinor: sales.minor,
      usedMinor,
      currency,
      monthDays: days,
      value: toRatio(counted),
    });
  }
  const value = toRatio(total);
  if (leftMinor > 0) steps.push({ step: 'kpi.unexplained', minor: leftMinor, currency });
  steps.push({ step: 'kpi.total', name: 'countbackDso', value, unit: 'days' });
  return ok({ value, unexplained: { minor: leftMinor, currency }, trace: steps });
}

function checkMonths(months: readonly MonthOfSales[], receivables: Money): FigureRefusal | undefined {
  const wrongList = checkList('months', months, 1, mostMonths);
  if (wrongList !== undefined) return wrongList;
  for (const [place, { sales, days }] of months.entries()) {
    const field = `months[${place}]`;
    const wrong =
      checkMoney(`${field}.sales`, sales) ??
      checkSame(`${field}.sales`, sales, receivables) ??
      checkWhole(`${field}.days`, days, 1, 366);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
