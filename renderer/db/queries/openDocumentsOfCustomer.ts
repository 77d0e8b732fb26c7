import { type CustomerId } from '@shared/ids';
import {
  type AllocationRow,
  type CreditNoteRow,
  type InvoiceRow,
  type ReceiptRow,
  type WriteOffRow,
} from '@shared/ledger';
import { type LiveQuery } from './query';

export type CustomerDocuments = {
  readonly invoices: readonly InvoiceRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly creditNotes: readonly CreditNoteRow[];
  readonly allocations: readonly AllocationRow[];
  readonly writeOffs: readonly WriteOffRow[];
};

/**
 * One customer's documents that stand (not reversed), with everything that settles them: what is open on a day
 * follows from these by the functions of shared/ledger.
 */
export function openDocumentsOfCustomer(id: CustomerId): LiveQuery<CustomerDocuments> {
  return {
    tables: ['invoices', 'receipts', 'creditNotes', 'allocations', 'writeOffs'],
    read: async (db) => {
      const [invoices, receipts, creditNotes, allocations, writeOffs] = await Promise.all([
        db.rows('invoices').where({ customerId: id }).toArray(),
        db.rows('receipts').where({ customerId: id }).toArray(),
        db.rows('creditNotes').where({ customerId: id }).toArray(),
        db.rows('allocations').where({ customerId: id }).toArray(),
        db.rows('writeOffs').where({ customerId: id }).toArray(),
      ]);
      const stands = (row: { readonly reversedOn?: unknown }): boolean => row.reversedOn === undefined;
      return {
        invoices: invoices.filter(stands),
        receipts: receipts.filter(stands),
        creditNotes: creditNotes.filter(stands),
        allocations,
        writeOffs,
      };
    },
  };
}
