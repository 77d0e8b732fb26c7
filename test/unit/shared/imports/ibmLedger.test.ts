import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { createBook } from '@shared/ledger';
import { previewOf } from '@shared/imports';
import { planRows } from '@test/builders/importTables';
import { expect, test } from 'vitest';

const file = path.resolve(process.env['ZHANGQI_DATA'] ?? '../shared/data', 'ibm/accounts-receivable.csv');

test.skipIf(!existsSync(file))('the IBM ledger (skipped where its file is missing)', () => {
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const plan = planRows(rows, {
    view: createBook(),
    mapping: { defaults: { currency: 'USD' } },
    today: isoDate('2013-12-31'),
  });
  expect(plan.dateOrder).toBe('mdy');
  expect(plan.fileIssues).toEqual([]);
  expect(plan.issues).toEqual([]);
  expect(previewOf(plan)).toMatchObject({
    rowCount: 2_466,
    good: 2_466,
    refused: 0,
    skipped: 0,
    effects: {
      customers: 100,
      invoices: 2_466,
      receipts: 2_466,
      disputes: 561,
      totals: [{ currency: 'USD', grossMinor: 14_770_318, openMinor: 0 }],
    },
  });
  expect(plan.invoices[0]).toMatchObject({
    number: '0000611365',
    issuedOn: '2013-01-02',
    dueOn: '2013-02-01',
    paidOn: '2013-01-15',
  });
});
