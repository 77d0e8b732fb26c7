import {
  checkList,
  checkMoney,
  checkPercent,
  checkSame,
  checkSize,
  checkWhole,
  checkWord,
  type FigureRefusal,
  quotientOf,
  refuseFigure,
  toRatio,
} from '../figures';
import {
  addFractions,
  compareFractions,
  decimalToFraction,
  type Money,
  noFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { checkPart, divide, type KpiFigure, type NamedAmount } from './figure';

/**
 * 逾期账款占比: overdue receivables in per cent of all receivables. Refused: amounts below zero or of two currencies, a
 * part above its whole, a whole of nothing.
 */
export function overdueShare(input: {
  readonly overdue: Money;
  readonly receivables: Money;
}): Result<KpiFigure, FigureRefusal> {
  return shareOf(
    'overdueShare',
    { field: 'overdue', name: 'overdueReceivables', amount: input.overdue },
    {
      field: 'receivables',
      name: 'receivables',
      amount: input.receivables,
    },
  );
}

/**
 * Disputed receivables in per cent of all receivables. Refused: amounts below zero or of two currencies, a part
 * above its whole, a whole of nothing.
 */
export function disputedShare(input: {
  readonly disputed: Money;
  readonly receivables: Money;
}): Result<KpiFigure, FigureRefusal> {
  return shareOf(
    'disputedShare',
    { field: 'disputed', name: 'disputedReceivables', amount: input.disputed },
    {
      field: 'receivables',
      name: 'receivables',
      amount: input.receivables,
    },
  );
}

/** Of what the written-off amounts are a share: practice differs, so the figure names it. */
export type BadDebtBase = 'creditSales' | 'receivables';

/**
 * 坏账率: amounts written off in per cent of the credit sales (usual) or of the receivables. Refused: amounts below
 * zero or of two currencies, a division by zero.
 */
export function badDebtRate(input: {
  readonly writtenOff: Money;
  readonly base: BadDebtBase;
  readonly amount: Money;
}): Result<KpiFigure, FigureRefusal> {
  const { writtenOff, base, amount } = input;
  const wrong = checkWord('base', base, ['creditSales', 'receivables']);
  if (wrong !== undefined) return err(wrong);
  return divide({
    name: base === 'creditSales' ? 'badDebtRateOfSales' : 'badDebtRateOfReceivables',
    over: { field: 'writtenOff', name: 'writtenOff', amount: writtenOff },
    under: { field: base, name: base, amount },
    unit: 'percent',
  });
}

/** A share with the line from which it is a warning. */
export type WarnedFigure = KpiFigure & { readonly isReached: boolean };

/** Receivables at 40 % of the year's revenue were near the end of the cash, says the founding article. */
export const usualRevenueLine = '40';

/**
 * 应收账款/营收: receivables in per cent of the revenue of a year; from `linePercent` on it is a warning. Refused:
 * amounts below zero or of two currencies, a division by zero.
 */
export function receivablesToRevenue(input: {
  readonly receivables: Money;
  readonly annualRevenue: Money;
  readonly linePercent?: string;
}): Result<WarnedFigure, FigureRefusal> {
  const { receivables, annualRevenue, linePercent = usualRevenueLine } = input;
  const wrong = checkPercent('linePercent', linePercent);
  if (wrong !== undefined) return err(wrong);
  const figure = divide({
    name: 'receivablesToRevenue',
    over: { field: 'receivables', name: 'receivables', amount: receivables },
    under: { field: 'annualRevenue', name: 'revenue', amount: annualRevenue },
    unit: 'percent',
  });
  if (!figure.ok) return figure;
  const { value, trace } = figure.value;
  const exact = quotientOf(receivables.minor, annualRevenue.minor, 100);
  const isReached = compareFractions(exact, decimalToFraction(linePercent)) >= 0;
  const step = {
    step: 'kpi.threshold',
    name: 'receivablesToRevenue',
    value,
    threshold: linePercent,
    isReached,
  } as const;
  return ok({ value, isReached, trace: [...trace, step] });
}

/**
 * Roll rate: what of a bucket stands in the next one a bucket's length later, in per cent. Refused: amounts below
 * zero or of two currencies, a part above its whole, a whole of nothing.
 */
export function rollRate(input: {
  readonly bucketBefore: Money;
  readonly nextBucketNow: Money;
}): Result<KpiFigure, FigureRefusal> {
  return shareOf(
    'rollRate',
    { field: 'nextBucketNow', name: 'nextBucketNow', amount: input.nextBucketNow },
    {
      field: 'bucketBefore',
      name: 'bucketBefore',
      amount: input.bucketBefore,
    },
  );
}

const mostCustomers = 10_000_000;

/** The share of the `count` largest balances in all of them, in per cent. Balances below zero are refused. */
export function concentration(input: {
  readonly balances: readonly Money[];
  readonly count: number;
}): Result<KpiFigure, FigureRefusal> {
  const { balances, count } = input;
  const wrongCount =
    checkList('balances', balances, 1, mostCustomers) ?? checkWhole('count', count, 1, mostCustomers);
  if (wrongCount !== undefined) return err(wrongCount);
  const [first] = balances;
  if (first === undefined) return err(refuseFigure('balances', '', 'missing'));
  for (const [place, balance] of balances.entries()) {
    const field = `balances[${place}]`;
    const wrong = checkMoney(field, balance) ?? checkSame(field, balance, first);
    if (wrong !== undefined) return err(wrong);
  }
  const { currency } = first;
  const all = balances.reduce((sum, { minor }) => addFractions(sum, toFraction(minor)), noFraction);
  const tooLarge = checkSize('balances', all, currency);
  if (tooLarge !== undefined) return err(tooLarge);
  const sorted = balances.map(({ minor }) => minor).toSorted((a, b) => b - a);
  const sum = (minors: readonly number[]) => minors.reduce((all, minor) => all + minor, 0);
  const largest = sorted.slice(0, count);
  const share = shareOf(
    'concentration',
    { field: 'balances', name: 'largestCustomers', amount: { minor: sum(largest), currency } },
    { field: 'balances', name: 'receivables', amount: { minor: sum(sorted), currency } },
  );
  if (!share.ok) return share;
  const step = {
    step: 'kpi.largest',
    count: largest.length,
    of: sorted.length,
    minor: sum(largest),
    currency,
  } as const;
  return ok({
    value: toRatio(quotientOf(sum(largest), sum(sorted), 100)),
    trace: [step, ...share.value.trace],
  });
}

function shareOf(
  name: 'overdueShare' | 'disputedShare' | 'rollRate' | 'concentration',
  over: NamedAmount,
  under: NamedAmount,
): Result<KpiFigure, FigureRefusal> {
  const share = divide({ name, over, under, unit: 'percent' });
  const wrong = share.ok ? checkPart(over, under) : undefined;
  return wrong === undefined ? share : err(wrong);
}
