import { type KpiAmount, type KpiName, type KpiUnit, type TraceStep } from '../../../trace';
import { wordFor } from '../../errorTexts';
import { showDecimal } from '../../showDecimal';
import { showExact, showMinor } from '../../traceFigures';
import { tell, type TraceTexts } from '../../traceTexts';

type KpiKind = Extract<TraceStep['step'], `kpi.${string}`>;

const names: Readonly<Record<KpiName, string>> = {
  dso: 'Days sales outstanding (DSO)',
  bestPossibleDso: 'Best possible DSO',
  countbackDso: 'DSO by count back',
  averageDaysDelinquent: 'Average days delinquent',
  collectionEffectiveness: 'Collection effectiveness (CEI)',
  turnover: 'Receivables turnover',
  turnoverDays: 'Turnover period',
  overdueShare: 'Overdue share',
  disputedShare: 'Disputed share',
  badDebtRateOfSales: 'Bad-debt rate, of credit sales',
  badDebtRateOfReceivables: 'Bad-debt rate, of receivables',
  collectionRate: 'Collection rate',
  receivablesToRevenue: 'Receivables to revenue',
  rollRate: 'Roll rate',
  daysToPay: 'Weighted days to pay',
  daysBeyondTerms: 'Weighted days beyond terms',
  promiseKeptRate: 'Promises kept',
  concentration: 'Concentration',
};

const amounts: Readonly<Record<KpiAmount, string>> = {
  receivables: 'receivables',
  notDueReceivables: 'receivables not due',
  overdueReceivables: 'overdue receivables',
  disputedReceivables: 'disputed receivables',
  openingReceivables: 'opening receivables',
  closingReceivables: 'closing receivables',
  averageReceivables: 'average receivables',
  creditSales: 'credit sales',
  revenue: "the year's revenue",
  collected: 'collected',
  collectible: 'there to collect',
  collectedOfDue: 'collected of what fell due',
  fellDue: 'fell due',
  writtenOff: 'written off',
  bucketBefore: 'the bucket before',
  nextBucketNow: 'the next bucket now',
  largestCustomers: 'the largest customers',
  paid: 'paid',
  promisesKept: 'promises kept',
  promisesDue: 'promises due',
};

const amountOf = (name: string): string => wordFor(amounts, name);
const nameOf = (name: string): string => wordFor(names, name);

const units: Readonly<Record<KpiUnit, string>> = { days: ' days', percent: ' %', times: ' times' };

function show(value: string, unit: KpiUnit): string {
  return `${showDecimal(value)}${wordFor(units, unit)}`;
}

/** Key figures of receivables. */
export const kpiSteps: TraceTexts<KpiKind> = {
  'kpi.period': (p) => tell(`Period from ${p.from} to ${p.to}`, `${p.days} days`),
  'kpi.converted': (p) =>
    tell(`Amounts in ${p.from} stand in ${p.to} at the rate stated on ${p.validOn}`, p.exchangeRate),
  'kpi.amount': (p) => tell(capital(amountOf(p.name)), showMinor(p.minor, p.currency)),
  'kpi.combined': (p) =>
    tell(
      `${capital(amountOf(p.name))}: ${amountOf(p.first)} + ${amountOf(p.plus)} − ${amountOf(p.less)}`,
      showMinor(p.minor, p.currency),
    ),
  'kpi.average': (p) =>
    tell(
      `Average receivables: the mean of ${showMinor(p.openingMinor, p.currency)} and ${showMinor(p.closingMinor, p.currency)}`,
      showExact(p.amount, p.currency),
    ),
  'kpi.quotient': (p) =>
    tell(
      `${nameOf(p.name)}: ${amountOf(p.over)} ÷ ${amountOf(p.under)}${p.factorDays === null ? '' : ` × ${p.factorDays} days`}`,
      show(p.value, p.unit),
    ),
  'kpi.difference': (p) =>
    tell(
      `${nameOf(p.name)}: ${nameOf(p.from)} (${show(p.fromValue, p.unit)}) − ${nameOf(p.less)} (${show(p.lessValue, p.unit)})`,
      show(p.value, p.unit),
    ),
  'kpi.month': (p) =>
    tell(
      `Month ${p.place} back: ${showMinor(p.usedMinor, p.currency)} of its sales of ${showMinor(p.salesMinor, p.currency)}, of ${p.monthDays} days`,
      show(p.value, 'days'),
    ),
  'kpi.total': (p) => tell(nameOf(p.name), show(p.value, p.unit)),
  'kpi.unexplained': (p) =>
    tell('Receivables older than the sales that are known', showMinor(p.minor, p.currency)),
  'kpi.threshold': (p) =>
    tell(
      `${nameOf(p.name)} of ${show(p.value, 'percent')} is ${p.isReached ? 'at or above' : 'below'} the line of ${p.threshold} %`,
      p.isReached ? 'warning' : '',
    ),
  'kpi.weight': (p) => tell(`${showMinor(p.minor, p.currency)} after`, `${p.weightDays} days`),
  'kpi.weightedMean': (p) =>
    tell(
      `${nameOf(p.name)}: ${p.count} payments of ${showMinor(p.minor, p.currency)} in all, each weighed by its amount`,
      show(p.value, p.unit),
    ),
  'kpi.largest': (p) => tell(`The ${p.count} largest of ${p.of} balances`, showMinor(p.minor, p.currency)),
  'kpi.counted': (p) =>
    tell(
      `${nameOf(p.name)}: ${amountOf(p.over)} (${p.overCount}) ÷ ${amountOf(p.under)} (${p.underCount})`,
      show(p.value, 'percent'),
    ),
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
