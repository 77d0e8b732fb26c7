import { isoDate } from '@shared/dates';
import { money } from '@shared/money';
import { overdueMonths, taxBadDebt } from '@shared/provision';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const yuan = (amount: number) => money(Math.round(amount * 100), 'CNY');
const refused = (field: string, reason: string) => ({
  ok: false,
  error: { code: 'figure.invalid', field, reason },
});

describe('the tax of a bad debt', () => {
  const verdict = (months: number, amount: number, revenue: number, isWrittenOffInBooks = true) =>
    must(
      taxBadDebt({
        overdueMonths: months,
        amount: yuan(amount),
        annualRevenue: yuan(revenue),
        isWrittenOffInBooks,
      }),
    );

  test.each([
    [35, 200_000, 50_000_000, true, false, null],
    [36, 200_000, 50_000_000, true, true, 23],
    [36, 200_000, 50_000_000, false, false, 23],
    [11, 100, 50_000_000, true, false, null],
    [14, 50_000, 50_000_000, true, true, 24],
    [14, 50_000.01, 50_000_000, true, false, null],
    [14, 70_000, 800_000_000, true, true, 24],
    [14, 80_000.01, 800_000_000, true, false, null],
    [14, 60_000, 100_000_000, true, false, null],
  ] as const)(
    '%i months, %d of %d, written off %s: %s',
    (months, amount, revenue, isWrittenOff, isCandidate, article) => {
      expect(verdict(months, amount, revenue, isWrittenOff)).toMatchObject({ isCandidate, article });
    },
  );

  test.each([
    [{ overdueMonths: -1 }, 'overdueMonths', 'negative'],
    [{ amount: yuan(0) }, 'amount', 'zero'],
    [{ annualRevenue: yuan(-1) }, 'annualRevenue', 'negative'],
    [{ amount: money(1, 'USD'), annualRevenue: money(1, 'USD') }, 'amount', 'currency'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    const input = { overdueMonths: 40, amount: yuan(1), annualRevenue: yuan(1), isWrittenOffInBooks: true };
    expect(taxBadDebt({ ...input, ...change })).toMatchObject(refused(field, reason));
  });

  test.each([
    ['2023-01-31', '2026-01-31', 36],
    ['2023-01-31', '2026-01-30', 35],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2025-02-27', 11],
    ['2026-01-31', '2026-01-01', 0],
  ])('from %s to %s are %i full months', (from, to, months) => {
    expect(overdueMonths(isoDate(from), isoDate(to))).toBe(months);
  });
});
