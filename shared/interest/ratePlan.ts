import Big from 'big.js';
import { addDays, addMonths, daysBetween, type IsoDate } from '../dates';
import { divideFractions, decimalToFraction, type Fraction, toFraction } from '../money';
import { type FoundRate, lookUpRate, type RateBook, stepRates } from '../rates';
import { err, ok, type Result } from '../result';
import { type SegmentRate, type Trace } from '../trace';
import { refuseFigure } from '../figures';
import { type ChargeError, type DayCount, type LateChargeRegime, type RegimeRate, type Tier } from './types';

/** How the days of one due part are charged. */
export type RatePlan = {
  /** First days of stretches within which the rate cannot change. */
  readonly cuts: readonly IsoDate[];
  /** The rate of a stretch that begins with a day late, when `lastDay` is the last one charged; undefined: no tier. */
  readonly rateOf: (from: IsoDate, dayLate: number, lastDay: number) => SegmentRate | undefined;
  readonly references: readonly FoundRate[];
  readonly steps: Trace;
};

export type PlanInput = {
  readonly regime: LateChargeRegime;
  readonly dueOn: IsoDate;
  readonly asOf: IsoDate;
  readonly contractedOn: IsoDate | undefined;
  readonly book: RateBook;
};

/** Looks up what a regime needs for a part that is late on the as-of day; each day looked up is guarded. */
export function planRate(input: PlanInput): Result<RatePlan, ChargeError> {
  const { regime, dueOn, asOf } = input;
  const { rate } = regime;
  switch (rate.kind) {
    case 'daily':
      return ok(constantPlan({ kind: 'daily', rate: rate.dailyRate }));
    case 'annual':
      return ok({
        cuts: yearCuts(regime.dayCount, dueOn, asOf),
        rateOf: (from) => annualRate(rate.annualPercent, regime.dayCount, from),
        references: [],
        steps: [],
      });
    case 'monthly':
      return ok({
        ...constantPlan({ kind: 'monthly', percent: rate.monthlyPercent }),
        cuts: monthCuts(dueOn, asOf),
      });
    case 'tiers':
      return ok({
        cuts: rate.tiers.flatMap(({ fromDay, toDay }) =>
          [fromDay, ...(toDay === null ? [] : [toDay + 1])].map((day) => addDays(dueOn, day)),
        ),
        rateOf: (_from, dayLate, lastDay) =>
          tierRate(rate.tiers, rate.mode === 'marginal' ? dayLate : lastDay),
        references: [],
        steps: [],
      });
    case 'reference':
      return planReference(input, rate);
  }
}

function constantPlan(rate: SegmentRate): RatePlan {
  return { cuts: [], rateOf: () => rate, references: [], steps: [] };
}

function tierRate(tiers: readonly Tier[], day: number): SegmentRate | undefined {
  const tier = tiers.find(({ fromDay, toDay }) => fromDay <= day && (toDay === null || day <= toDay));
  return tier === undefined ? undefined : { kind: 'daily', rate: tier.dailyRate };
}

function planReference(
  { regime, dueOn, asOf, contractedOn, book }: PlanInput,
  rate: Extract<RegimeRate, { kind: 'reference' }>,
): Result<RatePlan, ChargeError> {
  const breachOn = addDays(dueOn, 1);
  if (rate.fixing === 'contract' && contractedOn === undefined)
    return err(refuseFigure('contractedOn', '', 'missing'));
  const on = rate.fixing === 'contract' ? (contractedOn ?? breachOn) : breachOn;
  const found =
    rate.fixing === 'steps'
      ? stepRates(book, rate.series, breachOn, asOf)
      : asList(lookUpRate(book, rate.series, rate.fixing === 'asOf' ? asOf : on));
  if (!found.ok) return found;
  const raised = found.value.map((reference) => raise(reference, rate));
  const percentOn = (day: IsoDate) =>
    (rate.fixing === 'steps' ? raised.findLast(({ reference }) => reference.on <= day) : raised[0])?.percent;
  return ok({
    cuts: [
      ...yearCuts(regime.dayCount, dueOn, asOf),
      ...(rate.fixing === 'steps' ? found.value.map((reference) => reference.on) : []),
    ],
    rateOf: (from) => annualRate(percentOn(from) ?? '0', regime.dayCount, from),
    references: found.value,
    steps: raised.flatMap(({ steps }) => steps),
  });
}

