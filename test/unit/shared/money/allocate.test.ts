import { allocate, money } from '@shared/money';
import { describe, expect, test } from 'vitest';

const split = (minor: number, weights: readonly number[]) =>
  allocate(money(minor, 'CNY'), weights).map((share) => share.minor);

describe('allocate', () => {
  test('gives the cents left over to the largest fractions, among equals to the first', () => {
    expect(split(10_000, [1, 1, 1])).toEqual([3334, 3333, 3333]);
    expect(split(100, [1, 2, 4])).toEqual([14, 29, 57]);
    expect(split(1, [1, 1])).toEqual([1, 0]);
  });

  test('splits what is below zero in the same way', () => {
    expect(split(-10_000, [1, 1, 1])).toEqual([-3334, -3333, -3333]);
  });

  test('gives nothing to a weight of nothing', () => {
    expect(split(99, [0, 1, 0])).toEqual([0, 99, 0]);
    expect(split(0, [1, 1])).toEqual([0, 0]);
  });

  test('is exact where doubles are not', () => {
    const shares = split(9_007_199_254_740_991, [3_000_000_001, 3_000_000_000]);
    expect(BigInt(shares[0] ?? 0) + BigInt(shares[1] ?? 0)).toBe(9_007_199_254_740_991n);
    expect(shares[0]).toBe(4_503_599_628_121_095);
  });

  test.each([[[]], [[0, 0]], [[-1, 2]], [[0.5, 1]], [[Number.NaN]]])('weights %j are a bug', (weights) => {
    expect(() => split(100, weights)).toThrow(RangeError);
  });
});
