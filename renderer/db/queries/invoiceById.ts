import { type InvoiceId } from '@shared/ids';
import { type AllocationRow, type DisputeRow, type InvoiceRow, type WriteOffRow } from '@shared/ledger';
import { type LiveQuery } from './query';

export type InvoiceRecord = {
  readonly invoice: InvoiceRow;
  readonly allocations: readonly AllocationRow[];
  readonly writeOffs: readonly WriteOffRow[];
  readonly disputes: readonly DisputeRow[];
};

/** One invoice with what was settled on it. The settlements are found by the customer: one index serves both questions. */
export function invoiceById(id: InvoiceId): LiveQuery<InvoiceRecord | null> {
  return {
    tables: ['invoices', 'allocations', 'writeOffs', 'disputes'],
    read: async (db) => {
      const invoice = await db.rows('invoices').get(id);
      if (!invoice) return null;
      const { customerId } = invoice;
      const isOfInvoice = (row: { readonly invoiceId: InvoiceId }): boolean => row.invoiceId === id;
      const [allocations, writeOffs, disputes] = await Promise.all([
        db.rows('allocations').where({ customerId }).filter(isOfInvoice).toArray(),
        db.rows('writeOffs').where({ customerId }).filter(isOfInvoice).toArray(),
        db.rows('disputes').where({ customerId }).filter(isOfInvoice).toArray(),
      ]);
      return { invoice, allocations, writeOffs, disputes };
    },
  };
}
