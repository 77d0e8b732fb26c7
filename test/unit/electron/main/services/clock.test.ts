import { createClock, dayOf } from '@electron/main/services/clock';
import { isoDate } from '@shared/dates';
import { expect, test } from 'vitest';

test('the day is that of the PC, not that of Greenwich', () => {
  // The tests run in Asia/Shanghai: one minute past midnight there is still the day before in Greenwich.
  expect(dayOf(new Date('2026-06-29T16:01:00Z'))).toBe('2026-06-30');
  expect(dayOf(new Date('2026-06-29T15:59:00Z'))).toBe('2026-06-29');
});

test('a fixed day never moves, else each question asks anew', () => {
  expect(createClock(isoDate('2013-06-30'))()).toBe('2013-06-30');
  expect(createClock(null)()).toBe(dayOf(new Date()));
});
