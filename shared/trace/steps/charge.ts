import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';
import { type Evidence } from '../laws';
import { type LocalText } from '../source';

/** What a stretch of days was charged at: per cent a year over a year of so many days, a part a day, per cent a month. */
export type SegmentRate =
  | { readonly kind: 'annual'; readonly percent: string; readonly yearDays: 360 | 365 | 366 }
  | { readonly kind: 'daily'; readonly rate: string }
  | { readonly kind: 'monthly'; readonly percent: string };

/** Steps of a late charge. Amounts that are not rounded yet are exact decimal strings in major units. */
export type ChargeSteps = {
  'charge.regime': { readonly regime: LocalText };
  /** Nothing was late by the as-of day. */
  'charge.notLate': { readonly dueOn: IsoDate; readonly asOf: IsoDate };
  'charge.withinGrace': { readonly dueOn: IsoDate; readonly days: number; readonly graceDays: number };
  'charge.noFullMonth': { readonly dueOn: IsoDate; readonly asOf: IsoDate };
  /** Day 1 is the day after the due day. */
  'charge.starts': { readonly dueOn: IsoDate; readonly from: IsoDate };
  'charge.reference': {
    readonly series: LocalText;
    readonly percent: string;
    /** The day whose rate was looked up, and since when that rate had been in force. */
    readonly on: IsoDate;
    readonly since: IsoDate;
    readonly evidence: Evidence;
    readonly isConfirmedByUser: boolean;
  };
  'charge.uplift': {
    readonly percent: string;
    readonly upliftPercent: string;
    readonly annualPercent: string;
  };
  'charge.points': { readonly percent: string; readonly points: string; readonly annualPercent: string };
  'charge.segment': {
    /** Which due part of the invoice, from 1; `parts` of them. */
    readonly part: number;
    readonly parts: number;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly days: number;
    readonly base: string;
    readonly currency: CurrencyCode;
    readonly rate: SegmentRate;
    readonly amount: string;
  };
  /** In the order costs, interest, principal: what a payment met. */
  'charge.payment': {
    readonly on: IsoDate;
    readonly amount: string;
    readonly toCharge: string;
    readonly toFee: string;
    readonly toPrincipal: string;
    readonly currency: CurrencyCode;
  };
  'charge.cap': {
    readonly percent: string;
    readonly base: string;
    readonly cap: string;
    readonly uncapped: string;
    readonly currency: CurrencyCode;
  };
  /** The highest annual rate that the law or the clause allows. */
  'charge.ceiling': {
    readonly annualPercent: string;
    readonly ceiling: string;
    readonly uncapped: string;
    readonly currency: CurrencyCode;
  };
  /** The one rounding of an invoice. */
  'charge.rounded': { readonly exact: string; readonly minor: number; readonly currency: CurrencyCode };
  'charge.compensation': {
    readonly minor: number;
    readonly currency: CurrencyCode;
    readonly debtMinor: number;
    readonly debtCurrency: CurrencyCode;
  };
  'charge.total': {
    readonly principalMinor: number;
    readonly chargeMinor: number;
    readonly feeMinor: number;
    readonly compensationMinor: number;
    readonly totalMinor: number;
    readonly currency: CurrencyCode;
  };
  // which regime applies, and whether an agreed rate does
  'regime.fromContract': { readonly regime: LocalText };
  'regime.buyerBound': { readonly buyer: 'government' | 'large-enterprise' };
  'regime.sellerMustTell': { readonly contractedOn: IsoDate };
  'regime.breachBefore2019': { readonly breachOn: IsoDate };
  'regime.breachSince2019': { readonly breachOn: IsoDate };
  'regime.afterJudgment': { readonly dailyRate: string };
  'rate.floor': { readonly agreedPercent: string; readonly floorPercent: string; readonly isMet: boolean };
  'rate.fallback': { readonly dailyRate: string; readonly annualPercent: string };
  'rate.fourTimes': { readonly lprPercent: string; readonly linePercent: string };
};
