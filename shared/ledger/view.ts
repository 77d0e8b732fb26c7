import {
  type CreditNoteId,
  type CustomerId,
  type ImportId,
  type InvoiceId,
  type PaperId,
  type ReceiptId,
} from '../ids';
import { type CompanyRow } from './companyRow';
import { type PaperRow } from './paperRows';
import {
  type AllocationRow,
  type CreditNoteRow,
  type CustomerRow,
  type DisputeRow,
  type ImportRow,
  type InvoiceRow,
  type RateRow,
  type ReceiptRow,
  type WriteOffRow,
} from './rows';
import { type RuleFileRow } from './ruleFileRow';

/** A document found by its number; invoices, receipts and credit notes share one name space. */
export type DocumentRef =
  | { readonly kind: 'invoice'; readonly row: InvoiceRow }
  | { readonly kind: 'receipt'; readonly row: ReceiptRow }
  | { readonly kind: 'creditNote'; readonly row: CreditNoteRow };

/**
 * The book as decisions and figures read it. Lists keep the order of posting (by rev, then as put).
 * The worker's book in memory and the tests' store are both this.
 */
export type LedgerView = {
  readonly company: CompanyRow | undefined;
  readonly customers: ReadonlyMap<CustomerId, CustomerRow>;
  readonly invoices: ReadonlyMap<InvoiceId, InvoiceRow>;
  readonly receipts: ReadonlyMap<ReceiptId, ReceiptRow>;
  readonly creditNotes: ReadonlyMap<CreditNoteId, CreditNoteRow>;
  readonly imports: ReadonlyMap<ImportId, ImportRow>;
  readonly rates: readonly RateRow[];
  readonly papers: ReadonlyMap<PaperId, PaperRow>;
  readonly ruleFiles: readonly RuleFileRow[];
  customerByCode(code: string): CustomerRow | undefined;
  /** Every customer of that name (trimmed, NFKC), because names need not be unique. */
  customersByName(name: string): readonly CustomerRow[];
  /** Numbers are compared trimmed and in NFKC. */
  documentByNumber(number: string): DocumentRef | undefined;
  invoicesOf(customer: CustomerId): readonly InvoiceRow[];
  receiptsOf(customer: CustomerId): readonly ReceiptRow[];
  creditNotesOf(customer: CustomerId): readonly CreditNoteRow[];
  allocationsOf(invoice: InvoiceId): readonly AllocationRow[];
  allocationsFrom(source: ReceiptId | CreditNoteId): readonly AllocationRow[];
  writeOffsOf(invoice: InvoiceId): readonly WriteOffRow[];
  disputesOf(invoice: InvoiceId): readonly DisputeRow[];
  /** The papers issued to a customer, in the order of issue. */
  papersOf(customer: CustomerId): readonly PaperRow[];
};

/** The key under which a document number or a code is unique: trimmed, in NFKC, so that full-width forms do not differ. */
export function numberKey(text: string): string {
  return text.normalize('NFKC').trim();
}
