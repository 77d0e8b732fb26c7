import { describe, expect, it } from 'vitest';
import { isoDate } from '@shared/dates';
import { type RateId } from '@shared/ids';
import { convertSums, type RateRow } from '@shared/ledger';

const on = isoDate('2026-06-30');

function rate(from: string, validOn: string, text: string): RateRow {
  return {
    id: `${from}${validOn}` as RateId,
    rev: 1,
    from,
    to: 'CNY',
    validOn: isoDate(validOn),
    rate: text,
  };
}

const sums = [
  { currency: 'CNY', minors: [100_00, 20_00, -5_00] },
  { currency: 'JPY', minors: [1_000, 333, 0] },
  { currency: 'USD', minors: [1_05, 3, 0] },
];

describe('convertSums', () => {
  it('converts and rounds each figure by itself, at the last rate stated by the day', () => {
    const stated = [
      rate('USD', '2026-01-01', '7'),
      rate('USD', '2026-06-30', '7.1264'),
      rate('USD', '2026-07-01', '9'),
      rate('JPY', '2026-06-01', '0.0471'),
    ];
    const answer = convertSums(sums, stated, 'CNY', on);
    if (!answer.ok) throw new Error(answer.error.code);
    // 1.05 USD × 7.1264 = 7.48272; 1,000 JPY × 0.0471 = 47.10; 333 JPY = 15.6843; 0.03 USD = 0.213792
    expect(answer.value.minors).toEqual([100_00 + 47_10 + 7_48, 20_00 + 15_68 + 21, -5_00]);
    expect(answer.value.rates.map((row) => row.rate).sort()).toEqual(['0.0471', '7.1264']);
  });

  it('refuses where a rate was not stated by the day, naming the pair', () => {
    const answer = convertSums(sums, [rate('USD', '2026-01-01', '7')], 'CNY', on);
    expect(answer).toEqual({ ok: false, error: { code: 'rate.missing', from: 'JPY', to: 'CNY', on } });
  });
});
