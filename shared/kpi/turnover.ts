import {
  checkMoney,
  checkSame,
  checkSize,
  checkWhole,
  type FigureRefusal,
  quotientOf,
  type Ratio,
  refuseAmount,
  toRatio,
} from '../figures';
import { addFractions, divideFractions, minorDigits, type Money, toFraction } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';
import { mostDays } from './figure';

/** The turnover rate in times and the turnover period in days: two figures that must never be mixed up. */
export type Turnover = { readonly times: Ratio; readonly days: Ratio; readonly trace: Trace };

/**
 * Receivables turnover: net credit sales ÷ the mean of opening and closing receivables, in times (6.00), and the
 * days of the period ÷ that rate (365 ÷ 6 = 60.83). Refused: amounts below zero or of two currencies, no sales, no
 * receivables.
 */
export function receivablesTurnover(input: {
  readonly netCreditSales: Money;
  readonly opening: Money;
  readonly closing: Money;
  readonly days: number;
}): Result<Turnover, FigureRefusal> {
  const { netCreditSales: sales, opening, closing, days } = input;
  const wrong =
    checkMoney('creditSales', sales, 'positive') ??
    checkMoney('opening', opening) ??
    checkMoney('closing', closing) ??
    checkSame('opening', opening, sales) ??
    checkSame('closing', closing, sales) ??
    checkWhole('days', days, 1, mostDays);
  if (wrong !== undefined) return err(wrong);
  const tooLarge = checkSize(
    'closing',
    addFractions(toFraction(opening.minor), toFraction(closing.minor)),
    sales.currency,
  );
  if (tooLarge !== undefined) return err(tooLarge);
  const twiceMean = opening.minor + closing.minor;
  if (twiceMean === 0) return err(refuseAmount('closing', closing.minor, closing.currency, 'zero'));
  const { currency } = sales;
  const times = toRatio(quotientOf(sales.minor, twiceMean, 2));
  const periodDays = toRatio(divideFractions(quotientOf(twiceMean, sales.minor, days), toFraction(2)));
  const mean = toRatio(quotientOf(twiceMean, 2 * 10 ** minorDigits(currency)));
  return ok({
    times,
    days: periodDays,
    trace: [
      { step: 'kpi.amount', name: 'creditSales', minor: sales.minor, currency },
      {
        step: 'kpi.average',
        openingMinor: opening.minor,
        closingMinor: closing.minor,
        amount: mean,
        currency,
      },
      {
        step: 'kpi.quotient',
        name: 'turnover',
        over: 'creditSales',
        under: 'averageReceivables',
        factorDays: null,
        value: times,
        unit: 'times',
      },
      {
        step: 'kpi.quotient',
        name: 'turnoverDays',
        over: 'averageReceivables',
        under: 'creditSales',
        factorDays: days,
        value: periodDays,
        unit: 'days',
      },
    ],
  });
}
