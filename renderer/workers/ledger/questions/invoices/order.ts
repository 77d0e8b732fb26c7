import { type Book, compareText } from '@shared/ledger';
import { minorDigits } from '@shared/money';
import { type Questions } from '../../protocol';
import { type InvoiceFigures } from './figures';

export type InvoiceSort = Questions['invoices.page']['input']['sort'];

/** Puts places of invoices in order; what is equal goes by number, so that a list never jumps. */
export function sortSlots(
  book: Book,
  figures: InvoiceFigures,
  slots: readonly number[],
  sort: InvoiceSort,
): Int32Array {
  const compare = comparison(book, figures, sort.key);
  const sign = sort.descending ? -1 : 1;
  const byNumber = comparison(book, figures, 'number');
  return Int32Array.from([...slots].sort((a, b) => sign * compare(a, b) || byNumber(a, b)));
}

function comparison(
  book: Book,
  figures: InvoiceFigures,
  key: InvoiceSort['key'],
): (a: number, b: number) => number {
  const { invoices } = book.columns;
  switch (key) {
    case 'number':
      return (a, b) =>
        compareText(book.rowAt('invoices', a)?.number ?? '', book.rowAt('invoices', b)?.number ?? '');
    case 'customer': {
      const ranks = customerRanks(book);
      return (a, b) =>
        (ranks.get(invoices.customer.get(a)) ?? 0) - (ranks.get(invoices.customer.get(b)) ?? 0);
    }
    case 'issuedOn':
      return (a, b) => invoices.issued.get(a) - invoices.issued.get(b);
    case 'dueOn':
      return (a, b) =>
        compareText(book.rowAt('invoices', a)?.dueOn ?? '', book.rowAt('invoices', b)?.dueOn ?? '');
    case 'gross':
      return byAmount(book, invoices.gross.data);
    case 'open':
      return byAmount(book, figures.openMinor);
    case 'daysLate':
      return (a, b) => lateness(figures, a) - lateness(figures, b);
  }
}

/** What is settled is late by nothing, and stands before what has the longest to go. */
function lateness(figures: InvoiceFigures, slot: number): number {
  return figures.openMinor[slot] === 0 ? Number.MIN_SAFE_INTEGER : (figures.daysLate[slot] ?? 0);
}

/** Amounts of different currencies stand side by side in a list; they are ordered by their major units. */
function byAmount(book: Book, minor: Float64Array): (a: number, b: number) => number {
  const { currencies, invoices } = book.columns;
  const factors = Array.from({ length: currencies.size }, (_, number) => {
    const code = currencies.textOf(number);
    return code === undefined ? 1 : 10 ** minorDigits(code);
  });
  const major = (slot: number) => (minor[slot] ?? 0) / (factors[invoices.currency.get(slot)] ?? 1);
  return (a, b) => major(a) - major(b);
}

function customerRanks(book: Book): ReadonlyMap<number, number> {
  const customers = [...book.customers.values()].sort((a, b) => compareText(a.code, b.code));
  return new Map(customers.map((row, rank) => [book.columns.customers.find(row.id) ?? -1, rank]));
}
