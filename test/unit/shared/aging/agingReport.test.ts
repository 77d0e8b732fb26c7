import { agingGroups, agingItems, agingReport, checkBounds, placeOfDays } from '@shared/aging';
import { addDays, isoDate } from '@shared/dates';
import { documentOf, invoice, receipt, reverse } from '@test/builders/entries';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const asOf = isoDate('2026-06-30');
const query = { asOf, basis: 'due', bounds: [30, 60, 90, 180] } as const;

/** Invoices with 1, 2, 4 … fen, each a number of days late. */
function lateBy(days: readonly number[]): TestLedger {
  const ledger = aLedger();
  for (const [place, late] of days.entries())
    invoice(ledger, `I${place}`, '2024-01-01', 2 ** place / 100, { dueOn: addDays(asOf, -late) });
  return ledger;
}

const columns = (ledger: TestLedger, over: object = {}) => {
  const totals = agingReport(ledger.book, { ...query, ...over }).blocks[0]?.totals;
  return [totals?.notDueMinor, ...(totals?.lateMinor ?? []), totals?.unappliedMinor];
};

describe('the columns (declared rules 2 and 3)', () => {
  test('a bound’s own day is still in its column, day 0 is not due', () => {
    expect(columns(lateBy([-1, 0, 1, 30, 31, 60, 61, 90, 91, 180, 181]))).toEqual([
      3, 12, 48, 192, 768, 1024, 0,
    ]);
  });

  test('the user’s own bounds replace the usual ones', () => {
    expect(columns(lateBy([1, 365, 366]), { bounds: [365] })).toEqual([0, 3, 4, 0]);
    expect(columns(lateBy([1, 2]), { bounds: [1] })).toEqual([0, 1, 2, 0]);
  });

  test('by invoice date nothing is not due, and the first column starts on the day itself', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-06-30', 1, { dueOn: isoDate('2026-12-31') });
    invoice(ledger, 'I2', '2026-05-30', 2, { dueOn: isoDate('2026-05-30') });
    expect(columns(ledger, { basis: 'invoice' })).toEqual([0, 100, 200, 0, 0, 0, 0]);
    expect(
      agingReport(ledger.book, { ...query, basis: 'invoice' }).blocks[0]?.customers[0]?.oldestDaysLate,
    ).toBe(31);
  });

  test.each([
    [[30, 60], true],
    [[1], true],
    [[], false],
    [[0, 30], false],
    [[30, 30], false],
    [[60, 30], false],
    [[1.5], false],
    [['30'], false],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], true],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], false],
    ['30', false],
    [undefined, false],
  ])('bounds %j are good: %s', (bounds, isGood) => {
    expect(checkBounds(bounds).ok).toBe(isGood);
  });

  test('bounds that were not checked are a bug', () => {
    expect(() => agingReport(aLedger().book, { ...query, bounds: [0] })).toThrow('bounds.invalid');
    expect(placeOfDays(31, [30], 'due')).toBe(2);
  });
});

