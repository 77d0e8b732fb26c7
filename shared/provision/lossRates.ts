import {
  checkDecimal,
  checkList,
  checkMoney,
  checkPercent,
  checkSame,
  type FigureRefusal,
  percentFraction,
  type Ratio,
  refuseAmount,
  refuseFigure,
  toRatio,
} from '../figures';
import {
  compareFractions,
  decimalToFraction,
  divideFractions,
  type Fraction,
  type Money,
  multiplyFractions,
  smallerFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { type Trace, type TraceStep } from '../trace';
import { type Allowance, allowanceOf, type Bucket } from './matrix';

/** What raises or lowers observed losses; both are 100 % and 1 unless asked otherwise. */
export type LossSetting = {
  /** The share of a defaulted amount that is lost (loss given default). */
  readonly lgdPercent?: string | undefined;
  /** Forward-looking: 1.10 expects a tenth more losses than were observed; no loss rate exceeds 100 %. */
  readonly forwardFactor?: string | undefined;
};

/** Loss rates by bucket, exact and as percentages. */
export type LossRates = {
  readonly exact: readonly Fraction[];
  readonly percents: readonly Ratio[];
  readonly trace: Trace;
};

const one = toFraction(1);
const mostBuckets = 100;
/** A factor beyond ten is a slip of the point. */
const mostFactor = '10';

/**
 * Loss rates by migration: the loss rate of a bucket is the product of the roll rates from it to the last bucket ×
 * loss given default × forward-looking factor, at most 100 % (rolls 20, 30, 50, 60, 70 %: 1.26, 6.30, 21, 42, 70,
 * 100 %). One bucket more than rolls. Refused: no roll, rates below 0 or above 100 %, a factor above 10.
 */
export function migrationLossRates(
  rollRatesPercent: readonly string[],
  setting: LossSetting = {},
): Result<LossRates, FigureRefusal> {
  const { lgdPercent = '100', forwardFactor = '1' } = setting;
  const wrong = checkSetting(lgdPercent, forwardFactor) ?? checkRolls(rollRatesPercent);
  if (wrong !== undefined) return err(wrong);
  const raise = multiplyFractions(percentFraction(lgdPercent), decimalToFraction(forwardFactor));
  const reaches: Fraction[] = [one];
  for (const roll of rollRatesPercent.toReversed())
    reaches.unshift(multiplyFractions(percentFraction(roll), reaches[0] ?? one));
  const trace: TraceStep[] = rollRatesPercent.map((rollPercent, place) => ({
    step: 'provision.roll',
    place: place + 1,
    rollPercent,
  }));
  const exact = reaches.map((reach, place) => {
    const loss = multiplyFractions(reach, raise);
    const rate = smallerFraction(loss, one);
    trace.push({
      step: 'provision.lossRate',
      place: place + 1,
      reachesLastPercent: percentText(reach),
      lgdPercent,
      forwardFactor,
      lossPercent: percentText(rate),
      isCapped: compareFractions(loss, one) > 0,
    });
    return rate;
  });
  return ok({ exact, percents: exact.map(percentText), trace });
}

/** One cohort of sales: what of it was unpaid when each bucket began, and what was never paid. */
export type Cohort = {
  /** All of the cohort's sales; given, the first stage cannot exceed it. */
  readonly sales?: Money | undefined;
  /** The first stage is the bucket of what is not due. */
  readonly unpaidAtStage: readonly Money[];
  readonly neverPaid: Money;
};

/**
 * Loss rates by cohort: what was never paid ÷ what was unpaid when the bucket began, × the setting, at most 100 %
 * (100,000 sold, 50,000, 23,000, 8,000, 2,000 unpaid, 2,000 never paid: 2, 4, 8.6957, 25, 100 %). Refused: stages
 * that rise or are zero, more never paid than unpaid at the last stage.
 */
export function cohortLossRates(cohort: Cohort, setting: LossSetting = {}): Result<LossRates, FigureRefusal> {
  const { lgdPercent = '100', forwardFactor = '1' } = setting;
  const wrong = checkSetting(lgdPercent, forwardFactor) ?? checkCohort(cohort);
  if (wrong !== undefined) return err(wrong);
  const raise = multiplyFractions(percentFraction(lgdPercent), decimalToFraction(forwardFactor));
  const { neverPaid, unpaidAtStage } = cohort;
  const trace: TraceStep[] = [];
  const exact = unpaidAtStage.map((unpaid, place) => {
    const lost = divideFractions(toFraction(neverPaid.minor), toFraction(unpaid.minor));
    const loss = multiplyFractions(lost, raise);
    const rate = smallerFraction(loss, one);
    trace.push({
      step: 'provision.cohortRate',
      place: place + 1,
      neverPaidMinor: neverPaid.minor,
      unpaidMinor: unpaid.minor,
      currency: neverPaid.currency,
      forwardFactor,
      lossPercent: percentText(rate),
      isCapped: compareFractions(loss, one) > 0,
    });
    return rate;
  });
  return ok({ exact, percents: exact.map(percentText), trace });
}

/** The user's own loss rates × the setting, at most 100 %. Refused: rates below 0 or above 100 %. */
export function raisedLossRates(
  percents: readonly string[],
  setting: LossSetting = {},
): Result<LossRates, FigureRefusal> {
  const { lgdPercent = '100', forwardFactor = '1' } = setting;
  const wrongSetting = checkSetting(lgdPercent, forwardFactor);
  if (wrongSetting !== undefined) return err(wrongSetting);
  const raise = multiplyFractions(percentFraction(lgdPercent), decimalToFraction(forwardFactor));
  const exact: Fraction[] = [];
  const trace: TraceStep[] = [];
  for (const [place, percent] of percents.entries()) {
    const wrong = checkPercent(`lossRates[${place}]`, percent);
    if (wrong !== undefined) return err(wrong);
    const loss = multiplyFractions(percentFraction(percent), raise);
    const rate = smallerFraction(loss, one);
    exact.push(rate);
    trace.push({
      step: 'provision.ownRate',
      place: place + 1,
      ownPercent: percent,
      lgdPercent,
      forwardFactor,
      lossPercent: percentText(rate),
      isCapped: compareFractions(loss, one) > 0,
      source: 'own.loss-rates',
    });
  }
  return ok({ exact, percents: exact.map(percentText), trace });
}

/**
 * The allowance of balances, bucket by bucket, at loss rates of as many buckets. Rows are rounded half-up, the
 * total is their sum. Refused: another number of balances, balances below zero or of two currencies.
 */
export function allowanceAt(
  rates: LossRates,
  balances: readonly Money[],
  buckets: readonly Bucket[] = [],
): Result<Allowance, FigureRefusal> {
  if (balances.length !== rates.exact.length)
    return err(
      refuseFigure('balances', balances.length, balances.length < rates.exact.length ? 'missing' : 'tooMany'),
    );
  const rows = balances.map((balance, place) => ({
    balance,
    lossRate: rates.exact[place] ?? one,
    bucket: buckets[place],
  }));
  const allowance = allowanceOf(rows, 'balances');
  return allowance.ok
    ? ok({ ...allowance.value, trace: [...rates.trace, ...allowance.value.trace] })
    : allowance;
}

function checkSetting(lgdPercent: string, forwardFactor: string): FigureRefusal | undefined {
  const wrong = checkPercent('lgdPercent', lgdPercent) ?? checkDecimal('forwardFactor', forwardFactor);
  if (wrong !== undefined) return wrong;
  const isTooLarge = compareFractions(decimalToFraction(forwardFactor), decimalToFraction(mostFactor)) > 0;
  return isTooLarge ? refuseFigure('forwardFactor', forwardFactor, 'tooLarge') : undefined;
}

function checkRolls(rolls: readonly string[]): FigureRefusal | undefined {
  if (rolls.length === 0) return refuseFigure('rollRates', '', 'missing');
  if (rolls.length >= mostBuckets) return refuseFigure('rollRates', rolls.length, 'tooMany');
  for (const [place, roll] of rolls.entries()) {
    const wrong = checkPercent(`rollRates[${place}]`, roll);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkCohort({ sales, unpaidAtStage, neverPaid }: Cohort): FigureRefusal | undefined {
  const wrongLoss =
    checkList('unpaidAtStage', unpaidAtStage, 1, mostBuckets) ?? checkMoney('neverPaid', neverPaid);
  if (wrongLoss !== undefined) return wrongLoss;
  const wrongSales =
    sales === undefined ? undefined : (checkMoney('sales', sales) ?? checkSame('sales', sales, neverPaid));
  if (wrongSales !== undefined) return wrongSales;
  let before = sales;
  for (const [place, unpaid] of unpaidAtStage.entries()) {
    const field = `unpaidAtStage[${place}]`;
    const wrong = checkMoney(field, unpaid, 'positive') ?? checkSame(field, unpaid, neverPaid);
    if (wrong !== undefined) return wrong;
    if (before !== undefined && unpaid.minor > before.minor)
      return refuseAmount(field, unpaid.minor, unpaid.currency, 'order');
    before = unpaid;
  }
  return before !== undefined && neverPaid.minor > before.minor
    ? refuseAmount('neverPaid', neverPaid.minor, neverPaid.currency, 'exceedsWhole')
    : undefined;
}

function percentText(rate: Fraction): Ratio {
  return toRatio(multiplyFractions(rate, toFraction(100)));
}
