import { type IsoDate, toDayNumber } from '../dates';
import { type Book, everLateSlots, type InvoiceRow } from '../ledger';
import { type PaperPick } from './run';

/** The invoices of one customer in one currency that may have been late. */
export type EverLate = PaperPick & { readonly invoices: readonly InvoiceRow[] };

/**
 * Customers and currencies with their invoices that may have been late by a day: whatever was due before it and was not
 * paid in full by its due date, or had a payment taken back. One pass over the columns of the book.
 */
export function gatherEverLate(
  book: Book,
  asOf: IsoDate,
  isWanted: (customerId: PaperPick['customerId']) => boolean,
): readonly EverLate[] {
  const { customers, currencies, invoices } = book.columns;
  const found = new Map<number, { readonly pick: PaperPick; readonly rows: InvoiceRow[] } | null>();
  for (const slot of everLateSlots(book, toDayNumber(asOf))) {
    const customer = invoices.customer.get(slot);
    const currency = invoices.currency.get(slot);
    const key = currency * customers.size + customer;
    let group = found.get(key);
    if (group === undefined) {
      const pick = pickOf(customers.textOf(customer), currencies.textOf(currency));
      group = pick !== null && isWanted(pick.customerId) ? { pick, rows: [] } : null;
      found.set(key, group);
    }
    const row = group && book.rowAt('invoices', slot);
    if (group && row) group.rows.push(row);
  }
  return [...found.values()].flatMap((group) => (group ? [{ ...group.pick, invoices: group.rows }] : []));
}

function pickOf(
  customerId: PaperPick['customerId'] | undefined,
  currency: PaperPick['currency'] | undefined,
): PaperPick | null {
  return customerId === undefined || currency === undefined ? null : { customerId, currency };
}
