/** Ids are opaque text made by the context's `newId`; the brand keeps an invoice's id from standing where a customer's must. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type CustomerId = Id<'customer'>;
export type InvoiceId = Id<'invoice'>;
export type ReceiptId = Id<'receipt'>;
export type CreditNoteId = Id<'creditNote'>;
export type AllocationId = Id<'allocation'>;
export type WriteOffId = Id<'writeOff'>;
export type DisputeId = Id<'dispute'>;
export type ImportId = Id<'import'>;
export type RateId = Id<'rate'>;
export type PaperId = Id<'paper'>;
export type RuleFileId = Id<'ruleFile'>;

/** A point in time as ISO text in UTC with milliseconds; never a calendar day. */
export type Instant = string & { readonly __instant: true };
