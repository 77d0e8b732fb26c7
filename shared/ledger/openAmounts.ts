import { type IsoDate } from '../dates';
import { isCounting, isStanding } from './counting';
import { dueOrder, fillInstalments } from './fillInstalments';
import { type CreditNoteRow, type InvoiceRow, type ReceiptRow } from './rows';
import { type LedgerView } from './view';

/** One due part of an invoice and what of it is open on a day; numbered from 1 as the invoice lists them. */
export type OpenInstalment = {
  readonly instalment: number;
  readonly dueOn: IsoDate;
  readonly amountMinor: number;
  readonly openMinor: number;
};

/** What has reduced an invoice by a day: in all, and by the instalment that was named (0-based place). */
export type Settled = { readonly totalMinor: number; readonly namedMinor: ReadonlyMap<number, number> };

/** Adds up the allocations, with their discounts and write-offs, and the write-offs that count on a day. */
export function sumSettled(view: LedgerView, invoice: InvoiceRow, asOf: IsoDate): Settled {
  let totalMinor = 0;
  const namedMinor = new Map<number, number>();
  for (const row of view.allocationsOf(invoice.id)) {
    if (!isCounting(row, asOf)) continue;
    const settled = row.amountMinor + row.discountMinor + row.writeOffMinor;
    totalMinor += settled;
    if (row.instalment === undefined) continue;
    const place = row.instalment - 1;
    namedMinor.set(place, (namedMinor.get(place) ?? 0) + settled);
  }
  for (const row of view.writeOffsOf(invoice.id))
    if (isCounting({ ...row, effectiveOn: row.writtenOffOn }, asOf)) totalMinor += row.amountMinor;
  return { totalMinor, namedMinor };
}

/** What is open of an invoice on a day, instalment by instalment (declared rules 4 and 6); nothing before its date. */
export function openInstalments(
  view: LedgerView,
  invoice: InvoiceRow,
  asOf: IsoDate,
): readonly OpenInstalment[] {
  const settled = isStanding(invoice, asOf) ? sumSettled(view, invoice, asOf) : undefined;
  return fillOpen(invoice, settled);
}

/** The instalments of an invoice after what has settled it; undefined: the invoice is not there. */
export function fillOpen(invoice: InvoiceRow, settled: Settled | undefined): readonly OpenInstalment[] {
  const [only, ...others] = invoice.instalments;
  // Nearly all invoices: whatever settled it, named or not, is off its one part.
  if (only !== undefined && others.length === 0) {
    const openMinor = settled === undefined ? 0 : only.amountMinor - settled.totalMinor;
    return [{ instalment: 1, dueOn: only.dueOn, amountMinor: only.amountMinor, openMinor }];
  }
  const order = dueOrder(invoice.instalments);
  const named = order.map((place) => settled?.namedMinor.get(place) ?? 0);
  const unnamed = (settled?.totalMinor ?? 0) - named.reduce((sum, minor) => sum + minor, 0);
  const amounts = order.map((place) => invoice.instalments[place]?.amountMinor ?? 0);
  const open = settled === undefined ? [] : fillInstalments(amounts, named, unnamed);
  return invoice.instalments.map(({ dueOn, amountMinor }, place) => ({
    instalment: place + 1,
    dueOn,
    amountMinor,
    openMinor: open[order.indexOf(place)] ?? 0,
  }));
}

/** What is open of an invoice on a day, in minor units of its currency. */
export function openOfInvoice(view: LedgerView, invoice: InvoiceRow, asOf: IsoDate): number {
  return isStanding(invoice, asOf) ? invoice.grossMinor - sumSettled(view, invoice, asOf).totalMinor : 0;
}

/** What of a receipt or credit note is not applied to invoices on a day, as a positive number of minor units. */
export function unappliedOf(view: LedgerView, credit: ReceiptRow | CreditNoteRow, asOf: IsoDate): number {
  if (!isStanding(credit, asOf)) return 0;
  let left = credit.amountMinor;
  for (const row of view.allocationsFrom(credit.id)) if (isCounting(row, asOf)) left -= row.amountMinor;
  return left;
}
