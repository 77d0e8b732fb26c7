import { type Book } from '../book';
import { type TableName, type Tables } from '../rows';

/** What a user calls a row: a document's number, a customer's code, else the invoice it is about. */
export function nameRow(book: Book, table: TableName, row: Tables[TableName]): string {
  if ('number' in row) return row.number;
  if ('code' in row) return row.code;
  if ('invoiceId' in row) return book.invoices.get(row.invoiceId)?.number ?? row.invoiceId;
  if ('subject' in row) return row.subject;
  if ('fileName' in row) return row.fileName;
  return table;
}
