import { altman, type FinancialStatements } from '@shared/credit';
import { describeTrace } from '@shared/i18n';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const thousand = (amount: number) => money(amount * 100, 'CNY');
const sound: FinancialStatements = {
  currentAssets: thousand(3000),
  currentLiabilities: thousand(2000),
  totalAssets: thousand(5000),
  retainedEarnings: thousand(800),
  ebit: thousand(400),
  bookEquity: thousand(1800),
  totalLiabilities: thousand(3200),
  sales: thousand(7500),
};
const weak: FinancialStatements = {
  currentAssets: thousand(1200),
  currentLiabilities: thousand(1800),
  totalAssets: thousand(2500),
  retainedEarnings: thousand(-300),
  ebit: thousand(-50),
  bookEquity: thousand(200),
  totalLiabilities: thousand(2300),
  sales: thousand(3000),
};

describe("Altman's models", () => {
  test('can disagree: Z″ 2.9618 safe, Z′ 2.2607 grey', () => {
    const { ratios, zDoublePrime, zDoublePrimeEmerging, zPrime } = must(altman(sound));
    expect(ratios).toEqual({ x1: '0.2', x2: '0.16', x3: '0.08', x4: '0.5625', x5: '1.5' });
    expect([Number(zDoublePrime.value).toFixed(4), zDoublePrime.zone]).toEqual(['2.9618', 'safe']);
    expect(Number(zDoublePrimeEmerging).toFixed(4)).toBe('6.2118');
    expect([Number(zPrime?.value).toFixed(4), zPrime?.zone]).toEqual(['2.2607', 'grey']);
  });

  test('a weak company is in distress by both', () => {
    const { zDoublePrime, zPrime } = must(altman(weak));
    expect([Number(zDoublePrime.value).toFixed(4), zDoublePrime.zone]).toEqual(['-2.0087', 'distress']);
    expect([Number(zPrime?.value).toFixed(4), zPrime?.zone]).toEqual(['0.8983', 'distress']);
  });

  test('without sales there is no Z′', () => {
    const { sales: _sales, ...rest } = sound;
    const { ratios, zPrime } = must(altman(rest));
    expect([ratios.x5, zPrime]).toEqual([undefined, undefined]);
  });

  test('say which cut-offs are not verified', () => {
    const lines = describeTrace(must(altman(sound)).trace, 'en').filter(({ source }) => source !== '');
    expect(lines.map(({ text, result, isVerified }) => [text, result, isVerified])).toEqual([
      ['Z″: safe above 2.60, distress below 1.10; safe', '2.9618', true],
      ['Z′: safe above 2.90, distress below 1.23; grey zone', '2.2607', false],
    ]);
  });

  test.each([
    [{ totalAssets: thousand(0) }, 'totalAssets', 'zero'],
    [{ totalLiabilities: thousand(0) }, 'totalLiabilities', 'zero'],
    [{ currentAssets: thousand(-1) }, 'currentAssets', 'negative'],
    [{ currentAssets: thousand(5001) }, 'currentAssets', 'exceedsWhole'],
    [{ currentLiabilities: thousand(3201) }, 'currentLiabilities', 'exceedsWhole'],
    [{ ebit: money(1, 'USD') }, 'ebit', 'currency'],
    [{ sales: thousand(-1) }, 'sales', 'negative'],
    [{ retainedEarnings: { minor: Number.NaN, currency: 'CNY' } }, 'retainedEarnings', 'money'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(altman({ ...sound, ...change })).toMatchObject({
      ok: false,
      error: { code: 'figure.invalid', field, reason },
    });
  });
});
