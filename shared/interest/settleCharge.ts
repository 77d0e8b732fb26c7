import { addDays, type IsoDate } from '../dates';
import {
  addFractions,
  type Fraction,
  money,
  type Money,
  multiplyFractions,
  noFraction,
  roundFraction,
  subtractFractions,
  toFraction,
} from '../money';
import { type FoundRate, type RateBook } from '../rates';
import { findCompensation } from './compensation';
import { type PartEarnings } from './earn';
import { noteCharge } from './notes';
import { cutRanges } from './ranges';
import { factorOf, type RatePlan } from './ratePlan';
import { showSegment, traceCharge, traceNothing } from './traceCharge';
import { type LateCharge, type LateChargeRegime, type LateClaim } from './types';
import { type Walked } from './walkClaim';

/** A claim that was gone through and what it comes to: all figures, no steps. */
export type PricedCharge = {
  readonly claim: LateClaim;
  readonly regime: LateChargeRegime;
  readonly book: RateBook;
  readonly asOf: IsoDate;
  readonly plans: readonly (RatePlan | undefined)[];
  readonly walked: Walked;
  readonly figures: Owed & Pick<LateCharge, 'compensation'>;
  /** The reference rates that were looked up. */
  readonly references: readonly FoundRate[];
};

/** What a claim that was gone through comes to. */
export function settleCharge(
  told: Pick<PricedCharge, 'claim' | 'regime' | 'book' | 'asOf' | 'plans' | 'walked'>,
): PricedCharge {
  const { claim, regime, asOf, plans, walked } = told;
  const compensation = findCompensation(claim, regime, walked.earnings);
  return {
    ...told,
    figures: { ...stillOwed(claim, walked, compensation, asOf), compensation },
    references: plans.flatMap((plan) => plan?.references ?? []),
  };
}

/** The figures with their segments as texts, their steps and notes: several times the work of the figures alone. */
export function tellCharge(priced: PricedCharge): LateCharge {
  const { claim, asOf, walked, figures, references } = priced;
  const { currency } = claim;
  const { earnings } = walked;
  const oldest = [...earnings.parts]
    .filter(({ days }) => days > 0)
    .sort((a, b) => (dueOf(claim, a.part) < dueOf(claim, b.part) ? -1 : 1))[0];
  return {
    days: oldest?.days ?? 0,
    segments: earnings.segments.map((segment) => showSegment(segment, currency)),
    uncapped: money(roundFraction(earnings.uncapped, 'halfUp'), currency),
    ...figures,
    perDay: chargePerDay(priced),
    references,
    trace: oldest === undefined ? traceNothing(priced, asOf) : traceCharge(priced),
    notes: noteCharge({ ...priced, earnings, compensation: figures.compensation }),
  };
}

function dueOf(claim: LateClaim, part: number): string {
  return claim.parts[part]?.dueOn ?? '';
}

/** What one more day costs on what is open at the end of the as-of day; nothing more once a cap is reached. */
export function chargePerDay({ claim, regime, plans, asOf, walked }: PricedCharge): Money | null {
  const { kept, earnings } = walked;
  if (regime.rate.kind === 'monthly') return null;
  const next = addDays(asOf, 1);
  const exact = cutRanges(claim, [], next, next, kept).reduce((sum, { part, from, dayLate, base }) => {
    const rate = plans[part]?.rateOf(from, dayLate, dayLate);
    const isFree = regime.grace !== undefined && dayLate <= regime.grace.days;
    if (rate === undefined || isFree || base.over < 0n) return sum;
    const cut = earnings.parts.find((earned) => earned.part === part)?.cut;
    return addFractions(sum, multiplyFractions(base, dayFactor(regime, factorOf(rate), cut ?? null)));
  }, noFraction);
  return money(roundFraction(exact, 'halfUp'), claim.currency);
}

function dayFactor(regime: LateChargeRegime, factor: Fraction, cut: PartEarnings['cut']): Fraction {
  if (cut === 'cap') return noFraction;
  if (cut !== 'ceiling' || regime.ceilingAnnualPercent === undefined) return factor;
  return factorOf({ kind: 'annual', percent: regime.ceilingAnnualPercent, yearDays: 365 });
}

type Owed = Pick<LateCharge, 'charge' | 'fee' | 'principalOpen' | 'chargeOpen' | 'feeOpen' | 'total'>;

/**
 * What is owed in all, and of each kind. Allocations reduce the principal in the ledger; in the order costs, interest,
 * principal what they met of the rest is still owed as principal (declared rule 9). Money beyond the principal meets
 * the charge, then the fee. The parts add up to the total, which carries the one rounding.
 */
function stillOwed(
  claim: LateClaim,
  { earnings, toCharge, toFee }: Walked,
  compensation: Money | null,
  asOf: IsoDate,
): Owed {
  const { currency } = claim;
  const toMoney = (exact: Fraction): Money => money(roundFraction(exact, 'halfUp'), currency);
  const charge = toMoney(earnings.charge);
  const fee = money(claim.feeMinor, currency);
  const added = compensation?.currency === currency ? compensation.minor : 0;
  const ledgerOpen = claim.parts.reduce(
    (sum, part) => sum + (part.balances.findLast(({ on }) => on <= asOf)?.openMinor ?? 0),
    0,
  );
  const total = money(ledgerOpen + charge.minor + fee.minor + added, currency);
  if (claim.order === 'principal-first') {
    const beyond = Math.max(-ledgerOpen, 0);
    const chargeOpen = money(Math.max(charge.minor - beyond, 0), currency);
    const feeOpen = money(Math.max(fee.minor - Math.max(beyond - charge.minor, 0), 0), currency);
    return {
      charge,
      fee,
      principalOpen: money(Math.max(ledgerOpen, 0), currency),
      chargeOpen,
      feeOpen,
      total,
    };
  }
  const chargeOpen = toMoney(subtractFractions(earnings.charge, toCharge));
  const feeOpen = toMoney(subtractFractions(toFraction(claim.feeMinor), toFee));
  const principalOpen = money(total.minor - chargeOpen.minor - feeOpen.minor - added, currency);
  return { charge, fee, principalOpen, chargeOpen, feeOpen, total };
}
