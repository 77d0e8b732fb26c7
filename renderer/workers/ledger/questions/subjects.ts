import {
  type CreditNoteId,
  type CustomerId,
  type ImportId,
  type InvoiceId,
  type PaperId,
  type ReceiptId,
} from '@shared/ids';
import { type Book } from '@shared/ledger';
import { type JournalEntryView } from '../protocol';
import { type World } from '../world';

/**
 * An entry with what it was done to, where that is still in the books: a number, a customer's name, a file.
 * @param own whose history it is: of a run of papers its own paper is named, not the first
 */
export function withSubject(
  { book, history }: World,
  entry: JournalEntryView,
  own?: string,
): JournalEntryView {
  const refs = history.refsOf(entry.seq);
  const isOwnPaper = own !== undefined && refs.includes(own) && book.papers.has(own as PaperId);
  for (const id of isOwnPaper ? [own] : refs) {
    const subject = nameOf(book, id);
    if (subject !== undefined) return { ...entry, subject };
  }
  return entry;
}

function nameOf(book: Book, id: string): string | undefined {
  return (
    book.imports.get(id as ImportId)?.fileName ??
    book.papers.get(id as PaperId)?.number ??
    book.customers.get(id as CustomerId)?.name ??
    book.invoices.get(id as InvoiceId)?.number ??
    book.receipts.get(id as ReceiptId)?.number ??
    book.creditNotes.get(id as CreditNoteId)?.number
  );
}
