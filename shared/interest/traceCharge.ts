import { addDays, daysBetween, type IsoDate } from '../dates';
import {
  type CurrencyCode,
  divideFractions,
  type Fraction,
  fractionToDecimal,
  minorDigits,
  type Money,
  subtractFractions,
  toFraction,
} from '../money';
import { type Source, type Trace, type TraceStep } from '../trace';
import { debtOf } from './compensation';
import { type PartEarnings, type PricedRange } from './earn';
import { type RatePlan } from './ratePlan';
import { type ChargeSegment, type LateCharge, type LateChargeRegime, type LateClaim } from './types';
import { type Walked } from './walkClaim';

/** Decimals of an amount that is not rounded, beyond which its text is cut; the calculation itself keeps them all. */
const shownDecimals = 12;

/** Minor units, exact, as a decimal string in major units. */
function showExact(minor: Fraction, currency: CurrencyCode): string {
  const scale = toFraction(10 ** minorDigits(currency));
  return fractionToDecimal(divideFractions(minor, scale), shownDecimals);
}

export function showSegment(segment: PricedRange, currency: CurrencyCode): ChargeSegment {
  const { part, from, to, days, base, rate, amount } = segment;
  return {
    part: part + 1,
    from,
    to,
    days,
    base: showExact(base, currency),
    rate,
    amount: showExact(amount, currency),
  };
}

/** The trace of a claim of which nothing is charged: not late, within the grace, or no full month over. */
export function traceNothing({ claim, regime, plans, figures }: TraceInput, asOf: IsoDate): Trace {
  const late = claim.parts.filter((_, part) => plans[part] !== undefined).map(({ dueOn }) => dueOn);
  const dueOn = (late.length > 0 ? late : claim.parts.map((part) => part.dueOn)).sort()[0] ?? asOf;
  const source = regime.citation;
  const isGrace = late.length > 0 && regime.grace !== undefined;
  const isMonth = late.length > 0 && regime.rate.kind === 'monthly';
  return [
    { step: 'charge.regime', regime: regime.name, source },
    isGrace
      ? {
          step: 'charge.withinGrace',
          dueOn,
          days: daysBetween(dueOn, asOf),
          graceDays: regime.grace?.days ?? 0,
          source,
        }
      : isMonth
        ? { step: 'charge.noFullMonth', dueOn, asOf, source }
        : { step: 'charge.notLate', dueOn, asOf, source: 'rule.late-charge' },
    totalStep(claim, figures),
  ];
}

function totalStep({ currency }: LateClaim, figures: TraceInput['figures']): TraceStep<'charge.total'> {
  return {
    step: 'charge.total',
    principalMinor: figures.principalOpen.minor,
    chargeMinor: figures.chargeOpen.minor,
    feeMinor: figures.feeOpen.minor,
    compensationMinor:
      figures.total.minor - figures.principalOpen.minor - figures.chargeOpen.minor - figures.feeOpen.minor,
    totalMinor: figures.total.minor,
    currency,
  };
}

export type TraceInput = {
  readonly claim: LateClaim;
  readonly regime: LateChargeRegime;
  readonly plans: readonly (RatePlan | undefined)[];
  readonly walked: Walked;
  readonly figures: Pick<
    LateCharge,
    'charge' | 'fee' | 'compensation' | 'principalOpen' | 'chargeOpen' | 'feeOpen' | 'total'
  >;
};

/** Regime, looked up rates, stretches and payments in the order of days, what cut the sum, the one rounding, the total. */
export function traceCharge(input: TraceInput): Trace {
  const { claim, regime, plans, walked, figures } = input;
  const source: Source = regime.citation;
  const { currency } = claim;
  const { earnings } = walked;
  return [
    { step: 'charge.regime', regime: regime.name, source },
    ...claim.parts.flatMap(({ dueOn }, part) => startSteps(dueOn, plans[part], source)),
    ...daySteps(input),
    ...earnings.parts.flatMap((part) => cutSteps(part, regime, currency)),
    {
      step: 'charge.rounded',
      exact: showExact(earnings.charge, currency),
      minor: figures.charge.minor,
      currency,
      source: 'rule.late-charge',
    },
    ...compensationSteps(input, figures.compensation),
    totalStep(claim, figures),
  ];
}

function startSteps(dueOn: IsoDate, plan: RatePlan | undefined, source: Source): Trace {
  if (plan === undefined) return [];
  return [
    { step: 'charge.starts', dueOn, from: addDays(dueOn, 1), source: 'rule.late-charge' },
    ...plan.steps.map((step) => ({ ...step, source })),
  ];
}

function daySteps({ claim, regime, walked }: TraceInput): Trace {
  const { currency } = claim;
  const parts = claim.parts.length;
  const segments = walked.earnings.segments.map((segment) => ({
    on: segment.to,
    order: 0,
    step: {
      step: 'charge.segment' as const,
      ...showSegment(segment, currency),
      parts,
      currency,
      source: regime.citation,
    },
  }));
  const payments = walked.met.map(({ payment, toFee, toCharge }) => {
    const amount = toFraction(payment.amountMinor);
    const toPrincipal = subtractFractions(subtractFractions(amount, toFee), toCharge);
    return {
      on: payment.on,
      order: 1,
      step: {
        step: 'charge.payment' as const,
        on: payment.on,
        amount: showExact(amount, currency),
        toFee: showExact(toFee, currency),
        toCharge: showExact(toCharge, currency),
        toPrincipal: showExact(toPrincipal, currency),
        currency,
        source: 'cn.code.561' as const,
      },
    };
  });
  return [...segments, ...payments]
    .sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1))
    .map(({ step }) => step);
}

function cutSteps(part: PartEarnings, regime: LateChargeRegime, currency: CurrencyCode): Trace {
  const uncapped = showExact(part.uncapped, currency);
  const cut = showExact(part.charge, currency);
  if (part.cut === 'cap')
    return [
      {
        step: 'charge.cap',
        percent: regime.capPercent ?? '',
        base: showExact(part.capBase, currency),
        cap: cut,
        uncapped,
        currency,
        source: regime.citation,
      },
    ];
  if (part.cut === 'ceiling')
    return [
      {
        step: 'charge.ceiling',
        annualPercent: regime.ceilingAnnualPercent ?? '',
        ceiling: cut,
        uncapped,
        currency,
        source: regime.citation,
      },
    ];
  return [];
}

function compensationSteps({ claim, regime, walked }: TraceInput, compensation: Money | null): Trace {
  if (compensation === null) return [];
  return [
    {
      step: 'charge.compensation',
      minor: compensation.minor,
      currency: compensation.currency,
      debtMinor: debtOf(claim, walked.earnings),
      debtCurrency: claim.currency,
      source: regime.citation,
    },
  ];
}
