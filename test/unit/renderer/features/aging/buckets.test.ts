import { expect, test } from 'vitest';
import { bucketOfDays, bucketsOf, segmentsOf, shareOf } from '@renderer/features/aging/buckets';
import { catalogueOf } from '@shared/i18n';

const text = catalogueOf('zh-CN');

test('columns by due date begin with not due, by invoice date with day 0', () => {
  expect(bucketsOf([30, 60], 'due', text).map(({ label }) => label)).toEqual([
    '未到期',
    '1–30',
    '31–60',
    '60 以上',
    '未核销',
  ]);
  expect(bucketsOf([30, 60], 'invoice', text).map(({ label }) => label)).toEqual([
    '0–30',
    '31–60',
    '60 以上',
    '未核销',
  ]);
});

test('day 30 still stands in the first late column, day 0 is not due', () => {
  expect([-3, 0, 1, 30, 31, 60, 61].map((days) => bucketOfDays(days, [30, 60]))).toEqual([
    0, 0, 1, 1, 2, 2, 3,
  ]);
});

test('unapplied money is no part of the bar, and shares are of what is', () => {
  const row = { notDueMinor: 7_500, lateMinor: [2_500, 0], unappliedMinor: -9_000 };
  const segments = segmentsOf(row, 'CNY', bucketsOf([30], 'due', text), text);
  expect(segments.map(({ bucketIndex, minor, inside }) => [bucketIndex, minor, inside])).toEqual([
    [0, 7_500, '75.0%'],
    [1, 2_500, '25.0%'],
    [2, 0, '0.0%'],
  ]);
  expect(segments[1]?.tip).toBe('1–30：25.00 CNY，25.0%');
});

test('there is no share of nothing', () => {
  expect(shareOf(100, 0)).toBe('');
  expect(shareOf(179, 1000)).toBe('17.9%');
});
