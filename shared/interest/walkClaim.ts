import { addDays, type IsoDate } from '../dates';
import {
  addFractions,
  type Fraction,
  noFraction,
  smallerFraction,
  subtractFractions,
  toFraction,
} from '../money';
import { ok, type Result } from '../result';
import { type Earnings, earnThrough } from './earn';
import { cutRanges, type DayRange } from './ranges';
import { type RatePlan } from './ratePlan';
import { type ChargeError, type ClaimPayment, type LateChargeRegime, type LateClaim } from './types';

/** What one payment met, in minor units, exactly. */
export type MetPayment = {
  readonly payment: ClaimPayment;
  readonly toFee: Fraction;
  readonly toCharge: Fraction;
};

/** A claim gone through day by day. */
export type Walked = {
  readonly earnings: Earnings;
  readonly met: readonly MetPayment[];
  /** What payments met of the charge and of the fee, and kept from the principal by that. */
  readonly toCharge: Fraction;
  readonly toFee: Fraction;
  readonly kept: Fraction;
};

/**
 * Goes through the days of a claim. Principal first: one stretch, because payments never touch the charge. Costs,
 * interest, principal (PRC Civil Code art. 561): from payment to payment, each meeting first the fee and the charge
 * earned through its own day; what it met stays in the base from the day after.
 */
export function walkClaim(
  claim: LateClaim,
  regime: LateChargeRegime,
  plans: readonly (RatePlan | undefined)[],
  asOf: IsoDate,
): Result<Walked, ChargeError> {
  const cuts = plans.map((plan, part) => [...(plan?.cuts ?? []), ...graceCut(claim, regime, part)]);
  const start = claim.parts.map(({ dueOn }) => addDays(dueOn, 1)).sort()[0] ?? asOf;
  const ranges: DayRange[] = [];
  const met = new Map<ClaimPayment, MetPayment>();
  let from = start;
  for (const stop of claim.order === 'principal-first' ? [] : stopsOf(claim, start, asOf)) {
    ranges.push(...cutRanges(claim, cuts, from, stop, keptOf(met)));
    from = addDays(stop, 1);
    for (const payment of claim.payments) if (payment.endedOn === stop) met.delete(payment);
    const earned = earnThrough(claim, regime, plans, ranges, stop);
    if (!earned.ok) return earned;
    for (const payment of claim.payments)
      if (payment.on === stop && payment.endedOn !== stop)
        met.set(payment, meet(claim, payment, earned.value, met));
  }
  if (from <= asOf) ranges.push(...cutRanges(claim, cuts, from, asOf, keptOf(met)));
  const earnings = earnThrough(claim, regime, plans, ranges, asOf);
  if (!earnings.ok) return earnings;
  const all = [...met.values()];
  return ok({
    earnings: earnings.value,
    met: all,
    toCharge: sumOf(all.map(({ toCharge }) => toCharge)),
    toFee: sumOf(all.map(({ toFee }) => toFee)),
    kept: keptOf(met),
  });
}

/** The days on which a payment came in late or was taken back. */
function stopsOf({ payments }: LateClaim, start: IsoDate, asOf: IsoDate): readonly IsoDate[] {
  const days = payments.flatMap(({ on, endedOn }) => (endedOn === undefined ? [on] : [on, endedOn]));
  return [...new Set(days.filter((day) => start <= day && day <= asOf))].sort();
}

function meet(
  { feeMinor }: LateClaim,
  payment: ClaimPayment,
  { charge }: Earnings,
  before: ReadonlyMap<ClaimPayment, MetPayment>,
): MetPayment {
  const earlier = [...before.values()];
  const amount = toFraction(payment.amountMinor);
  const feeOpen = subtractFractions(toFraction(feeMinor), sumOf(earlier.map(({ toFee }) => toFee)));
  const toFee = smallerFraction(amount, feeOpen);
  const chargeOpen = subtractFractions(charge, sumOf(earlier.map(({ toCharge }) => toCharge)));
  const toCharge = smallerFraction(subtractFractions(amount, toFee), chargeOpen);
  return { payment, toFee, toCharge };
}

function keptOf(met: ReadonlyMap<ClaimPayment, MetPayment>): Fraction {
  return sumOf([...met.values()].map(({ toFee, toCharge }) => addFractions(toFee, toCharge)));
}

/** Where a charge begins with the end of the grace, no stretch may reach over it. */
function graceCut(claim: LateClaim, { grace }: LateChargeRegime, part: number): readonly IsoDate[] {
  const dueOn = claim.parts[part]?.dueOn;
  return grace === undefined || dueOn === undefined ? [] : [addDays(dueOn, grace.days + 1)];
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => addFractions(sum, value), noFraction);
}
