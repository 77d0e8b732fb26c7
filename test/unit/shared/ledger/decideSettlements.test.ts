import { isoDate } from '@shared/dates';
import { documentState } from '@shared/ledger';
import {
  allocate,
  creditNote,
  documentOf,
  invoice,
  receipt,
  reverse,
  unallocate,
  writeOff,
} from '@test/builders/entries';
import { aLedger, refusal, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const code = (decided: { ok: boolean; error?: { code: string } }) =>
  decided.ok ? 'done' : decided.error?.code;

const open = (ledger: TestLedger, number: string, on: string) =>
  documentState(ledger.book, documentOf(ledger, number), isoDate(on)).openMinor / 100;
const status = (ledger: TestLedger, number: string, on?: string) =>
  documentState(ledger.book, documentOf(ledger, number), on === undefined ? undefined : isoDate(on)).status;

/** I1 of 100 on 1 January, paid in full on the 10th by R1. */
const paid = () => {
  const ledger = aLedger();
  invoice(ledger, 'I1', '2026-01-01', 100);
  receipt(ledger, 'R1', '2026-01-10', 100, { allocate: [{ invoice: 'I1', amountMinor: 10_000 }] });
  return ledger;
};

describe('an allocation', () => {
  test('counts from the later of the two documents, and from its own day where that is later still', () => {
    const ledger = aLedger();
    receipt(ledger, 'R1', '2026-01-10', 100);
    invoice(ledger, 'I1', '2026-02-01', 50);
    invoice(ledger, 'I2', '2026-01-01', 50);
    allocate(ledger, 'R1', 'I1', 20);
    allocate(ledger, 'R1', 'I1', 10, { on: isoDate('2026-01-15') });
    allocate(ledger, 'R1', 'I2', 30, { on: isoDate('2026-03-01') });
    expect(['2026-01-31', '2026-02-01', '2026-03-01'].map((day) => open(ledger, 'R1', day))).toEqual([
      -100, -70, -40,
    ]);
    expect(open(ledger, 'I2', '2026-02-28')).toBe(50);
  });

  test('of more than is open is refused, whatever the dates of what was posted before', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-10', 200);
    expect(code(allocate(ledger, 'R1', 'I1', 60, { on: isoDate('2026-12-31') }))).toBe('done');
    expect(code(allocate(ledger, 'R1', 'I1', 41, { on: isoDate('2026-02-01') }))).toBe(
      'allocation.exceedsInvoice',
    );
    expect(code(allocate(ledger, 'R1', 'I1', 40))).toBe('done');
    invoice(ledger, 'I2', '2026-01-01', 500);
    expect(code(allocate(ledger, 'R1', 'I2', 101))).toBe('allocation.exceedsSource');
  });

  test('from an invoice, from what is reversed or of nothing is refused', () => {
    const ledger = paid();
    receipt(ledger, 'R2', '2026-01-10', 5);
    reverse(ledger, 'R2', '2026-01-11');
    invoice(ledger, 'I2', '2026-01-01', 5);
    expect(code(allocate(ledger, 'I1', 'I2', 1))).toBe('document.unknown');
    expect(code(allocate(ledger, 'R2', 'I2', 1))).toBe('document.reversed');
    expect(code(allocate(ledger, 'R1', 'I2', 0))).toBe('amount.zero');
    expect(code(allocate(ledger, 'R9', 'I2', 1))).toBe('document.unknown');
  });
});

