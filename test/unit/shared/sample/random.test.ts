import { describe, expect, test } from 'vitest';
import { makeCalendar } from '@shared/sample/calendar';
import { makeRandom } from '@shared/sample/random';
import { addMonths, dayOfWeek, endOfMonth, isoDate, toDayNumber } from '@shared/dates';

describe('the generator', () => {
  const drawMany = (seed: number, stream: number): number[] => {
    const random = makeRandom(seed, stream);
    return Array.from({ length: 20_000 }, () => random.next());
  };

  test('follows from seed and stream', () => {
    expect(drawMany(5, 1)).toEqual(drawMany(5, 1));
    expect(drawMany(5, 1).slice(0, 4)).not.toEqual(drawMany(5, 2).slice(0, 4));
    expect(drawMany(-1, 1).slice(0, 4)).not.toEqual(drawMany(1, 1).slice(0, 4));
  });

  test('is even over its range', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const draw of drawMany(1, 0)) tenths[Math.floor(draw * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  test('draws log-normal amounts, half of them below the median', () => {
    const random = makeRandom(9, 0);
    const draws = Array.from({ length: 20_000 }, () => random.logNormal(1_000, 0.6)).toSorted(
      (a, b) => a - b,
    );
    expect(draws[10_000]).toBeGreaterThan(960);
    expect(draws[10_000]).toBeLessThan(1_040);
    // One deviation up: 84 of 100 draws lie below 1000 times e^0.6, which is 1822.
    expect(draws[16_827]).toBeGreaterThan(1_740);
    expect(draws[16_827]).toBeLessThan(1_900);
  });

  test('shuffles without losing anything, and weighs', () => {
    const random = makeRandom(3, 0);
    expect(random.shuffle([1, 2, 3, 4, 5]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    const picks = Array.from(
      { length: 4_000 },
      () => random.pickWeighted([{ weight: 3 }, { weight: 1 }]).weight,
    );
    expect(picks.filter((weight) => weight === 3).length / 4_000).toBeCloseTo(0.75, 1);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});

test('the calendar counts as shared/dates does', () => {
  const today = isoDate('2028-03-01');
  const calendar = makeCalendar(today);
  for (let day = calendar.earliestDay; day < calendar.today + 330; day += 1) {
    const text = calendar.text(day);
    expect(toDayNumber(text)).toBe(day);
    expect(calendar.isWeekend(day)).toBe(dayOfWeek(text) > 5);
    expect(calendar.text(calendar.endOfMonth(day))).toBe(endOfMonth(text));
    expect(dayOfWeek(calendar.text(calendar.nextWorkingDay(day)))).toBeLessThan(6);
    expect(dayOfWeek(calendar.text(calendar.lastWorkingDay(day)))).toBeLessThan(6);
    const thirtyFirst = calendar.text(calendar.dayOfNextMonth(day, 31));
    expect(thirtyFirst).toBe(endOfMonth(addMonths(isoDate(`${text.slice(0, 7)}-01`), 1)));
  }
  expect(calendar.text(calendar.today)).toBe(today);
  expect(() => calendar.text(calendar.earliestDay - 1)).toThrow(RangeError);
});
