import { daysBetween, type IsoDate } from '@shared/dates';
import { type CreditNoteId, type InvoiceId, type ReceiptId } from '@shared/ids';
import {
  documentState,
  type DocumentRef,
  type ImportRow,
  type InvoiceRow,
  type LedgerView,
} from '@shared/ledger';
import { type InvoiceFile, type JournalEntryView, type SourceFile } from '../../protocol';
import { type World } from '../../world';
import { daysLateOf } from './figures';
import { withSubject } from '../subjects';

/** An invoice's page: its parts, what reduced it, and where it came from; null for an id that is not in the book. */
export function invoiceFile(world: World, id: InvoiceId, asOf: IsoDate): InvoiceFile | null {
  const { book } = world;
  const invoice = book.invoices.get(id);
  const customer = invoice && book.customers.get(invoice.customerId);
  if (invoice === undefined || customer === undefined) return null;
  const state = documentState(book, { kind: 'invoice', row: invoice }, asOf);
  return {
    invoice,
    customer,
    asOf,
    openMinor: state.openMinor,
    status: state.status,
    daysLate: daysLateOf(book, invoice, asOf),
    instalments: state.instalments.map(({ dueOn, amountMinor, openMinor }) => ({
      dueOn,
      amountMinor,
      openMinor,
      daysLate: openMinor === 0 ? 0 : daysBetween(dueOn, asOf),
    })),
    settlements: settlementsOf(book, invoice),
    disputes: book.disputesOf(id),
    import: importOf(book, invoice),
    history: historyOf(world, [
      id,
      ...book.allocationsOf(id).map((row) => row.id),
      ...book.writeOffsOf(id).map((row) => row.id),
      ...book.disputesOf(id).map((row) => row.id),
    ]),
  };
}

/** The page of a receipt or credit note: what it settles, and what of it is unapplied. */
export function sourceFile(
  world: World,
  kind: 'receipt' | 'creditNote',
  id: string,
  asOf: IsoDate,
): SourceFile | null {
  const { book } = world;
  const document = sourceOf(book, kind, id);
  if (document === null) return null;
  const customer = book.customers.get(document.row.customerId);
  if (customer === undefined) return null;
  const state = documentState(book, document, asOf);
  const allocations = book.allocationsFrom(document.row.id).flatMap((row) => {
    const invoice = book.invoices.get(row.invoiceId);
    return invoice === undefined ? [] : [{ row, invoice }];
  });
  const against = document.kind === 'creditNote' ? document.row.againstInvoiceId : undefined;
  return {
    document,
    customer,
    asOf,
    openMinor: state.openMinor,
    status: state.status,
    allocations,
    against: (against && book.invoices.get(against)) ?? null,
    import: importOf(book, document.row),
    history: historyOf(world, [id, ...allocations.map(({ row }) => row.id)]),
  };
}

/** The entries that touched any of the rows, newest first, each once; the first id is whose history it is. */
export function historyOf(world: World, ids: readonly string[]): readonly JournalEntryView[] {
  const entries = new Map<number, JournalEntryView>();
  for (const id of ids) for (const entry of world.history.entriesTouching(id)) entries.set(entry.seq, entry);
  return [...entries.values()]
    .sort((a, b) => b.seq - a.seq)
    .map((entry) => withSubject(world, entry, ids[0]));
}

/** The import that created a row. */
export function importOf(
  book: LedgerView,
  row: { readonly origin?: { readonly importId: ImportRow['id'] } },
): ImportRow | null {
  return (row.origin && book.imports.get(row.origin.importId)) ?? null;
}

function sourceOf(
  book: LedgerView,
  kind: 'receipt' | 'creditNote',
  id: string,
): SourceFile['document'] | null {
  if (kind === 'receipt') {
    const row = book.receipts.get(id as ReceiptId);
    return row === undefined ? null : { kind, row };
  }
  const row = book.creditNotes.get(id as CreditNoteId);
  return row === undefined ? null : { kind, row };
}

function settlementsOf(book: LedgerView, invoice: InvoiceRow): InvoiceFile['settlements'] {
  const allocations = book.allocationsOf(invoice.id).flatMap((row): InvoiceFile['settlements'] => {
    const source: DocumentRef | null = sourceOf(book, row.source.kind, row.source.id);
    return source === null ? [] : [{ kind: 'allocation', row, source: source.row }];
  });
  const writeOffs = book.writeOffsOf(invoice.id).map((row) => ({ kind: 'writeOff', row }) as const);
  return [...allocations, ...writeOffs];
}
