import { type JournalEntryView } from './state';
import { type AgingBasis, type AgingItem } from '@shared/aging';
import { type IsoDate } from '@shared/dates';
import { type CustomerId, type ImportId, type InvoiceId } from '@shared/ids';
import {
  type AllocationRow,
  type CreditNoteRow,
  type CustomerRow,
  type DisputeRow,
  type ImportRow,
  type InvoiceRow,
  type ReceiptRow,
  type WriteOffRow,
} from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';

export type Sort<Key extends string> = { readonly key: Key; readonly descending: boolean };
export type Page = { readonly offset: number; readonly limit: number };

export type InvoiceStatus = 'open' | 'part-paid' | 'paid' | 'reversed' | 'written-off';

export type InvoiceState = 'all' | 'open' | 'late' | 'disputed' | 'settled';

export type InvoiceFilter = {
  readonly asOf: IsoDate;
  readonly text?: string;
  readonly customerId?: CustomerId;
  readonly currency?: CurrencyCode;
  readonly state?: InvoiceState;
  readonly importId?: ImportId;
  /** The cell of the aging report that was opened. */
  readonly cell?: {
    readonly basis: AgingBasis;
    readonly bounds: readonly number[];
    readonly column: AgingItem['column'];
  };
};

export type InvoiceListRow = {
  readonly id: InvoiceId;
  readonly number: string;
  readonly customerId: CustomerId;
  readonly customerCode: string;
  readonly customerName: string;
  readonly issuedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly grossMinor: number;
  readonly openMinor: number;
  readonly daysLate: number;
  readonly status: InvoiceStatus;
  readonly isDisputed: boolean;
};

export type CurrencyTotals = {
  readonly currency: CurrencyCode;
  readonly count: number;
  readonly grossMinor: number;
  readonly openMinor: number;
  readonly lateMinor: number;
};

export type CustomerState = 'all' | 'owing' | 'late';

export type CustomerFilter = {
  readonly asOf: IsoDate;
  readonly bounds: readonly number[];
  readonly text?: string;
  readonly state?: CustomerState;
  readonly currency?: CurrencyCode;
};

/** One customer in one of its currencies; a customer without documents has one row in its own currency. */
export type CustomerListRow = {
  readonly id: CustomerId;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly country?: string;
  readonly salesperson?: string;
  readonly currency: CurrencyCode;
  readonly openInvoices: number;
  readonly notDueMinor: number;
  readonly lateMinor: readonly number[];
  readonly unappliedMinor: number;
  readonly totalMinor: number;
  readonly overdueMinor: number;
  readonly oldestDaysLate: number;
  readonly lastReceiptOn: IsoDate | null;
};

export type CustomerFile = {
  readonly customer: CustomerRow;
  readonly asOf: IsoDate;
  readonly blocks: readonly {
    readonly currency: CurrencyCode;
    readonly notDueMinor: number;
    readonly lateMinor: readonly number[];
    readonly unappliedMinor: number;
    readonly totalMinor: number;
    readonly overdueMinor: number;
    readonly oldestDaysLate: number;
    readonly items: readonly AgingItem[];
  }[];
  readonly documents: readonly {
    readonly kind: 'invoice' | 'receipt' | 'creditNote';
    readonly id: string;
    readonly number: string;
    readonly on: IsoDate;
    readonly dueOn?: IsoDate;
    readonly currency: CurrencyCode;
    readonly amountMinor: number;
    /** Of invoices what is owed, of receipts and credit notes what is unapplied (negative). */
    readonly openMinor: number;
    readonly status: InvoiceStatus;
    readonly origin?: { readonly importId: ImportId; readonly row: number };
  }[];
  readonly documentCount: number;
  /** The import it was created by. */
  readonly import?: ImportRow | null;
  /** The entries that name this customer, newest first. */
  readonly history?: readonly JournalEntryView[];
};

export type InvoiceFile = {
  readonly invoice: InvoiceRow;
  readonly customer: CustomerRow;
  readonly asOf: IsoDate;
  readonly openMinor: number;
  readonly status: InvoiceStatus;
  readonly daysLate: number;
  readonly instalments: readonly {
    readonly dueOn: IsoDate;
    readonly amountMinor: number;
    readonly openMinor: number;
    readonly daysLate: number;
  }[];
  /** What reduced it, each with the document it came from. */
  readonly settlements: readonly (
    | {
        readonly kind: 'allocation';
        readonly row: AllocationRow;
        readonly source: ReceiptRow | CreditNoteRow;
      }
    | { readonly kind: 'writeOff'; readonly row: WriteOffRow }
  )[];
  readonly disputes: readonly DisputeRow[];
  readonly import: ImportRow | null;
  readonly history: readonly JournalEntryView[];
};

/** A receipt or a credit note with what it settles. */
export type SourceFile = {
  readonly document:
    | { readonly kind: 'receipt'; readonly row: ReceiptRow }
    | { readonly kind: 'creditNote'; readonly row: CreditNoteRow };
  readonly customer: CustomerRow;
  readonly asOf: IsoDate;
  /** What is unapplied, negative; 0 once reversed. */
  readonly openMinor: number;
  readonly status: InvoiceStatus;
  /** In the order of posting, ended ones too. */
  readonly allocations: readonly { readonly row: AllocationRow; readonly invoice: InvoiceRow }[];
  /** The invoice that a credit note was made against. */
  readonly against: InvoiceRow | null;
  readonly import: ImportRow | null;
  readonly history: readonly JournalEntryView[];
};

export type SearchHit =
  | {
      readonly kind: 'customer';
      readonly id: CustomerId;
      readonly code: string;
      readonly name: string;
      /** Character ranges of `name` that matched, for the highlight. */
      readonly marks: readonly (readonly [number, number])[];
      readonly overdue: readonly { readonly currency: CurrencyCode; readonly minor: number }[];
    }
  | {
      readonly kind: 'invoice';
      readonly id: InvoiceId;
      readonly number: string;
      readonly customerName: string;
      readonly currency: CurrencyCode;
      readonly openMinor: number;
      readonly daysLate: number;
    };
