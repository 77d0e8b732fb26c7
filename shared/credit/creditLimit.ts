import {
  checkMoney,
  checkPercent,
  checkSame,
  checkSize,
  checkWhole,
  type FigureRefusal,
  percentFraction,
  refuseFigure,
} from '../figures';
import {
  addFractions,
  divideFractions,
  type Money,
  multiplyFractions,
  percentOf,
  roundFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { type LimitBound, type Trace, type TraceStep } from '../trace';

/** What the customer will buy in a year and how long it takes to pay. */
export type NeedBasis = {
  readonly annualSalesNet: Money;
  readonly taxPercent: string;
  readonly termDays: number;
  readonly graceDays?: number | undefined;
  readonly yearDays?: number | undefined;
};

/** A part of a figure of the customer's. */
export type ShareOf = { readonly amount: Money; readonly percent: string };

export type LimitInput = {
  readonly need?: Money | NeedBasis | undefined;
  /** Tangible net worth; below zero it bears no credit. */
  readonly netWorth?: ShareOf | undefined;
  readonly turnover?: ShareOf | undefined;
  /** What the credit insurer covers, and the share of a loss that it pays. */
  readonly insurer?: { readonly limit: Money; readonly coverPercent: string } | undefined;
  /** The limit is a multiple of it; without it, of the minor unit. */
  readonly roundDownTo?: Money | undefined;
};

export type CreditLimit = {
  readonly need: Money | null;
  /** The smaller of the shares of net worth and turnover. */
  readonly capacity: Money | null;
  readonly limit: Money;
  readonly decidedBy: LimitBound;
  readonly trace: Trace;
};

const mostTermDays = 3660;

/**
 * A credit limit (own design): need = annual net sales × (1 + tax) × (term + grace) ÷ days of the year; capacity =
 * the smaller of shares of tangible net worth and turnover; limit = the smallest of need, capacity and insurer's limit
 * ÷ its cover, rounded down. Each bound is rounded half-up to the minor unit. Refused where nothing is given, and for
 * figures that cannot be.
 */
export function creditLimit(input: LimitInput): Result<CreditLimit, FigureRefusal> {
  const trace: TraceStep[] = [];
  const bounds: (readonly [LimitBound, Money])[] = [];
  const need = input.need === undefined ? ok(null) : needOf(input.need, trace);
  if (!need.ok) return need;
  if (need.value !== null) bounds.push(['need', need.value]);
  for (const bound of ['netWorth', 'turnover'] as const) {
    const share = input[bound];
    if (share === undefined) continue;
    const amount = shareOf(bound, share, trace);
    if (!amount.ok) return amount;
    bounds.push([bound, amount.value]);
  }
  if (input.insurer !== undefined) {
    const amount = insurable(input.insurer, trace);
    if (!amount.ok) return amount;
    bounds.push(['insurer', amount.value]);
  }
  const [first] = bounds;
  if (first === undefined) return err(refuseFigure('need', '', 'missing'));
  for (const [bound, amount] of bounds) {
    const wrong = checkSame(bound, amount, first[1]);
    if (wrong !== undefined) return err(wrong);
  }
  const smallest = bounds.reduce((least, one) => (one[1].minor < least[1].minor ? one : least));
  const [decidedBy, { minor, currency }] = smallest;
  trace.push({ step: 'limit.smallest', bound: decidedBy, minor, currency });
  const limit = roundDown(smallest[1], input.roundDownTo, trace);
  if (!limit.ok) return limit;
  const capacity = bounds
    .filter(([bound]) => bound === 'netWorth' || bound === 'turnover')
    .map(([, amount]) => amount)
    .toSorted((a, b) => a.minor - b.minor)[0];
  return ok({ need: need.value, capacity: capacity ?? null, limit: limit.value, decidedBy, trace });
}

function needOf(need: Money | NeedBasis, trace: TraceStep[]): Result<Money, FigureRefusal> {
  if ('minor' in need) {
    const wrong = checkMoney('need', need);
    if (wrong !== undefined) return err(wrong);
    trace.push({ step: 'limit.given', bound: 'need', minor: need.minor, currency: need.currency });
    return ok(need);
  }
  const { annualSalesNet: sales, taxPercent, termDays, graceDays = 0, yearDays = 365 } = need;
  const wrong =
    checkMoney('annualSalesNet', sales) ??
    checkPercent('taxPercent', taxPercent) ??
    checkWhole('termDays', termDays, 0, mostTermDays) ??
    checkWhole('graceDays', graceDays, 0, mostTermDays) ??
    checkYear(yearDays);
  if (wrong !== undefined) return err(wrong);
  const withTax = multiplyFractions(
    toFraction(sales.minor),
    addFractions(toFraction(1), percentFraction(taxPercent)),
  );
  const exact = divideFractions(
    multiplyFractions(withTax, toFraction(termDays + graceDays)),
    toFraction(yearDays),
  );
  const { currency } = sales;
  const tooLarge = checkSize('annualSalesNet', exact, currency);
  if (tooLarge !== undefined) return err(tooLarge);
  const minor = roundFraction(exact, 'halfUp');
  trace.push({
    step: 'limit.need',
    salesMinor: sales.minor,
    taxPercent,
    termDays,
    graceDays,
    yearDays,
    minor,
    currency,
  });
  return ok({ minor, currency });
}

function checkYear(days: number): FigureRefusal | undefined {
  return [360, 365, 366].includes(days) ? undefined : refuseFigure('yearDays', days, 'unknown');
}

function shareOf(
  bound: 'netWorth' | 'turnover',
  { amount, percent }: ShareOf,
  trace: TraceStep[],
): Result<Money, FigureRefusal> {
  const wrong =
    checkMoney(bound, amount, bound === 'netWorth' ? 'any' : 'notNegative') ??
    checkPercent(`${bound}Percent`, percent);
  if (wrong !== undefined) return err(wrong);
  const { currency } = amount;
  const minor = Math.max(0, percentOf(amount, percent, 'halfUp').minor);
  trace.push({ step: 'limit.bound', bound, ofMinor: amount.minor, percent, minor, currency });
  return ok({ minor, currency });
}

/** The credit of which the insurer's limit is its share: a limit of 90,000 at 90 % bears 100,000. */
function insurable(
  { limit, coverPercent }: NonNullable<LimitInput['insurer']>,
  trace: TraceStep[],
): Result<Money, FigureRefusal> {
  const wrong = checkMoney('insurer', limit) ?? checkPercent('coverPercent', coverPercent);
  if (wrong !== undefined) return err(wrong);
  if (percentFraction(coverPercent).over === 0n)
    return err(refuseFigure('coverPercent', coverPercent, 'zero'));
  const exact = divideFractions(toFraction(limit.minor), percentFraction(coverPercent));
  const { currency } = limit;
  const tooLarge = checkSize('insurer', exact, currency);
  if (tooLarge !== undefined) return err(tooLarge);
  const minor = roundFraction(exact, 'halfUp');
  trace.push({
    step: 'limit.bound',
    bound: 'insurer',
    ofMinor: limit.minor,
    percent: coverPercent,
    minor,
    currency,
  });
  return ok({ minor, currency });
}

function roundDown(amount: Money, step: Money | undefined, trace: TraceStep[]): Result<Money, FigureRefusal> {
  if (step === undefined) return ok(amount);
  const wrong = checkMoney('roundDownTo', step, 'positive') ?? checkSame('roundDownTo', step, amount);
  if (wrong !== undefined) return err(wrong);
  const minor = amount.minor - (amount.minor % step.minor);
  trace.push({ step: 'limit.rounded', stepMinor: step.minor, minor, currency: amount.currency });
  return ok({ minor, currency: amount.currency });
}
