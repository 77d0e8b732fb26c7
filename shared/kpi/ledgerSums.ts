import { addDays, type IsoDate, toDayNumber } from '../dates';
import { type CustomerId } from '../ids';
import {
  type CreditNoteRow,
  type InvoiceRow,
  isDisputed,
  type LedgerView,
  listOpenItems,
  settledParts,
} from '../ledger';
import { type CurrencyCode, type Money } from '../money';
import { ok, type Result } from '../result';
import { type BaseRates, type RateMissing, Tally } from './tally';

/** What is open on a day, in base currency. */
export type StockSums = {
  /** Open items less unapplied money. */
  readonly receivables: number;
  /** Open items alone. */
  readonly items: number;
  readonly notDue: number;
  readonly disputed: number;
  readonly byCustomer: ReadonlyMap<CustomerId, number>;
};

export function stockOn(view: LedgerView, asOf: IsoDate, rates: BaseRates): Result<StockSums, RateMissing> {
  const sums = new Tally<'items' | 'unapplied' | 'notDue' | 'disputed'>();
  const customers = new Tally<CustomerId>();
  for (const item of listOpenItems(view, asOf)) {
    const { openMinor, currency } = item;
    customers.add(item.customerId, openMinor, currency);
    sums.add(item.kind === 'invoice' ? 'items' : 'unapplied', openMinor, currency);
    if (item.kind !== 'invoice') continue;
    if (item.dueOn >= asOf) sums.add('notDue', openMinor, currency);
    if (isDisputed(view, item.id, asOf)) sums.add('disputed', openMinor, currency);
  }
  const found = sums.inBase(rates);
  if (!found.ok) return found;
  const byCustomer = customers.inBase(rates);
  if (!byCustomer.ok) return byCustomer;
  const of = (key: 'items' | 'unapplied' | 'notDue' | 'disputed') => found.value.get(key) ?? 0;
  return ok({
    receivables: of('items') + of('unapplied'),
    items: of('items'),
    notDue: of('notDue'),
    disputed: of('disputed'),
    byCustomer: byCustomer.value,
  });
}

/** What moved between two days, both included, as the ledger stands on the last; in base currency. */
export type FlowSums = {
  /** Invoices less credit notes. */
  readonly creditSales: number;
  readonly writtenOff: number;
  /** Instalments that fell due less credit notes and discounts on them, and the money that came for them. */
  readonly fellDue: number;
  readonly collectedOfDue: number;
  /** The money that came, by the days since the invoice and since the due date. */
  readonly paidSinceIssue: ReadonlyMap<number, number>;
  readonly paidSinceDue: ReadonlyMap<number, number>;
};

type FlowKey = 'creditSales' | 'writtenOff' | 'fellDue' | 'collectedOfDue';

export function flowBetween(
  view: LedgerView,
  from: IsoDate,
  to: IsoDate,
  rates: BaseRates,
): Result<FlowSums, RateMissing> {
  const sums = new Tally<FlowKey>();
  const sinceIssue = new Tally<number>();
  const sinceDue = new Tally<number>();
  const isWithin = (day: IsoDate) => from <= day && day <= to;
  for (const { row, minor } of salesOf(view))
    if (isWithin(row.issuedOn) && isThere(row, to)) sums.add('creditSales', minor, row.currency);
  for (const row of view.invoices.values()) {
    if (!isThere(row, to)) continue;
    const { currency } = row;
    for (const { dueOn, amountMinor } of row.instalments)
      if (isWithin(dueOn)) sums.add('fellDue', amountMinor, currency);
    for (const { kind, on, paidOn, dueOn, amountMinor } of settledParts(view, row, to)) {
      const isDue = isWithin(dueOn);
      if (kind === 'writeOff' && isWithin(on)) sums.add('writtenOff', amountMinor, currency);
      if (isDue && (kind === 'creditNote' || kind === 'discount'))
        sums.add('fellDue', -amountMinor, currency);
      if (kind !== 'receipt') continue;
      if (isDue) sums.add('collectedOfDue', amountMinor, currency);
      if (!isWithin(paidOn)) continue;
      const paidDay = toDayNumber(paidOn);
      sinceIssue.add(paidDay - toDayNumber(row.issuedOn), amountMinor, currency);
      sinceDue.add(paidDay - toDayNumber(dueOn), amountMinor, currency);
    }
  }
  const found = sums.inBase(rates);
  if (!found.ok) return found;
  const paidSinceIssue = sinceIssue.inBase(rates);
  if (!paidSinceIssue.ok) return paidSinceIssue;
  const paidSinceDue = sinceDue.inBase(rates);
  if (!paidSinceDue.ok) return paidSinceDue;
  const of = (key: FlowKey) => found.value.get(key) ?? 0;
  return ok({
    creditSales: of('creditSales'),
    writtenOff: of('writtenOff'),
    fellDue: of('fellDue'),
    collectedOfDue: of('collectedOfDue'),
    paidSinceIssue: paidSinceIssue.value,
    paidSinceDue: paidSinceDue.value,
  });
}

/** Invoices less credit notes dated between two days, of those that stand on the last. */
export function salesBetween(
  view: LedgerView,
  from: IsoDate,
  to: IsoDate,
  rates: BaseRates,
): Result<number, RateMissing> {
  const sums = new Tally<'sales'>();
  for (const { row, minor } of salesOf(view))
    if (from <= row.issuedOn && row.issuedOn <= to && isThere(row, to))
      sums.add('sales', minor, row.currency);
  const found = sums.inBase(rates);
  return found.ok ? ok(found.value.get('sales') ?? 0) : found;
}

const mostMonths = 600;

/** Calendar months back from a day, the newest first and up to that day; as many as the ledger's sales go back. */
export function monthsOfSales(
  view: LedgerView,
  asOf: IsoDate,
  base: CurrencyCode,
  rates: BaseRates,
): Result<readonly { readonly sales: Money; readonly days: number }[], RateMissing> {
  const sums = new Tally<string>();
  let first: IsoDate | undefined;
  for (const { row, minor } of salesOf(view)) {
    if (!isThere(row, asOf)) continue;
    sums.add(row.issuedOn.slice(0, 7), minor, row.currency);
    if (first === undefined || row.issuedOn < first) first = row.issuedOn;
  }
  const byMonth = sums.inBase(rates);
  if (!byMonth.ok) return byMonth;
  const months: { readonly sales: Money; readonly days: number }[] = [];
  for (let last = asOf; first !== undefined && last >= first && months.length < mostMonths;) {
    const days = Number(last.slice(8, 10));
    const minor = byMonth.value.get(last.slice(0, 7)) ?? 0;
    months.push({ sales: { minor, currency: base }, days });
    last = addDays(last, -days);
  }
  return ok(months);
}

/** Every invoice, and every credit note below zero. */
function* salesOf(
  view: LedgerView,
): Generator<{ readonly row: InvoiceRow | CreditNoteRow; readonly minor: number }> {
  for (const row of view.invoices.values()) yield { row, minor: row.grossMinor };
  for (const row of view.creditNotes.values()) yield { row, minor: -row.amountMinor };
}

function isThere(row: { readonly issuedOn: IsoDate; readonly reversedOn?: IsoDate }, asOf: IsoDate): boolean {
  return row.issuedOn <= asOf && (row.reversedOn === undefined || asOf < row.reversedOn);
}
