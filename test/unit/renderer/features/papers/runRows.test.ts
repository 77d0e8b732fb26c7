import { countStates, rowsOf, shownRows, sumUp } from '@renderer/features/papers/runRows';
import { type CustomerId } from '@shared/ids';
import { isoDate } from '@shared/dates';
import { type PaperPlan, type PlannedPaper, type SkippedPaper } from '@shared/papers';
import { describe, expect, test } from 'vitest';

const paper = (code: string, currency: string, change: Partial<PlannedPaper> = {}): PlannedPaper => ({
  customerId: code as CustomerId,
  currency,
  kind: 'letter',
  code,
  name: `平汐 ${code}`,
  language: 'zh-CN',
  items: 1,
  principalMinor: 100_00,
  chargeMinor: 1_50,
  fixedMinor: 0,
  totalMinor: 101_50,
  oldestDaysLate: 10,
  answerBy: isoDate('2026-07-10'),
  warnings: [],
  ...change,
});

const skipped = (code: string, reason: SkippedPaper['reason']): SkippedPaper => ({
  customerId: code as CustomerId,
  currency: 'CNY',
  code,
  name: `平汐 ${code}`,
  reason,
});

const plan: PaperPlan = {
  papers: [
    paper('C1', 'CNY'),
    paper('C2', 'USD', { warnings: [{ code: 'address.missing' }], fixedMinor: 40_00, totalMinor: 141_50 }),
    paper('C3', 'CNY', { principalMinor: 50_00, totalMinor: 51_50 }),
  ],
  skipped: [skipped('C4', 'disputed'), skipped('C5', 'alreadyIssued'), skipped('C6', 'disputed')],
};

describe('the rows of a run', () => {
  const rows = rowsOf(plan);

  test('papers come first in the order of the plan, then those left out, by reason', () => {
    expect(rows.map((row) => `${row.code} ${row.state}`)).toEqual([
      'C1 ready',
      'C2 look',
      'C3 ready',
      'C5 out',
      'C4 out',
      'C6 out',
    ]);
    expect(countStates(rows)).toEqual({ all: 6, ready: 2, look: 1, out: 3 });
  });

  test('a customer with two currencies has a key for each', () => {
    const both = rowsOf({ papers: [paper('C1', 'CNY'), paper('C1', 'USD')], skipped: [] });
    expect(new Set(both.map((row) => row.key)).size).toBe(2);
  });

  test('a chip and the filter leave what fits both; initials find a name', () => {
    expect(shownRows(rows, 'ready', '').map((row) => row.code)).toEqual(['C1', 'C3']);
    expect(shownRows(rows, undefined, 'c5').map((row) => row.code)).toEqual(['C5']);
    expect(shownRows(rows, 'look', 'px').map((row) => row.code)).toEqual(['C2']);
    expect(shownRows(rows, 'look', 'c1')).toEqual([]);
  });

  test('sums stand by currency, fixed sums among the charges; those left out count for nothing', () => {
    expect(sumUp(rows)).toEqual([
      { currency: 'CNY', count: 2, principalMinor: 150_00, chargeMinor: 3_00, totalMinor: 153_00 },
      { currency: 'USD', count: 1, principalMinor: 100_00, chargeMinor: 41_50, totalMinor: 141_50 },
    ]);
  });
});
