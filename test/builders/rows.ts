import { type IsoDate, isoDate } from '@shared/dates';
import {
  type AllocationId,
  type CustomerId,
  type InvoiceId,
  type ReceiptId,
  type WriteOffId,
} from '@shared/ids';
import {
  type AllocationRow,
  type CompanyRow,
  type CustomerRow,
  defaultPaperSettings,
  type InvoiceRow,
  type ReceiptRow,
  type WriteOffRow,
} from '@shared/ledger';

/** Rows as the store holds them, with sensible values for what a test does not care about. */
export function aCompany(over: Partial<CompanyRow> = {}): CompanyRow {
  const numbering = { prefix: '', digits: 6 };
  return {
    id: 'company',
    rev: 1,
    bankAccounts: [],
    baseCurrency: 'CNY',
    usualTerms: { kind: 'net', netDays: 30 },
    documentLanguage: 'both',
    numbering: { invoice: numbering, receipt: numbering, creditNote: numbering },
    papers: defaultPaperSettings,
    agingBounds: [30, 60, 90, 180],
    isSample: false,
    ...over,
  };
}

export function aCustomer(id: string, over: Partial<CustomerRow> = {}): CustomerRow {
  return { id: id as CustomerId, rev: 1, code: id, name: `Customer ${id}`, ...over };
}

export function anInvoice(id: string, over: Partial<InvoiceRow> = {}): InvoiceRow {
  const issuedOn = over.issuedOn ?? isoDate('2026-01-01');
  const dueOn: IsoDate = over.dueOn ?? issuedOn;
  const grossMinor = over.grossMinor ?? 10_000;
  return {
    id: id as InvoiceId,
    rev: 1,
    number: id,
    customerId: 'C1' as CustomerId,
    currency: 'CNY',
    instalments: [{ dueOn, amountMinor: grossMinor }],
    ...over,
    issuedOn,
    dueOn,
    grossMinor,
  };
}

export function aReceipt(id: string, over: Partial<ReceiptRow> = {}): ReceiptRow {
  return {
    id: id as ReceiptId,
    rev: 1,
    number: id,
    customerId: 'C1' as CustomerId,
    receivedOn: isoDate('2026-01-10'),
    currency: 'CNY',
    amountMinor: 10_000,
    ...over,
  };
}

export function anAllocation(
  id: string,
  receipt: string,
  invoice: string,
  over: Partial<AllocationRow> = {},
): AllocationRow {
  return {
    id: id as AllocationId,
    rev: 1,
    source: { kind: 'receipt', id: receipt as ReceiptId },
    invoiceId: invoice as InvoiceId,
    customerId: 'C1' as CustomerId,
    currency: 'CNY',
    amountMinor: 10_000,
    discountMinor: 0,
    writeOffMinor: 0,
    effectiveOn: isoDate('2026-01-10'),
    ...over,
  };
}

export function aWriteOff(id: string, invoice: string, over: Partial<WriteOffRow> = {}): WriteOffRow {
  return {
    id: id as WriteOffId,
    rev: 1,
    invoiceId: invoice as InvoiceId,
    customerId: 'C1' as CustomerId,
    currency: 'CNY',
    amountMinor: 100,
    writtenOffOn: isoDate('2026-02-01'),
    ...over,
  };
}
