import { type Ratio } from '../../figures';
import {
  type CreditClass,
  type KnockOut,
  type PublicRecord,
  type ScoreBlock,
  type ScoreCap,
  type ScoreFactor,
  type Trace,
} from '../../trace';

/** A band of values: the first one that a value falls into gives its points. One of the four limits. */
export type ScoreBand = {
  readonly above?: string | undefined;
  readonly atLeast?: string | undefined;
  readonly below?: string | undefined;
  readonly atMost?: string | undefined;
  readonly points: number;
};

/** One question of the scorecard: by bands of a number, or by words. `missing`: the points where nothing is known. */
export type ScoreRule = {
  readonly factor: ScoreFactor;
  readonly block: ScoreBlock;
  readonly bands?: readonly ScoreBand[] | undefined;
  /** Points of a number in no band. */
  readonly otherwise?: number | undefined;
  readonly words?: Readonly<Partial<Record<PublicRecord, number>>> | undefined;
  readonly missing: number;
};

/** A scorecard as data: shipped in resources/credit/scorecard.json, editable and importable. The most points are 100. */
export type Scorecard = {
  readonly factors: readonly ScoreRule[];
  /** The least points of each class; below C is D. */
  readonly classes: { readonly A: number; readonly B: number; readonly C: number };
  readonly knockOuts: {
    readonly insurerGradeFrom: number;
    readonly publicRecords: readonly PublicRecord[];
    readonly overdueDaysAbove: number;
  };
  readonly caps: {
    readonly noFinancialsNoGrade: CreditClass;
    readonly missingAbovePercent: string;
    readonly muchMissing: CreditClass;
  };
};

/** What is known of a customer; a key that is left out is missing data. Decimals as texts. */
export type ScoreFacts = {
  readonly zDoublePrime?: Ratio | undefined;
  readonly currentRatio?: Ratio | undefined;
  readonly debtToAssetsPercent?: Ratio | undefined;
  /** Years with profit among the last two. */
  readonly profitYears?: number | undefined;
  readonly hasPositiveCashFlow?: boolean | undefined;
  /** Amount-weighted, over 12 months; below zero: pays early. */
  readonly daysBeyondTerms?: Ratio | undefined;
  readonly yearsInBusiness?: Ratio | undefined;
  /** Paid-in capital ÷ exposure. */
  readonly capitalToExposure?: Ratio | undefined;
  readonly relationYears?: Ratio | undefined;
  /** 1 exceptional to 10. */
  readonly insurerGrade?: number | undefined;
  readonly publicRecord?: PublicRecord | undefined;
  /** Days late of the oldest item open with us. */
  readonly overdueDaysWithUs?: number | undefined;
};

export type ScoreLine = {
  readonly factor: ScoreFactor;
  readonly block: ScoreBlock;
  /** A decimal or a word; null where nothing is known. */
  readonly found: string | null;
  readonly points: number;
  readonly mostPoints: number;
};

export type Score = {
  readonly lines: readonly ScoreLine[];
  readonly blocks: Readonly<Record<ScoreBlock, number>>;
  readonly total: number;
  readonly mostPoints: number;
  /** By points alone, and after knock-outs and caps. */
  readonly classByPoints: CreditClass;
  readonly class: CreditClass;
  readonly knockOuts: readonly KnockOut[];
  readonly caps: readonly ScoreCap[];
  /** The most points of the questions without data, in per cent of all points. */
  readonly missingPercent: Ratio;
  readonly trace: Trace;
};