function asList<E>(found: Result<FoundRate, E>): Result<readonly FoundRate[], E> {
  return found.ok ? ok([found.value]) : found;
}

/** The annual rate from a reference: raised by a part of itself or by points; never below zero. */
function raise(
  reference: FoundRate,
  { upliftPercent, points }: Extract<RegimeRate, { kind: 'reference' }>,
): { readonly reference: FoundRate; readonly percent: string; readonly steps: Trace } {
  const { percent } = reference;
  const exact =
    upliftPercent === undefined
      ? new Big(percent).plus(points ?? '0')
      : new Big(percent).times(new Big(upliftPercent).plus(100)).times('0.01');
  const annualPercent = (exact.lt(0) ? new Big(0) : exact).toFixed();
  const looked: Trace[number] = {
    step: 'charge.reference',
    series: reference.name,
    percent,
    on: reference.on,
    since: reference.since,
    evidence: reference.evidence,
    isConfirmedByUser: reference.isConfirmedByUser,
  };
  if (upliftPercent !== undefined)
    return {
      reference,
      percent: annualPercent,
      steps: [looked, { step: 'charge.uplift', percent, upliftPercent, annualPercent }],
    };
  if (points === undefined) return { reference, percent: annualPercent, steps: [looked] };
  return {
    reference,
    percent: annualPercent,
    steps: [looked, { step: 'charge.points', percent, points, annualPercent }],
  };
}

function annualRate(percent: string, dayCount: DayCount, from: IsoDate): SegmentRate {
  return { kind: 'annual', percent, yearDays: yearDaysOf(dayCount, from) };
}

function yearDaysOf(dayCount: DayCount, day: IsoDate): 360 | 365 | 366 {
  if (dayCount === '360') return 360;
  if (dayCount === '365') return 365;
  const year = day.slice(0, 4);
  return daysBetween(`${year}-01-01` as IsoDate, `${year}-12-31` as IsoDate) === 365 ? 366 : 365;
}

/** The 1st of January of every year after the first, where years have their own length. */
function yearCuts(dayCount: DayCount, dueOn: IsoDate, asOf: IsoDate): readonly IsoDate[] {
  if (dayCount !== 'act/act') return [];
  const first = Number(dueOn.slice(0, 4)) + 1;
  const count = Math.max(Number(asOf.slice(0, 4)) - first + 1, 0);
  return Array.from({ length: count }, (_, place) => `${first + place}-01-01` as IsoDate);
}

/** The first day of every month late after the first. */
function monthCuts(dueOn: IsoDate, asOf: IsoDate): readonly IsoDate[] {
  const cuts: IsoDate[] = [];
  for (let month = 1; addMonths(dueOn, month) < asOf; month += 1)
    cuts.push(addDays(addMonths(dueOn, month), 1));
  return cuts;
}

const mostFactors = 1_000;
const factors = new Map<string, Fraction>();

/** What a day costs for each unit of the base, exactly; by the month: what a full month costs. */
export function factorOf(rate: SegmentRate): Fraction {
  // A book of invoices has few rates, and reading decimals is half of what a stretch of days costs.
  const key = keyOf(rate);
  const known = factors.get(key);
  if (known !== undefined) return known;
  const made = makeFactor(rate);
  if (factors.size >= mostFactors) factors.clear();
  factors.set(key, made);
  return made;
}

function keyOf(rate: SegmentRate): string {
  switch (rate.kind) {
    case 'daily':
      return rate.rate;
    case 'annual':
      return `${rate.percent} ${rate.yearDays}`;
    case 'monthly':
      return `${rate.percent} month`;
  }
}

function makeFactor(rate: SegmentRate): Fraction {
  switch (rate.kind) {
    case 'daily':
      return decimalToFraction(rate.rate);
    case 'annual':
      return divideFractions(decimalToFraction(rate.percent), toFraction(100 * rate.yearDays));
    case 'monthly':
      return divideFractions(decimalToFraction(rate.percent), toFraction(100));
  }
}
