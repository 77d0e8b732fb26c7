import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';

/** Key figures of receivables. */
export type KpiName =
  | 'dso'
  | 'bestPossibleDso'
  | 'countbackDso'
  | 'averageDaysDelinquent'
  | 'collectionEffectiveness'
  | 'turnover'
  | 'turnoverDays'
  | 'overdueShare'
  | 'disputedShare'
  | 'badDebtRateOfSales'
  | 'badDebtRateOfReceivables'
  | 'collectionRate'
  | 'receivablesToRevenue'
  | 'rollRate'
  | 'daysToPay'
  | 'daysBeyondTerms'
  | 'promiseKeptRate'
  | 'concentration';

/** Amounts that key figures are made of. */
export type KpiAmount =
  | 'receivables'
  | 'notDueReceivables'
  | 'overdueReceivables'
  | 'disputedReceivables'
  | 'openingReceivables'
  | 'closingReceivables'
  | 'averageReceivables'
  | 'creditSales'
  | 'revenue'
  | 'collected'
  | 'collectible'
  | 'collectedOfDue'
  | 'fellDue'
  | 'writtenOff'
  | 'bucketBefore'
  | 'nextBucketNow'
  | 'largestCustomers'
  | 'paid'
  | 'promisesKept'
  | 'promisesDue';

export type KpiUnit = 'days' | 'percent' | 'times';

/** Steps of a key figure. Values are plain decimals, not rounded to what is shown. */
export type KpiSteps = {
  'kpi.period': { readonly from: IsoDate; readonly to: IsoDate; readonly days: number };
  /** Sums of several currencies stand in one, at this rate. */
  'kpi.converted': {
    readonly from: CurrencyCode;
    readonly to: CurrencyCode;
    readonly exchangeRate: string;
    readonly validOn: IsoDate;
  };
  'kpi.amount': { readonly name: KpiAmount; readonly minor: number; readonly currency: CurrencyCode };
  'kpi.combined': {
    readonly name: KpiAmount;
    readonly first: KpiAmount;
    readonly plus: KpiAmount;
    readonly less: KpiAmount;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'kpi.average': {
    readonly openingMinor: number;
    readonly closingMinor: number;
    /** Exact, in major units. */
    readonly amount: string;
    readonly currency: CurrencyCode;
  };
  'kpi.quotient': {
    readonly name: KpiName;
    readonly over: KpiAmount;
    readonly under: KpiAmount;
    /** The days that the quotient is multiplied by; null for shares and rates. */
    readonly factorDays: number | null;
    readonly value: string;
    readonly unit: KpiUnit;
  };
  'kpi.difference': {
    readonly name: KpiName;
    readonly from: KpiName;
    readonly fromValue: string;
    readonly less: KpiName;
    readonly lessValue: string;
    readonly value: string;
    readonly unit: KpiUnit;
  };
  /** A month of a count back, the newest first. */
  'kpi.month': {
    readonly place: number;
    readonly salesMinor: number;
    readonly usedMinor: number;
    readonly currency: CurrencyCode;
    readonly monthDays: number;
    readonly value: string;
  };
  'kpi.total': { readonly name: KpiName; readonly value: string; readonly unit: KpiUnit };
  /** Receivables older than the sales that are known. */
  'kpi.unexplained': { readonly minor: number; readonly currency: CurrencyCode };
  'kpi.threshold': {
    readonly name: KpiName;
    readonly value: string;
    readonly threshold: string;
    readonly isReached: boolean;
  };
  'kpi.weight': { readonly minor: number; readonly currency: CurrencyCode; readonly weightDays: number };
  'kpi.weightedMean': {
    readonly name: KpiName;
    readonly count: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
    readonly value: string;
    readonly unit: KpiUnit;
  };
  'kpi.largest': {
    readonly count: number;
    readonly of: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'kpi.counted': {
    readonly name: KpiName;
    readonly over: KpiAmount;
    readonly overCount: number;
    readonly under: KpiAmount;
    readonly underCount: number;
    readonly value: string;
  };
};
