import { expect, test } from 'vitest';
import { type IsoDate, isoDate, toDayNumber } from '@shared/dates';
import { openInstalments, rowsOf } from './sampleBook';

/** Open amounts in CNY by column: not due, 1–30, 31–60, 61–90, 91–180, over 180 (declared rule 2). */
function ageInCny(invoices: number, seed: number, today: IsoDate): number[] {
  const columns = [0, 0, 0, 0, 0, 0];
  for (const [invoice, open] of openInstalments(rowsOf(invoices, seed, today), today)) {
    if (invoice.currency !== 'CNY') continue;
    open.forEach((minor, place) => {
      const daysLate = toDayNumber(today) - toDayNumber(invoice.instalments[place]!.dueOn);
      const column = [0, 30, 60, 90, 180].filter((bound) => daysLate > bound).length;
      columns[column]! += minor;
    });
  }
  return columns;
}

const days = ['2026-06-30', '2026-11-21', '2026-11-22', '2028-02-29', '2026-01-01', '2025-03-03'].map(
  isoDate,
);

test.each([60, 61, 100, 240, 1_000])('%i invoices have something open in every column', (invoices) => {
  for (let seed = 1; seed <= 12; seed += 1)
    for (const today of seed <= 2 || invoices === 60 ? days : days.slice(0, 2)) {
      const columns = ageInCny(invoices, seed, today);
      expect(
        columns.every((minor) => minor > 0),
        `seed ${seed} on ${today}: ${columns.join(' ')}`,
      ).toBe(true);
    }
});

test('what is late is a believable part of the whole', () => {
  const [notDue = 0, ...late] = ageInCny(10_000, 1, isoDate('2026-06-30'));
  const share =
    late.reduce((sum, minor) => sum + minor, 0) / (notDue + late.reduce((sum, minor) => sum + minor, 0));
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.6);
});
