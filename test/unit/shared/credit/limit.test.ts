import {
  creditLimit,
  type LimitInput,
  paymentIndex,
  readCreditTerms,
  shippedCreditTerms,
  termsOfClass,
} from '@shared/credit';
import termsFile from '../../../../resources/credit/terms.json';
import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const yuan = (amount: number) => money(Math.round(amount * 100), 'CNY');
const refused = (field: string, reason: string) => ({
  ok: false,
  error: { code: 'figure.invalid', field, reason },
});

describe('a credit limit', () => {
  const full = {
    need: { annualSalesNet: yuan(1_200_000), taxPercent: '13', termDays: 30, graceDays: 15 },
    netWorth: { amount: yuan(2_000_000), percent: '10' },
    turnover: { amount: yuan(30_000_000), percent: '3' },
    roundDownTo: yuan(1000),
  };

  test('is the smallest of need and capacity, rounded down', () => {
    expect(must(creditLimit(full))).toMatchObject({
      need: yuan(167_178.08),
      capacity: yuan(200_000),
      limit: yuan(167_000),
      decidedBy: 'need',
    });
    const tool = {
      need: yuan(50_000),
      netWorth: { amount: yuan(80_000), percent: '35' },
      turnover: { amount: yuan(700_000), percent: '5' },
    };
    expect(must(creditLimit(tool))).toMatchObject({
      capacity: yuan(28_000),
      limit: yuan(28_000),
      decidedBy: 'netWorth',
    });
  });

  test('is what the insurer bears at its cover', () => {
    const insured = { ...full, insurer: { limit: yuan(90_000), coverPercent: '90' } };
    expect(must(creditLimit(insured))).toMatchObject({ limit: yuan(100_000), decidedBy: 'insurer' });
  });

  test('of a customer with negative net worth is nothing', () => {
    const input = { ...full, netWorth: { amount: yuan(-1), percent: '10' } };
    expect(must(creditLimit(input))).toMatchObject({
      capacity: yuan(0),
      limit: yuan(0),
      decidedBy: 'netWorth',
    });
  });

  test('tells how it came about', () => {
    expect(
      describeTrace(must(creditLimit(full)).trace, 'en').map(({ text, result }) => `${text} → ${result}`),
    ).toEqual([
      'Need: sales of 1,200,000.00 CNY × (1 + 13 %) × (30 + 15 days) ÷ 365 days → 167,178.08 CNY',
      '10 % of tangible net worth, 2,000,000.00 CNY → 200,000.00 CNY',
      '3 % of turnover, 30,000,000.00 CNY → 900,000.00 CNY',
      'The smallest of these: need → 167,178.08 CNY',
      'Rounded down to a multiple of 1,000.00 CNY → 167,000.00 CNY',
    ]);
  });

  test.each<[LimitInput, string, string]>([
    [{}, 'need', 'missing'],
    [{ need: yuan(-1) }, 'need', 'negative'],
    [{ need: { ...full.need, taxPercent: '101' } }, 'taxPercent', 'over100'],
    [{ need: { ...full.need, termDays: -1 } }, 'termDays', 'negative'],
    [{ need: { ...full.need, yearDays: 300 } }, 'yearDays', 'unknown'],
    [{ turnover: { amount: yuan(-1), percent: '3' } }, 'turnover', 'negative'],
    [{ turnover: { amount: yuan(1), percent: '100.5' } }, 'turnoverPercent', 'over100'],
    [{ insurer: { limit: yuan(1), coverPercent: '0' } }, 'coverPercent', 'zero'],
    [{ need: yuan(1), netWorth: { amount: money(1, 'USD'), percent: '1' } }, 'netWorth', 'currency'],
    [{ need: yuan(1), roundDownTo: yuan(0) }, 'roundDownTo', 'zero'],
  ])('%j is refused: %s %s', (input, field, reason) => {
    expect(creditLimit(input)).toMatchObject(refused(field, reason));
  });
});

