import { placeOfDays } from '@shared/aging';
import { toDayNumber } from '@shared/dates';
import { type Book, isDisputed, openInstalments } from '@shared/ledger';
import { matchText } from '@shared/search';
import { type InvoiceFilter, type InvoiceState } from '../../protocol';
import { type InvoiceFigures } from './figures';

type Rest = Omit<InvoiceFilter, 'state'>;

/** The places of the invoices that a filter lets through, without its state. Invoices dated later are not there. */
export function selectSlots(book: Book, figures: InvoiceFigures, filter: Rest): number[] {
  const tests = testsOf(book, figures, filter);
  const asOf = toDayNumber(filter.asOf);
  const { data: issued } = book.columns.invoices.issued;
  const slots: number[] = [];
  for (let slot = 0; slot < figures.openMinor.length; slot += 1)
    if ((issued[slot] ?? 0) <= asOf && tests.every((test) => test(slot))) slots.push(slot);
  return slots;
}

/** Whether an invoice belongs to a state; a disputed one counts while something of it is open. */
export function isInState(
  book: Book,
  figures: InvoiceFigures,
  slot: number,
  state: InvoiceState,
  asOf: InvoiceFilter['asOf'],
): boolean {
  const open = figures.openMinor[slot] ?? 0;
  switch (state) {
    case 'all':
      return true;
    case 'open':
      return open !== 0;
    case 'late':
      return open !== 0 && (figures.daysLate[slot] ?? 0) > 0;
    case 'settled':
      return open === 0 && figures.isStanding[slot] === 1;
    case 'disputed': {
      const invoice = open === 0 ? undefined : book.rowAt('invoices', slot);
      return invoice !== undefined && isDisputed(book, invoice.id, asOf);
    }
  }
}

function testsOf(book: Book, figures: InvoiceFigures, filter: Rest): ((slot: number) => boolean)[] {
  const { invoices, customers, currencies } = book.columns;
  const tests: ((slot: number) => boolean)[] = [];
  if (filter.customerId !== undefined) {
    const wanted = customers.find(filter.customerId);
    tests.push((slot) => invoices.customer.get(slot) === wanted);
  }
  if (filter.currency !== undefined) {
    const wanted = currencies.find(filter.currency);
    tests.push((slot) => invoices.currency.get(slot) === wanted);
  }
  const { importId, cell, text } = filter;
  if (importId !== undefined)
    tests.push((slot) => book.rowAt('invoices', slot)?.origin?.importId === importId);
  if (cell !== undefined)
    tests.push((slot) => (figures.openMinor[slot] ?? 0) !== 0 && inCell(book, slot, filter));
  if (text !== undefined && text.trim() !== '') tests.push(textTest(book, text));
  return tests;
}

/** By number, by reference, or by the customer's code or name (pinyin too). */
function textTest(book: Book, text: string): (slot: number) => boolean {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const owners = new Set<number | undefined>();
  for (const customer of book.customers.values())
    if (
      customer.code.toLowerCase().includes(wanted) ||
      matchText(customer.name, text) !== null ||
      matchText(customer.nameEn ?? '', text) !== null
    )
      owners.add(book.columns.customers.find(customer.id));
  return (slot) => {
    if (owners.has(book.columns.invoices.customer.get(slot))) return true;
    const invoice = book.rowAt('invoices', slot);
    if (invoice === undefined) return false;
    return (
      invoice.number.toLowerCase().includes(wanted) ||
      (invoice.reference?.toLowerCase().includes(wanted) ?? false)
    );
  };
}

/** Whether something of the invoice stands in the cell of the aging report that was opened. */
function inCell(book: Book, slot: number, filter: Rest): boolean {
  const invoice = book.rowAt('invoices', slot);
  const { cell, asOf } = filter;
  if (invoice === undefined || cell === undefined || cell.column === 'unapplied') return false;
  const day = toDayNumber(asOf);
  const wanted = typeof cell.column === 'object' ? cell.column.late + 1 : 0;
  return openInstalments(book, invoice, asOf).some((item) => {
    const from = cell.basis === 'invoice' ? invoice.issuedOn : item.dueOn;
    return item.openMinor !== 0 && placeOfDays(day - toDayNumber(from), cell.bounds, cell.basis) === wanted;
  });
}
