import { isoDate } from '@shared/dates';
import { must } from '@shared/result';
import { statementFigures } from '@shared/statements';
import { creditNote, invoice, receipt, reverse, unallocate, writeOff } from '@test/builders/entries';
import { aLedger, customerId, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const statement = (ledger: TestLedger, from: string, to: string, currency = 'CNY') =>
  must(
    statementFigures(ledger.book, {
      customerId: customerId(ledger),
      currency,
      from: isoDate(from),
      to: isoDate(to),
    }),
  );

const lines = (ledger: TestLedger, from: string, to: string) =>
  statement(ledger, from, to).lines.map((line) => [line.on, line.kind, line.number, line.amountMinor / 100]);

describe('a statement', () => {
  test('shows a discount and a write-off under their invoice, and all of it back after a bounce', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 1000);
    const line = { invoice: 'I1', amountMinor: 97_000, discountMinor: 2000, writeOffMinor: 1000 };
    receipt(ledger, 'R1', '2026-01-10', 970, { allocate: [line] });
    reverse(ledger, 'R1', '2026-01-20');
    expect(lines(ledger, '2026-01-01', '2026-01-31')).toEqual([
      ['2026-01-01', 'invoice', 'I1', 1000],
      ['2026-01-10', 'receipt', 'R1', -970],
      ['2026-01-10', 'discount', 'I1', -20],
      ['2026-01-10', 'writeOff', 'I1', -10],
      ['2026-01-20', 'reversal', 'R1', 970],
      ['2026-01-20', 'reversal', 'I1', 20],
      ['2026-01-20', 'reversal', 'I1', 10],
    ]);
    expect(statement(ledger, '2026-01-10', '2026-01-20')).toMatchObject({
      openingMinor: 100_000,
      closingMinor: 100_000,
      debitMinor: 100_000,
      creditMinor: 100_000,
    });
  });

  test('of an unallocation shows what came back on top of the money alone', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-10', 98, {
      allocate: [{ invoice: 'I1', amountMinor: 9800, discountMinor: 200 }],
    });
    unallocate(ledger, 'R1', 'I1', '2026-02-01');
    expect(lines(ledger, '2026-02-01', '2026-02-28')).toEqual([['2026-02-01', 'reversal', 'I1', 2]]);
    expect(statement(ledger, '2026-02-01', '2026-02-28')).toMatchObject({
      openingMinor: 0,
      closingMinor: 200,
    });
  });

  test('of a reversed invoice shows the write-off that came back', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    writeOff(ledger, 'I1', '2026-01-05', 30);
    reverse(ledger, 'I1', '2026-01-06');
    expect(lines(ledger, '2026-01-06', '2026-01-06')).toEqual([
      ['2026-01-06', 'reversal', 'I1', -100],
      ['2026-01-06', 'reversal', 'I1', 30],
    ]);
  });

  test('shows nothing of a discount that ended before it began', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-10', 98, {
      allocate: [{ invoice: 'I1', amountMinor: 9800, discountMinor: 200 }],
    });
    reverse(ledger, 'R1', '2026-01-10');
    expect(lines(ledger, '2026-01-10', '2026-01-10')).toEqual([
      ['2026-01-10', 'receipt', 'R1', -98],
      ['2026-01-10', 'reversal', 'R1', 98],
    ]);
  });

  test('keeps the order of posting within a day, whatever was written again later', () => {
    const ledger = aLedger();
    receipt(ledger, 'Z', '2026-01-01', 5);
    creditNote(ledger, 'M', '2026-01-01', 5);
    invoice(ledger, 'A', '2026-01-01', 100);
    reverse(ledger, 'Z', '2026-02-01');
    invoice(ledger, 'B', '2026-01-01', 1);
    expect(lines(ledger, '2026-01-01', '2026-01-01').map(([, , number]) => number)).toEqual([
      'Z',
      'M',
      'A',
      'B',
    ]);
  });

  test('without movements opens and closes with the same figure', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    expect(statement(ledger, '2026-02-01', '2026-02-28')).toMatchObject({
      openingMinor: 10_000,
      closingMinor: 10_000,
      debitMinor: 0,
      creditMinor: 0,
      lines: [],
    });
    expect(statement(aLedger(), '2026-02-01', '2026-02-28')).toMatchObject({
      openingMinor: 0,
      closingMinor: 0,
    });
  });

  test('is of one currency', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    invoice(ledger, 'U1', '2026-01-01', 7, { currency: 'USD' });
    expect(statement(ledger, '2026-01-01', '2026-01-31').closingMinor).toBe(10_000);
    expect(statement(ledger, '2026-01-01', '2026-01-31', 'USD').closingMinor).toBe(700);
  });

  test('that ends before it begins is refused', () => {
    const ledger = aLedger();
    const query = {
      customerId: customerId(ledger),
      currency: 'CNY',
      from: isoDate('2026-02-01'),
      to: isoDate('2026-01-31'),
    };
    expect(statementFigures(ledger.book, query)).toMatchObject({
      ok: false,
      error: { code: 'field.invalid' },
    });
  });
});
