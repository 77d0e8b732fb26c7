import { readAmount } from '@renderer/ui/fields/readAmount';
import fc from 'fast-check';
import { formatMinor } from '@shared/money';
import { describe, expect, it } from 'vitest';

const read = (text: string, currency = 'CNY'): number | null | string => {
  const result = readAmount(text, currency);
  return result.ok ? (result.value?.minor ?? null) : result.error.code;
};

describe('readAmount', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['1200', 120000],
    ['1,234.5', 123450],
    ['1234567.89', 123456789],
    ['.5', 50],
    ['5.', 500],
    ['￥1,200', 120000],
    ['¥ 1 200', 120000],
    ['１２３．４５', 12345],
    ['１，２００', 120000],
    ['-20', -2000],
    ['−20', -2000],
    ['(20,000.00)', -2000000],
    ['（20,000.00）', -2000000],
    ['12.5w', 12500000],
    ['12.5万', 12500000],
    ['1.2亿元', 12000000000],
    ['CNY 88', 8800],
    ['88 cny', 8800],
    ['100元', 10000],
  ])('reads %j as %j', (text, minor) => {
    expect(read(text)).toBe(minor);
  });

  it.each([
    ['1200*1.13', 135600],
    ['1200×1.13', 135600],
    ['=1200*48.5', 5820000],
    ['100+20-3', 11700],
    ['2+3*4', 1400],
    ['(2+3)*4', 2000],
    ['-(2+3)', -500],
    ['1200/7', 17143],
    ['1200÷7*7', 120000],
    ['100/3*3', 10000],
    ['0.1+0.2', 30],
    ['1000*13%', 13000],
    ['1,200*2', 240000],
    ['10w+5', 10000500],
    ['0.005+0', 1],
    ['-0.005+0', -1],
    ['1.005*100', 10050],
  ])('works out %j exactly: %j', (text, minor) => {
    expect(read(text)).toBe(minor);
  });

  it.each([
    ['abc', 'amount.unreadable'],
    ['1,23', 'amount.unreadable'],
    ['12,34,567', 'amount.unreadable'],
    ['1.2.3', 'amount.unreadable'],
    ['1+', 'amount.unreadable'],
    ['(1', 'amount.unreadable'],
    ['1)', 'amount.unreadable'],
    ['()', 'amount.unreadable'],
    ['1e5', 'amount.unreadable'],
    ['('.repeat(40) + '1' + ')'.repeat(40), 'amount.unreadable'],
    ['9'.repeat(130), 'amount.unreadable'],
    ['5/0', 'amount.dividesByZero'],
    ['5/(2-2)', 'amount.dividesByZero'],
    ['99999999999999999', 'amount.tooLarge'],
    ['212340.505', 'amount.tooFine'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('proposes the rounded figure for a plain one that is too fine', () => {
    const result = readAmount('212,340.505', 'CNY');
    expect(result.ok ? null : result.error).toEqual({
      code: 'amount.tooFine',
      digits: 2,
      proposalMinor: 21234051,
    });
  });

  it('takes trailing zeros for no decimals and follows the digits of the currency', () => {
    expect(read('1.500')).toBe(150);
    expect(read('300', 'JPY')).toBe(300);
    expect(read('300.5', 'JPY')).toBe('amount.tooFine');
    expect(read('1.234', 'KWD')).toBe(1234);
  });

  it('says whether there was anything to work out', () => {
    const isComputed = (text: string): boolean | undefined => {
      const result = readAmount(text, 'CNY');
      return result.ok ? result.value?.isComputed : undefined;
    };
    expect(isComputed('1,200.00')).toBe(false);
    expect(isComputed('(1,200.00)')).toBe(false);
    expect(isComputed('1200*1')).toBe(true);
    expect(isComputed('12w')).toBe(true);
  });

  const amounts = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });

  it('reads back every figure as it is shown', () => {
    fc.assert(
      fc.property(amounts, (minor) => {
        expect(read(formatMinor(minor, 'CNY', { zero: 'figure' }))).toBe(minor);
      }),
    );
  });

  it('adds without losing a cent', () => {
    const text = (minor: number): string => formatMinor(minor, 'CNY', { zero: 'figure', negative: 'sign' });
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(read(`${text(a)}+${text(b)}`)).toBe(a + b);
      }),
    );
  });
});
