import { createHash } from 'node:crypto';
import { type IsoDate, isoDate } from '@shared/dates';
import { type AllocationRow, type InvoiceRow, type RowsByTable } from '@shared/ledger';
import { buildSample } from '@shared/sample';

export type SampleRows = Required<Omit<RowsByTable, 'imports'>>;

export const someDay = isoDate('2026-06-30');

export function rowsOf(invoices: number, seed: number, today: IsoDate = someDay): SampleRows {
  return buildSample({ invoices, seed, today }, { seq: 1 }).put as SampleRows;
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** All that an allocation takes off its invoice. */
export function settledBy(row: AllocationRow): number {
  return row.amountMinor + row.discountMinor + row.writeOffMinor;
}

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function countsOn(row: { effectiveOn: IsoDate; endedOn?: IsoDate }, asOf: IsoDate): boolean {
  return row.effectiveOn <= asOf && (row.endedOn === undefined || row.endedOn > asOf);
}

/** What is open of each invoice's instalments on a day, reckoned from the rows alone: named ones first, the rest oldest first. */
export function openInstalments(rows: SampleRows, asOf: IsoDate): Map<InvoiceRow, number[]> {
  const allocations = groupBy(rows.allocations, (row) => row.invoiceId);
  const writeOffs = groupBy(rows.writeOffs, (row) => row.invoiceId);
  const open = new Map<InvoiceRow, number[]>();
  for (const invoice of rows.invoices) {
    if (invoice.issuedOn > asOf) continue;
    if (invoice.reversedOn !== undefined && invoice.reversedOn <= asOf) continue;
    const left = invoice.instalments.map((part) => part.amountMinor);
    let rest = 0;
    for (const row of allocations.get(invoice.id) ?? []) {
      if (!countsOn(row, asOf)) continue;
      if (row.instalment === undefined) rest += settledBy(row);
      else left[row.instalment - 1]! -= settledBy(row);
    }
    for (const row of writeOffs.get(invoice.id) ?? []) if (row.writtenOffOn <= asOf) rest += row.amountMinor;
    left.forEach((minor, place) => {
      const taken = Math.min(minor, rest);
      left[place] = minor - taken;
      rest -= taken;
    });
    if (rest > 0) throw new Error(`${invoice.number} is settled beyond its amount`);
    open.set(invoice, left);
  }
  return open;
}
