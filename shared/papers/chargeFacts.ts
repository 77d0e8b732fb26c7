import { type IsoDate } from '../dates';
import { type InvoiceId } from '../ids';
import { type LateChargeBasis } from '../ledger';
import { type SegmentRate, type Trace } from '../trace';

/** One line of a computation: days charged alike. Exact decimals in major units, not rounded. */
export type ChargeSegmentFacts = {
  readonly base: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly rate: SegmentRate;
  readonly amount: string;
};

/**
 * How much of a charge is worked out: all that is printed, or its sums alone, for the list of a run. Of sums, lines
 * come without segments and steps, and no sum a day is said: they are several times the work.
 */
export type PaperDetail = 'whole' | 'sums';

/**
 * One due part in the computation. An invoice is rounded once; the lines of its instalments share that sum by what
 * each adds to it, so that they add up.
 */
export type ChargeLine = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly instalment?: number;
  readonly dueOn: IsoDate;
  readonly segments: readonly ChargeSegmentFacts[];
  readonly chargeMinor: number;
  /** UK, EU, Germany: the fixed sum of this debt, in the paper's currency; of instalments on the first line alone. */
  readonly fixedMinor: number;
  /** Charges and fixed sums up to here. */
  readonly runningMinor: number;
  /** Of charge notes: the day on which it was paid in full; the charge stops there. Absent where it was written off. */
  readonly settledOn?: IsoDate;
  /** The steps of the whole invoice. */
  readonly trace: Trace;
};

/** What a late charge is called and cited by; more than one kind of statute has its own sentence. */
export type ChargeGround =
  | { readonly kind: 'agreed'; readonly basis: Extract<LateChargeBasis, { readonly kind: 'agreed' }> }
  | {
      readonly kind: 'lpr';
      /** The LPR of each breach that occurs, oldest first; one where all debts have the same. */
      readonly rates: readonly {
        readonly lprPercent: string;
        readonly annualPercent: string;
      }[];
      readonly upliftPercent: string;
      readonly yearDays: string;
    }
  | { readonly kind: 'sme' }
  | {
      readonly kind: 'uk';
      /** One for each half-year in which interest starts. */
      readonly references: readonly {
        readonly bankRatePercent: string;
        readonly on: IsoDate;
        /** The half-year whose debts it is for: 2026-01-01 or 2026-07-01. */
        readonly halfYear: IsoDate;
      }[];
    }
  | { readonly kind: 'de' }
  | { readonly kind: 'eu' }
  /** Any other rule of the rule files, by its id there, cited as the file says. */
  | {
      readonly kind: 'other';
      readonly regime: string;
      readonly citationZh: string;
      readonly citationEn: string;
    };

export type ChargeFacts = {
  readonly ground: ChargeGround;
  /** The last day charged. */
  readonly computedTo: IsoDate;
  readonly lines: readonly ChargeLine[];
  /** The sum of the printed lines, without fixed sums. */
  readonly chargeMinor: number;
  readonly fixedMinor: number;
  /** What one more day costs on all of them, rounded once; null where charges fall by the month. */
  readonly perDayMinor: number | null;
};
