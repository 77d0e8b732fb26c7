/* A small policy and its facts, for the tests of the dunning engine. */
import {
  type DunningFacts,
  dunningOf,
  type DunningPolicy,
  shippedDunningPolicy,
  type StepFact,
} from '@shared/dunning';
import { isoDate } from '@shared/dates';
import { type InvoiceId } from '@shared/ids';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { customerId, done, type TestLedger } from '@test/builders/ledger';

export const day = isoDate;
export const policy: DunningPolicy = {
  ...shippedDunningPolicy(),
  id: 'usual',
  steps: [
    { day: -3, channel: 'email' },
    { day: 7, channel: 'phone' },
    { day: 15, channel: 'letter', fee: money(10_00, 'CNY') },
  ],
};
export const none: DunningFacts = {
  policies: { policies: [policy], company: 'usual' },
  steps: [],
  promises: [],
  holds: [],
  plans: [],
};

export function invoice(
  ledger: TestLedger,
  number: string,
  dueOn: string,
  grossMinor: number,
  currency = 'CNY',
) {
  done(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger),
    issuedOn: day('2026-01-01'),
    dueOn: day(dueOn),
    currency,
    grossMinor,
  });
}

export function idOf(ledger: TestLedger, number: string): InvoiceId {
  const found = ledger.book.documentByNumber(number);
  if (found?.kind !== 'invoice') throw new Error(number);
  return found.row.id;
}

export function receive(
  ledger: TestLedger,
  number: string,
  on: string,
  amountMinor: number,
  currency = 'CNY',
) {
  done(ledger, 'receipt.post', {
    number,
    customerId: customerId(ledger),
    currency,
    receivedOn: day(on),
    amountMinor,
  });
}

export const itemsOf = (ledger: TestLedger, asOf: string, facts: Partial<DunningFacts> = {}) =>
  must(dunningOf(ledger.book, { ...none, ...facts }, { asOf: day(asOf) }));
export const shown = (ledger: TestLedger, asOf: string, facts: Partial<DunningFacts> = {}) =>
  itemsOf(ledger, asOf, facts).map(({ number, proposal, reasons }) => [
    number,
    proposal?.number ?? reasons.join(),
  ]);
export const sent = (ledger: TestLedger, number: string, step: number, on: string): StepFact => ({
  invoiceId: idOf(ledger, number),
  instalment: 1,
  step,
  on: day(on),
  mark: 'sent',
});
