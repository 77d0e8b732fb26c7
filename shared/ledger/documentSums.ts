import { type DomainError } from '../errors';
import { type CurrencyCode, minorToDecimal } from '../money';
import { err, ok, type Result } from '../result';
import { type Book } from './book';
import { type ChangeSet } from './changeSet';
import { type CreditNoteRow, type InvoiceRow, type ReceiptRow } from './rows';

type DocumentRow = InvoiceRow | ReceiptRow | CreditNoteRow;

/** What every table of the book can do. */
export type TableOf<Row extends { readonly id: string }> = {
  readonly rows: ReadonlyMap<Row['id'], Row>;
  put(row: Row): void;
  remove(id: Row['id']): void;
};

/** Every document ever posted in a currency, reversed ones too, in minor units: no sum over the book is larger. */
export class DocumentSums {
  private readonly sums = new Map<CurrencyCode, number>();

  /** A table of documents whose every change is counted here. */
  over<Row extends DocumentRow>(table: TableOf<Row>): TableOf<Row> {
    return {
      rows: table.rows,
      put: (row) => {
        this.add(table.rows.get(row.id), -1);
        this.add(row, 1);
        table.put(row);
      },
      remove: (id) => {
        this.add(table.rows.get(id), -1);
        table.remove(id);
      },
    };
  }

  of(currency: CurrencyCode): number {
    return this.sums.get(currency) ?? 0;
  }

  private add(row: DocumentRow | undefined, sign: 1 | -1): void {
    if (row !== undefined) this.sums.set(row.currency, this.of(row.currency) + sign * sizeOf(row));
  }
}

/**
 * Refuses documents that would make the sum of a currency larger than a whole number of cents that is exact (2^53 − 1):
 * aging, balances and papers add them up, and one wrong figure more would make all of them impossible.
 */
export function checkDocumentSums(
  book: Pick<Book, 'documentSum' | 'rowOf'>,
  { put }: ChangeSet,
): Result<null, DomainError<'sum.tooLarge'>> {
  const added = new Map<CurrencyCode, number>();
  for (const table of ['invoices', 'receipts', 'creditNotes'] as const)
    for (const row of put[table] ?? []) {
      const before = book.rowOf(table, row.id);
      const more = sizeOf(row) - (before === undefined ? 0 : sizeOf(before));
      added.set(row.currency, (added.get(row.currency) ?? 0) + more);
    }
  for (const [currency, more] of added)
    if (more > 0 && book.documentSum(currency) + more > Number.MAX_SAFE_INTEGER)
      return err({
        code: 'sum.tooLarge',
        currency,
        most: minorToDecimal(Number.MAX_SAFE_INTEGER, currency),
      });
  return ok(null);
}

function sizeOf(row: DocumentRow): number {
  return 'grossMinor' in row ? row.grossMinor : row.amountMinor;
}
