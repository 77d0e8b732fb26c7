import {
  addDays,
  addMonths,
  dateOf,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  fromExcelSerial,
  isIsoDate,
  isoDate,
  laterOf,
  toExcelSerial,
} from '@shared/dates';
import { describe, expect, test } from 'vitest';

describe('days', () => {
  test.each(['2026-02-28', '2024-02-29', '1000-01-01', '9999-12-31', '2000-02-29'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '0999-01-01',
    '20260105',
    ' 2026-01-05',
    '2026-04-31',
  ])('%s is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('a wrong literal is a bug, a wrong part is refused', () => {
    expect(() => isoDate('2026-02-30')).toThrow(RangeError);
    expect(dateOf(2026, 2, 30)).toEqual({ ok: false, error: { code: 'date.invalid', value: '2026-02-30' } });
    expect(dateOf(2026, 2, 3)).toEqual({ ok: true, value: '2026-02-03' });
  });
});

describe('arithmetic', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 13, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, wanted) => {
    expect(addMonths(isoDate(day), months)).toBe(wanted);
  });

  test('days cross months, years and leap days', () => {
    expect(addDays(isoDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(isoDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(isoDate('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(isoDate('2024-02-01'), isoDate('2024-03-01'))).toBe(29);
    expect(daysBetween(isoDate('2026-03-01'), isoDate('2026-02-01'))).toBe(-28);
  });

  test('the end of a month, the later of two days, the day of the week', () => {
    expect(endOfMonth(isoDate('2024-02-10'))).toBe('2024-02-29');
    expect(endOfMonth(isoDate('2026-12-31'))).toBe('2026-12-31');
    expect(laterOf(isoDate('2026-01-02'), isoDate('2026-01-01'))).toBe('2026-01-02');
    expect(dayOfWeek(isoDate('2026-11-21'))).toBe(6);
  });
});

describe('serial numbers of Excel', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45_292, '2024-01-01'],
    [45_292.75, '2024-01-01'],
  ])('%d is %s', (serial, day) => {
    expect(fromExcelSerial(serial)).toEqual({ ok: true, value: day });
  });

  test('the 1904 system starts four years and a day later', () => {
    expect(fromExcelSerial(43_830, 1904)).toEqual({ ok: true, value: '2024-01-01' });
  });

  test.each([0, -1, Number.NaN, 2_958_466])('%d is refused', (serial) => {
    expect(fromExcelSerial(serial)).toMatchObject({ ok: false, error: { code: 'date.invalid' } });
  });

  test('a day goes to its serial and back', () => {
    for (const text of ['1900-01-01', '1900-02-28', '1900-03-01', '2026-07-31'])
      expect(fromExcelSerial(toExcelSerial(isoDate(text)))).toEqual({ ok: true, value: text });
  });
});
