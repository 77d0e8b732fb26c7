import { type AgingReport } from '@shared/aging';
import { fromDayNumber, type IsoDate, toDayNumber } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { type Book, compareText, type CustomerRow } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { matchText } from '@shared/search';
import {
  type CustomerFilter,
  type CustomerListRow,
  type CustomerState,
  type Questions,
} from '../../protocol';

type Rest = Omit<CustomerFilter, 'state'>;
export type CustomerSort = Questions['customers.page']['input']['sort'];

/** One row a customer and currency of the report, and one for each customer that owes nothing. */
export function listCustomers(book: Book, report: AgingReport, filter: Rest): readonly CustomerListRow[] {
  const receipts = lastReceipts(book, filter.asOf);
  const seen = new Set<CustomerId>();
  const rows: CustomerListRow[] = [];
  for (const block of report.blocks)
    for (const figures of block.customers) {
      const customer = book.customers.get(figures.customerId);
      if (customer === undefined) continue;
      seen.add(customer.id);
      rows.push({
        ...identityOf(customer, block.currency),
        openInvoices: figures.openInvoices,
        notDueMinor: figures.notDueMinor,
        lateMinor: figures.lateMinor,
        unappliedMinor: figures.unappliedMinor,
        totalMinor: figures.totalMinor,
        overdueMinor: sum(figures.lateMinor),
        oldestDaysLate: figures.oldestDaysLate,
        lastReceiptOn: receipts(customer.id, block.currency),
      });
    }
  for (const customer of book.customers.values())
    if (!seen.has(customer.id)) rows.push(emptyRow(book, customer, filter, receipts));
  return rows.filter((row) => isWanted(book, row, filter));
}

export function isInState(row: CustomerListRow, state: CustomerState): boolean {
  if (state === 'late') return row.overdueMinor > 0;
  return state === 'all' || row.totalMinor !== 0 || row.openInvoices > 0;
}

const pinyinOrder = new Intl.Collator('zh-Hans-u-co-pinyin');

/** What is equal goes by code, then currency, so that a list never jumps. */
export function sortCustomers(
  rows: readonly CustomerListRow[],
  sort: CustomerSort,
): readonly CustomerListRow[] {
  const sign = sort.descending ? -1 : 1;
  const byCode = (a: CustomerListRow, b: CustomerListRow) =>
    compareText(a.code, b.code) || compareText(a.currency, b.currency);
  return [...rows].sort((a, b) => sign * compareBy(sort.key, a, b) || byCode(a, b));
}

function compareBy(key: CustomerSort['key'], a: CustomerListRow, b: CustomerListRow): number {
  switch (key) {
    case 'code':
      return compareText(a.code, b.code);
    case 'name':
      return pinyinOrder.compare(a.name, b.name);
    case 'nameEn':
      return pinyinOrder.compare(a.nameEn ?? a.name, b.nameEn ?? b.name);
    case 'total':
      return a.totalMinor - b.totalMinor;
    case 'overdue':
      return a.overdueMinor - b.overdueMinor;
    case 'daysLate':
      return a.oldestDaysLate - b.oldestDaysLate;
    case 'lastReceipt':
      return compareText(a.lastReceiptOn ?? '', b.lastReceiptOn ?? '');
  }
}

function isWanted(book: Book, row: CustomerListRow, filter: Rest): boolean {
  if (filter.currency !== undefined && row.currency !== filter.currency) return false;
  const text = filter.text?.trim() ?? '';
  if (text === '') return true;
  return (
    row.code.toLowerCase().includes(text.normalize('NFKC').toLowerCase()) ||
    matchText(row.name, text) !== null ||
    matchText(row.nameEn ?? '', text) !== null ||
    matchText(book.customers.get(row.id)?.salesperson ?? '', text) !== null
  );
}

function identityOf(customer: CustomerRow, currency: CurrencyCode) {
  return {
    id: customer.id,
    code: customer.code,
    name: customer.name,
    currency,
    ...(customer.nameEn === undefined ? {} : { nameEn: customer.nameEn }),
    ...(customer.country === undefined ? {} : { country: customer.country }),
    ...(customer.salesperson === undefined ? {} : { salesperson: customer.salesperson }),
  };
}

function emptyRow(
  book: Book,
  customer: CustomerRow,
  filter: Rest,
  receipts: (id: CustomerId, currency: CurrencyCode) => IsoDate | null,
): CustomerListRow {
  const currency = customer.currency ?? book.company?.baseCurrency ?? 'CNY';
  return {
    ...identityOf(customer, currency),
    openInvoices: 0,
    notDueMinor: 0,
    lateMinor: [...filter.bounds.map(() => 0), 0],
    unappliedMinor: 0,
    totalMinor: 0,
    overdueMinor: 0,
    oldestDaysLate: 0,
    lastReceiptOn: receipts(customer.id, currency),
  };
}

/** The last day on which a customer paid in a currency, of receipts that stand on the day. */
function lastReceipts(book: Book, asOf: IsoDate): (id: CustomerId, currency: CurrencyCode) => IsoDate | null {
  const { receipts, customers, currencies } = book.columns;
  const day = toDayNumber(asOf);
  const last = new Map<number, number>();
  const keyOf = (customer: number, currency: number) => customer * 1024 + currency;
  const { data: dated } = receipts.dated;
  for (let slot = 0; slot < dated.length; slot += 1) {
    const received = dated[slot] ?? 0;
    if (received > day || receipts.ended.get(slot) <= day) continue;
    const key = keyOf(receipts.customer.get(slot), receipts.currency.get(slot));
    if ((last.get(key) ?? received) <= received) last.set(key, received);
  }
  return (id, currency) => {
    const found = last.get(keyOf(customers.find(id) ?? -1, currencies.find(currency) ?? -1));
    return found === undefined ? null : fromDayNumber(found);
  };
}

export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
