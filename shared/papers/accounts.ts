import { daysBetween, fromDayNumber, type IsoDate, toDayNumber } from '../dates';
import { type CustomerId } from '../ids';
import {
  type Book,
  compareText,
  type CreditNoteRow,
  type InvoiceRow,
  type LedgerView,
  listOpenItems,
  type ReceiptRow,
  scanOpen,
} from '../ledger';
import { type CurrencyCode } from '../money';
import { type PaperPick } from './run';

/** An open due part of an invoice on a day; minor units, below zero where more was settled than owed. */
export type OpenPart = {
  readonly invoice: InvoiceRow;
  /** 1-based. */
  readonly instalment: number;
  readonly dueOn: IsoDate;
  readonly amountMinor: number;
  readonly openMinor: number;
  /** Below 1: not late. */
  readonly daysLate: number;
};

/** Money or a credit note that is not applied on a day, below zero. */
export type OpenCredit = {
  readonly kind: 'receipt' | 'creditNote';
  readonly row: ReceiptRow | CreditNoteRow;
  readonly openMinor: number;
};

/** What is open between the company and one customer in one currency on a day. */
export type Account = PaperPick & {
  /** By due date, then number, then instalment. */
  readonly parts: readonly OpenPart[];
  /** By number. */
  readonly credits: readonly OpenCredit[];
};

type Gathered = PaperPick & { readonly parts: OpenPart[]; readonly credits: OpenCredit[] };

/** What is open of one customer in one currency: the same as `scanAccounts` finds for it, without the whole book. */
export function readAccount(view: LedgerView, { customerId, currency }: PaperPick, asOf: IsoDate): Account {
  const account: Gathered = { customerId, currency, parts: [], credits: [] };
  for (const item of listOpenItems(view, asOf, { customerId, currency })) {
    if (item.kind === 'invoice') {
      const invoice = view.invoices.get(item.id);
      const { instalment, dueOn, amountMinor, openMinor } = item;
      const daysLate = daysBetween(dueOn, asOf);
      if (invoice !== undefined)
        account.parts.push({ invoice, instalment, dueOn, amountMinor, openMinor, daysLate });
      continue;
    }
    const row = item.kind === 'receipt' ? view.receipts.get(item.id) : view.creditNotes.get(item.id);
    if (row !== undefined) account.credits.push({ kind: item.kind, row, openMinor: item.openMinor });
  }
  return account;
}

/** What is open of every customer in every currency on a day, of these customers alone where they are named. */
export function scanAccounts(
  book: Book,
  asOf: IsoDate,
  only: ReadonlySet<CustomerId> | undefined,
): readonly Account[] {
  const { customers, currencies, invoices, receipts, creditNotes } = book.columns;
  const today = toDayNumber(asOf);
  const width = customers.size;
  const found = new Map<number, Gathered | null>();
  const accountOf = (customer: number, currency: number): Gathered | null => {
    const key = currency * width + customer;
    const known = found.get(key);
    if (known !== undefined) return known;
    const made = newAccount(customers.textOf(customer), currencies.textOf(currency), only);
    found.set(key, made);
    return made;
  };
  scanOpen(book, asOf, {
    invoice(slot, dueDay, openMinor, instalment) {
      const account = accountOf(invoices.customer.get(slot), invoices.currency.get(slot));
      const invoice = account && book.rowAt('invoices', slot);
      if (!invoice) return;
      const amountMinor = invoice.instalments[instalment - 1]?.amountMinor ?? invoice.grossMinor;
      const dueOn = fromDayNumber(dueDay);
      account.parts.push({ invoice, instalment, dueOn, amountMinor, openMinor, daysLate: today - dueDay });
    },
    credit(kind, slot, unappliedMinor) {
      const columns = kind === 'receipt' ? receipts : creditNotes;
      const account = accountOf(columns.customer.get(slot), columns.currency.get(slot));
      const row = kind === 'receipt' ? book.rowAt('receipts', slot) : book.rowAt('creditNotes', slot);
      if (account && row) account.credits.push({ kind, row, openMinor: -unappliedMinor });
    },
  });
  const accounts = [...found.values()].filter((account) => account !== null);
  for (const { parts, credits } of accounts) {
    parts.sort(compareParts);
    credits.sort((a, b) => compareText(a.row.number, b.row.number));
  }
  return accounts;
}

function newAccount(
  customerId: CustomerId | undefined,
  currency: CurrencyCode | undefined,
  only: ReadonlySet<CustomerId> | undefined,
): Gathered | null {
  if (customerId === undefined || currency === undefined) return null;
  return only === undefined || only.has(customerId) ? { customerId, currency, parts: [], credits: [] } : null;
}

/** The order of papers: by due date, then number, then instalment. */
export function compareParts(
  a: Pick<OpenPart, 'dueOn' | 'invoice' | 'instalment'>,
  b: Pick<OpenPart, 'dueOn' | 'invoice' | 'instalment'>,
): number {
  return (
    compareText(a.dueOn, b.dueOn) ||
    compareText(a.invoice.number, b.invoice.number) ||
    a.instalment - b.instalment
  );
}

/** Adds up minor units; the sum may be beyond what is exact, which the caller checks. */
export function addUp(minors: readonly number[]): number {
  return minors.reduce((sum, minor) => sum + minor, 0);
}
