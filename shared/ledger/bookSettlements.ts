import {
  type AllocationId,
  type CreditNoteId,
  type InvoiceId,
  type ReceiptId,
  type WriteOffId,
} from '../ids';
import { type BookColumns } from './bookColumns';
import { type CreditTable, type DayTexts, type InvoiceTable, rowsIn } from './bookDocuments';
import { Chains } from './columns/chains';
import { SlotTable } from './columns/slotTable';
import { type AllocationRow, type CreditNoteRow, type ReceiptRow, type WriteOffRow } from './rows';
import { shareText } from './shareTexts';

export type DocumentTables = {
  readonly invoices: InvoiceTable;
  readonly receipts: CreditTable<ReceiptId, ReceiptRow>;
  readonly creditNotes: CreditTable<CreditNoteId, CreditNoteRow>;
};

/** Allocations and write-offs, found from the invoice they reduce and from the receipt or credit note they use up. */
export class SettlementTables {
  readonly allocations = new SlotTable<AllocationId, AllocationRow>();
  readonly writeOffs = new SlotTable<WriteOffId, WriteOffRow>();
  private readonly allocationsByInvoice = new Chains();
  private readonly allocationsBySource = new Chains();
  private readonly writeOffsByInvoice = new Chains();

  constructor(
    private readonly documents: DocumentTables,
    private readonly columns: BookColumns,
    private readonly days: DayTexts,
  ) {}

  putAllocation(row: AllocationRow): void {
    const columns = this.columns.allocations;
    this.removeAllocationFromChains(row.id);
    const slot = this.allocations.put(row);
    const invoice = this.documents.invoices.rows.reserve(row.invoiceId);
    const source = this.reserveSource(row);
    this.shareAllocation(row, slot, invoice, source);
    columns.putAllocation(slot, row);
    columns.invoice.set(slot, invoice);
    columns.source.set(slot, source);
    this.allocationsByInvoice.join(invoice, slot);
    this.allocationsBySource.join(source, slot);
  }

  removeAllocation(id: AllocationId): void {
    const slot = this.allocations.slotOf(id);
    if (slot === undefined || this.allocations.rowAt(slot) === undefined) return;
    this.removeAllocationFromChains(id);
    this.allocations.remove(slot);
    this.allocations.release(slot);
    this.columns.allocations.remove(slot);
    this.releaseInvoice(this.columns.allocations.invoice.get(slot));
    this.releaseSource(this.columns.allocations.source.get(slot));
  }

  putWriteOff(row: WriteOffRow): void {
    const columns = this.columns.writeOffs;
    const invoice = this.documents.invoices.rows.reserve(row.invoiceId);
    const isNew = !this.writeOffs.has(row.id);
    const slot = this.writeOffs.put(row);
    if (!isNew) this.writeOffsByInvoice.leave(columns.invoice.get(slot), slot);
    shareText(row, 'invoiceId', this.documents.invoices.rows.idAt(invoice, row.invoiceId));
    columns.putWriteOff(slot, row);
    columns.invoice.set(slot, invoice);
    this.writeOffsByInvoice.join(invoice, slot);
  }

  removeWriteOff(id: WriteOffId): void {
    const slot = this.writeOffs.slotOf(id);
    if (slot === undefined || this.writeOffs.rowAt(slot) === undefined) return;
    const invoice = this.columns.writeOffs.invoice.get(slot);
    this.writeOffsByInvoice.leave(invoice, slot);
    this.writeOffs.remove(slot);
    this.writeOffs.release(slot);
    this.columns.writeOffs.remove(slot);
    this.releaseInvoice(invoice);
  }

  /** Gives the slot of a deleted invoice back once nothing settles it any more. */
  releaseInvoice(slot: number): void {
    if (this.allocationsByInvoice.isEmpty(slot) && this.writeOffsByInvoice.isEmpty(slot))
      this.documents.invoices.rows.release(slot);
  }

  releaseReceipt(slot: number): void {
    this.releaseSource(slot * 2);
  }

  releaseCreditNote(slot: number): void {
    this.releaseSource(slot * 2 + 1);
  }

  allocationsOf(invoice: InvoiceId): readonly AllocationRow[] {
    return rowsIn(this.allocationsByInvoice, this.allocations, this.documents.invoices.rows.slotOf(invoice));
  }

  writeOffsOf(invoice: InvoiceId): readonly WriteOffRow[] {
    return rowsIn(this.writeOffsByInvoice, this.writeOffs, this.documents.invoices.rows.slotOf(invoice));
  }

  allocationsFrom(source: ReceiptId | CreditNoteId): readonly AllocationRow[] {
    const { receipts, creditNotes } = this.documents;
    const receipt = receipts.rows.slotOf(source as ReceiptId);
    if (receipt !== undefined) return rowsIn(this.allocationsBySource, this.allocations, receipt * 2);
    const creditNote = creditNotes.rows.slotOf(source as CreditNoteId);
    const group = creditNote === undefined ? undefined : creditNote * 2 + 1;
    return rowsIn(this.allocationsBySource, this.allocations, group);
  }

  private reserveSource(row: AllocationRow): number {
    const { receipts, creditNotes } = this.documents;
    if (row.source.kind === 'receipt') return receipts.rows.reserve(row.source.id) * 2;
    return creditNotes.rows.reserve(row.source.id) * 2 + 1;
  }

  private releaseSource(source: number): void {
    if (!this.allocationsBySource.isEmpty(source)) return;
    const { receipts, creditNotes } = this.documents;
    (source % 2 === 0 ? receipts : creditNotes).rows.release(source >> 1);
  }

  private removeAllocationFromChains(id: AllocationId): void {
    const slot = this.allocations.slotOf(id);
    if (slot === undefined || this.allocations.rowAt(slot) === undefined) return;
    this.allocationsByInvoice.leave(this.columns.allocations.invoice.get(slot), slot);
    this.allocationsBySource.leave(this.columns.allocations.source.get(slot), slot);
  }

  private shareAllocation(row: AllocationRow, slot: number, invoice: number, source: number): void {
    const { invoices, receipts, creditNotes } = this.documents;
    shareText(row, 'id', this.allocations.idAt(slot, row.id));
    shareText(row, 'invoiceId', invoices.rows.idAt(invoice, row.invoiceId));
    shareText(row, 'customerId', this.columns.customers.share(row.customerId));
    shareText(row, 'currency', this.columns.currencies.share(row.currency));
    shareText(row, 'effectiveOn', this.days.share(row.effectiveOn));
    if (row.source.kind === 'receipt')
      shareText(row.source, 'id', receipts.rows.idAt(source >> 1, row.source.id));
    else shareText(row.source, 'id', creditNotes.rows.idAt(source >> 1, row.source.id));
  }
}
