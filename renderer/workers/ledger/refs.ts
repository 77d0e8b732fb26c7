import { type CompanyRow, type PaperRow } from '@shared/ledger';
import { type EntryRows } from './entryRows';
import { entryRows } from '@shared/ipc/journalLine';

/**
 * What the index keeps of an entry: the customers, documents and imports that it put, deleted or settled, and the
 * hashes of the files that its rows name. Of a large entry only imports and files, since its rows name their import.
 */
export class RefCollector {
  private readonly touched = new Set<string>();
  private readonly always = new Set<string>();

  add({ put, del, before }: EntryRows): void {
    for (const row of put.company ?? []) this.addFiles(row);
    for (const row of put.imports ?? []) this.always.add(row.id).add(row.fileSha256);
    for (const id of del.imports ?? []) this.always.add(id);
    for (const row of put.papers ?? []) this.always.add(row.file.sha256);
    if (this.touched.size > entryRows * 3) return;
    for (const table of ['customers', 'invoices', 'receipts', 'creditNotes'] as const) {
      for (const row of put[table] ?? []) this.touched.add(row.id);
      for (const id of del[table] ?? []) this.touched.add(id);
    }
    for (const rows of [put, before]) {
      for (const row of rows.allocations ?? []) this.touched.add(row.invoiceId).add(row.source.id);
      for (const row of rows.writeOffs ?? []) this.touched.add(row.invoiceId);
      for (const row of rows.disputes ?? []) this.touched.add(row.invoiceId);
      for (const row of rows.papers ?? []) this.addPaper(row);
    }
  }

  refs(rows: number): readonly string[] {
    return rows > entryRows ? [...this.always] : [...this.always, ...this.touched];
  }

  private addPaper({ id, customerId, items }: PaperRow): void {
    this.touched.add(id).add(customerId);
    for (const { invoiceId } of items) this.touched.add(invoiceId);
  }

  private addFiles({ logo, seal }: CompanyRow): void {
    for (const image of [logo, seal]) if (image) this.always.add(image.sha256);
  }
}
