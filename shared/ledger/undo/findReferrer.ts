import { type Book } from '../book';
import { type ChangeSet } from '../changeSet';
import { type TableName, tableNames, type Tables } from '../rows';
import { nameRow } from './nameRow';
import { type Obstacle } from './obstacle';

/** Finds a row that stays and points to one that would go; undefined if there is none. */
export function findReferrer(book: Book, change: ChangeSet): Obstacle | undefined {
  const going = new Map(tableNames.map((table) => [table, new Set<string>(change.del[table] ?? [])]));
  const isGoing = (table: TableName, id: string | undefined) =>
    id !== undefined && going.get(table)?.has(id) === true;
  for (const [table, row] of listReferrers(book, change, isGoing))
    if (!isGoing(table, row.id)) return { by: row.rev, name: nameRow(book, table, row) };
  return undefined;
}

type Going = (table: TableName, id: string | undefined) => boolean;
type Referrer = readonly [TableName, Tables[TableName]];

function* listReferrers(book: Book, change: ChangeSet, isGoing: Going): Generator<Referrer> {
  if (isGoing('company', 'company'))
    for (const table of tableNames) if (table !== 'company') yield* all(book, table);
  for (const id of change.del.invoices ?? []) {
    const invoice = book.rowOf('invoices', id as Tables['invoices']['id']);
    if (invoice === undefined) continue;
    yield* named('allocations', book.allocationsOf(invoice.id));
    yield* named('writeOffs', book.writeOffsOf(invoice.id));
    yield* named('disputes', book.disputesOf(invoice.id));
    yield* named(
      'papers',
      book
        .papersOf(invoice.customerId)
        .filter(({ items }) => items.some((item) => item.invoiceId === invoice.id)),
    );
  }
  for (const id of [...(change.del.receipts ?? []), ...(change.del.creditNotes ?? [])])
    yield* named('allocations', book.allocationsFrom(id as Tables['receipts']['id']));
  for (const id of change.del.customers ?? []) {
    const customer = id as Tables['customers']['id'];
    yield* named('invoices', book.invoicesOf(customer));
    yield* named('receipts', book.receiptsOf(customer));
    yield* named('creditNotes', book.creditNotesOf(customer));
    yield* named('papers', book.papersOf(customer));
  }
  if (change.del.customers)
    for (const row of book.customers.values())
      if (isGoing('customers', row.parentId)) yield ['customers', row];
  if (change.del.invoices)
    for (const row of book.creditNotes.values())
      if (isGoing('invoices', row.againstInvoiceId)) yield ['creditNotes', row];
}

function* all(book: Book, table: TableName): Generator<Referrer> {
  for (const row of book.rowsOf(table)) yield [table, row];
}

function* named(table: TableName, rows: readonly Tables[TableName][]): Generator<Referrer> {
  for (const row of rows) yield [table, row];
}
