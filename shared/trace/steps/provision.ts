import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';

/** 企业会计准则第 22 号, IFRS 9, 小企业会计准则. */
export type AccountingStandard = 'cas22' | 'ifrs9' | 'smallEnterprises';

/** Accounts of the entries about bad debts. */
export type ProvisionAccount =
  'impairmentLoss' | 'lossAllowance' | 'receivables' | 'nonOperatingExpense' | 'nonOperatingIncome' | 'bank';

/** Why an item is assessed by itself. */
export type IndividualReason = 'bankruptcy' | 'litigation' | 'dispute' | 'distress' | 'other';

/** Which bucket: not due, late (or old) from and to days, or just the row of a table. */
type Bucket = {
  readonly place: number;
  readonly isNotDue: boolean;
  readonly fromDay: number | null;
  readonly toDay: number | null;
};

/** Steps of the allowance for doubtful debts and of its tax. Rates are plain decimals in per cent. */
export type ProvisionSteps = {
  'provision.individual': {
    readonly document: string;
    readonly reason: IndividualReason;
    readonly ofMinor: number;
    readonly lossPercent: string;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'provision.row': Bucket & {
    readonly ofMinor: number;
    readonly lossPercent: string;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'provision.observed': Bucket & {
    readonly beforeMinor: number;
    readonly afterMinor: number;
    readonly rollPercent: string;
    readonly currency: CurrencyCode;
  };
  'provision.roll': { readonly place: number; readonly rollPercent: string };
  'provision.lossRate': {
    readonly place: number;
    /** The product of the roll rates from this bucket to the last one, in per cent. */
    readonly reachesLastPercent: string;
    readonly lgdPercent: string;
    readonly forwardFactor: string;
    readonly lossPercent: string;
    readonly isCapped: boolean;
  };
  'provision.ownRate': {
    readonly place: number;
    readonly ownPercent: string;
    readonly lgdPercent: string;
    readonly forwardFactor: string;
    readonly lossPercent: string;
    readonly isCapped: boolean;
  };
  'provision.cohortRate': {
    readonly place: number;
    readonly neverPaidMinor: number;
    readonly unpaidMinor: number;
    readonly currency: CurrencyCode;
    readonly forwardFactor: string;
    readonly lossPercent: string;
    readonly isCapped: boolean;
  };
  'provision.window': { readonly from: IsoDate; readonly to: IsoDate };
  'provision.unapplied': { readonly minor: number; readonly currency: CurrencyCode };
  'provision.total': { readonly minor: number; readonly currency: CurrencyCode };
  'provision.standard': { readonly standard: AccountingStandard };
  'provision.noAllowance': Record<never, never>;
  'provision.change': {
    readonly requiredMinor: number;
    readonly openingMinor: number;
    readonly writtenOffMinor: number;
    readonly recoveredMinor: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'provision.entry': {
    readonly debit: ProvisionAccount;
    readonly credit: ProvisionAccount;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  'tax.overdue': { readonly months: number; readonly neededMonths: number; readonly isReached: boolean };
  'tax.writtenOff': { readonly isWrittenOff: boolean };
  'tax.smallAmount': {
    readonly minor: number;
    readonly lineMinor: number;
    readonly currency: CurrencyCode;
    readonly isWithin: boolean;
  };
  'tax.shareOfRevenue': {
    readonly minor: number;
    readonly revenueMinor: number;
    readonly percent: string;
    readonly currency: CurrencyCode;
    readonly isWithin: boolean;
  };
  'tax.candidate': { readonly isCandidate: boolean };
  /** Allowances are never deductible, only real losses; the papers stay on file. */
  'tax.papers': Record<never, never>;
};
