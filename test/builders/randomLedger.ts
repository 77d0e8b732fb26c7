import { addDays, isoDate, type IsoDate } from '@shared/dates';
import { allPosted, type InvoiceRow, openInstalments, openOfInvoice, unappliedOf } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { type Terms } from '@shared/terms';
import fc from 'fast-check';
import { aLedger, customerId, take, type TestLedger } from './ledger';

/** One thing an accountant might do; numbers pick documents among those that are there. */
export type Action =
  | {
      readonly kind: 'invoice';
      readonly who: number;
      readonly day: number;
      readonly amount: number;
      readonly terms: number;
      readonly currency: number;
    }
  | {
      readonly kind: 'receipt';
      readonly who: number;
      readonly day: number;
      readonly amount: number;
      readonly currency: number;
      readonly mode: number;
      readonly pick: number;
    }
  | {
      readonly kind: 'creditNote';
      readonly who: number;
      readonly day: number;
      readonly amount: number;
      readonly currency: number;
      readonly pick: number;
    }
  | {
      readonly kind: 'allocate';
      readonly pick: number;
      readonly other: number;
      readonly amount: number;
      readonly day: number;
    }
  | { readonly kind: 'unallocate'; readonly pick: number; readonly day: number }
  | { readonly kind: 'reverse'; readonly pick: number; readonly day: number }
  | { readonly kind: 'writeOff'; readonly pick: number; readonly amount: number; readonly day: number };

export const codes = ['C1', 'C2'] as const;
const currencies: readonly CurrencyCode[] = ['CNY', 'CNY', 'CNY', 'USD'];
const firstDay = isoDate('2026-01-01');

const number = fc.nat({ max: 9999 });
const day = fc.nat({ max: 240 });
const amount = fc.integer({ min: 1, max: 3000 });
const who = fc.nat({ max: codes.length - 1 });
const currency = fc.nat({ max: currencies.length - 1 });

const anAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('invoice'), who, day, amount, currency, terms: number }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('receipt'),
      who,
      day,
      amount,
      currency,
      mode: number,
      pick: number,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('creditNote'), who, day, amount, currency, pick: number }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('allocate'), pick: number, other: number, amount, day }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('unallocate'), pick: number, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse'), pick: number, day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('writeOff'), pick: number, amount, day }) },
);

export const someActions = fc.array(anAction, { minLength: 1, maxLength: 40, size: 'max' });

/** A day around those of the actions. */
export const someDay = fc.integer({ min: -5, max: 320 }).map(dayOf);

export function dayOf(offset: number): IsoDate {
  return addDays(firstDay, offset);
}

/** A ledger after the actions; what the rules refuse is simply not done. Days of allocations are left to the rules. */
export function playActions(actions: readonly Action[], ledger: TestLedger = aLedger(codes)): TestLedger {
  for (const action of actions) playAction(ledger, action);
  return ledger;
}

