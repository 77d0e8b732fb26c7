import { checkDecimal, type FigureRefusal, type Ratio, refuseFigure, toRatio } from '../figures';
import { compareFractions, decimalToFraction, type Money, subtractFractions } from '../money';
import { err, ok, type Result } from '../result';
import { divide, type KpiFigure } from './figure';

/** Sales with tax, as receivables have tax; `days` of the period that the sales are of. */
export type SalesPeriod = { readonly creditSales: Money; readonly days: number };

/**
 * Days sales outstanding: receivables ÷ credit sales × days (1.2 m ÷ 10 m × 365 = 43.8). A number of days, never
 * the turnover rate. Refused: amounts below zero or of two currencies, no sales, days that are no whole number
 * above zero.
 */
export function simpleDso(
  input: SalesPeriod & { readonly receivables: Money },
): Result<KpiFigure, FigureRefusal> {
  const { receivables, creditSales, days } = input;
  return divide({
    name: 'dso',
    over: { field: 'receivables', name: 'receivables', amount: receivables },
    under: { field: 'creditSales', name: 'creditSales', amount: creditSales },
    unit: 'days',
    days,
  });
}

/**
 * The DSO that would be left if nobody paid late: receivables not due ÷ credit sales × days. Refused: amounts below
 * zero or of two currencies, no sales, days that are no whole number above zero.
 */
export function bestPossibleDso(
  input: SalesPeriod & { readonly notDue: Money },
): Result<KpiFigure, FigureRefusal> {
  const { notDue, creditSales, days } = input;
  return divide({
    name: 'bestPossibleDso',
    over: { field: 'notDue', name: 'notDueReceivables', amount: notDue },
    under: { field: 'creditSales', name: 'creditSales', amount: creditSales },
    unit: 'days',
    days,
  });
}

/** Average days delinquent: DSO less best possible DSO, in days. Refused where the best possible is the larger. */
export function averageDaysDelinquent(input: {
  readonly dso: Ratio;
  readonly bestPossibleDso: Ratio;
}): Result<KpiFigure, FigureRefusal> {
  const { dso, bestPossibleDso: best } = input;
  const wrong = checkDecimal('dso', dso) ?? checkDecimal('bestPossibleDso', best);
  if (wrong !== undefined) return err(wrong);
  const [all, possible] = [decimalToFraction(dso), decimalToFraction(best)];
  if (compareFractions(possible, all) > 0) return err(refuseFigure('bestPossibleDso', best, 'exceedsWhole'));
  const value = toRatio(subtractFractions(all, possible));
  return ok({
    value,
    trace: [
      {
        step: 'kpi.difference',
        name: 'averageDaysDelinquent',
        from: 'dso',
        fromValue: dso,
        less: 'bestPossibleDso',
        lessValue: best,
        value,
        unit: 'days',
      },
    ],
  });
}
