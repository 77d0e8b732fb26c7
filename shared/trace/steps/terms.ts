import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';

export type BuyerKind = 'government' | 'large-enterprise' | 'sme';
export type TermStart = 'delivery' | 'acceptance' | 'acceptanceEnd' | 'settlement';

/** Steps of payment terms: who is bound, from which day, for how long; the early discount; the working day. */
export type TermsSteps = {
  'terms.buyerBound': { readonly buyer: 'government' | 'large-enterprise' };
  'terms.buyerNotBound': { readonly buyer: BuyerKind; readonly isSellerSme: boolean };
  'terms.starts': { readonly from: TermStart; readonly on: IsoDate };
  /** No term was agreed: the statute's own. */
  'terms.statutory': { readonly days: number };
  'terms.agreed': { readonly days: number };
  'terms.cut': { readonly agreedDays: number; readonly days: number };
  'terms.payOnDelivery': Record<never, never>;
  'terms.due': { readonly days: number; readonly dueOn: IsoDate };
  'terms.longNeedsReason': { readonly agreedDays: number; readonly usualDays: number };
  'terms.noBackToBack': Record<never, never>;
  'terms.discountDeadline': {
    readonly issuedOn: IsoDate;
    readonly days: number;
    readonly untilOn: IsoDate;
    readonly netDueOn: IsoDate;
  };
  'terms.discountInTime': {
    readonly paidOn: IsoDate;
    readonly percent: string;
    readonly discountMinor: number;
    readonly payMinor: number;
    readonly currency: CurrencyCode;
  };
  'terms.discountTooLate': {
    readonly paidOn: IsoDate;
    readonly payMinor: number;
    readonly currency: CurrencyCode;
  };
  'terms.discountCost': {
    readonly percent: string;
    readonly daysEarlier: number;
    readonly yearDays: number;
    readonly simplePercent: string;
    readonly effectivePercent: string;
  };
  'day.working': { readonly on: IsoDate };
  'day.rolled': { readonly from: IsoDate; readonly to: IsoDate; readonly country: string };
  /** Only Saturdays and Sundays are known for that year. */
  'day.weekendsOnly': { readonly on: IsoDate; readonly country: string };
};
