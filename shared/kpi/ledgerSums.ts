import { addDays, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CustomerId } from '../ids';
import {
  createExchangeRates,
  type CreditNoteRow,
  type InvoiceRow,
  isDisputed,
  type LedgerView,
  listOpenItems,
  type RateRow,
  settledParts,
} from '../ledger';
import { type CurrencyCode, type Money, roundMinor } from '../money';
import { ok, type Result } from '../result';

export type RateMissing = DomainError<'rate.missing'>;

/** Turns amounts into base currency at the rates of one day, and remembers which rates it used. */
export type BaseSums = {
  readonly toBase: (minor: number, currency: CurrencyCode) => Result<number, RateMissing>;
  readonly used: ReadonlySet<RateRow>;
};

export function baseSums(view: LedgerView, base: CurrencyCode, asOf: IsoDate): BaseSums {
  const rates = createExchangeRates(view.rates);
  const used = new Set<RateRow>();
  return {
    used,
    toBase(minor, currency) {
      if (currency === base) return ok(minor);
      const rate = rates.rateOn(currency, base, asOf);
      if (!rate.ok) return rate;
      if (rate.value.row !== undefined) used.add(rate.value.row);
      return ok(roundMinor(rate.value.minorFactor.times(minor), 'halfUp'));
    },
  };
}

/** What is open on a day, in base currency. */
export type StockSums = {
  /** Open items less unapplied money. */
  readonly receivables: number;
  /** Open items alone. */
  readonly items: number;
  readonly notDue: number;
  readonly overdue: number;
  readonly disputed: number;
  readonly byCustomer: ReadonlyMap<CustomerId, number>;
};

export function stockOn(
  view: LedgerView,
  asOf: IsoDate,
  { toBase }: BaseSums,
): Result<StockSums, RateMissing> {
  let [items, unapplied, notDue, disputed] = [0, 0, 0, 0];
  const byCustomer = new Map<CustomerId, number>();
  for (const item of listOpenItems(view, asOf)) {
    const minor = toBase(item.openMinor, item.currency);
    if (!minor.ok) return minor;
    byCustomer.set(item.customerId, (byCustomer.get(item.customerId) ?? 0) + minor.value);
    if (item.kind !== 'invoice') {
      unapplied += minor.value;
      continue;
    }
    items += minor.value;
    if (item.dueOn >= asOf) notDue += minor.value;
    if (isDisputed(view, item.id, asOf)) disputed += minor.value;
  }
  return ok({ receivables: items + unapplied, items, notDue, overdue: items - notDue, disputed, byCustomer });
}

/** What moved between two days, both included, as the ledger stands on the last; in base currency. */
export type FlowSums = {
  /** Invoices less credit notes. */
  readonly creditSales: number;
  readonly writtenOff: number;
  /** Instalments that fell due less credit notes and discounts on them, and the money that came for them. */
  readonly fellDue: number;
  readonly collectedOfDue: number;
  readonly paid: readonly PaidPart[];
};

type PaidPart = {
  readonly minor: number;
  readonly paidOn: IsoDate;
  readonly issuedOn: IsoDate;
  readonly dueOn: IsoDate;
};

export function flowBetween(
  view: LedgerView,
  from: IsoDate,
  to: IsoDate,
  sums: BaseSums,
): Result<FlowSums, RateMissing> {
  const sales = salesBetween(view, from, to, to, sums);
  if (!sales.ok) return sales;
  let [writtenOff, fellDue, collectedOfDue] = [0, 0, 0];
  const paid: PaidPart[] = [];
  const isWithin = (day: IsoDate) => from <= day && day <= to;
  for (const row of view.invoices.values()) {
    if (!isThere(row, to)) continue;
    for (const { dueOn, amountMinor } of row.instalments) {
      const minor = isWithin(dueOn) ? sums.toBase(amountMinor, row.currency) : ok(0);
      if (!minor.ok) return minor;
      fellDue += minor.value;
    }
    for (const { kind, on, paidOn, dueOn, amountMinor } of settledParts(view, row, to)) {
      const minor = sums.toBase(amountMinor, row.currency);
      if (!minor.ok) return minor;
      if (kind === 'writeOff' && isWithin(on)) writtenOff += minor.value;
      if (isWithin(dueOn) && (kind === 'creditNote' || kind === 'discount')) fellDue -= minor.value;
      if (isWithin(dueOn) && kind === 'receipt') collectedOfDue += minor.value;
      if (kind === 'receipt' && isWithin(paidOn) && minor.value > 0)
        paid.push({ minor: minor.value, paidOn, issuedOn: row.issuedOn, dueOn });
    }
  }
  return ok({ creditSales: sales.value, writtenOff, fellDue, collectedOfDue, paid });
}

/** Invoices less credit notes dated between two days, of those that stand on `asOf`. */
export function salesBetween(
  view: LedgerView,
  from: IsoDate,
  to: IsoDate,
  asOf: IsoDate,
  { toBase }: BaseSums,
): Result<number, RateMissing> {
  let total = 0;
  for (const { row, minor } of salesOf(view)) {
    if (row.issuedOn < from || row.issuedOn > to || !isThere(row, asOf)) continue;
    const inBase = toBase(minor, row.currency);
    if (!inBase.ok) return inBase;
    total += inBase.value;
  }
  return ok(total);
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

/** Calendar months back from a day, the newest first and up to that day; as many as the ledger's sales go back. */
export function monthsOfSales(
  view: LedgerView,
  asOf: IsoDate,
  base: CurrencyCode,
  sums: BaseSums,
): Result<readonly { readonly sales: Money; readonly days: number }[], RateMissing> {
  const first = [...view.invoices.values()].map(({ issuedOn }) => issuedOn).sort()[0];
  const byMonth = new Map<string, number>();
  for (const { row, minor } of salesOf(view)) {
    if (!isThere(row, asOf)) continue;
    const inBase = sums.toBase(minor, row.currency);
    if (!inBase.ok) return inBase;
    const month = row.issuedOn.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + inBase.value);
  }
  const months: { readonly sales: Money; readonly days: number }[] = [];
  for (let last = asOf; first !== undefined && last >= first && months.length < mostMonths;) {
    const days = Number(last.slice(8, 10));
    months.push({ sales: { minor: byMonth.get(last.slice(0, 7)) ?? 0, currency: base }, days });
    last = addDays(last, -days);
  }
  return ok(months);
}

const mostMonths = 600;
