import {
  averageDaysDelinquent,
  bestPossibleDso,
  collectionEffectiveness,
  collectionRate,
  countbackDso,
  promiseKeptRate,
  receivablesTurnover,
  simpleDso,
  weightedDaysToPay,
} from '@shared/kpi';
import { describeTrace } from '@shared/i18n';
import { money } from '@shared/money';
import { must } from '@shared/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const yuan = (amount: number) => money(Math.round(amount * 100), 'CNY');
const dollars = money(100_00, 'USD');
const refused = (field: string, reason: string) => ({
  ok: false,
  error: { code: 'figure.invalid', field, reason },
});

describe('days of sales', () => {
  const period = { creditSales: yuan(10_000_000), days: 365 };

  test('1.2 m of 10 m in a year are 43.8 days, of which 29.2 at best and 14.6 delinquent', () => {
    const dso = must(simpleDso({ ...period, receivables: yuan(1_200_000) }));
    const best = must(bestPossibleDso({ ...period, notDue: yuan(800_000) }));
    expect([dso.value, best.value]).toEqual(['43.8', '29.2']);
    expect(must(averageDaysDelinquent({ dso: dso.value, bestPossibleDso: best.value })).value).toBe('14.6');
    expect(describeTrace(dso.trace, 'en').map(({ text, result }) => `${text}: ${result}`)).toEqual([
      'Receivables: 1,200,000.00 CNY',
      'Credit sales: 10,000,000.00 CNY',
      'Days sales outstanding (DSO): receivables ÷ credit sales × 365 days: 43.80 days',
    ]);
  });

  test.each([
    [{ receivables: yuan(-1) }, 'receivables', 'negative'],
    [{ creditSales: yuan(0) }, 'creditSales', 'zero'],
    [{ creditSales: dollars }, 'creditSales', 'currency'],
    [{ days: 0 }, 'days', 'zero'],
    [{ days: 30.5 }, 'days', 'whole'],
    [{ days: 4000 }, 'days', 'tooLarge'],
    [{ receivables: { minor: 0.5, currency: 'CNY' } }, 'receivables', 'money'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(simpleDso({ ...period, receivables: yuan(1), ...change })).toMatchObject(refused(field, reason));
  });

  test('what is at best cannot be worse than what is', () => {
    expect(averageDaysDelinquent({ dso: '30', bestPossibleDso: '30.1' })).toMatchObject(
      refused('bestPossibleDso', 'exceedsWhole'),
    );
    expect(averageDaysDelinquent({ dso: 'many', bestPossibleDso: '1' })).toMatchObject(
      refused('dso', 'decimal'),
    );
  });
});

describe('DSO by count back', () => {
  const months = [
    { sales: yuan(700_000), days: 30 },
    { sales: yuan(500_000), days: 31 },
    { sales: yuan(600_000), days: 30 },
  ];
  const of = (receivables: number) =>
    must(countbackDso({ receivables: yuan(receivables), monthsNewestFirst: months }));

  test.each([
    [0, '0', 0],
    [350_000, '15', 0],
    [700_000, '30', 0],
    [1_500_000, '76', 0],
    [2_000_000, '91', 200_000],
  ])('of %i is %s days, %i unexplained', (receivables, value, unexplained) => {
    expect(of(receivables)).toMatchObject({ value, unexplained: yuan(unexplained) });
  });

  test('tells month by month', () => {
    expect(of(1_500_000).trace.map(({ step }) => step)).toEqual([
      'kpi.amount',
      'kpi.month',
      'kpi.month',
      'kpi.month',
      'kpi.total',
    ]);
  });

  test('counts a month without sales in full while something is left', () => {
    const withGap = [
      { sales: yuan(100), days: 30 },
      { sales: yuan(0), days: 31 },
      { sales: yuan(100), days: 30 },
    ];
    expect(must(countbackDso({ receivables: yuan(150), monthsNewestFirst: withGap })).value).toBe('76');
  });

  test('refuses months that are none', () => {
    const bad = (month: object) =>
      countbackDso({ receivables: yuan(1), monthsNewestFirst: [months[0]!, { ...months[1]!, ...month }] });
    expect(bad({ sales: yuan(-1) })).toMatchObject(refused('months[1].sales', 'negative'));
    expect(bad({ days: 0 })).toMatchObject(refused('months[1].days', 'zero'));
    expect(bad({ sales: dollars })).toMatchObject(refused('months[1].sales', 'currency'));
    expect(countbackDso({ receivables: yuan(1), monthsNewestFirst: [] })).toMatchObject(
      refused('months', 'missing'),
    );
  });

  test('never exceeds the days of the months, and with even sales equals the simple DSO', () => {
    const sales = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(sales, fc.integer({ min: 0, max: 1e10 }), (list, receivables) => {
        const monthsNewestFirst = list.map((minor) => ({ sales: money(minor, 'CNY'), days: 30 }));
        const { value, unexplained } = must(
          countbackDso({ receivables: money(receivables, 'CNY'), monthsNewestFirst }),
        );
        expect(Number(value)).toBeLessThanOrEqual(30 * list.length);
        expect(unexplained.minor).toBe(
          Math.max(0, receivables - list.reduce((all, minor) => all + minor, 0)),
        );
      }),
    );
    const even = Array.from({ length: 12 }, () => ({ sales: yuan(1000), days: 30 }));
    const simple = must(simpleDso({ receivables: yuan(4567.89), creditSales: yuan(12_000), days: 360 }));
    expect(must(countbackDso({ receivables: yuan(4567.89), monthsNewestFirst: even })).value).toBe(
      simple.value,
    );
  });
});

