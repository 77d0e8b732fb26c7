import { creditLimit } from '@shared/credit';
import { checkFlag, checkList, checkMoney, checkWord, refuseAmount } from '@shared/figures';
import { agreedRegime, checkRegime, findRegime, shippedRegimes } from '@shared/interest';
import { collectionEffectiveness, concentration, receivablesTurnover, weightedDaysToPay } from '@shared/kpi';
import { money } from '@shared/money';
import { provisionMatrix } from '@shared/provision';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const most = Number.MAX_SAFE_INTEGER;
const whole = money(most, 'CNY');
const refused = (field: string, value: string, reason: string) => ({
  code: 'figure.invalid',
  field,
  value,
  reason,
});

describe('a refused amount', () => {
  test.each([
    [-100, 'CNY', '-1.00'],
    [-100, 'JPY', '-100'],
    [-100, 'KWD', '-0.100'],
  ])('%i of %s is told as %s, as one writes it', (minor, currency, value) => {
    expect(checkMoney('price', { minor, currency })).toEqual(refused('price', value, 'negative'));
    expect(refuseAmount('price', minor, currency, 'exceedsOpen')).toEqual(
      refused('price', value, 'exceedsOpen'),
    );
  });

  test('what is no amount is told as it came', () => {
    expect(checkMoney('price', undefined as never)).toEqual(refused('price', '', 'missing'));
    expect(checkMoney('price', { minor: 0.5, currency: 'CNY' })).toEqual(refused('price', '0.5', 'money'));
    expect(checkMoney('price', { minor: 1, currency: 'RMB' })).toEqual(refused('price', 'RMB', 'currency'));
  });
});

test('yes and no, words and lists', () => {
  expect(checkFlag('isSold', undefined)).toBeUndefined();
  expect(checkFlag('isSold', 'no' as never)).toEqual(refused('isSold', 'no', 'unknown'));
  expect(checkWord<string>('mode', 'other', ['marginal'])).toEqual(refused('mode', 'other', 'unknown'));
  expect(checkList('rows', [], 1, 2)).toEqual(refused('rows', '', 'missing'));
  expect(checkList('rows', [{}, {}, {}], 0, 2)).toEqual(refused('rows', '3', 'tooMany'));
  expect(checkList('rows', [{}, 5 as never], 0, 2)).toEqual(refused('rows[1]', '5', 'shape'));
  expect(checkList('rows', 'all' as never, 0, 2)).toEqual(refused('rows', 'all', 'shape'));
});

describe('sums beyond an exact number of cents are refused, not rounded', () => {
  const days = 365;
  test.each([
    ['the allowance', provisionMatrix([row('100'), row('100')]), 'rows'],
    [
      'what was there to collect',
      collectionEffectiveness({ opening: whole, creditSales: whole, closing: whole, closingNotDue: whole }),
      'creditSales',
    ],
    [
      'mean receivables',
      receivablesTurnover({ netCreditSales: whole, opening: whole, closing: whole, days }),
      'closing',
    ],
    ['all balances', concentration({ balances: [whole, whole], count: 1 }), 'balances'],
    [
      'all payments',
      weightedDaysToPay([
        { amount: whole, days: 1 },
        { amount: whole, days: 2 },
      ]),
      'payments',
    ],
    [
      'sales with tax',
      creditLimit({ need: { annualSalesNet: whole, taxPercent: '13', termDays: 365 } }),
      'annualSalesNet',
    ],
    [
      'the insurer’s limit by a small cover',
      creditLimit({ insurer: { limit: whole, coverPercent: '0.01' } }),
      'insurer',
    ],
  ])('%s', (_what, answer, field) => {
    expect(answer).toMatchObject({ error: { code: 'figure.invalid', field, reason: 'tooLarge' } });
  });

  test('the largest turnover is worked out', () => {
    const zero = money(0, 'CNY');
    expect(
      receivablesTurnover({ netCreditSales: whole, opening: zero, closing: money(2, 'CNY'), days }),
    ).toMatchObject({ value: { times: String(most) } });
  });
});

function row(lossRatePercent: string) {
  return { balance: whole, lossRatePercent };
}

describe('a rule of late charges', () => {
  const clause = (toDay: number) =>
    agreedRegime({
      rate: { kind: 'tiers', mode: 'marginal', tiers: [{ fromDay: 1, toDay, dailyRate: '0.0003' }] },
    });
  const reference = must(findRegime(shippedRegimes(), 'cn-lpr-uplift'));

  test.each([
    ['a tier beyond a hundred years', clause(36_526), 'rate.tiers[0].toDay', 'tooLarge'],
    ['an unknown year', { ...clause(30), dayCount: '364' }, 'dayCount', 'unknown'],
    ['an unknown mode', { ...clause(30), rate: { ...clause(30).rate, mode: 'x' } }, 'rate.mode', 'unknown'],
    [
      'an unknown fixing',
      { ...reference, rate: { ...reference.rate, fixing: 'x' } },
      'rate.fixing',
      'unknown',
    ],
    ['grace from nowhere', { ...clause(30), grace: { days: 3, runsFrom: 'x' } }, 'grace.runsFrom', 'unknown'],
    ['no day', { ...clause(30), validFrom: '2026-02-30' }, 'validFrom', 'day'],
  ])('with %s is refused by field', (_what, rule, field, reason) => {
    expect(checkRegime(rule as never)).toMatchObject({ error: { code: 'figure.invalid', field, reason } });
  });

  test('a tier of a hundred years is none too many', () => {
    expect(checkRegime(clause(36_525)).ok).toBe(true);
  });
});
