import { applyChangeSet, type Book, createBook } from '../book';
import { type ChangeSet } from '../changeSet';
import { allPosted, isCounting } from '../counting';
import { openInstalments, unappliedOf } from '../openAmounts';
import { type AllocationRow, type InvoiceRow, type Tables, type WriteOffRow } from '../rows';
import { nameRow } from './nameRow';
import { type Obstacle } from './obstacle';

/**
 * Finds what keeps rows from being put back: a number or code that was given away since, a row they point to that is
 * gone, money or an invoice that was used up otherwise, a base currency that documents have been posted under.
 */
export function findConflict(book: Book, change: ChangeSet): Obstacle | undefined {
  return (
    findTakenName(book, change) ??
    findMissing(book, change) ??
    findOverflow(book, change) ??
    findBase(book, change)
  );
}

function findTakenName(book: Book, change: ChangeSet): Obstacle | undefined {
  const gone = new Set<string>(Object.values(change.del).flat());
  const { invoices = [], receipts = [], creditNotes = [], customers = [] } = change.put;
  for (const row of [...invoices, ...receipts, ...creditNotes]) {
    const holder = book.documentByNumber(row.number)?.row;
    if (holder && holder.id !== row.id && !gone.has(holder.id))
      return { by: holder.rev, name: holder.number };
  }
  for (const row of customers) {
    const holder = book.customerByCode(row.code);
    if (holder && holder.id !== row.id && !gone.has(holder.id)) return { by: holder.rev, name: holder.code };
  }
  return undefined;
}

function findMissing(book: Book, change: ChangeSet): Obstacle | undefined {
  const back = new Set<string>();
  for (const rows of Object.values(change.put)) for (const row of rows) back.add(row.id);
  const isThere = (rows: { has(id: string): boolean }, id: string) => back.has(id) || rows.has(id);
  const customers = book.customers as ReadonlyMap<string, unknown>;
  const invoices = book.invoices as ReadonlyMap<string, unknown>;
  const { allocations = [], writeOffs = [], disputes = [] } = change.put;
  const documents = [
    ...(change.put.invoices ?? []),
    ...(change.put.receipts ?? []),
    ...(change.put.creditNotes ?? []),
  ];
  const orphan =
    documents.find((row) => !isThere(customers, row.customerId)) ??
    [...allocations, ...writeOffs, ...disputes].find((row) => !isThere(invoices, row.invoiceId)) ??
    allocations.find((row) => !back.has(row.source.id) && sourceRow(book, row) === undefined);
  return orphan === undefined
    ? undefined
    : { by: 0, name: 'number' in orphan ? orphan.number : orphan.invoiceId };
}

/** Plays the change on a small book of what it touches and looks for what would be settled more than once. */
function findOverflow(book: Book, change: ChangeSet): Obstacle | undefined {
  const { allocations = [], writeOffs = [] } = change.put;
  if (allocations.length + writeOffs.length === 0) return undefined;
  const after = createBook();
  const invoiceIds = new Set([...allocations, ...writeOffs].map((row) => row.invoiceId));
  const sourceIds = new Set(allocations.map((row) => row.source.id));
  const touched = {
    invoices: [...invoiceIds].flatMap((id) => book.invoices.get(id) ?? []),
    receipts: [...sourceIds].flatMap((id) => book.receipts.get(id as Tables['receipts']['id']) ?? []),
    creditNotes: [...sourceIds].flatMap(
      (id) => book.creditNotes.get(id as Tables['creditNotes']['id']) ?? [],
    ),
    allocations: [
      ...[...invoiceIds].flatMap((id) => book.allocationsOf(id)),
      ...[...sourceIds].flatMap((id) => book.allocationsFrom(id)),
    ],
    writeOffs: [...invoiceIds].flatMap((id) => book.writeOffsOf(id)),
  };
  applyChangeSet(after, { put: touched, del: {} });
  applyChangeSet(after, change);
  for (const id of invoiceIds) {
    const invoice = after.invoices.get(id);
    if (invoice && isOverfull(after, invoice)) return latestOn(after, book, id);
  }
  for (const id of sourceIds) {
    const row =
      after.receipts.get(id as Tables['receipts']['id']) ??
      after.creditNotes.get(id as Tables['creditNotes']['id']);
    if (row === undefined) continue;
    const isActive = after.allocationsFrom(row.id).some((allocation) => isCounting(allocation, allPosted));
    if ((row.reversedOn !== undefined && isActive) || unappliedOf(after, row, allPosted) < 0)
      return { by: latestRev(book.allocationsFrom(row.id), row.rev), name: row.number };
  }
  return undefined;
}

function isOverfull(after: Book, invoice: InvoiceRow): boolean {
  const active = (row: AllocationRow | WriteOffRow) => row.endedOn === undefined;
  const isActive = after.allocationsOf(invoice.id).some(active) || after.writeOffsOf(invoice.id).some(active);
  if (invoice.reversedOn !== undefined) return isActive;
  return openInstalments(after, invoice, allPosted).some(({ openMinor }) => openMinor < 0);
}

function latestOn(after: Book, book: Book, id: InvoiceRow['id']): Obstacle {
  const invoice = after.invoices.get(id);
  const rows = [...book.allocationsOf(id), ...book.writeOffsOf(id)];
  return { by: latestRev(rows, invoice?.rev ?? 0), name: invoice ? nameRow(after, 'invoices', invoice) : id };
}

function latestRev(rows: readonly { readonly rev: number }[], least: number): number {
  return rows.reduce((latest, row) => Math.max(latest, row.rev), least);
}

function findBase(book: Book, change: ChangeSet): Obstacle | undefined {
  const [company] = change.put.company ?? [];
  if (company === undefined || book.company === undefined) return undefined;
  if (company.baseCurrency === book.company.baseCurrency) return undefined;
  for (const table of ['invoices', 'receipts', 'creditNotes'] as const)
    for (const row of book.rowsOf(table)) return { by: row.rev, name: row.number };
  return undefined;
}

function sourceRow(book: Book, { source }: AllocationRow) {
  return source.kind === 'receipt' ? book.receipts.get(source.id) : book.creditNotes.get(source.id);
}