describe('collection', () => {
  const figures = {
    opening: yuan(900_000),
    creditSales: yuan(1_500_000),
    closing: yuan(1_000_000),
    closingNotDue: yuan(800_000),
  };

  test('effectiveness is 1,400 of 1,600', () => {
    expect(must(collectionEffectiveness(figures)).value).toBe('87.5');
  });

  test.each([
    [{ closingNotDue: yuan(1_000_001) }, 'closingNotDue', 'exceedsWhole'],
    [{ closing: yuan(2_400_001) }, 'closing', 'exceedsWhole'],
    [
      { opening: yuan(0), creditSales: yuan(0), closing: yuan(0), closingNotDue: yuan(0) },
      'creditSales',
      'zero',
    ],
    [{ opening: dollars, closing: yuan(1) }, 'creditSales', 'currency'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(collectionEffectiveness({ ...figures, ...change })).toMatchObject(refused(field, reason));
  });

  test('the rate is of what fell due', () => {
    expect(must(collectionRate({ collectedOfDue: yuan(970_000), fellDue: yuan(1_000_000) })).value).toBe(
      '97',
    );
    expect(collectionRate({ collectedOfDue: yuan(2), fellDue: yuan(1) })).toMatchObject(
      refused('collectedOfDue', 'exceedsWhole'),
    );
  });

  test('promises are counted', () => {
    expect(must(promiseKeptRate({ kept: 3, due: 4 })).value).toBe('75');
    expect(promiseKeptRate({ kept: 5, due: 4 })).toMatchObject(refused('kept', 'exceedsWhole'));
    expect(promiseKeptRate({ kept: 0, due: 0 })).toMatchObject(refused('due', 'zero'));
  });
});

describe('turnover', () => {
  const figures = {
    netCreditSales: yuan(6_000_000),
    opening: yuan(800_000),
    closing: yuan(1_200_000),
    days: 365,
  };

  test('times and days are two figures', () => {
    const { times, days } = must(receivablesTurnover(figures));
    expect([times, Number(days).toFixed(2)]).toEqual(['6', '60.83']);
    expect(must(receivablesTurnover({ ...figures, days: 360 })).days).toBe('60');
  });

  test.each([
    [{ netCreditSales: yuan(0) }, 'creditSales', 'zero'],
    [{ opening: yuan(0), closing: yuan(0) }, 'closing', 'zero'],
    [{ opening: yuan(-1) }, 'opening', 'negative'],
    [{ closing: dollars }, 'closing', 'currency'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(receivablesTurnover({ ...figures, ...change })).toMatchObject(refused(field, reason));
  });
});

describe('weighted days to pay', () => {
  test('weigh by amount', () => {
    const payments = [
      { amount: yuan(10_000), days: 30 },
      { amount: yuan(30_000), days: 50 },
    ];
    expect(must(weightedDaysToPay(payments)).value).toBe('45');
  });

  test('refuse what is no payment', () => {
    expect(weightedDaysToPay([])).toMatchObject(refused('payments', 'missing'));
    expect(weightedDaysToPay([{ amount: yuan(0), days: 1 }])).toMatchObject(
      refused('payments[0].amount', 'zero'),
    );
    expect(weightedDaysToPay([{ amount: yuan(1), days: 1.5 }])).toMatchObject(
      refused('payments[0].days', 'whole'),
    );
  });

  test('lie between the earliest and the latest', () => {
    const payment = fc.record({
      minor: fc.integer({ min: 1, max: 1e9 }),
      days: fc.integer({ min: -400, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.array(payment, { minLength: 1, maxLength: 60 }), (list) => {
        const mean = Number(
          must(weightedDaysToPay(list.map(({ minor, days }) => ({ amount: money(minor, 'CNY'), days }))))
            .value,
        );
        const days = list.map((one) => one.days);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...days) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...days) + 1e-9);
      }),
    );
  });
});
