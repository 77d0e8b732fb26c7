import { addDays, daysBetween, fromDayNumber, type IsoDate, isoDate, toDayNumber } from '@shared/dates';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

test('day 0 is the first of January 1970', () => {
  expect(toDayNumber(isoDate('1970-01-01'))).toBe(0);
  expect(toDayNumber(isoDate('1969-12-31'))).toBe(-1);
  expect(toDayNumber(isoDate('2000-03-01'))).toBe(11_017);
});

test('agrees with the calendar on every day around the leap years and at the ends', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  for (const start of ['1000-01-01', '1582-10-01', '1899-12-25', '1996-02-20', '2023-12-01', '2099-12-01']) {
    let known = Temporal.PlainDate.from(start);
    let day: IsoDate = isoDate(start);
    for (let step = 0; step < 500; step += 1) {
      const number = epoch.until(known, { largestUnit: 'day' }).days;
      expect([day, toDayNumber(day), fromDayNumber(number)]).toEqual([known.toString(), number, day]);
      expect(daysBetween(day, isoDate('1970-01-01'))).toBe(-number);
      known = known.add({ days: 1 });
      day = addDays(day, 1);
    }
  }
  expect(fromDayNumber(toDayNumber(isoDate('9999-12-31')))).toBe('9999-12-31');
  expect(() => addDays(isoDate('2026-06-30'), 0.5)).toThrow(RangeError);
});
