import { type CustomerId, type PaperId } from '../ids';
import { type PaperRow } from './paperRows';

/** The issued papers, also by customer in the order of issue. */
export class PaperTable {
  readonly rows = new Map<PaperId, PaperRow>();
  private readonly byCustomer = new Map<CustomerId, PaperId[]>();

  put(row: PaperRow): void {
    if (!this.rows.has(row.id)) {
      const ids = this.byCustomer.get(row.customerId);
      if (ids === undefined) this.byCustomer.set(row.customerId, [row.id]);
      else ids.push(row.id);
    }
    this.rows.set(row.id, row);
  }

  remove(id: PaperId): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.rows.delete(id);
    const left = (this.byCustomer.get(row.customerId) ?? []).filter((other) => other !== id);
    if (left.length > 0) this.byCustomer.set(row.customerId, left);
    else this.byCustomer.delete(row.customerId);
  }

  ofCustomer(customer: CustomerId): readonly PaperRow[] {
    const ids = this.byCustomer.get(customer) ?? [];
    return ids.flatMap((id) => this.rows.get(id) ?? []);
  }
}
