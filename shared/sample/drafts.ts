import { type CreditNoteRow, type InvoiceRow, type ReceiptRow } from '../ledger';

export type Draft<Row> = { -readonly [Key in keyof Row]: Row[Key] };

/** An invoice while its story is told: what is open of each instalment as things are posted to it. */
export type OpenInvoice = {
  readonly row: Draft<InvoiceRow>;
  readonly issuedDay: number;
  readonly dueDays: readonly number[];
  readonly leftMinor: number[];
  /** Something has been settled of it, so that no discount may be taken any more (declared rule 7). */
  isTouched: boolean;
};

/** A receipt or a credit note with what is unapplied of it. */
export type MoneySource =
  | { readonly kind: 'receipt'; readonly row: Draft<ReceiptRow>; readonly day: number; leftMinor: number }
  | {
      readonly kind: 'creditNote';
      readonly row: Draft<CreditNoteRow>;
      readonly day: number;
      leftMinor: number;
    };

export type Settling = {
  readonly amountMinor: number;
  readonly discountMinor?: number;
  readonly writeOffMinor?: number;
  /** 1-based; absent: the oldest due first. */
  readonly instalment?: number;
};

/** A receipt and the first invoice that it pays, which its reference will name. */
export type ShelvedReceipt = { readonly row: Draft<ReceiptRow>; covers: Draft<InvoiceRow> | undefined };

/** What is open of an invoice, over all its instalments. */
export function leftOf(invoice: OpenInvoice): number {
  return invoice.leftMinor.reduce((total, left) => total + left, 0);
}

/** Settles so much of an invoice: of the instalment named (1-based), else of the oldest first (declared rule 6). */
export function reduceLeft(invoice: OpenInvoice, minor: number, instalment?: number): void {
  let rest = minor;
  invoice.leftMinor.forEach((left, place) => {
    if (instalment !== undefined && place !== instalment - 1) return;
    const taken = Math.min(left, rest);
    invoice.leftMinor[place] = left - taken;
    rest -= taken;
  });
  if (rest > 0) throw new Error('more settled than is open of the invoice');
  invoice.isTouched = true;
}
