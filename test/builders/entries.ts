import { isoDate } from '@shared/dates';
import { type Commands, type DocumentRef } from '@shared/ledger';
import { type CurrencyCode, isCurrencyCode, minorDigits } from '@shared/money';
import { customerId, done, take, type TestLedger } from './ledger';

/** Amounts in tests are major units: 12.5 is 12.50 yuan. */
export function minor(major: number, currency: CurrencyCode = 'CNY'): number {
  return Math.round(major * 10 ** (isCurrencyCode(currency) ? minorDigits(currency) : 2));
}

type Over<N extends keyof Commands> = Partial<Commands[N]> & { readonly customer?: string };

/** Posts an invoice of `major` yuan dated `on`, of customer C1, due on its date unless said otherwise. */
export function invoice(
  ledger: TestLedger,
  number: string,
  on: string,
  major: number,
  over: Over<'invoice.post'> = {},
) {
  const { customer = 'C1', currency = 'CNY', ...rest } = over;
  return take(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger, customer),
    issuedOn: isoDate(on),
    currency,
    ...(rest.lines ? {} : { grossMinor: minor(major, currency) }),
    ...rest,
  });
}

export function receipt(
  ledger: TestLedger,
  number: string,
  on: string,
  major: number,
  over: Over<'receipt.post'> = {},
) {
  const { customer = 'C1', currency = 'CNY', ...rest } = over;
  return take(ledger, 'receipt.post', {
    number,
    customerId: customerId(ledger, customer),
    receivedOn: isoDate(on),
    currency,
    amountMinor: minor(major, currency),
    ...rest,
  });
}

export function creditNote(
  ledger: TestLedger,
  number: string,
  on: string,
  major: number,
  over: Over<'creditNote.post'> = {},
) {
  const { customer = 'C1', currency = 'CNY', ...rest } = over;
  return take(ledger, 'creditNote.post', {
    number,
    customerId: customerId(ledger, customer),
    issuedOn: isoDate(on),
    currency,
    amountMinor: minor(major, currency),
    ...rest,
  });
}

export function reverse(ledger: TestLedger, number: string, on: string) {
  return take(ledger, 'document.reverse', { number, on: isoDate(on) });
}

export function allocate(
  ledger: TestLedger,
  from: string,
  to: string,
  major: number,
  over: Partial<Commands['allocation.make']> = {},
) {
  return take(ledger, 'allocation.make', { from, invoice: to, amountMinor: minor(major), ...over });
}

export function unallocate(ledger: TestLedger, from: string, to: string, on?: string) {
  return take(ledger, 'allocation.end', {
    from,
    invoice: to,
    ...(on === undefined ? {} : { on: isoDate(on) }),
  });
}

export function writeOff(ledger: TestLedger, number: string, on: string, major: number) {
  return take(ledger, 'writeOff.post', { invoice: number, amountMinor: minor(major), on: isoDate(on) });
}

export function rate(ledger: TestLedger, from: CurrencyCode, to: CurrencyCode, on: string, value: string) {
  return done(ledger, 'rate.set', { from, to, validOn: isoDate(on), rate: value });
}

export function documentOf(ledger: TestLedger, number: string): DocumentRef {
  const found = ledger.book.documentByNumber(number);
  if (found === undefined) throw new Error(`no document ${number}`);
  return found;
}
