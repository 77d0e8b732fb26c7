import { type IsoDate } from '../dates';
import {
  type AllocationId,
  type CreditNoteId,
  type CustomerId,
  type DisputeId,
  type ImportId,
  type Instant,
  type InvoiceId,
  type RateId,
  type ReceiptId,
  type WriteOffId,
} from '../ids';
import { type CurrencyCode } from '../money';
import { type DiscountBase, type Terms } from '../terms';
import { type CompanyRow } from './companyRow';
import {
  type DebtorKind,
  type GoverningLaw,
  type LateChargeBasis,
  type PaperLanguage,
  type PaperRow,
  type StatementForm,
} from './paperRows';
import { type RuleFileRow } from './ruleFileRow';

/** What every stored row carries: its id, and `rev`, the seq of the journal entry that wrote it. */
type Stored<Id extends string> = { readonly id: Id; readonly rev: number };

/**
 * Of rows that may be written again (reversed, ended, put back): the seq of the entry that posted them first.
 * Absent: `rev` itself. It keeps the order of posting, which statements show within a day.
 */
type Posted<Id extends string> = Stored<Id> & { readonly postedSeq?: number };

/** Where an imported row came from: the import and the row of the sheet (or record of the csv), header counted. */
export type Origin = { readonly importId: ImportId; readonly row: number };

export type CustomerRow = Stored<CustomerId> & {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly taxId?: string;
  readonly country?: string;
  readonly address?: string;
  readonly mailAddress?: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language?: PaperLanguage;
  readonly currency?: CurrencyCode;
  readonly terms?: Terms;
  readonly salesperson?: string;
  readonly region?: string;
  readonly parentId?: CustomerId;
  /** In base currency; null or absent: no limit was set; 0: no credit (declared rule 11). */
  readonly creditLimitMinor?: number | null;
  readonly insuredLimitMinor?: number | null;
  readonly isOnHold?: boolean;
  /** Where demands, and court papers by a clause, are served (送达地址); lines as on an envelope. */
  readonly noticeAddress?: string;
  readonly contactTitle?: string;
  readonly debtorKind?: DebtorKind;
  readonly governingLaw?: GoverningLaw;
  readonly lateCharges?: LateChargeBasis;
  readonly statementForm?: StatementForm;
  readonly origin?: Origin;
};

/** A discount as fixed on the day of the invoice: the amount that may be kept when paid by `untilOn`, that day included. */
export type FixedDiscount = {
  readonly untilOn: IsoDate;
  readonly amountMinor: number;
  readonly base: DiscountBase;
};

/** One due part of an invoice; an invoice without a schedule has exactly one. */
export type Instalment = {
  readonly dueOn: IsoDate;
  readonly amountMinor: number;
  readonly discount?: FixedDiscount;
};

export type InvoiceRow = Posted<InvoiceId> & {
  readonly number: string;
  readonly customerId: CustomerId;
  readonly issuedOn: IsoDate;
  /** The last due day, of the last instalment. */
  readonly dueOn: IsoDate;
  readonly currency: CurrencyCode;
  /** What is owed on the day of issue, tax included. */
  readonly grossMinor: number;
  readonly netMinor?: number;
  readonly taxMinor?: number;
  readonly instalments: readonly Instalment[];
  readonly discount?: FixedDiscount;
  readonly reference?: string;
  readonly salesperson?: string;
  readonly region?: string;
  /** From this day on the invoice and its allocations no longer count. */
  readonly reversedOn?: IsoDate;
  readonly origin?: Origin;
};

export type ReceiptRow = Posted<ReceiptId> & {
  readonly number: string;
  readonly customerId: CustomerId;
  readonly receivedOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly amountMinor: number;
  readonly reference?: string;
  readonly reversedOn?: IsoDate;
  readonly origin?: Origin;
};

export type CreditNoteRow = Posted<CreditNoteId> & {
  readonly number: string;
  readonly customerId: CustomerId;
  readonly issuedOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly amountMinor: number;
  readonly againstInvoiceId?: InvoiceId;
  readonly reference?: string;
  readonly reversedOn?: IsoDate;
  readonly origin?: Origin;
};

/** Money (or a credit note) joined to an invoice; discount and write-off settle on top of `amountMinor`. */
export type AllocationRow = Posted<AllocationId> & {
  readonly source:
    | { readonly kind: 'receipt'; readonly id: ReceiptId }
    | { readonly kind: 'creditNote'; readonly id: CreditNoteId };
  readonly invoiceId: InvoiceId;
  readonly customerId: CustomerId;
  readonly currency: CurrencyCode;
  /** 1-based; absent: the oldest due instalment first. */
  readonly instalment?: number;
  readonly amountMinor: number;
  readonly discountMinor: number;
  readonly writeOffMinor: number;
  /** Counts from this day (the later of the two documents' dates, or its own) … */
  readonly effectiveOn: IsoDate;
  /** … until the day before this one: set by unallocation or by the reversal of either document. */
  readonly endedOn?: IsoDate;
};

export type WriteOffRow = Posted<WriteOffId> & {
  readonly invoiceId: InvoiceId;
  readonly customerId: CustomerId;
  readonly currency: CurrencyCode;
  readonly amountMinor: number;
  readonly writtenOffOn: IsoDate;
  /** Set when the invoice is reversed. */
  readonly endedOn?: IsoDate;
  readonly reason?: string;
};

export type DisputeRow = Stored<DisputeId> & {
  readonly invoiceId: InvoiceId;
  readonly customerId: CustomerId;
  readonly openedOn: IsoDate;
  /** The last day of the pause; absent: it goes on until the invoice is settled. */
  readonly untilOn?: IsoDate;
  readonly amountMinor?: number;
  readonly reason?: string;
};

/** One unit of `from` is `rate` (decimal string) units of `to`, from this day until the pair's next rate. */
export type RateRow = Stored<RateId> & {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly validOn: IsoDate;
  readonly rate: string;
};

export type ImportKind = 'customers' | 'invoices';

export type ImportRow = Stored<ImportId> & {
  readonly kind: ImportKind;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, which lie in documents/<sha256>. */
  readonly fileSha256: string;
  readonly sheet?: string;
  readonly importedAt: Instant;
  readonly accepted: number;
  readonly refused: number;
  readonly customers: number;
  readonly invoices: number;
  readonly receipts: number;
};

/** Every business table and its row. The names are those of the journal, of Dexie and of the export. */
export type Tables = {
  readonly company: CompanyRow;
  readonly customers: CustomerRow;
  readonly invoices: InvoiceRow;
  readonly receipts: ReceiptRow;
  readonly creditNotes: CreditNoteRow;
  readonly allocations: AllocationRow;
  readonly writeOffs: WriteOffRow;
  readonly disputes: DisputeRow;
  readonly rates: RateRow;
  readonly imports: ImportRow;
  readonly papers: PaperRow;
  readonly ruleFiles: RuleFileRow;
};

export type TableName = keyof Tables;

export const tableNames = [
  'company',
  'customers',
  'invoices',
  'receipts',
  'creditNotes',
  'allocations',
  'writeOffs',
  'disputes',
  'rates',
  'imports',
  'papers',
  'ruleFiles',
] as const satisfies readonly TableName[];
