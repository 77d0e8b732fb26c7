import { agingItems, agingReport } from '@shared/aging';
import { type IsoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import {
  compareText,
  type CreditNoteRow,
  datedOn,
  documentState,
  type DocumentRef,
  type InvoiceRow,
  type ReceiptRow,
} from '@shared/ledger';
import { type CustomerFile } from '../../protocol';
import { type World } from '../../world';
import { historyOf, importOf } from '../invoices/files';
import { sum } from './list';

type Document = CustomerFile['documents'][number];

/** A customer's page as of a day: a block a currency with its open items, and all documents, newest first. */
export function customerFile(
  world: World,
  id: CustomerId,
  asOf: IsoDate,
  bounds: readonly number[],
): CustomerFile | null {
  const { book } = world;
  const customer = book.customers.get(id);
  if (customer === undefined) return null;
  const query = { asOf, basis: 'due', bounds, customerId: id } as const;
  const items = [...agingItems(book, query)];
  const blocks = agingReport(book, query).blocks.flatMap((block) =>
    block.customers.map((figures) => ({
      currency: block.currency,
      notDueMinor: figures.notDueMinor,
      lateMinor: figures.lateMinor,
      unappliedMinor: figures.unappliedMinor,
      totalMinor: figures.totalMinor,
      overdueMinor: sum(figures.lateMinor),
      oldestDaysLate: figures.oldestDaysLate,
      items: items.filter((item) => item.currency === block.currency),
    })),
  );
  const documents = documentsOf(world, id, asOf);
  return {
    customer,
    asOf,
    blocks,
    documents,
    documentCount: documents.length,
    import: importOf(book, customer),
    history: historyOf(world, [id]),
  };
}

function documentsOf(world: World, id: CustomerId, asOf: IsoDate): readonly Document[] {
  const { book } = world;
  const refs: DocumentRef[] = [
    ...book.invoicesOf(id).map((row) => ({ kind: 'invoice', row }) as const),
    ...book.receiptsOf(id).map((row) => ({ kind: 'receipt', row }) as const),
    ...book.creditNotesOf(id).map((row) => ({ kind: 'creditNote', row }) as const),
  ];
  return refs
    .filter((ref) => datedOn(ref.row) <= asOf)
    .map((ref) => toDocument(world, ref, asOf))
    .sort((a, b) => compareText(b.on, a.on) || compareText(b.number, a.number));
}

function toDocument(world: World, ref: DocumentRef, asOf: IsoDate): Document {
  const { openMinor, status } = documentState(world.book, ref, asOf);
  const { row } = ref;
  return {
    kind: ref.kind,
    id: row.id,
    number: row.number,
    on: datedOn(row),
    ...(ref.kind === 'invoice' ? { dueOn: ref.row.dueOn } : {}),
    currency: row.currency,
    amountMinor: amountOf(row),
    openMinor,
    status,
    ...(row.origin === undefined ? {} : { origin: row.origin }),
  };
}

/** Invoices add to what is owed, receipts and credit notes take off it. */
function amountOf(row: InvoiceRow | ReceiptRow | CreditNoteRow): number {
  return 'grossMinor' in row ? row.grossMinor : -row.amountMinor;
}
