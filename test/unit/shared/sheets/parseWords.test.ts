import {
  cellText,
  cleanText,
  expandExponent,
  parseLanguage,
  parseNetDays,
  plainNumber,
  type RawCell,
  readIdentifier,
  readYesNo,
} from '@shared/sheets';
import { describe, expect, test } from 'vitest';

describe('an identifier', () => {
  test.each<[RawCell, string]>([
    ['0000611365', '0000611365'],
    ['００００６１１', '0000611'],
    [200, '200'],
    ['200.0', '200'],
    ['007.00', '007'],
    ['1.2E+05', '120000'],
    [120000, '120000'],
    [26322000001184, '26322000001184'],
    ['26322000001184417203', '26322000001184417203'],
    ['\t6222020200\t', '6222020200'],
    ["'000123", '000123'],
    ['="000123"', '000123'],
    ['INV‑2026–001', 'INV-2026-001'],
    ['0379-NEVHP', '0379-NEVHP'],
    ['1E5', '1E5'],
    ['A\u200B1', 'A1'],
    [12.5, '12.5'],
  ])('%j is %s', (cell, text) => {
    expect(readIdentifier(cell)).toEqual({ kind: 'text', text });
  });

  test.each<[RawCell]>([
    [Number('26322000001184417203')],
    ['2.63220000011844E+19'],
    [{ serial: 46161, system: 1900 }],
    [{ error: '#N/A' }],
  ])('%j was destroyed by the spreadsheet', (cell) => {
    expect(readIdentifier(cell).kind).toBe('lost');
  });

  test.each<[RawCell]>([[null], [''], ['-'], [' \u00A0 ']])('%j is empty', (cell) => {
    expect(readIdentifier(cell).kind).toBe('empty');
  });
});

test('numbers in plain digits', () => {
  expect([1e21, 0.1 + 0.2, 1e-7, -0, 123456.789, 0].map(plainNumber)).toEqual([
    '1000000000000000000000',
    '0.3',
    '0.0000001',
    '0',
    '123456.789',
    '0',
  ]);
  expect(['1.2E+05', '-1.5e-3', '12', '1E0', '1.20E1'].map(expandExponent)).toEqual([
    '120000',
    '-0.0015',
    '12',
    '1',
    '12',
  ]);
});

test('cells as text', () => {
  const cells: RawCell[] = [
    null,
    ' a \n b ',
    12.5,
    true,
    { error: '#N/A' },
    { serial: 46161.5, system: 1900 },
  ];
  expect(cells.map(cellText)).toEqual(['', 'a b', '12.5', 'TRUE', '#N/A', '2026-05-19']);
  expect(cleanText('云泽（上海）\u3000有限公司 ')).toBe('云泽（上海） 有限公司');
});

test.each<[RawCell, boolean | null]>([
  ['是', true],
  ['Yes', true],
  ['Y', true],
  [1, true],
  ['1', true],
  ['true', true],
  [true, true],
  ['有争议', true],
  ['√', true],
  ['否', false],
  ['No', false],
  ['n', false],
  [0, false],
  ['FALSE', false],
  ['', false],
  [null, false],
  ['-', false],
  ['无争议', false],
  ['maybe', null],
  [2, null],
])('%j as yes or no is %s', (cell, answer) => {
  expect(readYesNo(cell)).toBe(answer);
});

test.each<[RawCell, number | null]>([
  [30, 30],
  ['30', 30],
  ['30天', 30],
  ['30 日', 30],
  ['Net 30', 30],
  ['net30', 30],
  ['N/30', 30],
  ['30 days', 30],
  ['票到30天', 30],
  ['３０', 30],
  ['30.0', 30],
  ['现结', 0],
  ['Due on receipt', 0],
  [0, 0],
  [-5, -5],
  ['月结30天', null],
  ['2/10 net 30', null],
  [30.5, null],
  ['9999', null],
  ['soon', null],
])('%j as days to pay is %s', (cell, days) => {
  expect(parseNetDays(cell)).toBe(days);
});

test.each([
  ['中文', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['English', 'en'],
  ['EN', 'en'],
  ['双语', 'both'],
  ['both', 'both'],
  ['法文', null],
])('%s as a language is %s', (word, language) => {
  expect(parseLanguage(word)).toBe(language);
});