describe('the report', () => {
  const several = () => {
    const ledger = aLedger(['C2', 'C1', 'C3', 'C0']);
    done(ledger, 'customer.change', {
      id: customerId(ledger, 'C1'),
      change: { salesperson: '王芳', region: '华东' },
    });
    invoice(ledger, 'I1', '2026-05-01', 100, { customer: 'C1' });
    invoice(ledger, 'I2', '2026-05-01', 50, { customer: 'C1', salesperson: '李雷' });
    invoice(ledger, 'I3', '2026-05-01', 20, { customer: 'C2', currency: 'USD' });
    receipt(ledger, 'R1', '2026-05-05', 30, { customer: 'C2' });
    invoice(ledger, 'I4', '2026-05-01', 20, { customer: 'C3' });
    receipt(ledger, 'R2', '2026-05-05', 20, { customer: 'C3', allocate: 'oldest-first' });
    return ledger;
  };

  test('has a block per currency and a row per customer by code, without those that owe nothing', () => {
    const report = agingReport(several().book, query);
    expect(
      report.blocks.map((block) => [
        block.currency,
        block.openInvoices,
        block.customers.map((row) => row.code),
      ]),
    ).toEqual([
      ['CNY', 2, ['C1', 'C2']],
      ['USD', 1, ['C2']],
    ]);
    expect(report.blocks[0]?.customers[0]).toMatchObject({
      name: 'Customer C1',
      salesperson: '王芳',
      region: '华东',
      totalMinor: 15_000,
      openInvoices: 2,
      oldestDaysLate: 60,
    });
    expect(report.blocks[0]?.customers[1]).toMatchObject({
      unappliedMinor: -3000,
      totalMinor: -3000,
      openInvoices: 0,
    });
  });

  test('keeps a customer whose columns cancel each other', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-05-01', 100);
    receipt(ledger, 'R1', '2026-05-05', 100);
    expect(agingReport(ledger.book, query).blocks[0]?.customers[0]).toMatchObject({
      totalMinor: 0,
      unappliedMinor: -10_000,
    });
  });

  test('of one customer or currency has nothing else', () => {
    const ledger = several();
    const codes = (over: object) =>
      agingReport(ledger.book, { ...query, ...over }).blocks.flatMap((block) =>
        block.customers.map((row) => row.code),
      );
    expect(codes({ customerId: customerId(ledger, 'C2') })).toEqual(['C2', 'C2']);
    expect(codes({ customerId: customerId(ledger, 'C0') })).toEqual([]);
    expect(codes({ currency: 'USD' })).toEqual(['C2']);
    expect(codes({ currency: 'JPY' })).toEqual([]);
  });

  test('splits a customer by salesperson: the invoice’s own before the customer’s', () => {
    const [block] = agingGroups(several().book, query, 'salesperson').blocks;
    expect(block?.customers.map((row) => [row.code, row.salesperson, row.region, row.totalMinor])).toEqual([
      ['C1', '李雷', '华东', 5000],
      ['C1', '王芳', '华东', 10_000],
      ['C2', undefined, undefined, -3000],
    ]);
    expect(block?.totals).toEqual(agingReport(several().book, query).blocks[0]?.totals);
  });

  test('counts an invoice in instalments once and ages each part by itself (rule 6)', () => {
    const ledger = aLedger();
    const instalments = [
      { part: { percent: '50' }, days: 200 },
      { part: { percent: '50' }, days: 0 },
    ];
    invoice(ledger, 'I1', '2026-05-01', 100, { terms: { kind: 'instalments', instalments } });
    expect(columns(ledger)).toEqual([5000, 0, 5000, 0, 0, 0, 0]);
    receipt(ledger, 'R1', '2026-05-02', 10, { allocate: 'oldest-first' });
    receipt(ledger, 'R2', '2026-05-02', 10, {
      allocate: [{ invoice: 'I1', amountMinor: 1000, instalment: 1 }],
    });
    expect(columns(ledger)).toEqual([4000, 0, 4000, 0, 0, 0, 0]);
    expect(agingReport(ledger.book, query).blocks[0]?.openInvoices).toBe(1);
  });

  test('forgets what was reversed', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-05-01', 100);
    reverse(ledger, 'I1', '2026-06-30');
    expect(agingReport(ledger.book, query).blocks).toEqual([]);
    expect(columns(ledger, { asOf: isoDate('2026-06-29') })).toEqual([0, 0, 10_000, 0, 0, 0, 0]);
  });
});

describe('the items behind a figure', () => {
  const book = () => {
    const ledger = aLedger(['C1', 'C2']);
    done(ledger, 'customer.change', { id: customerId(ledger, 'C1'), change: { region: '华东' } });
    invoice(ledger, 'I2', '2026-05-31', 100, { reference: 'PO', salesperson: '李雷' });
    invoice(ledger, 'I1', '2026-06-29', 50, { customer: 'C2', region: '华南' });
    invoice(ledger, 'I3', '2026-06-30', 50);
    receipt(ledger, 'R1', '2026-06-10', 30, { reference: 'bank' });
    done(ledger, 'dispute.open', {
      invoiceId: documentOf(ledger, 'I2').row.id as never,
      openedOn: isoDate('2026-06-30'),
    });
    return ledger;
  };
  const found = (filter: object) => agingItems(book().book, query, filter).map((item) => item.number);

  test('are those of a column, of a salesperson, of a region', () => {
    expect(found({})).toEqual(['I2', 'I3', 'R1', 'I1']);
    expect(found({ column: 'notDue' })).toEqual(['I3']);
    expect(found({ column: 'unapplied' })).toEqual(['R1']);
    expect(found({ column: { late: 0 } })).toEqual(['I2', 'I1']);
    expect(found({ column: { late: 1 } })).toEqual([]);
    expect(found({ salesperson: '李雷' })).toEqual(['I2']);
    expect(found({ salesperson: null })).toEqual(['I3', 'R1', 'I1']);
    expect(found({ region: '华东' })).toEqual(['I2', 'I3', 'R1']);
    expect(found({ region: '华南' })).toEqual(['I1']);
    expect(found({ region: null })).toEqual([]);
  });

  test('say what they are', () => {
    const ledger = book();
    const [late, , money] = agingItems(ledger.book, query);
    expect(late).toMatchObject({
      kind: 'invoice',
      customerCode: 'C1',
      dueOn: '2026-05-31',
      amountMinor: 10_000,
      openMinor: 10_000,
      days: 30,
      column: { late: 0 },
      isDisputed: true,
      reference: 'PO',
    });
    expect(late).not.toHaveProperty('instalment');
    expect(money).toMatchObject({
      kind: 'receipt',
      amountMinor: -3000,
      openMinor: -3000,
      column: 'unapplied',
      reference: 'bank',
    });
    expect(money).not.toHaveProperty('dueOn');
    expect(agingItems(ledger.book, { ...query, asOf: isoDate('2026-06-29') })[0]?.isDisputed).toBe(false);
  });
});
