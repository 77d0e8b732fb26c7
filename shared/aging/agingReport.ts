import { toDayNumber } from '../dates';
import { type CustomerId } from '../ids';
import { type Book, checkBounds, compareText, scanOpen } from '../ledger';
import { type CurrencyCode, safeMinor } from '../money';
import { must } from '../result';
import { AgingCells } from './agingCells';
import { notDuePlace, placeOfDays } from './columnOf';
import {
  type AgingBlock,
  type AgingCustomer,
  type AgingFigures,
  type AgingGroup,
  type AgingQuery,
  type AgingReport,
} from './types';

/** One currency while it is added up: its rows, found by customer and label. */
type Sums = {
  readonly cells: AgingCells;
  readonly rows: Map<number, number>;
  /** Of each row: the number of its customer and of its salesperson or region. */
  readonly customers: number[];
  readonly labels: number[];
};

/**
 * The aging as of a day: one block per currency (declared rule 12), one row per customer, by code. Not due, late by
 * the bounds and unapplied always add up to the balance (rules 2 to 5). Bounds must have passed `checkBounds`.
 */
export function agingReport(book: Book, query: AgingQuery): AgingReport {
  return buildReport(book, query, undefined);
}

/**
 * The same with a customer's row split by salesperson or region: the invoice's own where it names one, else the
 * customer's; unapplied money goes with the customer's.
 */
export function agingGroups(book: Book, query: AgingQuery, group: AgingGroup): AgingReport {
  return buildReport(book, query, group === 'customer' ? undefined : group);
}

function buildReport(
  book: Book,
  query: AgingQuery,
  label: 'salesperson' | 'region' | undefined,
): AgingReport {
  const bounds = must(checkBounds(query.bounds));
  const sums = addUp(book, { ...query, bounds }, label);
  const blocks: AgingBlock[] = [];
  for (const [number, sum] of sums) {
    const currency = book.columns.currencies.textOf(number);
    const customers = toCustomers(book, sum, bounds.length + 1, label);
    if (currency !== undefined && customers.length > 0)
      blocks.push(toBlock(currency, customers, bounds.length + 1));
  }
  blocks.sort((a, b) => compareText(a.currency, b.currency));
  return { ...pickQuery(query), bounds, blocks };
}

function addUp(
  book: Book,
  query: AgingQuery,
  label: 'salesperson' | 'region' | undefined,
): ReadonlyMap<number, Sums> {
  const { customers, currencies, invoices, receipts, creditNotes } = book.columns;
  const { bounds, basis } = query;
  const today = toDayNumber(query.asOf);
  const onlyCustomer = query.customerId === undefined ? undefined : (customers.find(query.customerId) ?? -1);
  const onlyCurrency = query.currency === undefined ? undefined : (currencies.find(query.currency) ?? -1);
  const customerLabels = labelsOfCustomers(book, label);
  const ownLabels = label === undefined ? undefined : invoices[label];
  const sums = new Map<number, Sums>();
  let lastInvoice = -1;
  const rowFor = (currency: number, customer: number, labelNumber: number): readonly [AgingCells, number] => {
    let sum = sums.get(currency);
    if (sum === undefined) {
      sum = { cells: new AgingCells(bounds.length + 2), rows: new Map(), customers: [], labels: [] };
      sums.set(currency, sum);
    }
    const key = labelNumber * customers.size + customer;
    let row = sum.rows.get(key);
    if (row === undefined) {
      row = sum.cells.addRow();
      sum.rows.set(key, row);
      sum.customers.push(customer);
      sum.labels.push(labelNumber);
    }
    return [sum.cells, row];
  };
  scanOpen(book, query.asOf, {
    invoice(slot, dueDay, openMinor) {
      const customer = invoices.customer.get(slot);
      const currency = invoices.currency.get(slot);
      if (onlyCustomer !== undefined && customer !== onlyCustomer) return;
      if (onlyCurrency !== undefined && currency !== onlyCurrency) return;
      const own = ownLabels?.get(slot) ?? 0;
      const [cells, row] = rowFor(currency, customer, own === 0 ? (customerLabels.get(customer) ?? 0) : own);
      const daysLate = today - dueDay;
      const days = basis === 'due' ? daysLate : today - invoices.issued.get(slot);
      cells.add(row, placeOfDays(days, bounds, basis), openMinor);
      if (openMinor > 0) cells.noteLate(row, daysLate);
      if (slot !== lastInvoice) cells.countInvoice(row);
      lastInvoice = slot;
    },
    credit(kind, slot, unappliedMinor) {
      const columns = kind === 'receipt' ? receipts : creditNotes;
      const customer = columns.customer.get(slot);
      const currency = columns.currency.get(slot);
      if (onlyCustomer !== undefined && customer !== onlyCustomer) return;
      if (onlyCurrency !== undefined && currency !== onlyCurrency) return;
      const [cells, row] = rowFor(currency, customer, customerLabels.get(customer) ?? 0);
      cells.addUnapplied(row, -unappliedMinor);
    },
  });
  return sums;
}