describe('the terms of a class', () => {
  const terms = shippedCreditTerms();
  const reviewedOn = isoDate('2026-08-31');

  test.each([
    ['A', 60, '2027-08-31', 0],
    ['B', 30, '2027-02-28', 0],
    ['C', 15, '2026-11-30', 0],
    ['D', 0, null, 1000],
  ] as const)('of %s: %i days, next review %s, deposit %d', (class_, termDays, nextReviewOn, deposit) => {
    const given = must(termsOfClass(terms, class_, { reviewedOn, order: yuan(1000) }));
    expect(given).toMatchObject({ termDays, nextReviewOn, deposit: yuan(deposit) });
  });

  test('of C may be half prepaid with retention of title', () => {
    expect(terms.C.alternative).toEqual({ prepaidPercent: '50', hasRetentionOfTitle: true });
  });

  test.each<[(file: typeof termsFile) => unknown, string, string]>([
    [(file) => (file.classes.B.termDays = 61), 'classes.B.termDays', 'order'],
    [(file) => (file.classes.A.netWorthPercent = '101'), 'classes.A.netWorthPercent', 'over100'],
    [(file) => (file.classes.A.netWorthPercent = '-1'), 'classes.A.netWorthPercent', 'decimal'],
    [(file) => (file.classes.A.reviewMonths = 0), 'classes.A.reviewMonths', 'shape'],
    [(file) => Reflect.deleteProperty(file.classes, 'D'), 'classes.D', 'missing'],
  ])('from outside are checked (%#)', (change, field, reason) => {
    const file = structuredClone(termsFile);
    change(file);
    expect(readCreditTerms(file)).toMatchObject({ ok: false, error: { file: 'creditTerms', field, reason } });
  });
});

describe('the payment index', () => {
  const of = (days: number) => must(paymentIndex([{ amount: yuan(1), daysBeyondTerms: days }])).index;

  test.each([
    [-40, '100'],
    [-30, '100'],
    [-25, '95'],
    [-20, '90'],
    [-10, '85'],
    [0, '80'],
    [15, '70'],
    [22, '60'],
    [26, '55'],
    [30, '50'],
    [45, '45'],
    [120, '20'],
    [400, '20'],
  ])('of %i days is %s', (days, index) => {
    expect(of(days)).toBe(index);
  });

  test('is weighed by amount: 10,000 on time and 30,000 thirty days late', () => {
    const experiences = [
      { amount: yuan(10_000), daysBeyondTerms: 0 },
      { amount: yuan(30_000), daysBeyondTerms: 30 },
    ];
    expect(must(paymentIndex(experiences))).toMatchObject({ index: '57.5', daysBeyondTerms: '22.5' });
    expect(must(paymentIndex(experiences, 'count'))).toMatchObject({ index: '65', daysBeyondTerms: '15' });
  });

  test('can have another scale', () => {
    const scale = [
      { days: 0, index: 80 },
      { days: 14, index: 70 },
    ];
    expect(must(paymentIndex([{ amount: yuan(1), daysBeyondTerms: 14 }], 'amount', scale)).index).toBe('70');
    const bad = [scale[1]!, scale[0]!];
    expect(paymentIndex([{ amount: yuan(1), daysBeyondTerms: 1 }], 'amount', bad)).toMatchObject(
      refused('scale[1].days', 'order'),
    );
  });

  test.each([
    [[], 'experiences', 'missing'],
    [[{ amount: yuan(-1), daysBeyondTerms: 1 }], 'experiences[0].amount', 'negative'],
    [[{ amount: yuan(1), daysBeyondTerms: 0.5 }], 'experiences[0].daysBeyondTerms', 'whole'],
  ])('of %j is refused', (experiences, field, reason) => {
    expect(paymentIndex(experiences)).toMatchObject(refused(field, reason));
  });
});
