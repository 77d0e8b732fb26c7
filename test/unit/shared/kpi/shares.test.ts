import { describeTrace } from '@shared/i18n';
import {
  badDebtRate,
  concentration,
  disputedShare,
  overdueShare,
  receivablesToRevenue,
  rollRate,
} from '@shared/kpi';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const yuan = (amount: number) => money(Math.round(amount * 100), 'CNY');
const refused = (field: string, reason: string) => ({
  ok: false,
  error: { code: 'figure.invalid', field, reason },
});

describe('shares', () => {
  test('are per cent of the whole they name', () => {
    expect(must(overdueShare({ overdue: yuan(180_000), receivables: yuan(1_000_000) })).value).toBe('18');
    expect(must(disputedShare({ disputed: yuan(1), receivables: yuan(8) })).value).toBe('12.5');
    expect(must(rollRate({ bucketBefore: yuan(200_000), nextBucketNow: yuan(50_000) })).value).toBe('25');
    const ofSales = must(
      badDebtRate({ writtenOff: yuan(58_000), base: 'creditSales', amount: yuan(1_000_000) }),
    );
    const ofAll = must(badDebtRate({ writtenOff: yuan(58_000), base: 'receivables', amount: yuan(580_000) }));
    expect([ofSales.value, ofAll.value]).toEqual(['5.8', '10']);
    const told = [ofSales, ofAll].map(({ trace }) => describeTrace(trace, 'zh-CN').at(-1)?.text);
    expect(told).toEqual([
      '坏账率（占赊销额）：已核销坏账 ÷ 赊销额',
      '坏账率（占应收账款）：已核销坏账 ÷ 应收账款',
    ]);
  });

  test('a part above its whole is refused', () => {
    expect(overdueShare({ overdue: yuan(2), receivables: yuan(1) })).toMatchObject(
      refused('overdue', 'exceedsWhole'),
    );
    expect(rollRate({ bucketBefore: yuan(1), nextBucketNow: yuan(2) })).toMatchObject(
      refused('nextBucketNow', 'exceedsWhole'),
    );
    expect(rollRate({ bucketBefore: yuan(0), nextBucketNow: yuan(0) })).toMatchObject(
      refused('bucketBefore', 'zero'),
    );
  });

  test.each([
    [4_000_000, true],
    [3_999_999.99, false],
  ])('%d of 10 m of revenue warns: %s', (receivables, isReached) => {
    const share = must(
      receivablesToRevenue({ receivables: yuan(receivables), annualRevenue: yuan(10_000_000) }),
    );
    expect(share.isReached).toBe(isReached);
  });

  test('the line of the warning is a percentage', () => {
    const input = { receivables: yuan(1), annualRevenue: yuan(1) };
    expect(receivablesToRevenue({ ...input, linePercent: '101' })).toMatchObject(
      refused('linePercent', 'over100'),
    );
    expect(must(receivablesToRevenue({ ...input, linePercent: '100' })).isReached).toBe(true);
  });

  test('concentration is of the largest, in whatever order they come', () => {
    const balances = [10, 60, 20, 10].map(yuan);
    expect(must(concentration({ balances, count: 2 })).value).toBe('80');
    expect(must(concentration({ balances, count: 10 })).value).toBe('100');
    expect(concentration({ balances: [...balances, yuan(-1)], count: 2 })).toMatchObject(
      refused('balances[4]', 'negative'),
    );
    expect(concentration({ balances: [], count: 2 })).toMatchObject(refused('balances', 'missing'));
    expect(concentration({ balances: [yuan(0)], count: 2 })).toMatchObject(refused('balances', 'zero'));
  });
});
