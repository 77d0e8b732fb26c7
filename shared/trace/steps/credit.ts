import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';

export type CreditClass = 'A' | 'B' | 'C' | 'D';

/** The ratios of Altman's models, as the literature numbers them. */
export type AltmanRatio = 'x1' | 'x2' | 'x3' | 'x4' | 'x5';
export type AltmanModel = 'zDoublePrime' | 'zPrime' | 'zDoublePrimeEmerging';
export type AltmanZone = 'safe' | 'grey' | 'distress';

export type ScoreBlock = 'financial' | 'payment' | 'stability' | 'insurer' | 'publicRecord';

/** What a scorecard asks of a customer. */
export type ScoreFactor =
  | 'zDoublePrime'
  | 'currentRatio'
  | 'debtToAssetsPercent'
  | 'profitYears'
  | 'positiveCashFlow'
  | 'daysBeyondTerms'
  | 'yearsInBusiness'
  | 'capitalToExposure'
  | 'relationYears'
  | 'insurerGrade'
  | 'publicRecord';

/** 公开记录, the worst of what the public registers say. */
export type PublicRecord =
  | 'clean'
  | 'smallSuits'
  | 'abnormalOperation'
  | 'equityFrozen'
  | 'dishonestDebtor'
  | 'insolvency'
  | 'deregistered';

export type KnockOut = 'insurerGrade' | 'publicRecord' | 'overdueWithUs';
export type ScoreCap = 'noFinancialsNoGrade' | 'muchMissing';

/** What a limit is the smallest of. */
export type LimitBound = 'need' | 'netWorth' | 'turnover' | 'insurer';

/** What an exposure is made of besides the open items of the ledger. */
export type ExposurePart = 'deliveredNotInvoiced' | 'openOrders' | 'deposits' | 'newInvoice';

/** Steps of credit: scores, terms, limits, exposure. Values are plain decimals, not rounded to what is shown. */
export type CreditSteps = {
  'altman.ratio': {
    readonly ratio: AltmanRatio;
    readonly overMinor: number;
    readonly underMinor: number;
    readonly currency: CurrencyCode;
    readonly value: string;
  };
  'altman.term': {
    readonly model: AltmanModel;
    readonly ratio: AltmanRatio;
    readonly coefficient: string;
    readonly value: string;
    readonly product: string;
  };
  'altman.constant': { readonly model: AltmanModel; readonly constant: string };
  'altman.score': {
    readonly model: AltmanModel;
    readonly value: string;
    readonly zone: AltmanZone;
    readonly safeAbove: string;
    readonly distressBelow: string;
  };
  'score.line': {
    readonly factor: ScoreFactor;
    /** A decimal or a word; `missing` where nothing is known. */
    readonly found: string;
    readonly points: number;
    readonly mostPoints: number;
  };
  'score.block': { readonly block: ScoreBlock; readonly points: number; readonly mostPoints: number };
  'score.total': { readonly points: number; readonly mostPoints: number };
  'score.class': { readonly class: CreditClass; readonly points: number; readonly fromPoints: number };
  'score.knockOut': { readonly knockOut: KnockOut; readonly found: string };
  'score.cap': {
    readonly cap: ScoreCap;
    readonly class: CreditClass;
    /** Of all points, in per cent. */
    readonly missingPercent: string;
  };
  'index.experience': {
    readonly minor: number;
    readonly currency: CurrencyCode;
    readonly beyondDays: number;
    readonly value: string;
  };
  'index.mean': { readonly count: number; readonly weights: 'amount' | 'count'; readonly value: string };
  'index.openLate': { readonly count: number; readonly minor: number; readonly currency: CurrencyCode };
  'limit.need': {
    readonly salesMinor: number;
    readonly taxPercent: string;
    readonly termDays: number;
    readonly graceDays: number;
    readonly yearDays: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'limit.bound': {
    readonly bound: LimitBound;
    readonly ofMinor: number;
    readonly percent: string;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'limit.given': { readonly bound: LimitBound; readonly minor: number; readonly currency: CurrencyCode };
  'limit.smallest': { readonly bound: LimitBound; readonly minor: number; readonly currency: CurrencyCode };
  'limit.rounded': { readonly stepMinor: number; readonly minor: number; readonly currency: CurrencyCode };
  'class.ofClass': {
    readonly class: CreditClass;
    readonly termDays: number;
    readonly prepaidPercent: string;
    readonly hasRetentionOfTitle: boolean;
  };
  'class.alternative': { readonly prepaidPercent: string; readonly hasRetentionOfTitle: boolean };
  'class.deposit': {
    readonly percent: string;
    readonly ofMinor: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'class.review': { readonly reviewedOn: IsoDate; readonly months: number; readonly nextOn: IsoDate };
  'class.reviewEachOrder': Record<never, never>;
  'exposure.customer': {
    readonly customer: string;
    readonly openMinor: number;
    readonly unappliedMinor: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'exposure.part': { readonly part: ExposurePart; readonly minor: number; readonly currency: CurrencyCode };
  'exposure.total': { readonly minor: number; readonly currency: CurrencyCode };
  'exposure.within': {
    readonly customer: string;
    readonly exposureMinor: number;
    readonly limitMinor: number;
    readonly currency: CurrencyCode;
  };
  'exposure.above': {
    readonly customer: string;
    readonly exposureMinor: number;
    readonly limitMinor: number;
    readonly currency: CurrencyCode;
  };
  'exposure.noLimit': { readonly customer: string };
  'exposure.hold': { readonly customer: string };
  'exposure.insured': {
    readonly insuredMinor: number;
    readonly uninsuredMinor: number;
    readonly currency: CurrencyCode;
  };
};
