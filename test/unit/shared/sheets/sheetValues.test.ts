import { isoDate, toExcelSerial } from '@shared/dates';
import {
  columnLetters,
  dayValue,
  rangeOf,
  safeSheetName,
  textWidth,
  toUnits,
} from '@shared/sheets/sheetValues';
import { describe, expect, test } from 'vitest';

describe('a day in a sheet', () => {
  test.each(['1900-03-01', '1970-01-01', '2024-02-29', '2026-06-30', '9999-12-31'])('%s', (day) => {
    expect(dayValue(isoDate(day))).toBe(toExcelSerial(isoDate(day)));
  });

  test('is text where Excel cannot count', () => {
    expect(dayValue(isoDate('1900-02-28'))).toBe('1900-02-28');
    expect(dayValue(isoDate('1204-04-13'))).toBe('1204-04-13');
  });
});

test.each([
  [123_456, 'CNY', 1234.56],
  [-5, 'CNY', -0.05],
  [300, 'JPY', 300],
  [1_234_567, 'KWD', 1234.567],
  [9_007_199_254_740_991, 'CNY', 90_071_992_547_409.91],
  [0, 'USD', 0],
])('%i minor units of %s are %d', (minor, currency, units) => {
  expect(toUnits(minor, currency)).toBe(units);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

describe('the name of a sheet', () => {
  test.each([
    ['汇总', '汇总'],
    ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
    ["'quoted'", 'quoted'],
    ["It's", "It's"],
    ['History', '_'],
    ['', '_'],
    ["''", '_'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['tab\there', 'tab here'],
  ])('%j is %j', (text, name) => {
    expect(safeSheetName(text)).toBe(name);
  });

  test('is quoted in a formula', () => {
    expect(rangeOf("It's", 13, 5, 9)).toBe("'It''s'!$M$5:$M$9");
  });
});

test('Chinese takes twice the room of Latin', () => {
  expect(textWidth('账期')).toBeCloseTo(3.8);
  expect(textWidth('1234')).toBe(4);
  expect(textWidth('ab（）')).toBeCloseTo(1.7 + 3.8);
});
