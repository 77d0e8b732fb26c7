import { addDays, addMonths, type IsoDate } from '../dates';
import { checkDay, checkWhole, type FigureRefusal } from '../figures';
import { type LedgerView } from '../ledger';
import { type CurrencyCode, type Money } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';
import { collectionEffectiveness, collectionRate, promiseKeptRate } from './collection';
import { type CountbackDso, countbackDso } from './countbackDso';
import { averageDaysDelinquent, bestPossibleDso, simpleDso } from './daysSales';
import { type KpiFigure, mostDays } from './figure';
import { flowBetween, monthsOfSales, salesBetween, stockOn } from './ledgerSums';
import {
  badDebtRate,
  concentration,
  disputedShare,
  overdueShare,
  receivablesToRevenue,
  type WarnedFigure,
} from './shares';
import { baseRates, type RateMissing } from './tally';
import { receivablesTurnover, type Turnover } from './turnover';
import { type DaysOfPayment, weightedDays } from './weightedDays';

export type LedgerKpiQuery = {
  readonly asOf: IsoDate;
  /** The period ends with the as-of day and has so many days; 365 unless asked otherwise. */
  readonly days?: number | undefined;
  /** All currencies stand in it at the rates of the as-of day (declared rule 12). */
  readonly base: CurrencyCode;
  /** The revenue of a year; without it the credit sales of the last twelve months. */
  readonly annualRevenue?: Money | undefined;
  /** Promises whose day came in the period, and how many of them were kept. */
  readonly promises?: { readonly kept: number; readonly due: number } | undefined;
  /** How many of the largest balances make the concentration; 10 unless asked otherwise. */
  readonly largest?: number | undefined;
};

type Figure<T = KpiFigure> = Result<T, FigureRefusal>;

/** The key figures of a ledger. Each is a figure or the reason why there is none (no sales, nothing fell due …). */
export type LedgerKpis = {
  readonly dso: Figure;
  readonly bestPossibleDso: Figure;
  readonly averageDaysDelinquent: Figure;
  readonly countbackDso: Figure<CountbackDso>;
  readonly collectionEffectiveness: Figure;
  readonly turnover: Figure<Turnover>;
  readonly overdueShare: Figure;
  readonly disputedShare: Figure;
  readonly badDebtRate: Figure;
  readonly collectionRate: Figure;
  readonly receivablesToRevenue: Figure<WarnedFigure>;
  readonly daysToPay: Figure;
  readonly daysBeyondTerms: Figure;
  readonly promiseKeptRate: Figure;
  readonly concentration: Figure;
  /** The period and the rates of exchange. */
  readonly trace: Trace;
};

/**
 * The key figures from the ledger. Receivables are open items less unapplied money; shares of open items are of the
 * open items alone. Credit sales are invoices less credit notes with tax; the bad-debt rate is of credit sales; paid
 * days run to the day the money came. Refused for a day or a period that is none, and where a rate is missing.
 */
export function ledgerKpis(
  view: LedgerView,
  query: LedgerKpiQuery,
): Result<LedgerKpis, FigureRefusal | RateMissing> {
  const { asOf, days = 365, base, largest = 10 } = query;
  const wrong = checkDay('asOf', asOf) ?? checkWhole('days', days, 1, mostDays);
  if (wrong !== undefined) return err(wrong);
  const rates = baseRates(view, base, asOf);
  const from = addDays(asOf, 1 - days);
  const opening = stockOn(view, addDays(asOf, -days), rates);
  if (!opening.ok) return opening;
  const closing = stockOn(view, asOf, rates);
  if (!closing.ok) return closing;
  const flow = flowBetween(view, from, asOf, rates);
  if (!flow.ok) return flow;
  const yearSales = salesBetween(view, addDays(addMonths(asOf, -12), 1), asOf, rates);
  if (!yearSales.ok) return yearSales;
  const months = monthsOfSales(view, asOf, base, rates);
  if (!months.ok) return months;
  const money = (minor: number): Money => ({ minor, currency: base });
  const now = closing.value;
  const { creditSales, writtenOff, fellDue, collectedOfDue, paidSinceIssue, paidSinceDue } = flow.value;
  const receivables = money(now.receivables);
  const items = money(now.items);
  const sales = { creditSales: money(creditSales), days };
  const dso = simpleDso({ receivables, ...sales });
  const best = bestPossibleDso({ notDue: money(now.notDue), ...sales });
  const balances = [...now.byCustomer.values()].filter((minor) => minor > 0).map(money);
  return ok({
    dso,
    bestPossibleDso: best,
    averageDaysDelinquent: delinquent(dso, best),
    countbackDso: countbackDso({ receivables, monthsNewestFirst: months.value }),
    collectionEffectiveness: collectionEffectiveness({
      opening: money(opening.value.receivables),
      creditSales: sales.creditSales,
      closing: receivables,
      closingNotDue: money(now.notDue),
    }),
    turnover: receivablesTurnover({
      netCreditSales: sales.creditSales,
      opening: money(opening.value.receivables),
      closing: receivables,
      days,
    }),
    overdueShare: overdueShare({ overdue: money(now.items - now.notDue), receivables: items }),
    disputedShare: disputedShare({ disputed: money(now.disputed), receivables: items }),
    badDebtRate: badDebtRate({
      writtenOff: money(writtenOff),
      base: 'creditSales',
      amount: sales.creditSales,
    }),
    collectionRate: collectionRate({ collectedOfDue: money(collectedOfDue), fellDue: money(fellDue) }),
    receivablesToRevenue: receivablesToRevenue({
      receivables,
      annualRevenue: query.annualRevenue ?? money(yearSales.value),
    }),
    daysToPay: weightedDays('daysToPay', paymentsOf(paidSinceIssue, base)),
    daysBeyondTerms: weightedDays('daysBeyondTerms', paymentsOf(paidSinceDue, base)),
    promiseKeptRate: promiseKeptRate(query.promises ?? { kept: 0, due: 0 }),
    concentration: concentration({ balances, count: largest }),
    trace: [
      { step: 'kpi.period', from, to: asOf, days },
      ...[...rates.used].map(
        ({ from: currency, to, rate, validOn }) =>
          ({
            step: 'kpi.converted',
            from: currency,
            to,
            exchangeRate: rate,
            validOn,
            source: 'rule.currencies',
          }) as const,
      ),
    ],
  });
}

function delinquent(dso: Figure, best: Figure): Figure {
  if (!dso.ok) return dso;
  return best.ok ? averageDaysDelinquent({ dso: dso.value.value, bestPossibleDso: best.value.value }) : best;
}

/** Payments after as many days as one another are one line of the explanation. */
function paymentsOf(byDays: ReadonlyMap<number, number>, base: CurrencyCode): readonly DaysOfPayment[] {
  return [...byDays]
    .filter(([, minor]) => minor > 0)
    .sort(([a], [b]) => a - b)
    .map(([days, minor]) => ({ amount: { minor, currency: base }, days }));
}
