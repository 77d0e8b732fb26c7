import { addDays, type IsoDate } from '../dates';
import { addFractions, type Fraction, toFraction } from '../money';
import { type RateBook } from '../rates';
import { err, ok, type Result } from '../result';
import { checkClaim } from './checkClaim';
import { checkRegime } from './checkRegime';
import { openBefore } from './ranges';
import { planRate, type RatePlan } from './ratePlan';
import { checkSize, refuseAmount } from '../figures';
import { type PricedCharge, settleCharge, tellCharge } from './settleCharge';
import {
  type ChargeError,
  type ClaimPart,
  type LateCharge,
  type LateChargeRegime,
  type LateClaim,
} from './types';
import { walkClaim } from './walkClaim';

/** More than any fixed sum that a regime's file can hold, in minor units. */
const largestCompensation = 1_000_000_000;

/**
 * The late charge of one debt on a day (declared rules 8 and 9): from the day after each due date to the as-of day,
 * both included, on the balance as it was on each day, simple, never compounded; stretches at full precision, one
 * rounding. What was earned stays owed after the principal is paid. Reference rates are looked up as the regime
 * says and refused where the book does not know them (rates.expired, rates.tooEarly); figures that cannot be are
 * refused by field (figure.invalid); a regime outside its days is refused (regime.notInForce).
 */
export function chargeLate(
  claim: LateClaim,
  regime: LateChargeRegime,
  book: RateBook,
  asOf: IsoDate,
): Result<LateCharge, ChargeError> {
  const priced = priceLate(claim, regime, book, asOf);
  return priced.ok ? ok(tellCharge(priced.value)) : priced;
}

/** The same without its steps, for sums over many debts; `tellCharge` adds them. */
export function priceLate(
  claim: LateClaim,
  regime: LateChargeRegime,
  book: RateBook,
  asOf: IsoDate,
): Result<PricedCharge, ChargeError> {
  const checked = checkClaim(claim, asOf);
  if (!checked.ok) return checked;
  const known = checkRegime(regime);
  if (!known.ok) return known;
  const plans = planParts(claim, regime, book, asOf);
  if (!plans.ok) return plans;
  const walked = walkClaim(claim, regime, plans.value, asOf);
  if (!walked.ok) return walked;
  const mostFixedMinor = regime.compensation === undefined ? 0 : largestCompensation;
  const owed = exactTotal(claim, walked.value.earnings.uncapped, mostFixedMinor, asOf);
  const tooLarge = checkSize('principal', owed, claim.currency);
  if (tooLarge !== undefined) return err(tooLarge);
  const priced = settleCharge({ claim, regime, book, asOf, plans: plans.value, walked: walked.value });
  const { minor } = priced.figures.total;
  return minor < 0 ? err(refuseAmount('payments', minor, claim.currency, 'exceedsOpen')) : ok(priced);
}

/** All that is owed at most, exactly: more than a number of cents can hold is refused. */
function exactTotal(claim: LateClaim, uncapped: Fraction, mostFixedMinor: number, asOf: IsoDate): Fraction {
  return claim.parts.reduce(
    (sum, { balances }) =>
      addFractions(sum, toFraction(Math.max(balances.findLast(({ on }) => on <= asOf)?.openMinor ?? 0, 0))),
    addFractions(addFractions(uncapped, toFraction(claim.feeMinor)), toFraction(mostFixedMinor)),
  );
}

/** A plan for every part with a day late on which something was open. */
function planParts(
  claim: LateClaim,
  regime: LateChargeRegime,
  book: RateBook,
  asOf: IsoDate,
): Result<readonly (RatePlan | undefined)[], ChargeError> {
  const plans: (RatePlan | undefined)[] = [];
  for (const part of claim.parts) {
    const { dueOn } = part;
    if (!wasLate(part, asOf)) {
      plans.push(undefined);
      continue;
    }
    const breachOn = addDays(dueOn, 1);
    const { validFrom, validUntil } = regime;
    if ((validFrom !== null && breachOn < validFrom) || (validUntil !== null && breachOn > validUntil))
      return err({
        code: 'regime.notInForce',
        regime: regime.id,
        on: breachOn,
        from: validFrom,
        until: validUntil,
      });
    const plan = planRate({ regime, dueOn, asOf, contractedOn: claim.contractedOn, book });
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return ok(plans);
}

/** Whether something was open at the end of the due day, or of a later day before the last one charged. */
function wasLate(part: ClaimPart, asOf: IsoDate): boolean {
  const { dueOn, balances } = part;
  if (dueOn >= asOf) return false;
  if ((openBefore(part, addDays(dueOn, 1))?.openMinor ?? 0) > 0) return true;
  return balances.some(({ on, openMinor }) => dueOn < on && on < asOf && openMinor > 0);
}
