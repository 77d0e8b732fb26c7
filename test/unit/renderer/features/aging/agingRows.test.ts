import { describe, expect, test } from 'vitest';
import { arrangeReport, countCustomers, type AgingChoice } from '@renderer/features/aging/agingRows';
import { type AgingCustomer, type AgingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';

function customer(code: string, figures: Partial<AgingCustomer> = {}): AgingCustomer {
  return {
    customerId: code as CustomerId,
    code,
    name: `客户${code}`,
    notDueMinor: 0,
    lateMinor: [0, 0],
    unappliedMinor: 0,
    totalMinor: 0,
    openInvoices: 1,
    oldestDaysLate: 0,
    ...figures,
  };
}

const a = customer('A1', {
  name: '云泽衡川仪表',
  salesperson: '许砚宁',
  notDueMinor: 5_000,
  lateMinor: [2_000, 0],
  totalMinor: 7_000,
  oldestDaysLate: 12,
});
const b = customer('B2', {
  salesperson: '韩牧之',
  lateMinor: [0, 9_000],
  unappliedMinor: -1_000,
  totalMinor: 8_000,
  oldestDaysLate: 75,
});
const c = customer('C3', { notDueMinor: 300, totalMinor: 300 });

const report: AgingReport = {
  asOf: isoDate('2026-06-30'),
  basis: 'due',
  bounds: [30],
  blocks: [
    {
      currency: 'CNY',
      customers: [a, b, c],
      openInvoices: 3,
      totals: { notDueMinor: 5_300, lateMinor: [2_000, 9_000], unappliedMinor: -1_000, totalMinor: 15_300 },
    },
    {
      currency: 'USD',
      customers: [customer('A1', { notDueMinor: 100, totalMinor: 100 })],
      openInvoices: 1,
      totals: { notDueMinor: 100, lateMinor: [0, 0], unappliedMinor: 0, totalMinor: 100 },
    },
  ],
};

const choice: AgingChoice = {
  view: 'all',
  currency: undefined,
  text: '',
  group: 'customer',
  sort: { key: 'total', direction: 'descending' },
};

const codes = (change: Partial<AgingChoice>): readonly (readonly string[])[] =>
  arrangeReport(report, { ...choice, ...change }, (_id, name) => name).map((part) =>
    part.rows.map((row) => row.code),
  );

describe('the report as the screen arranges it', () => {
  test('sorts inside each currency, and never mixes currencies', () => {
    expect(codes({})).toEqual([['B2', 'A1', 'C3'], ['A1']]);
    expect(codes({ sort: { key: 'notDue', direction: 'ascending' } })).toEqual([['B2', 'C3', 'A1'], ['A1']]);
    expect(codes({ sort: { key: 'late1', direction: 'descending' } })[0]?.[0]).toBe('B2');
  });

  test('chooses by view, currency and text, also by initials', () => {
    expect(codes({ view: 'late' })).toEqual([['B2', 'A1']]);
    expect(codes({ view: 'late60' })).toEqual([['B2']]);
    expect(codes({ currency: 'USD' })).toEqual([['A1']]);
    expect(codes({ text: 'yzhc' })).toEqual([['A1']]);
    expect(codes({ text: 'b2' })).toEqual([['B2']]);
    expect(codes({ text: 'nobody' })).toEqual([]);
  });

  test('finds a customer by both its names', () => {
    const parts = arrangeReport(report, { ...choice, text: 'yzhc' }, () => 'Hengchuan Instruments');
    expect(parts[0]?.rows.map((row) => row.name)).toEqual(['Hengchuan Instruments']);
  });

  test('sums what is shown, and groups add up to it', () => {
    const [cny] = arrangeReport(report, { ...choice, group: 'salesperson' }, (_id, name) => name);
    expect(cny?.figures).toEqual(report.blocks[0]?.totals);
    // Those without a salesperson come last.
    expect(cny?.groups.map((group) => group.name)).toEqual(['韩牧之', '许砚宁', '']);
    const total = cny?.groups.reduce((sum, group) => sum + group.figures.totalMinor, 0);
    expect(total).toBe(15_300);
    const late = arrangeReport(report, { ...choice, view: 'late' }, (_id, name) => name)[0];
    expect(late?.figures.totalMinor).toBe(15_000);
  });

  test('counts a customer once, whatever its currencies', () => {
    expect(countCustomers(report, 'all')).toBe(3);
    expect(countCustomers(report, 'all', 'USD')).toBe(1);
    expect(countCustomers(report, 'late60')).toBe(1);
  });
});
