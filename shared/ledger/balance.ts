import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type CustomerId } from '../ids';
import { type CurrencyCode, type Money, roundMinor, safeMinor } from '../money';
import { ok, type Result } from '../result';
import { datedOn } from './counting';
import { createExchangeRates, type ExchangeRates, type RateError } from './exchangeRates';
import { listOpenItems, type OpenItem } from './openItems';
import { type RateRow } from './rows';
import { type LedgerView } from './view';

/** What a customer owes in one currency on a day; `overdueMinor` is without what stands unapplied. */
export type Balance = {
  readonly currency: CurrencyCode;
  readonly totalMinor: number;
  readonly overdueMinor: number;
  readonly unappliedMinor: number;
};

/** The balances of a customer on a day, one for each currency of its documents by then, by currency code. */
export function balancesOf(view: LedgerView, customerId: CustomerId, asOf: IsoDate): readonly Balance[] {
  const items = listOpenItems(view, asOf, { customerId });
  return currenciesOf(view, asOf, customerId).map((currency) => sumBalance(items, currency, asOf));
}

/** The balance of a customer in one currency, zero where there is no document in it. */
export function balanceOf(
  view: LedgerView,
  customerId: CustomerId,
  currency: CurrencyCode,
  asOf: IsoDate,
): Balance {
  return sumBalance(listOpenItems(view, asOf, { customerId, currency }), currency, asOf);
}

/** The currencies of the documents dated by a day, of one customer or of the whole book, in order of their codes. */
export function currenciesOf(
  view: LedgerView,
  asOf: IsoDate,
  customerId?: CustomerId,
): readonly CurrencyCode[] {
  const found = new Set<CurrencyCode>();
  const all = customerId === undefined;
  const lists = [
    all ? view.invoices.values() : view.invoicesOf(customerId),
    all ? view.receipts.values() : view.receiptsOf(customerId),
    all ? view.creditNotes.values() : view.creditNotesOf(customerId),
  ];
  for (const list of lists) for (const row of list) if (datedOn(row) <= asOf) found.add(row.currency);
  return [...found].sort();
}

/** A balance over all currencies in the base currency, with the rates that were used (declared rule 12). */
export type BaseBalance = {
  readonly base: Money;
  /** `base` less the same open amounts at the rates of their documents' days. */
  readonly unrealised: Money;
  readonly rates: readonly RateRow[];
};

/**
 * Converts what is open on a day at the last rates on or before it; rounded once, at the end. Refused where a rate
 * was not stated by the day it is needed on.
 */
export function balanceInBase(
  view: LedgerView,
  customerId: CustomerId,
  asOf: IsoDate,
  base: CurrencyCode,
  rates: ExchangeRates = createExchangeRates(view.rates),
): Result<BaseBalance, RateError> {
  const used = new Set<RateRow>();
  let now = new Big(0);
  let then = new Big(0);
  for (const item of listOpenItems(view, asOf, { customerId })) {
    const current = rates.rateOn(item.currency, base, asOf);
    if (!current.ok) return current;
    const historic = rates.rateOn(item.currency, base, item.issuedOn);
    if (!historic.ok) return historic;
    if (current.value.row) used.add(current.value.row);
    now = now.plus(current.value.minorFactor.times(item.openMinor));
    then = then.plus(historic.value.minorFactor.times(item.openMinor));
  }
  return ok({
    base: { minor: roundMinor(now, 'halfUp'), currency: base },
    unrealised: { minor: roundMinor(now.minus(then), 'halfUp'), currency: base },
    rates: [...used],
  });
}

function sumBalance(items: readonly OpenItem[], currency: CurrencyCode, asOf: IsoDate): Balance {
  let totalMinor = 0;
  let overdueMinor = 0;
  let unappliedMinor = 0;
  for (const item of items) {
    if (item.currency !== currency) continue;
    totalMinor += item.openMinor;
    if (item.kind !== 'invoice') unappliedMinor += item.openMinor;
    else if (item.dueOn < asOf) overdueMinor += item.openMinor;
  }
  return {
    currency,
    totalMinor: safeMinor(totalMinor),
    overdueMinor: safeMinor(overdueMinor),
    unappliedMinor: safeMinor(unappliedMinor),
  };
}
