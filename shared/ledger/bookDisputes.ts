import { type DisputeId, type InvoiceId } from '../ids';
import { type DisputeRow } from './rows';

/** Disputes, also by invoice in the order of posting. */
export class DisputeTable {
  readonly rows = new Map<DisputeId, DisputeRow>();
  private readonly byInvoice = new Map<InvoiceId, readonly DisputeRow[]>();

  put(row: DisputeRow): void {
    this.rows.set(row.id, row);
    const others = this.ofInvoice(row.invoiceId).filter((other) => other.id !== row.id);
    this.byInvoice.set(row.invoiceId, [...others, row]);
  }

  remove(id: DisputeId): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.rows.delete(id);
    const others = this.ofInvoice(row.invoiceId).filter((other) => other.id !== id);
    if (others.length > 0) this.byInvoice.set(row.invoiceId, others);
    else this.byInvoice.delete(row.invoiceId);
  }

  ofInvoice(invoice: InvoiceId): readonly DisputeRow[] {
    return this.byInvoice.get(invoice) ?? [];
  }
}
