import { describe, expect, it } from 'vitest';
import { agingInBase, type AgingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { type RateId } from '@shared/ids';
import { type RateRow } from '@shared/ledger';

const asOf = isoDate('2026-06-30');

function block(currency: string, notDueMinor: number, lateMinor: readonly number[], unappliedMinor: number) {
  const totalMinor = lateMinor.reduce((sum, minor) => sum + minor, notDueMinor + unappliedMinor);
  return {
    currency,
    totals: { notDueMinor, lateMinor, unappliedMinor, totalMinor },
    openInvoices: 1,
    customers: [],
  };
}

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

const report: AgingReport = {
  asOf,
  basis: 'due',
  bounds: [30],
  blocks: [
    block('CNY', 100_00, [20_00, 0], -5_00),
    block('JPY', 1_000, [333, 0], 0),
    block('USD', 1_05, [3, 0], 0),
  ],
};

describe('agingInBase', () => {
  it('converts each figure at the last rate by the day, and its columns add up to the total', () => {
    const rates = [
      rate('USD', '2026-01-01', '7'),
      rate('USD', '2026-06-30', '7.1264'),
      rate('JPY', '2026-06-01', '0.0471'),
    ];
    const answer = agingInBase(report, [...rates, rate('USD', '2026-07-01', '9')], 'CNY');
    if (!answer.ok) throw new Error(answer.error.code);
    const { totals } = answer.value;
    // 1.05 USD × 7.1264 = 7.48272; 1,000 JPY × 0.0471 = 47.10; 333 JPY = 15.6843; 0.03 USD = 0.213792
    expect(totals.notDueMinor).toBe(100_00 + 47_10 + 7_48);
    expect(totals.lateMinor).toEqual([20_00 + 15_68 + 21, 0]);
    expect(totals.totalMinor).toBe(totals.notDueMinor + 20_00 + 15_68 + 21 - 5_00);
    expect(answer.value.rates.map((row) => row.rate).sort()).toEqual(['0.0471', '7.1264']);
  });

  it('refuses where a rate was not stated by the day, naming the pair', () => {
    const answer = agingInBase(report, [rate('USD', '2026-01-01', '7')], 'CNY');
    expect(answer).toEqual({ ok: false, error: { code: 'rate.missing', from: 'JPY', to: 'CNY', on: asOf } });
  });
});
