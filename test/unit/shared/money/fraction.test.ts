import {
  addFractions,
  compareFractions,
  decimalToFraction,
  divideFractions,
  fractionToDecimal,
  multiplyFractions,
  noFraction,
  roundFraction,
  smallerFraction,
  subtractFractions,
  toFraction,
} from '@shared/money';
import { describe, expect, test } from 'vitest';

const of = decimalToFraction;

describe('fractions', () => {
  test('are in lowest terms, with the sign above', () => {
    expect(of('-0.50')).toEqual({ over: -1n, under: 2n });
    expect(divideFractions(toFraction(3), toFraction(-6))).toEqual({ over: -1n, under: 2n });
    expect(of('0.000')).toEqual(noFraction);
    expect(of('1e-7')).toEqual({ over: 1n, under: 10_000_000n });
  });

  test('a third three times is one, which no decimal says', () => {
    const third = divideFractions(toFraction(1), toFraction(3));
    expect(addFractions(addFractions(third, third), third)).toEqual(toFraction(1));
    expect(multiplyFractions(third, toFraction(3))).toEqual(toFraction(1));
    expect(subtractFractions(third, third)).toEqual(noFraction);
  });

  test.each([
    ['0.5', 1],
    ['0.49999999999999999999999999', 0],
    ['-0.5', -1],
    ['-0.4999', 0],
    ['2.5', 3],
    ['-2.5', -3],
  ])('%s rounds to %d, half away from zero', (exact, rounded) => {
    expect(roundFraction(of(exact), 'halfUp')).toBe(rounded);
  });

  test('two halves of a cent, cut by 365, still make the cent', () => {
    const part = (days: number) => divideFractions(toFraction(days), toFraction(730));
    expect(roundFraction(addFractions(part(1), part(364)), 'halfUp')).toBe(1);
  });

  test('are written as decimals, rounded half-up and without trailing zeros', () => {
    expect(fractionToDecimal(divideFractions(toFraction(2), toFraction(3)), 4)).toBe('0.6667');
    expect(fractionToDecimal(of('-1.50'), 6)).toBe('-1.5');
    expect(fractionToDecimal(toFraction(-7), 0)).toBe('-7');
  });

  test('are ordered by value', () => {
    expect(compareFractions(of('0.1'), of('0.10'))).toBe(0);
    expect(compareFractions(of('-1'), of('0.1'))).toBe(-1);
    expect(smallerFraction(of('2'), of('1.99'))).toEqual(of('1.99'));
  });

  test('a division by nothing is a bug', () => {
    expect(() => divideFractions(toFraction(1), noFraction)).toThrow(RangeError);
  });
});
