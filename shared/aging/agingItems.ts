import { fromDayNumber, toDayNumber } from '../dates';
import { type Book, checkBounds, compareText, datedOn, isDisputed, scanOpen } from '../ledger';
import { must } from '../result';
import { notDuePlace, placeOfDays } from './columnOf';
import { type AgingColumn, type AgingItem, type AgingQuery } from './types';

/** Which items of a report are asked for; a salesperson or region of null asks for those without one. */
export type AgingItemFilter = {
  readonly column?: AgingColumn | undefined;
  readonly salesperson?: string | null | undefined;
  readonly region?: string | null | undefined;
};

/**
 * The open items behind any figure of the report: a cell's, a row's or all of them. They add up to the figure. In
 * order of customer code, currency, due day, number and instalment; unapplied money last within its customer.
 */
export function agingItems(
  book: Book,
  query: AgingQuery,
  filter: AgingItemFilter = {},
): readonly AgingItem[] {
  const bounds = must(checkBounds(query.bounds));
  const { customers, currencies, invoices, receipts, creditNotes } = book.columns;
  const today = toDayNumber(query.asOf);
  const onlyCustomer = query.customerId === undefined ? undefined : (customers.find(query.customerId) ?? -1);
  const onlyCurrency = query.currency === undefined ? undefined : (currencies.find(query.currency) ?? -1);
  const wantedPlace = filter.column === undefined ? undefined : placeOfColumn(filter.column);
  const items: AgingItem[] = [];
  scanOpen(book, query.asOf, {
    invoice(slot, dueDay, openMinor, instalment) {
      if (onlyCustomer !== undefined && invoices.customer.get(slot) !== onlyCustomer) return;
      if (onlyCurrency !== undefined && invoices.currency.get(slot) !== onlyCurrency) return;
      const days = today - (query.basis === 'due' ? dueDay : invoices.issued.get(slot));
      const place = placeOfDays(days, bounds, query.basis);
      if (wantedPlace !== undefined && place !== wantedPlace) return;
      const item = invoiceItem(book, query, slot, { dueDay, openMinor, instalment, days, place });
      if (item !== undefined && isWanted(book, item, invoices.region.get(slot), filter)) items.push(item);
    },
    credit(kind, slot, unappliedMinor) {
      if (wantedPlace !== undefined && wantedPlace !== unappliedPlace) return;
      const columns = kind === 'receipt' ? receipts : creditNotes;
      if (onlyCustomer !== undefined && columns.customer.get(slot) !== onlyCustomer) return;
      if (onlyCurrency !== undefined && columns.currency.get(slot) !== onlyCurrency) return;
      const item = creditItem(book, kind, slot, unappliedMinor);
      if (item !== undefined && isWanted(book, item, 0, filter)) items.push(item);
    },
  });
  return items.sort(compareItems);
}

const unappliedPlace = -1;

function placeOfColumn(column: AgingColumn): number {
  if (column === 'notDue') return notDuePlace;
  return column === 'unapplied' ? unappliedPlace : column.late + 1;
}

type Found = {
  readonly dueDay: number;
  readonly openMinor: number;
  readonly instalment: number;
  readonly days: number;
  readonly place: number;
};

function invoiceItem(book: Book, query: AgingQuery, slot: number, found: Found): AgingItem | undefined {
  const row = book.rowAt('invoices', slot);
  if (row === undefined) return undefined;
  const { instalment, place, days, openMinor } = found;
  return {
    kind: 'invoice',
    documentId: row.id,
    invoiceId: row.id,
    ...describe(book, row.customerId, row.salesperson),
    number: row.number,
    ...(row.instalments.length > 1 ? { instalment } : {}),
    issuedOn: row.issuedOn,
    dueOn: fromDayNumber(found.dueDay),
    currency: row.currency,
    amountMinor: row.instalments[instalment - 1]?.amountMinor ?? row.grossMinor,
    openMinor,
    days,
    column: place === notDuePlace ? 'notDue' : { late: place - 1 },
    isDisputed: isDisputed(book, row.id, query.asOf),
    ...(row.reference === undefined ? {} : { reference: row.reference }),
  };
}

function creditItem(
  book: Book,
  kind: 'receipt' | 'creditNote',
  slot: number,
  unappliedMinor: number,
): AgingItem | undefined {
  const row = kind === 'receipt' ? book.rowAt('receipts', slot) : book.rowAt('creditNotes', slot);
  if (row === undefined) return undefined;
  return {
    kind,
    documentId: row.id,
    ...describe(book, row.customerId, undefined),
    number: row.number,
    issuedOn: datedOn(row),
    currency: row.currency,
    amountMinor: -row.amountMinor,
    openMinor: -unappliedMinor,
    days: 0,
    column: 'unapplied',
    isDisputed: false,
    ...(row.reference === undefined ? {} : { reference: row.reference }),
  };
}

function describe(
  book: Book,
  customerId: AgingItem['customerId'],
  own: string | undefined,
): Pick<AgingItem, 'customerId' | 'customerCode' | 'customerName' | 'salesperson'> {
  const customer = book.customers.get(customerId);
  const salesperson = own ?? customer?.salesperson;
  return {
    customerId,
    customerCode: customer?.code ?? customerId,
    customerName: customer?.name ?? '',
    ...(salesperson === undefined ? {} : { salesperson }),
  };
}

function isWanted(book: Book, item: AgingItem, ownRegion: number, filter: AgingItemFilter): boolean {
  if (filter.salesperson !== undefined && (item.salesperson ?? null) !== filter.salesperson) return false;
  if (filter.region === undefined) return true;
  const region = book.columns.labels.textOf(ownRegion) ?? book.customers.get(item.customerId)?.region;
  return (region ?? null) === filter.region;
}

/** Later than every day that a document can have: unapplied money comes after what is due. */
const afterAll = '~';

function compareItems(a: AgingItem, b: AgingItem): number {
  return (
    compareText(a.customerCode, b.customerCode) ||
    compareText(a.currency, b.currency) ||
    compareText(a.dueOn ?? afterAll, b.dueOn ?? afterAll) ||
    compareText(a.number, b.number) ||
    (a.instalment ?? 0) - (b.instalment ?? 0)
  );
}
