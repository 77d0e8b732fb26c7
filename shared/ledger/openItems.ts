import { type IsoDate } from '../dates';
import { type CreditNoteId, type CustomerId, type InvoiceId, type ReceiptId } from '../ids';
import { type CurrencyCode } from '../money';
import { datedOn, isStanding } from './counting';
import { openInstalments, unappliedOf } from './openAmounts';
import { type CreditNoteRow, type InvoiceRow, type ReceiptRow } from './rows';
import { type LedgerView } from './view';

type Item = {
  readonly number: string;
  readonly customerId: CustomerId;
  readonly currency: CurrencyCode;
  /** The day of issue, or of receipt. */
  readonly issuedOn: IsoDate;
  /** Minor units; below zero for receipts and credit notes. */
  readonly openMinor: number;
};

/** An instalment that is open on a day; an invoice without a schedule has one, number 1 of 1. */
export type OpenInvoiceItem = Item & {
  readonly kind: 'invoice';
  readonly id: InvoiceId;
  readonly dueOn: IsoDate;
  readonly instalment: number;
  readonly instalmentCount: number;
  readonly amountMinor: number;
};

/** Money or a credit note that is not applied on a day. */
export type OpenCreditItem = Item &
  (
    | { readonly kind: 'receipt'; readonly id: ReceiptId; readonly amountMinor: number }
    | { readonly kind: 'creditNote'; readonly id: CreditNoteId; readonly amountMinor: number }
  );

export type OpenItem = OpenInvoiceItem | OpenCreditItem;

export type OpenItemFilter = {
  readonly customerId?: CustomerId | undefined;
  readonly currency?: CurrencyCode | undefined;
};

/**
 * What is open on a day (declared rules 4 to 6): instalments by due day, then document, then number of the
 * instalment; receipts and credit notes that stand unapplied come last, by document, below zero.
 */
export function listOpenItems(
  view: LedgerView,
  asOf: IsoDate,
  filter: OpenItemFilter = {},
): readonly OpenItem[] {
  const { customerId } = filter;
  const invoices = customerId === undefined ? view.invoices.values() : view.invoicesOf(customerId);
  const receipts = customerId === undefined ? view.receipts.values() : view.receiptsOf(customerId);
  const creditNotes = customerId === undefined ? view.creditNotes.values() : view.creditNotesOf(customerId);
  const due: OpenInvoiceItem[] = [];
  for (const row of invoices) if (isWanted(row, filter)) due.push(...openInvoiceItems(view, row, asOf));
  const credits: OpenCreditItem[] = [];
  for (const row of receipts) if (isWanted(row, filter)) credits.push(...openCredit(view, row, asOf));
  for (const row of creditNotes) if (isWanted(row, filter)) credits.push(...openCredit(view, row, asOf));
  credits.sort((a, b) => compareText(a.number, b.number));
  return [...due.sort(compareDue), ...credits];
}

/** The open instalments of one invoice on a day, in its own order. */
function openInvoiceItems(view: LedgerView, row: InvoiceRow, asOf: IsoDate): readonly OpenInvoiceItem[] {
  if (!isStanding(row, asOf)) return [];
  const open = openInstalments(view, row, asOf).filter(({ openMinor }) => openMinor !== 0);
  return open.map((item) => ({
    kind: 'invoice',
    id: row.id,
    number: row.number,
    customerId: row.customerId,
    currency: row.currency,
    issuedOn: row.issuedOn,
    instalmentCount: row.instalments.length,
    ...item,
  }));
}

function openCredit(
  view: LedgerView,
  row: ReceiptRow | CreditNoteRow,
  asOf: IsoDate,
): readonly OpenCreditItem[] {
  const unapplied = unappliedOf(view, row, asOf);
  if (unapplied === 0) return [];
  const { number, customerId, currency, amountMinor } = row;
  const item = { number, customerId, currency, amountMinor, issuedOn: datedOn(row), openMinor: -unapplied };
  return 'receivedOn' in row
    ? [{ ...item, kind: 'receipt', id: row.id }]
    : [{ ...item, kind: 'creditNote', id: row.id }];
}

function isWanted(row: { readonly currency: CurrencyCode }, filter: OpenItemFilter): boolean {
  return filter.currency === undefined || row.currency === filter.currency;
}

/** By due day, then document, then instalment. */
function compareDue(a: OpenInvoiceItem, b: OpenInvoiceItem): number {
  return compareText(a.dueOn, b.dueOn) || compareText(a.number, b.number) || a.instalment - b.instalment;
}

/** The order of texts by their code units: the same on every PC, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
