import { agingJson } from '@renderer/batch/aging';
import { type AgingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { expect, test } from 'vitest';

const figures = (notDueMinor: number, lateMinor: number[], unappliedMinor: number) => ({
  notDueMinor,
  lateMinor,
  unappliedMinor,
  totalMinor: lateMinor.reduce((sum, minor) => sum + minor, notDueMinor + unappliedMinor),
});

function report(currency: string): AgingReport {
  const row = figures(123_456, [5, 0], -700);
  const customer = { customerId: 'c1' as CustomerId, code: 'C1', name: '北岑', openInvoices: 2 };
  return {
    asOf: isoDate('2013-06-30'),
    basis: 'due',
    bounds: [30],
    blocks: [
      { currency, totals: row, openInvoices: 2, customers: [{ ...customer, oldestDaysLate: 3, ...row }] },
    ],
  };
}

test('amounts are decimal texts with the digits of their currency, unapplied money below zero', () => {
  const cny = { notDue: '1234.56', late: ['0.05', '0.00'], unapplied: '-7.00', total: '1227.61' };
  expect(agingJson(report('CNY'))).toEqual({
    asOf: '2013-06-30',
    basis: 'due',
    bounds: [30],
    currencies: [{ currency: 'CNY', totals: cny, customers: [{ code: 'C1', name: '北岑', ...cny }] }],
  });
  const jpy = { notDue: '123456', late: ['5', '0'], unapplied: '-700', total: '122761' };
  expect(agingJson(report('JPY'))).toMatchObject({ currencies: [{ currency: 'JPY', totals: jpy }] });
});
