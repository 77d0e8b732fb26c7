import { type IsoDate } from '../dates';
import { type CustomerId, type InvoiceId } from '../ids';
import { type CurrencyCode, type Money } from '../money';
import {
  type CreditClass,
  type DunningChannel,
  type DunningMark,
  type LocalText,
  type Trace,
} from '../trace';

/** One step: on its day (days late; below zero before the due date) by its channel, with a letter or without one. */
export type PolicyStep = {
  readonly day: number;
  readonly channel: DunningChannel;
  /** The level of the letter that goes with it: 1 reminder, 2 second notice, 3 final demand. */
  readonly letter?: 1 | 2 | 3 | undefined;
  readonly fee?: Money | undefined;
};

export type DunningPolicy = {
  readonly id: string;
  readonly name: LocalText;
  /** In rising order of days; numbered from 1. */
  readonly steps: readonly PolicyStep[];
  /** So many days after the last contact about an item the next is allowed. */
  readonly minDays: number;
  /** At or below it an item is let be: major units of the item's own currency, as a decimal text. */
  readonly tolerance: string;
  /** `highest`: the first ever step is the highest one reached. */
  readonly start: 'first' | 'highest';
};

/** The company's policies and who follows which; a null lets that customer, class or invoice be. */
export type DunningPolicies = {
  readonly policies: readonly DunningPolicy[];
  readonly company: string | null;
  readonly byClass?: Readonly<Partial<Record<CreditClass, string | null>>> | undefined;
  readonly byCustomer?: ReadonlyMap<CustomerId, string | null> | undefined;
  readonly byInvoice?: ReadonlyMap<InvoiceId, string | null> | undefined;
  readonly classes?: ReadonlyMap<CustomerId, CreditClass> | undefined;
};

/** A step that was proposed for an item, and what became of it. */
export type StepFact = {
  readonly invoiceId: InvoiceId;
  readonly instalment: number;
  /** From 1, in the order of the policy. */
  readonly step: number;
  readonly on: IsoDate;
  readonly mark: DunningMark;
  readonly fee?: Money | undefined;
};

/** The customer's word to pay by a day, that day included. */
export type PromiseFact = {
  readonly invoiceId: InvoiceId;
  readonly on: IsoDate;
  readonly payBy: IsoDate;
  readonly amountMinor?: number | undefined;
};

/** No dunning of an invoice until a day, that day included; without one until it is lifted. */
export type HoldFact = {
  readonly invoiceId: InvoiceId;
  readonly on: IsoDate;
  readonly until?: IsoDate | undefined;
};

/** From its day on the open amounts of the invoices are due by its instalments, the oldest first. */
export type PlanFact = {
  readonly customerId: CustomerId;
  readonly invoiceIds: readonly InvoiceId[];
  readonly on: IsoDate;
  readonly instalments: readonly { readonly dueOn: IsoDate; readonly amountMinor: number }[];
};

/** All that the engine knows beside the ledger; lists in the order of entry. */
export type DunningFacts = {
  readonly policies: DunningPolicies;
  readonly steps: readonly StepFact[];
  readonly promises: readonly PromiseFact[];
  readonly holds: readonly HoldFact[];
  readonly plans: readonly PlanFact[];
};

/** Why no step is proposed; every reason that holds is told. */
export type DunningReason =
  | 'noPolicy'
  | 'allDone'
  | 'notReached'
  | 'tooSoon'
  | 'disputed'
  | 'promised'
  | 'held'
  | 'covered'
  | 'withinTolerance';

export type ProposedStep = PolicyStep & { readonly number: number };

/** An open item as the engine sees it on a day: either a step is proposed, or there are reasons against one. */
export type DunningItem = {
  readonly invoiceId: InvoiceId;
  readonly customerId: CustomerId;
  readonly number: string;
  readonly instalment: number;
  readonly instalmentCount: number;
  readonly currency: CurrencyCode;
  readonly openMinor: number;
  /** By the plan, where one stands. */
  readonly dueOn: IsoDate;
  readonly daysLate: number;
  readonly policyId: string | null;
  /** The last step that was sent, 0 for none. */
  readonly lastDone: number;
  readonly proposal: ProposedStep | null;
  readonly reasons: readonly DunningReason[];
  readonly trace: Trace;
};
