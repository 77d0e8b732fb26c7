import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type CurrencyCode, type Money, roundMinor } from '../money';
import { ok, type Result } from '../result';
import { allPosted, datedOn, isCounting, isReversed } from './counting';
import { createExchangeRates, type ExchangeRates, type RateError } from './exchangeRates';
import { openInstalments, type OpenInstalment, unappliedOf } from './openAmounts';
import { postedSeqOf } from './postingOrder';
import { type AllocationRow, type InvoiceRow } from './rows';
import { type DocumentRef, type LedgerView } from './view';

/** `paid`: nothing open, however it was settled; `written-off`: the last of it went by a write-off. */
export type DocumentStatus = 'open' | 'part-paid' | 'paid' | 'written-off' | 'reversed';

/** How a document stands on a day. `openMinor` of a receipt or credit note is what is unapplied, below zero. */
export type DocumentState = {
  readonly openMinor: number;
  readonly status: DocumentStatus;
  readonly instalments: readonly OpenInstalment[];
};

/** The state of a document on a day; without one, after all that was posted. */
export function documentState(
  view: LedgerView,
  document: DocumentRef,
  asOf: IsoDate = allPosted,
): DocumentState {
  if (document.kind !== 'invoice') {
    const unapplied = unappliedOf(view, document.row, asOf);
    const isFree = unapplied >= document.row.amountMinor;
    const isLater = datedOn(document.row) > asOf;
    const status = isReversed(document.row, asOf) ? 'reversed' : partStatus(unapplied, isFree || isLater);
    return { openMinor: unapplied === 0 ? 0 : -unapplied, status, instalments: [] };
  }
  const instalments = openInstalments(view, document.row, asOf);
  const openMinor = instalments.reduce((sum, item) => sum + item.openMinor, 0);
  return { openMinor, status: invoiceStatus(view, document.row, openMinor, asOf), instalments };
}

function invoiceStatus(view: LedgerView, row: InvoiceRow, openMinor: number, asOf: IsoDate): DocumentStatus {
  if (isReversed(row, asOf)) return 'reversed';
  const status = partStatus(openMinor, openMinor >= row.grossMinor || datedOn(row) > asOf);
  return status === 'paid' && wentByWriteOff(view, row, asOf) ? 'written-off' : status;
}

function partStatus(openMinor: number, isWhole: boolean): DocumentStatus {
  if (isWhole) return 'open';
  return openMinor > 0 ? 'part-paid' : 'paid';
}

/** True if the latest entry that reduced the invoice is a write-off, also one inside a receipt's allocation. */
function wentByWriteOff(view: LedgerView, row: InvoiceRow, asOf: IsoDate): boolean {
  const entries = [
    ...view.allocationsOf(row.id).map((entry) => ({ ...entry, isWriteOff: entry.writeOffMinor > 0 })),
    ...view
      .writeOffsOf(row.id)
      .map((entry) => ({ ...entry, effectiveOn: entry.writtenOffOn, isWriteOff: true })),
  ].filter((entry) => isCounting(entry, asOf));
  const later = (a: (typeof entries)[number], b: (typeof entries)[number]) =>
    a.effectiveOn === b.effectiveOn ? postedSeqOf(a) > postedSeqOf(b) : a.effectiveOn > b.effectiveOn;
  return (
    entries.reduce<(typeof entries)[number] | undefined>(
      (latest, entry) => (latest === undefined || !later(latest, entry) ? entry : latest),
      undefined,
    )?.isWriteOff ?? false
  );
}

/**
 * The exchange gain (positive) or loss of a document on a day, in base currency, rounded once: for each receipt
 * applied, the money × (rate on the receipt's day less rate on the invoice's day). Discounts, write-offs and credit
 * notes carry none. Refused where a rate was not stated by then.
 */
export function fxGainLoss(
  view: LedgerView,
  document: DocumentRef,
  base: CurrencyCode,
  asOf: IsoDate = allPosted,
  rates: ExchangeRates = createExchangeRates(view.rates),
): Result<Money, RateError> {
  const allocations =
    document.kind === 'invoice' ? view.allocationsOf(document.row.id) : view.allocationsFrom(document.row.id);
  let gain = new Big(0);
  for (const row of allocations) {
    if (!isCounting(row, asOf) || row.currency === base) continue;
    const part = gainOf(view, row, base, rates);
    if (!part.ok) return part;
    gain = gain.plus(part.value);
  }
  return ok({ minor: roundMinor(gain, 'halfUp'), currency: base });
}

function gainOf(
  view: LedgerView,
  row: AllocationRow,
  base: CurrencyCode,
  rates: ExchangeRates,
): Result<Big, RateError> {
  const invoice = view.invoices.get(row.invoiceId);
  const receipt = row.source.kind === 'receipt' ? view.receipts.get(row.source.id) : undefined;
  if (invoice === undefined || receipt === undefined) return ok(new Big(0));
  const received = rates.rateOn(row.currency, base, receipt.receivedOn);
  if (!received.ok) return received;
  const issued = rates.rateOn(row.currency, base, invoice.issuedOn);
  if (!issued.ok) return issued;
  return ok(received.value.minorFactor.minus(issued.value.minorFactor).times(row.amountMinor));
}
