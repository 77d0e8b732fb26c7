import { addDays, daysBetween, fromDayNumber, type IsoDate, isoDate, toDayNumber } from '@shared/dates';
import { expect, test } from 'vitest';

test('day 0 is the first of January 1970', () => {
  expect(toDayNumber(isoDate('1970-01-01'))).toBe(0);
  expect(toDayNumber(isoDate('1969-12-31'))).toBe(-1);
  expect(toDayNumber(isoDate('2000-03-01'))).toBe(11_017);
});

test('agrees with the calendar on every day around the leap years and at the ends', () => {
  for (const start of ['1000-01-01', '1582-10-01', '1899-12-25', '1996-02-20', '2023-12-01', '2099-12-01']) {
    let day: IsoDate = isoDate(start);
    for (let step = 0; step < 500; step += 1) {
      expect(toDayNumber(day)).toBe(daysBetween(isoDate('1970-01-01'), day));
      expect(fromDayNumber(toDayNumber(day))).toBe(day);
      day = addDays(day, 1);
    }
  }
  expect(fromDayNumber(toDayNumber(isoDate('9999-12-31')))).toBe('9999-12-31');
});
