import { type IsoDate } from '../dates';
import { type CustomerId, type InvoiceId } from '../ids';
import { type CurrencyCode } from '../money';

/** From which day an item ages: its due date, or the invoice's date (then there is no "not due"; declared rule 3). */
export type AgingBasis = 'due' | 'invoice';

export type AgingGroup = 'customer' | 'salesperson' | 'region';

export type AgingQuery = {
  readonly asOf: IsoDate;
  readonly basis: AgingBasis;
  /** The last day of each late column, ascending; one more column than bounds is open-ended. */
  readonly bounds: readonly number[];
  readonly currency?: CurrencyCode;
  readonly customerId?: CustomerId;
};

/** The columns of a row in minor units of its block's currency: not due + late + unapplied (negative) = total. */
export type AgingFigures = {
  readonly notDueMinor: number;
  readonly lateMinor: readonly number[];
  readonly unappliedMinor: number;
  readonly totalMinor: number;
};

export type AgingCustomer = AgingFigures & {
  readonly customerId: CustomerId;
  readonly code: string;
  readonly name: string;
  readonly salesperson?: string;
  readonly region?: string;
  /** Open invoices (an invoice in several instalments counts once). */
  readonly openInvoices: number;
  /** Days late of the oldest open item by due date, 0 when nothing is late. */
  readonly oldestDaysLate: number;
};

/** One currency: currencies are never added (declared rule 12). */
export type AgingBlock = {
  readonly currency: CurrencyCode;
  readonly totals: AgingFigures;
  readonly openInvoices: number;
  /** By code; customers whose columns are all zero are left out. */
  readonly customers: readonly AgingCustomer[];
};

export type AgingReport = AgingQuery & { readonly blocks: readonly AgingBlock[] };

/** Which column of the report a document stands in: a late column by its index. */
export type AgingColumn = 'notDue' | 'unapplied' | { readonly late: number };

/** One open item behind a figure: an instalment of an invoice, or unapplied money (negative). */
export type AgingItem = {
  readonly kind: 'invoice' | 'receipt' | 'creditNote';
  readonly documentId: string;
  readonly invoiceId?: InvoiceId;
  readonly number: string;
  readonly customerId: CustomerId;
  readonly customerCode: string;
  readonly customerName: string;
  readonly salesperson?: string;
  readonly instalment?: number;
  readonly issuedOn: IsoDate;
  readonly dueOn?: IsoDate;
  readonly currency: CurrencyCode;
  /** The item's original amount: of the instalment, or of the document. */
  readonly amountMinor: number;
  readonly openMinor: number;
  /** As-of less due date (or invoice date by that basis); 0 or less: not late. */
  readonly days: number;
  readonly column: AgingColumn;
  readonly isDisputed: boolean;
  readonly reference?: string;
};