/** The label of each customer that has one, by the customer's number. */
function labelsOfCustomers(
  book: Book,
  label: 'salesperson' | 'region' | undefined,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (label === undefined) return found;
  for (const customer of book.customers.values()) {
    const text = customer[label];
    const number = book.columns.customers.find(customer.id);
    if (text !== undefined && number !== undefined) found.set(number, book.columns.labels.numberOf(text));
  }
  return found;
}

function toCustomers(
  book: Book,
  sum: Sums,
  lateColumns: number,
  label: 'salesperson' | 'region' | undefined,
): readonly AgingCustomer[] {
  const customers: AgingCustomer[] = [];
  for (let row = 0; row < sum.cells.size; row += 1) {
    if (sum.cells.isZero(row)) continue;
    const id = book.columns.customers.textOf(sum.customers[row] ?? 0);
    if (id === undefined) continue;
    const figures = toFigures(sum.cells, row, lateColumns);
    const labelText = book.columns.labels.textOf(sum.labels[row] ?? 0);
    customers.push({
      ...describeCustomer(book, id, label, labelText),
      ...figures,
      openInvoices: sum.cells.invoicesOf(row),
      oldestDaysLate: sum.cells.oldestOf(row),
    });
  }
  return customers.sort(
    (a, b) => compareText(a.code, b.code) || (label ? compareText(a[label] ?? '', b[label] ?? '') : 0),
  );
}

function toFigures(cells: AgingCells, row: number, lateColumns: number): AgingFigures {
  const lateMinor = Array.from({ length: lateColumns }, (_, place) => safeMinor(cells.sumOf(row, place + 1)));
  const notDueMinor = safeMinor(cells.sumOf(row, notDuePlace));
  const unappliedMinor = safeMinor(cells.unappliedOf(row));
  const totalMinor = lateMinor.reduce((total, minor) => total + minor, notDueMinor + unappliedMinor);
  return { notDueMinor, lateMinor, unappliedMinor, totalMinor: safeMinor(totalMinor) };
}

function describeCustomer(
  book: Book,
  customerId: CustomerId,
  label: 'salesperson' | 'region' | undefined,
  labelText: string | undefined,
): Pick<AgingCustomer, 'customerId' | 'code' | 'name' | 'salesperson' | 'region'> {
  const customer = book.customers.get(customerId);
  const salesperson = label === 'salesperson' ? labelText : customer?.salesperson;
  const region = label === 'region' ? labelText : customer?.region;
  return {
    customerId,
    code: customer?.code ?? customerId,
    name: customer?.name ?? '',
    ...(salesperson === undefined ? {} : { salesperson }),
    ...(region === undefined ? {} : { region }),
  };
}

function toBlock(
  currency: CurrencyCode,
  customers: readonly AgingCustomer[],
  lateColumns: number,
): AgingBlock {
  const sum = (read: (row: AgingCustomer) => number) =>
    customers.reduce((total, row) => total + read(row), 0);
  return {
    currency,
    totals: {
      notDueMinor: safeMinor(sum((row) => row.notDueMinor)),
      lateMinor: Array.from({ length: lateColumns }, (_, at) =>
        safeMinor(sum((row) => row.lateMinor[at] ?? 0)),
      ),
      unappliedMinor: safeMinor(sum((row) => row.unappliedMinor)),
      totalMinor: safeMinor(sum((row) => row.totalMinor)),
    },
    openInvoices: sum((row) => row.openInvoices),
    customers,
  };
}

/** The query alone, without whatever else its object carries. */
function pickQuery({ asOf, basis, bounds, currency, customerId }: AgingQuery): AgingQuery {
  return {
    asOf,
    basis,
    bounds,
    ...(currency === undefined ? {} : { currency }),
    ...(customerId === undefined ? {} : { customerId }),
  };
}
