import { type IsoDate } from '../../dates';

/** What a creditor or a debtor did, and what the clock makes of it. */
export type LimitationEventKind =
  | 'demand'
  | 'statement'
  | 'acknowledgement'
  | 'promise'
  | 'instalmentPlan'
  | 'partPayment'
  | 'security'
  | 'extensionRequest'
  | 'suit'
  | 'paymentOrder'
  | 'arbitration'
  | 'bankruptcyClaim'
  | 'preservation'
  | 'setOffInSuit'
  | 'assignmentNotice'
  | 'obstacle';

/** Why an event leaves the clock alone. */
export type NoEffectReason =
  | 'notInThisLaw'
  | 'notProven'
  | 'weakEvidence'
  | 'plainStatement'
  | 'beforeStart'
  | 'afterExpiry'
  | 'notInLastSixMonths'
  /** Courts differ, or the rule was not verified: not to be planned with. */
  | 'doubtful';

/** Steps of a limitation clock. */
export type LimitationSteps = {
  'limitation.starts': { readonly dueOn: IsoDate };
  'limitation.startsWithLastInstalment': { readonly dueOn: IsoDate; readonly instalments: number };
  'limitation.startsWithFirstInstalment': { readonly dueOn: IsoDate; readonly instalments: number };
  'limitation.startsAtYearEnd': { readonly dueOn: IsoDate; readonly on: IsoDate };
  'limitation.startsAtDemand': { readonly on: IsoDate };
  'limitation.period': { readonly years: number; readonly from: IsoDate; readonly actBy: IsoDate };
  'limitation.restarts': {
    readonly event: LimitationEventKind;
    readonly on: IsoDate;
    readonly clockBase: IsoDate;
    readonly actBy: IsoDate;
  };
  'limitation.noEffect': {
    readonly event: LimitationEventKind;
    readonly on: IsoDate;
    readonly reason: NoEffectReason;
  };
  'limitation.inProceedings': { readonly event: LimitationEventKind; readonly on: IsoDate };
  'limitation.suspended': { readonly from: IsoDate; readonly to: IsoDate; readonly actBy: IsoDate };
  'limitation.defenceWaived': {
    readonly event: LimitationEventKind;
    readonly on: IsoDate;
    readonly expiredOn: IsoDate;
    readonly actBy: IsoDate;
  };
  'limitation.expired': { readonly expiredOn: IsoDate };
  'limitation.outer': { readonly years: number; readonly outerOn: IsoDate };
  'limitation.rolled': { readonly from: IsoDate; readonly to: IsoDate };
  'limitation.warning': { readonly asOf: IsoDate; readonly daysLeft: number; readonly threshold: number };
  'limitation.enforceBy': { readonly from: IsoDate; readonly actBy: IsoDate };
};