/** Takes one action; answers whether it was done. */
function playAction(ledger: TestLedger, action: Action): boolean {
  const { book } = ledger;
  const on = dayOf(action.day);
  const name = `D${ledger.seq + 1}`;
  switch (action.kind) {
    case 'invoice': {
      const currencyCode = currencies[action.currency] ?? 'CNY';
      const terms = termsOf(action.terms, action.amount);
      const input = { number: name, customerId: customerId(ledger, codes[action.who]), issuedOn: on, terms };
      return take(ledger, 'invoice.post', { ...input, currency: currencyCode, grossMinor: action.amount }).ok;
    }
    case 'receipt': {
      const customer = customerId(ledger, codes[action.who]);
      const currencyCode = currencies[action.currency] ?? 'CNY';
      const base = {
        number: name,
        customerId: customer,
        receivedOn: on,
        currency: currencyCode,
        amountMinor: action.amount,
      };
      const invoice = pickFrom(
        book.invoicesOf(customer).filter((row) => row.currency === currencyCode),
        action.pick,
      );
      const mode = action.mode % 3;
      if (mode === 0) return take(ledger, 'receipt.post', base).ok;
      if (mode === 1 || invoice === undefined)
        return take(ledger, 'receipt.post', { ...base, allocate: 'oldest-first' }).ok;
      const place = action.mode % 5 < 3 ? (action.pick % invoice.instalments.length) + 1 : undefined;
      const open = openPart(ledger, invoice, place);
      const amountMinor = Math.min(open, action.amount);
      const top = open - amountMinor;
      const discountMinor = action.mode % 4 !== 0 ? Math.min(top, action.mode) : 0;
      const writeOffMinor = action.mode % 5 < 2 ? Math.min(top - discountMinor, 7) : 0;
      const instalment = place === undefined ? {} : { instalment: place };
      const line = { invoice: invoice.number, amountMinor, discountMinor, writeOffMinor, ...instalment };
      return take(ledger, 'receipt.post', { ...base, allocate: [line] }).ok;
    }
    case 'creditNote': {
      const customer = customerId(ledger, codes[action.who]);
      const currencyCode = currencies[action.currency] ?? 'CNY';
      const invoice = pickFrom(
        book.invoicesOf(customer).filter((row) => row.currency === currencyCode),
        action.pick,
      );
      const against = invoice === undefined || action.pick % 3 === 0 ? {} : { against: invoice.number };
      const input = { number: name, customerId: customer, issuedOn: on, currency: currencyCode };
      return take(ledger, 'creditNote.post', { ...input, amountMinor: action.amount, ...against }).ok;
    }
    case 'allocate': {
      const sources = [...book.receipts.values(), ...book.creditNotes.values()];
      const source = pickFrom(
        sources.filter((row) => unappliedOf(book, row, allPosted) > 0),
        action.pick,
      );
      if (source === undefined) return false;
      const invoices = book.invoicesOf(source.customerId).filter((row) => row.currency === source.currency);
      const invoice = pickFrom(
        invoices.filter((row) => openOfInvoice(book, row, allPosted) > 0),
        action.other,
      );
      if (invoice === undefined) return false;
      const most = Math.min(openOfInvoice(book, invoice, allPosted), unappliedOf(book, source, allPosted));
      const amountMinor = Math.min(action.amount, most);
      return take(ledger, 'allocation.make', { from: source.number, invoice: invoice.number, amountMinor })
        .ok;
    }
    case 'unallocate': {
      const row = pickFrom([...book.rowsOf('allocations')], action.pick);
      if (row === undefined) return false;
      const source =
        row.source.kind === 'receipt'
          ? book.receipts.get(row.source.id)
          : book.creditNotes.get(row.source.id);
      const invoice = book.invoices.get(row.invoiceId);
      const dated = action.pick % 2 === 0 ? { on } : {};
      return take(ledger, 'allocation.end', {
        from: source?.number ?? '',
        invoice: invoice?.number ?? '',
        ...dated,
      }).ok;
    }
    case 'reverse': {
      const documents = [...book.invoices.values(), ...book.receipts.values(), ...book.creditNotes.values()];
      const document = pickFrom(documents, action.pick);
      return document !== undefined && take(ledger, 'document.reverse', { number: document.number, on }).ok;
    }
    case 'writeOff': {
      const invoice = pickFrom([...book.invoices.values()], action.pick);
      if (invoice === undefined) return false;
      const amountMinor = Math.min(action.amount, openOfInvoice(book, invoice, allPosted));
      return take(ledger, 'writeOff.post', { invoice: invoice.number, amountMinor, on }).ok;
    }
  }
}

/** What is open of an invoice after all that was posted, or of one of its instalments. */
function openPart({ book }: TestLedger, invoice: InvoiceRow, place: number | undefined): number {
  if (place === undefined) return openOfInvoice(book, invoice, allPosted);
  return openInstalments(book, invoice, allPosted)[place - 1]?.openMinor ?? 0;
}

function termsOf(choice: number, amountMinor: number): Terms {
  const days = choice % 50;
  switch (choice % 4) {
    case 0:
      return { kind: 'net', netDays: days };
    case 1:
      return { kind: 'endOfMonth', netDays: days, dayOfMonth: (choice % 31) + 1 };
    case 2:
      return {
        kind: 'instalments',
        instalments: [
          { part: { percent: '33.333' }, days: 60 },
          { part: { percent: '33.333' }, days },
          { part: { remainder: true }, days: 90 },
        ],
      };
    default: {
      const fixed = String(Math.floor(amountMinor / 300));
      const instalments = [
        { part: { fixed }, days },
        { part: { remainder: true as const }, days: 70 },
      ];
      return { kind: 'instalments', instalments };
    }
  }
}

function pickFrom<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(list.length, 1)];
}
