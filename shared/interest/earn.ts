import { addDays, addMonths, daysBetween, type IsoDate } from '../dates';
import {
  addFractions,
  compareFractions,
  decimalToFraction,
  divideFractions,
  type Fraction,
  multiplyFractions,
  noFraction,
  smallerFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { type SegmentRate } from '../trace';
import { type DayRange } from './ranges';
import { factorOf, type RatePlan } from './ratePlan';
import { refuseFigure } from '../figures';
import { type ChargeError, type LateChargeRegime, type LateClaim } from './types';

/** Days charged alike, with what they come to in minor units, exactly. */
export type PricedRange = DayRange & { readonly rate: SegmentRate; readonly amount: Fraction };

/** What one part earned, and what cut it. */
export type PartEarnings = {
  readonly part: number;
  readonly days: number;
  readonly uncapped: Fraction;
  readonly charge: Fraction;
  /** What was open on the due date. */
  readonly capBase: Fraction;
  readonly cut: 'cap' | 'ceiling' | null;
};

export type Earnings = {
  readonly segments: readonly PricedRange[];
  readonly parts: readonly PartEarnings[];
  readonly uncapped: Fraction;
  readonly charge: Fraction;
};

/** Prices the days of a claim through a day: grace, rates, cap and ceiling of each part, nothing rounded. */
export function earnThrough(
  claim: LateClaim,
  regime: LateChargeRegime,
  plans: readonly (RatePlan | undefined)[],
  ranges: readonly DayRange[],
  through: IsoDate,
): Result<Earnings, ChargeError> {
  const segments: PricedRange[] = [];
  const parts: PartEarnings[] = [];
  for (const [part, plan] of plans.entries()) {
    if (plan === undefined) continue;
    const charged = outsideGrace(
      regime,
      ranges.filter((range) => range.part === part && range.base.over > 0n),
    );
    const priced =
      regime.rate.kind === 'monthly'
        ? ok(priceMonths(claim, part, plan, charged, through))
        : priceDays(regime, plan, charged);
    if (!priced.ok) return priced;
    segments.push(...priced.value);
    parts.push(addUpPart(regime, part, priced.value, ranges));
  }
  return ok({
    segments,
    parts,
    uncapped: sumOf(parts.map((part) => part.uncapped)),
    charge: sumOf(parts.map((part) => part.charge)),
  });
}

/** Nothing as long as the last day charged lies within the grace; after that from the due date or from its end. */
function outsideGrace({ grace }: LateChargeRegime, ranges: readonly DayRange[]): readonly DayRange[] {
  if (grace === undefined) return ranges;
  if (lastDayOf(ranges) <= grace.days) return [];
  return grace.runsFrom === 'dueDate' ? ranges : ranges.filter(({ dayLate }) => dayLate > grace.days);
}

function lastDayOf(ranges: readonly DayRange[]): number {
  return ranges.reduce((last, { dayLate, days }) => Math.max(last, dayLate + days - 1), 0);
}

function priceDays(
  regime: LateChargeRegime,
  plan: RatePlan,
  ranges: readonly DayRange[],
): Result<readonly PricedRange[], ChargeError> {
  const lastDay = lastDayOf(ranges);
  const priced: PricedRange[] = [];
  for (const range of ranges) {
    const rate = plan.rateOf(range.from, range.dayLate, lastDay);
    if (rate === undefined) return err(refuseFigure('rate.tiers', lastDay, 'gap'));
    const perDay = multiplyFractions(range.base, factorOf(rate));
    priced.push({ ...range, rate, amount: multiplyFractions(perDay, toFraction(range.days)) });
  }
  return ok(mergeAlike(priced, regime.rate.kind === 'daily' || regime.rate.kind === 'tiers'));
}

/** Full months alone are charged, each on what stayed open through the whole of it. */
function priceMonths(
  claim: LateClaim,
  part: number,
  plan: RatePlan,
  ranges: readonly DayRange[],
  through: IsoDate,
): readonly PricedRange[] {
  const dueOn = claim.parts[part]?.dueOn;
  const priced: PricedRange[] = [];
  if (dueOn === undefined) return priced;
  for (let month = 1; addMonths(dueOn, month) <= through; month += 1) {
    const from = addDays(addMonths(dueOn, month - 1), 1);
    const to = addMonths(dueOn, month);
    const inside = ranges.filter((range) => range.from <= to && from <= range.to);
    const days = inside.reduce((sum, range) => sum + range.days, 0);
    const [first] = inside;
    const rate = plan.rateOf(from, 1, 1);
    if (first === undefined || rate === undefined || days <= daysBetween(from, to)) continue;
    const base = inside.reduce((least, range) => smallerFraction(least, range.base), first.base);
    const amount = multiplyFractions(base, factorOf(rate));
    priced.push({ part, from, to, days, dayLate: first.dayLate, base, rate, amount });
  }
  return priced;
}

/** Joins neighbours on one base at one rate; rates that step stay apart, because each has its own source. */
function mergeAlike(segments: readonly PricedRange[], isSteady: boolean): readonly PricedRange[] {
  if (!isSteady) return segments;
  const merged: PricedRange[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last, segment)) {
      merged[merged.length - 1] = {
        ...last,
        to: segment.to,
        days: last.days + segment.days,
        amount: addFractions(last.amount, segment.amount),
      };
    } else merged.push(segment);
  }
  return merged;
}

function isAlike(a: PricedRange, b: PricedRange): boolean {
  return (
    addDays(a.to, 1) === b.from &&
    compareFractions(a.base, b.base) === 0 &&
    compareFractions(factorOf(a.rate), factorOf(b.rate)) === 0
  );
}

function addUpPart(
  regime: LateChargeRegime,
  part: number,
  segments: readonly PricedRange[],
  ranges: readonly DayRange[],
): PartEarnings {
  const uncapped = sumOf(segments.map(({ amount }) => amount));
  const first = ranges.find((range) => range.part === part && range.base.over > 0n);
  // The first base is what was open on the due date; paid in time and taken back later, what was late first.
  const capBase = first?.base ?? noFraction;
  let charge = uncapped;
  let cut: PartEarnings['cut'] = null;
  if (regime.capPercent !== undefined) {
    const cap = percentOfFraction(capBase, regime.capPercent);
    if (compareFractions(cap, charge) < 0) [charge, cut] = [cap, 'cap'];
  }
  if (regime.ceilingAnnualPercent !== undefined) {
    const ceiling = ceilingOf(segments, regime.ceilingAnnualPercent);
    if (compareFractions(ceiling, charge) < 0) [charge, cut] = [ceiling, 'ceiling'];
  }
  const days = segments.reduce((sum, segment) => sum + segment.days, 0);
  return { part, days, uncapped, charge, capBase, cut };
}

/** What the same days would come to at the highest annual rate, over a year of 365 days. */
function ceilingOf(segments: readonly PricedRange[], annualPercent: string): Fraction {
  const factor = factorOf({ kind: 'annual', percent: annualPercent, yearDays: 365 });
  return sumOf(
    segments.map(({ base, days }) => multiplyFractions(multiplyFractions(base, factor), toFraction(days))),
  );
}

function percentOfFraction(value: Fraction, percent: string): Fraction {
  return divideFractions(multiplyFractions(value, decimalToFraction(percent)), toFraction(100));
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => addFractions(sum, value), noFraction);
}
