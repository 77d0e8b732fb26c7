import { type InvoiceRow, type LedgerView, postedSeqOf, settledParts } from '../ledger';
import { type IsoDate } from '../dates';
import { type OpenPart } from './accounts';
import { type LetterItem } from './facts';
import { present } from './present';

/** An open due part as a letter lists it, with the money that came in on it. */
export function letterItemOf(view: LedgerView, part: OpenPart, asOf: IsoDate): LetterItem {
  const { invoice, instalment, dueOn, amountMinor, openMinor, daysLate } = part;
  return {
    invoiceId: invoice.id,
    number: invoice.number,
    ...(invoice.instalments.length > 1 ? { instalment } : {}),
    issuedOn: invoice.issuedOn,
    dueOn,
    amountMinor,
    settledMinor: amountMinor - openMinor,
    openMinor,
    daysLate,
    ...present({ reference: invoice.reference }),
    payments: openMinor === amountMinor ? [] : paymentsOn(view, invoice, instalment, asOf),
  };
}

/**
 * The receipts that met an instalment by a day, oldest first, each with the part that it settled of it. Which parts an
 * entry settles is the ledger's rule (`settledParts`), entry after entry; the receipts are those entries in the same
 * order, so their numbers are found by taking each receipt's amount off it in turn.
 */
function paymentsOn(
  view: LedgerView,
  invoice: InvoiceRow,
  instalment: number,
  asOf: IsoDate,
): LetterItem['payments'] {
  const entries = view
    .allocationsOf(invoice.id)
    .filter(
      ({ source, effectiveOn, endedOn, amountMinor }) =>
        source.kind === 'receipt' &&
        amountMinor > 0 &&
        effectiveOn <= asOf &&
        (endedOn === undefined || asOf < endedOn),
    )
    .toSorted((a, b) =>
      a.effectiveOn === b.effectiveOn
        ? postedSeqOf(a) - postedSeqOf(b)
        : a.effectiveOn < b.effectiveOn
          ? -1
          : 1,
    );
  const payments: { on: IsoDate; number: string; amountMinor: number }[] = [];
  let place = 0;
  let left = entries[0]?.amountMinor ?? 0;
  for (const part of settledParts(view, invoice, asOf)) {
    if (part.kind !== 'receipt') continue;
    while (left <= 0 && place < entries.length) {
      place += 1;
      left = entries[place]?.amountMinor ?? 0;
    }
    left -= part.amountMinor;
    const source = entries[place]?.source;
    const receipt = source?.kind === 'receipt' ? view.receipts.get(source.id) : undefined;
    if (part.instalment === instalment)
      payments.push({ on: part.on, number: receipt?.number ?? '', amountMinor: part.amountMinor });
  }
  return payments;
}