describe('an unallocation', () => {
  test('counts from its day on, before it everything is as it was', () => {
    const ledger = paid();
    expect(code(unallocate(ledger, 'R1', 'I1', '2026-02-01'))).toBe('done');
    expect(['2026-01-31', '2026-02-01'].map((day) => open(ledger, 'I1', day))).toEqual([0, 100]);
    expect(['2026-01-31', '2026-02-01'].map((day) => open(ledger, 'R1', day))).toEqual([0, -100]);
  });

  test('without a day is as if the allocation had not been', () => {
    const ledger = paid();
    unallocate(ledger, 'R1', 'I1');
    expect(open(ledger, 'I1', '2026-01-15')).toBe(100);
    expect(ledger.book.countOf('allocations')).toBe(0);
  });

  test('brings discount and write-off back as well', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    const line = { invoice: 'I1', amountMinor: 9000, discountMinor: 700, writeOffMinor: 300 };
    receipt(ledger, 'R1', '2026-01-10', 90, { allocate: [line] });
    unallocate(ledger, 'R1', 'I1', '2026-02-01');
    expect(['2026-01-31', '2026-02-01'].map((day) => open(ledger, 'I1', day))).toEqual([0, 100]);
  });

  test('of what is not allocated, or not any more, is refused', () => {
    const ledger = paid();
    invoice(ledger, 'I2', '2026-01-01', 5);
    expect(code(unallocate(ledger, 'R1', 'I2'))).toBe('allocation.unknown');
    unallocate(ledger, 'R1', 'I1', '2026-02-01');
    expect(code(unallocate(ledger, 'R1', 'I1', '2026-03-01'))).toBe('allocation.unknown');
  });

  test('lets the money go elsewhere, from the day it is free', () => {
    const ledger = paid();
    invoice(ledger, 'I2', '2026-01-01', 100);
    unallocate(ledger, 'R1', 'I1', '2026-02-01');
    expect(code(allocate(ledger, 'R1', 'I2', 100))).toBe('done');
    expect(['2026-01-31', '2026-02-01'].map((day) => open(ledger, 'I2', day))).toEqual([100, 0]);
    expect(['2026-01-31', '2026-02-01'].map((day) => open(ledger, 'R1', day))).toEqual([0, 0]);
  });
});

describe('a reversal', () => {
  test('of a receipt opens its invoices again from its day on', () => {
    const ledger = paid();
    expect(code(reverse(ledger, 'R1', '2026-01-20'))).toBe('done');
    expect(['2026-01-19', '2026-01-20'].map((day) => open(ledger, 'I1', day))).toEqual([0, 100]);
    expect([status(ledger, 'I1', '2026-01-19'), status(ledger, 'I1', '2026-01-20')]).toEqual([
      'paid',
      'open',
    ]);
    expect([status(ledger, 'R1', '2026-01-19'), status(ledger, 'R1', '2026-01-20')]).toEqual([
      'paid',
      'reversed',
    ]);
  });

  test('of an invoice sets its money free and ends its write-offs', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-10', 60, { allocate: 'oldest-first' });
    creditNote(ledger, 'CN1', '2026-01-11', 10, { against: 'I1' });
    writeOff(ledger, 'I1', '2026-01-12', 30);
    expect(status(ledger, 'I1')).toBe('written-off');
    reverse(ledger, 'I1', '2026-02-01');
    expect(open(ledger, 'I1', '2026-01-31')).toBe(0);
    expect(status(ledger, 'I1', '2026-01-31')).toBe('written-off');
    expect(status(ledger, 'I1', '2026-02-01')).toBe('reversed');
    expect([open(ledger, 'R1', '2026-02-01'), open(ledger, 'CN1', '2026-02-01')]).toEqual([-60, -10]);
    expect([...ledger.book.rowsOf('writeOffs')][0]?.endedOn).toBe('2026-02-01');
  });

  test('ends an unallocation posted for later, and never begins what would have begun later', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-10', 100);
    allocate(ledger, 'R1', 'I1', 50, { on: isoDate('2026-06-01') });
    unallocate(ledger, 'R1', 'I1', '2026-08-01');
    reverse(ledger, 'R1', '2026-02-01');
    expect(['2026-03-01', '2026-07-01', '2026-09-01'].map((day) => open(ledger, 'I1', day))).toEqual([
      100, 100, 100,
    ]);
  });

  test('before the document’s day, twice, or of what is not there is refused', () => {
    const ledger = paid();
    expect(code(reverse(ledger, 'R1', '2026-01-09'))).toBe('reverse.beforeDocument');
    reverse(ledger, 'R1', '2026-01-10');
    expect(code(reverse(ledger, 'R1', '2026-01-11'))).toBe('document.reversed');
    expect(code(reverse(ledger, 'R7', '2026-01-11'))).toBe('document.unknown');
  });

  test('money that comes for a bounced receipt counts from the bounce on', () => {
    const ledger = paid();
    reverse(ledger, 'R1', '2026-01-20');
    receipt(ledger, 'R2', '2026-01-15', 100, { allocate: 'oldest-first' });
    expect(['2026-01-17', '2026-01-20'].map((day) => open(ledger, 'I1', day))).toEqual([0, 0]);
    expect(['2026-01-17', '2026-01-20'].map((day) => open(ledger, 'R2', day))).toEqual([-100, 0]);
  });
});

