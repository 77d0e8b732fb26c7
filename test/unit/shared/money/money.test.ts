import {
  add,
  compare,
  convert,
  currencyCodes,
  formatMinor,
  formatMoney,
  isCurrencyCode,
  isZero,
  minorDigits,
  money,
  negate,
  parseDecimal,
  percentOf,
  subtract,
  sum,
  toDecimal,
  zero,
} from '@shared/money';
import { describe, expect, test } from 'vitest';

describe('minor units (declared rule 1)', () => {
  test.each([
    ['CNY', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    // What Intl gives for these differs from one version to the next, and from the standard.
    ['HUF', 2],
    ['IDR', 2],
    ['COP', 2],
    ['PKR', 2],
    ['RSD', 2],
    ['AFN', 2],
    ['LBP', 2],
    ['MMK', 2],
    ['MGA', 2],
    ['IQD', 3],
    ['ISK', 0],
    ['UGX', 0],
  ])('%s has %i digits', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  test('the codes of the standard are known, and nothing that has no minor unit', () => {
    expect(currencyCodes).toEqual([...new Set(currencyCodes)].sort());
    for (const code of ['CNY', 'USD', 'EUR', 'HKD', 'HRK', 'XCG', 'ZWG'])
      expect(isCurrencyCode(code)).toBe(true);
    for (const code of ['', 'cny', 'XTS', 'XAU', 'XDR', 'RMB', '__proto__'])
      expect(isCurrencyCode(code)).toBe(false);
  });

  test.each([
    ['1234.5', 'CNY', 123_450],
    ['-0.05', 'CNY', -5],
    ['300', 'JPY', 300],
    ['1.005', 'KWD', 1005],
    ['1.500', 'CNY', 150],
  ])('%s %s is %i', (text, currency, minor) => {
    expect(parseDecimal(text, currency)).toEqual({ ok: true, value: { minor, currency } });
  });

  test.each(['', '1,000', '1e3', '.5', 'abc', '99999999999999999'])('%j is no plain decimal', (text) => {
    expect(parseDecimal(text, 'CNY')).toMatchObject({ ok: false, error: { code: 'amount.invalid' } });
  });

  test('more decimals than the currency has are refused, not rounded', () => {
    expect(parseDecimal('1.005', 'CNY')).toMatchObject({
      ok: false,
      error: { code: 'amount.decimals', digits: 2 },
    });
    expect(parseDecimal('1.5', 'JPY')).toMatchObject({
      ok: false,
      error: { code: 'amount.decimals', digits: 0 },
    });
  });
});

describe('arithmetic', () => {
  test('mixing currencies at run time is a bug', () => {
    const other: string = 'USD';
    expect(() => add(money(1, 'CNY' as string), money(1, other))).toThrow('never mix');
  });

  test('what is not exact is a bug', () => {
    expect(() => money(0.5, 'CNY')).toThrow(RangeError);
    expect(() => add(money(Number.MAX_SAFE_INTEGER, 'CNY'), money(1, 'CNY'))).toThrow(RangeError);
  });

  test('nothing has no sign', () => {
    expect(Object.is(negate(zero('CNY')).minor, 0)).toBe(true);
    expect(isZero(add(money(5, 'CNY'), negate(money(5, 'CNY'))))).toBe(true);
    expect(compare(money(1, 'CNY'), money(2, 'CNY'))).toBeLessThan(0);
    expect(subtract(money(1, 'CNY'), money(2, 'CNY'))).toEqual(money(-1, 'CNY'));
  });

  test('sums start from nothing', () => {
    expect(sum([], 'CNY')).toEqual(zero('CNY'));
    expect(toDecimal(sum([money(1, 'CNY'), money(-3, 'CNY')], 'CNY'))).toBe('-0.02');
  });

  test.each([
    [12_345, '0.5', 62],
    [-12_345, '0.5', -62],
    [10, '5', 1],
    [-10, '5', -1],
  ])('%i at %s %% is %i: half goes away from zero', (minor, percent, wanted) => {
    expect(percentOf(money(minor, 'CNY'), percent, 'halfUp').minor).toBe(wanted);
  });

  test('conversion rounds once, in the target', () => {
    expect(convert(money(10_000, 'USD'), '7.12345', 'CNY', 'halfUp')).toEqual(money(71_235, 'CNY'));
    expect(convert(money(1, 'KWD'), '2.5', 'JPY', 'halfUp')).toEqual(money(0, 'JPY'));
  });
});

describe('figures on screens and papers', () => {
  test.each([
    [123_456_789, 'CNY', '1,234,567.89'],
    [-5, 'CNY', '(0.05)'],
    [0, 'CNY', '–'],
    [1_234_567, 'JPY', '1,234,567'],
  ])('%i %s is shown as %s', (minor, currency, shown) => {
    expect(formatMinor(minor, currency)).toBe(shown);
  });

  test('a minus sign or a zero where asked for', () => {
    expect(formatMinor(-500, 'CNY', { negative: 'sign' })).toBe('-5.00');
    expect(formatMoney(money(0, 'CNY'))).toBe('0.00 CNY');
  });
});
