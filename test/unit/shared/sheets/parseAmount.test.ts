import { guessDecimalMark, markFits, parseCurrency, type RawCell, readAmount } from '@shared/sheets';
import { describe, expect, test } from 'vitest';

const decimal = (cell: RawCell, mark: '.' | ',' = '.') => {
  const reading = readAmount(cell, mark);
  return reading.kind === 'amount' ? reading.decimal : reading.kind;
};

describe('a cell of an amount column', () => {
  test.each<[RawCell, string]>([
    [1234.5, '1234.5'],
    [0.30000000000000004, '0.3'],
    [1.005, '1.005'],
    [100.00000000000001, '100'],
    [123456789012.34, '123456789012.34'],
    [1e-7, '0.0000001'],
    [-5, '-5'],
    [0, '0'],
    ['1234.50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1,234,567', '1234567'],
    ['12,34,567.00', '1234567.00'],
    ["1'234.50", '1234.50'],
    ['1 234.50', '1234.50'],
    ['1\u00A0234.50', '1234.50'],
    ['１２３．４５', '123.45'],
    ['１，２３４．５０', '1234.50'],
    ['￥1,234.50', '1234.50'],
    ['¥ 1,234.50', '1234.50'],
    ['RMB 1,234.50', '1234.50'],
    ['1,234.50 CNY', '1234.50'],
    ['人民币1,234.50元', '1234.50'],
    ['1,234.50元', '1234.50'],
    ['$1,234.50', '1234.50'],
    ['US$1,234.50', '1234.50'],
    ['€1,234.50', '1234.50'],
    ['£.50', '0.50'],
    ['12.5万', '125000'],
    ['12.5万元', '125000'],
    ['1.2亿', '120000000'],
    ['+5', '5'],
    ['(1,234.50)', '-1234.50'],
    ['（1,234.50）', '-1234.50'],
    ['¥(1,234.50)', '-1234.50'],
    ['1,234.50-', '-1234.50'],
    ['-1,234.50', '-1234.50'],
    ['－1,234.50', '-1234.50'],
    ['−1,234.50', '-1234.50'],
    ['-$5', '-5'],
    ['$-5', '-5'],
    ['100.00 CR', '-100.00'],
    ['100.00 DR', '100.00'],
    ['1.2E+05', '120000'],
    ['1,234.', '1234'],
  ])('%j is %s', (cell, text) => {
    expect(decimal(cell)).toBe(text);
  });

  test.each<[RawCell, string]>([
    ['1.234,56', '1234.56'],
    ['1.234.567', '1234567'],
    ['12,5', '12.5'],
    ['€ 1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    [1234.56, '1234.56'],
  ])('%j with a decimal comma is %s', (cell, text) => {
    expect(decimal(cell, ',')).toBe(text);
  });

  test.each<[RawCell]>([
    ['1.234,56'],
    ['12,5'],
    ['1,23.4'],
    ['1,2345'],
    ['1.2.3'],
    ['abc'],
    ['12 abc'],
    ['1,234.50 XXQ'],
    ['--5'],
    ['(-5)'],
    ['$5 EUR'],
    ['2026-01-05'],
    ['#REF!'],
    [{ error: '#VALUE!' }],
    [{ serial: 46161, system: 1900 }],
    [true],
    [Number.POSITIVE_INFINITY],
  ])('%j is refused', (cell) => {
    expect(decimal(cell)).toBe('invalid');
  });

  test.each<[RawCell]>([[null], [''], ['-'], ['--'], ['－'], ['—'], [' ']])('%j is empty', (cell) => {
    expect(decimal(cell)).toBe('empty');
  });

  test('the mark beside the figure says what currency it can be', () => {
    const markOf = (cell: string) => {
      const reading = readAmount(cell, '.');
      return reading.kind === 'amount' ? reading.mark : null;
    };
    expect(markOf('€5')).toEqual({ kind: 'one', currency: 'EUR' });
    expect(markOf('5 美元')).toEqual({ kind: 'one', currency: 'USD' });
    expect(markOf('5 元')).toBeNull();
    const dollar = markOf('$5');
    expect(dollar && markFits(dollar, 'HKD')).toBe(true);
    expect(dollar && markFits(dollar, 'CNY')).toBe(false);
    const yuan = markOf('￥5');
    expect(yuan && [markFits(yuan, 'CNY'), markFits(yuan, 'JPY'), markFits(yuan, 'USD')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the decimal mark of a file', () => {
  test.each<[RawCell[], '.' | ',']>([
    [['1.234,56', '12'], ','],
    [['12,50', '1.234'], ','],
    [['1,234.56', '12,5'], '.'],
    [['1.234', '5.678'], '.'],
    [[1.5, '12'], '.'],
    [[], '.'],
  ])('%j shows %s', (samples, mark) => {
    expect(guessDecimalMark(samples)).toBe(mark);
  });
});

describe('a word of a currency column', () => {
  test.each([
    ['人民币', 'CNY'],
    ['RMB', 'CNY'],
    ['cny', 'CNY'],
    ['¥', 'CNY'],
    ['￥', 'CNY'],
    ['ＣＮＹ', 'CNY'],
    ['CNY 人民币', 'CNY'],
    ['人民币（元）', 'CNY'],
    ['美元', 'USD'],
    ['US$', 'USD'],
    ['USD', 'USD'],
    ['USD - US Dollar', 'USD'],
    ['欧元', 'EUR'],
    ['€', 'EUR'],
    ['英镑', 'GBP'],
    ['日元', 'JPY'],
    ['港币', 'HKD'],
    ['KWD', 'KWD'],
  ])('%s is %s', (word, code) => {
    expect(parseCurrency(word)).toBe(code);
  });

  test.each([['$'], ['dollar'], ['XYZ'], ['美'], ['']])('%j names none', (word) => {
    expect(parseCurrency(word)).toBeNull();
  });
});
