import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';

export type DunningChannel =
  | 'reminder'
  | 'email'
  | 'sms'
  | 'message'
  | 'phone'
  | 'letter'
  | 'formalLetter'
  | 'registeredLetter'
  | 'visit'
  | 'legal'
  | 'agency';

/** What became of a proposed step: only what was sent is done. */
export type DunningMark = 'sent' | 'draft' | 'ignored';

/** Which of the company's policies an item follows, the nearest first. */
export type PolicyScope = 'invoice' | 'customer' | 'class' | 'company';

/** Steps of the dunning of one item: how late it is, what was done, what is proposed, and what stands against it. */
export type DunningSteps = {
  'dunning.policy': { readonly policy: string; readonly scope: PolicyScope };
  'dunning.item': {
    readonly document: string;
    readonly instalment: number;
    readonly dueOn: IsoDate;
    readonly asOf: IsoDate;
    readonly lateDays: number;
    readonly minor: number;
    readonly currency: CurrencyCode;
  };
  /** A plan stands: the item is due by it. */
  'dunning.planned': { readonly agreedOn: IsoDate; readonly dueOn: IsoDate };
  'dunning.planMissed': { readonly agreedOn: IsoDate; readonly dueOn: IsoDate };
  'dunning.lastDone': { readonly number: number; readonly on: IsoDate };
  'dunning.startsHighest': { readonly number: number };
  'dunning.proposed': {
    readonly number: number;
    readonly stepDay: number;
    readonly channel: DunningChannel;
    readonly feeMinor: number;
    readonly currency: CurrencyCode;
  };
  // what stands against a step
  'dunning.noPolicy': Record<never, never>;
  'dunning.allDone': { readonly number: number };
  'dunning.notReached': { readonly number: number; readonly stepDay: number; readonly reachedOn: IsoDate };
  'dunning.tooSoon': { readonly contactOn: IsoDate; readonly minDays: number; readonly allowedOn: IsoDate };
  'dunning.disputed': Record<never, never>;
  'dunning.promised': { readonly payBy: IsoDate };
  'dunning.held': { readonly until: IsoDate | null };
  'dunning.covered': {
    readonly unappliedMinor: number;
    readonly lateMinor: number;
    readonly currency: CurrencyCode;
  };
  'dunning.withinTolerance': {
    readonly minor: number;
    readonly currency: CurrencyCode;
    readonly tolerance: string;
  };
};