describe('a write-off', () => {
  test('takes at most what is open', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-10', 70, { allocate: 'oldest-first' });
    expect(code(writeOff(ledger, 'I1', '2026-03-01', 30.01))).toBe('writeOff.exceedsOpen');
    expect(code(writeOff(ledger, 'I1', '2025-12-31', 30))).toBe('date.beforeInvoice');
    expect(code(writeOff(ledger, 'R1', '2026-03-01', 30))).toBe('document.unknown');
    expect(code(writeOff(ledger, 'I1', '2026-03-01', 30))).toBe('done');
    expect([status(ledger, 'I1', '2026-02-28'), status(ledger, 'I1', '2026-03-01')]).toEqual([
      'part-paid',
      'written-off',
    ]);
  });

  test('makes the status only if the last of the invoice went by it', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    writeOff(ledger, 'I1', '2026-01-05', 30);
    receipt(ledger, 'R1', '2026-01-10', 70, { allocate: 'oldest-first' });
    expect(status(ledger, 'I1')).toBe('paid');
    invoice(ledger, 'I2', '2026-01-01', 100);
    const line = { invoice: 'I2', amountMinor: 9500, writeOffMinor: 500 };
    receipt(ledger, 'R2', '2026-01-10', 95, { allocate: [line] });
    expect(status(ledger, 'I2')).toBe('written-off');
  });

  test('on the day of the payment it goes by the order of posting, also after other rows were written again', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R0', '2026-01-05', 10, { allocate: 'oldest-first' });
    receipt(ledger, 'R1', '2026-01-10', 60, { allocate: 'oldest-first' });
    writeOff(ledger, 'I1', '2026-01-10', 30);
    expect(status(ledger, 'I1', '2026-01-10')).toBe('written-off');
    unallocate(ledger, 'R1', 'I1', '2026-02-01');
    expect(status(ledger, 'I1', '2026-01-10')).toBe('written-off');
    expect(status(ledger, 'I1', '2026-02-01')).toBe('part-paid');
  });
});

describe('a dispute', () => {
  test('holds from its day until it is settled, and is refused where there is none', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    const invoiceId = documentOf(ledger, 'I1').row.id as never;
    expect(refusal(ledger, 'dispute.settle', { invoiceId, on: isoDate('2026-02-01') })).toBe(
      'dispute.unknown',
    );
    const opening = { invoiceId, openedOn: isoDate('2026-02-01') };
    expect(refusal(ledger, 'dispute.open', { ...opening, amountMinor: 10_001 })).toBe(
      'amount.exceedsInvoice',
    );
    expect(refusal(ledger, 'dispute.open', { ...opening, untilOn: isoDate('2026-01-31') })).toBe(
      'value.invalid',
    );
    expect(refusal(ledger, 'dispute.open', opening)).toBe('done');
    expect(refusal(ledger, 'dispute.settle', { invoiceId, on: isoDate('2026-03-01') })).toBe('done');
    expect([...ledger.book.rowsOf('disputes')][0]).toMatchObject({
      openedOn: '2026-02-01',
      untilOn: '2026-02-28',
    });
    expect(refusal(ledger, 'dispute.settle', { invoiceId, on: isoDate('2026-03-01') })).toBe(
      'dispute.unknown',
    );
  });
});
