import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CurrencyCode, type Money } from '../money';
import { type FoundRate, type RateLookupError } from '../rates';
import { type Evidence, type LocalText, type SegmentRate, type Trace } from '../trace';

/** The days of a year: 365, 360, or the actual days of each calendar year. */
export type DayCount = '365' | '360' | 'act/act';

/** One band of days late, both ends included; `toDay` null: without end. `dailyRate` is a part of the base. */
export type Tier = { readonly fromDay: number; readonly toDay: number | null; readonly dailyRate: string };

/** *Marginal*: each day at its own tier. *Whole-period*: all days at the tier of the last one charged. */
export type TierMode = 'marginal' | 'whole-period';

/**
 * When the rate of a series is looked up: on the first day late and never again, on the day of the contract, on that
 * first day and on every 1 January and 1 July, or on the as-of day for the whole time.
 */
export type Fixing = 'breach' | 'contract' | 'steps' | 'asOf';

export type RegimeRate =
  | { readonly kind: 'daily'; readonly dailyRate: string }
  | { readonly kind: 'annual'; readonly annualPercent: string }
  | { readonly kind: 'monthly'; readonly monthlyPercent: string }
  | { readonly kind: 'tiers'; readonly mode: TierMode; readonly tiers: readonly Tier[] }
  | {
      readonly kind: 'reference';
      readonly series: string;
      readonly fixing: Fixing;
      /** Raises the rate by so many per cent of itself (LPR × 1.3 is 30), or by so many points. */
      readonly upliftPercent?: string | undefined;
      readonly points?: string | undefined;
    };

/** Days late that cost nothing; once they are exceeded, the charge runs from the due date or from their end. */
export type Grace = { readonly days: number; readonly runsFrom: 'dueDate' | 'graceEnd' };

/** A fixed sum, once per debt, by its size: the first step whose `below` the debt does not reach. Decimal strings. */
export type Compensation = {
  readonly currency: CurrencyCode;
  readonly steps: readonly { readonly below?: string | undefined; readonly amount: string }[];
  readonly isCreditedAgainstCosts: boolean;
};

/** A rule of late charges as data: shipped, or the user's own (resources/rates/regimes.json has the form). */
export type LateChargeRegime = {
  readonly id: string;
  readonly name: LocalText;
  /** The country whose law it is; null: of no country. */
  readonly country: string | null;
  readonly kind: 'contract' | 'statutory' | 'custom';
  readonly rate: RegimeRate;
  readonly dayCount: DayCount;
  readonly grace?: Grace | undefined;
  /** Of the amount that was open on the due date. */
  readonly capPercent?: string | undefined;
  /** The highest annual rate that the law or the clause allows. */
  readonly ceilingAnnualPercent?: string | undefined;
  readonly compensation?: Compensation | undefined;
  /** The order that the law proposes where the contract is silent. */
  readonly proposedOrder?: AllocationOrder | undefined;
  readonly citation: LocalText;
  readonly source: string;
  readonly evidence: Evidence;
  readonly checkedOn: IsoDate;
  /** The first days late for which the rule is known to hold; null: without limit. */
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
};

/** Declared rule 9. */
export type AllocationOrder = 'principal-first' | 'costs-interest-principal';

/** What was open of a due part at the end of a day: it is charged from the day after on. */
export type ClaimBalance = {
  readonly on: IsoDate;
  readonly openMinor: number;
  /** What had been settled of the part by then. */
  readonly settledMinor: number;
};

/** One due part of a claim and what was open of it, in rising order of days. */
export type ClaimPart = { readonly dueOn: IsoDate; readonly balances: readonly ClaimBalance[] };

/** Money that came in; `endedOn` the day on which it was taken back. */
export type ClaimPayment = {
  readonly on: IsoDate;
  readonly amountMinor: number;
  readonly endedOn?: IsoDate | undefined;
};

/** One debt (an invoice) as a late charge looks at it. */
export type LateClaim = {
  readonly currency: CurrencyCode;
  readonly parts: readonly ClaimPart[];
  readonly order: AllocationOrder;
  /** Needed for the order costs, interest, principal. */
  readonly payments: readonly ClaimPayment[];
  /** A fee owed beside the charge, such as for a reminder. */
  readonly feeMinor: number;
  readonly contractedOn?: IsoDate | undefined;
};

/** Days charged alike. Amounts are exact decimal strings in major units, not rounded. */
export type ChargeSegment = {
  /** Which part of the claim, from 1. */
  readonly part: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly base: string;
  readonly rate: SegmentRate;
  readonly amount: string;
};

export type LateCharge = {
  /** Days charged; of several instalments those of the oldest that is charged. */
  readonly days: number;
  readonly segments: readonly ChargeSegment[];
  /** Before cap and ceiling, and after; rounded once each. */
  readonly uncapped: Money;
  readonly charge: Money;
  readonly fee: Money;
  /** The fixed sum; its currency may be another one than the claim's. */
  readonly compensation: Money | null;
  /** What is still owed of each, after payments in the order of the claim. */
  readonly principalOpen: Money;
  readonly chargeOpen: Money;
  readonly feeOpen: Money;
  /** Principal, charge, fee and compensation (of the same currency) still owed. */
  readonly total: Money;
  /** What one more day costs; null where charges fall by the month. */
  readonly perDay: Money | null;
  /** The reference rates that were looked up. */
  readonly references: readonly FoundRate[];
  readonly trace: Trace;
  /** Lines for comparison and cautions: shown, never applied. */
  readonly notes: Trace;
};

export type ChargeError = RateLookupError | DomainError<'figure.invalid' | 'regime.notInForce'>;
