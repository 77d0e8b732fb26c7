import { joinCalendar, shippedCalendars, weekendCalendar } from '@shared/calendar';
import { isoDate } from '@shared/dates';
import { money, toDecimal } from '@shared/money';
import { must } from '@shared/result';
import { discountCost, earlyDiscount, figureGross, fixTerms, rollDueDays } from '@shared/terms';
import { describe, expect, test } from 'vitest';

const two = { percent: '2', discountDays: 10, netDays: 30 };

describe('an early discount', () => {
  const pay = (minor: number, issuedOn: string, paidOn: string, currency = 'CNY') =>
    must(
      earlyDiscount({
        ...two,
        amount: money(minor, currency),
        issuedOn: isoDate(issuedOn),
        paidOn: isoDate(paidOn),
      }),
    );

  test.each([
    [1_000_000, '2026-03-01', '2026-03-11', '200.00', '9800.00', 'the deadline day counts'],
    [1_000_000, '2026-03-01', '2026-03-12', '0.00', '10000.00', 'a day too late'],
    [
      3_333_333,
      '2026-01-25',
      '2026-02-04',
      '666.67',
      '32666.66',
      'the discount is rounded, the rest is paid',
    ],
  ])('of %d paid: invoice %s, paid %s', (minor, issuedOn, paidOn, discount, rest) => {
    const found = pay(minor, issuedOn, paidOn);
    expect([toDecimal(found.discount), toDecimal(found.pay)]).toEqual([discount, rest]);
    expect(found.discount.minor + found.pay.minor).toBe(minor);
  });

  test('knows currencies without cents', () => {
    expect(toDecimal(pay(12_345, '2026-03-01', '2026-03-01', 'JPY').discount)).toBe('247');
  });

  test.each([
    ['nothing to pay', { amount: money(0, 'CNY') }, 'amount', 'zero'],
    ['an amount below zero', { amount: money(-1, 'CNY') }, 'amount', 'negative'],
    ['more than all', { percent: '101' }, 'discountPercent', 'over100'],
    ['a discount in words', { percent: 'two' }, 'discountPercent', 'decimal'],
    ['a discount after the due date', { discountDays: 31 }, 'discountDays', 'order'],
    ['days below zero', { discountDays: -1 }, 'discountDays', 'negative'],
    ['a payment on no day', { paidOn: '2026-02-29' }, 'paidOn', 'day'],
  ])('%s is refused with the field and the reason', (_what, more, field, reason) => {
    const payment = {
      ...two,
      amount: money(100, 'CNY'),
      issuedOn: isoDate('2026-03-01'),
      paidOn: isoDate('2026-03-01'),
      ...more,
    };
    expect(earlyDiscount(payment as never)).toMatchObject({
      error: { code: 'figure.invalid', field, reason },
    });
  });
});

describe('what a discount that is let pass costs a year', () => {
  test.each([
    ['2', 10, 30, 365, '37.24489796', '44.58534453'],
    ['2', 10, 30, 360, '36.73469388', '43.85688018'],
    ['1', 10, 60, 365, '7.37373737', '7.61258886'],
    ['0', 10, 30, 365, '0.00000000', '0.00000000'],
    ['50', 0, 365, 365, '100.00000000', '100.00000000'],
  ] as const)('%s/%d net %d over %d days', (percent, discountDays, netDays, yearDays, simple, effective) => {
    const cost = must(discountCost({ percent, discountDays, netDays, yearDays }));
    expect(cost.simplePercent).toBe(simple);
    expect(Math.abs(Number(cost.effectivePercent) - Number(effective))).toBeLessThan(1e-4);
  });

  test('agrees with the formula to ten digits, for many terms', () => {
    for (const percent of [1, 2, 5, 12.5])
      for (const days of [1, 7, 20, 33, 90, 400]) {
        const exact = ((1 + percent / (100 - percent)) ** (365 / days) - 1) * 100;
        const cost = must(discountCost({ percent: String(percent), discountDays: 0, netDays: days }));
        expect(Math.abs(Number(cost.effectivePercent) / exact - 1)).toBeLessThan(1e-9);
      }
  });

  test('tells both, to two decimals', () => {
    expect(must(discountCost(two)).trace).toMatchObject([
      { daysEarlier: 20, yearDays: 365, simplePercent: '37.24', effectivePercent: '44.59' },
    ]);
  });

  test.each([
    ['all of it', { percent: '100' }, 'discountPercent', 'tooLarge'],
    ['no days won', { discountDays: 30 }, 'netDays', 'order'],
    ['a year of 364 days', { yearDays: 364 }, 'yearDays', 'unknown'],
    ['a discount below zero', { percent: '-2' }, 'discountPercent', 'negative'],
  ])('%s is refused with the field and the reason', (_what, more, field, reason) => {
    expect(discountCost({ ...two, ...more } as never)).toMatchObject({
      error: { code: 'figure.invalid', field, reason },
    });
  });
});

describe('due days that are no working days', () => {
  const china = joinCalendar('CN', shippedCalendars());
  const fixed = must(
    fixTerms({
      issuedOn: isoDate('2026-01-16'),
      currency: 'CNY',
      figures: figureGross(100_000),
      terms: {
        kind: 'instalments',
        instalments: [
          { part: { percent: '50' }, days: 30 },
          { part: { percent: '50' }, days: 60 },
        ],
        discount: { percent: '2', days: 30 },
      },
    }),
  );

  test('move to the next one, each instalment by itself; the discount keeps its day', () => {
    expect(fixed.instalments.map(({ dueOn }) => dueOn)).toEqual(['2026-02-15', '2026-03-17']);
    const rolled = must(rollDueDays(fixed, china));
    expect(rolled.terms.instalments.map(({ dueOn }) => dueOn)).toEqual(['2026-02-24', '2026-03-17']);
    expect(rolled.terms.discount?.untilOn).toBe('2026-02-15');
    expect(rolled.terms.dueOn).toBe('2026-03-17');
    expect(rolled.trace).toMatchObject([
      { step: 'day.rolled', from: '2026-02-15', to: '2026-02-24', source: 'contract' },
      { step: 'day.working' },
    ]);
  });

  test('by weekends alone in other countries', () => {
    expect(must(rollDueDays(fixed, weekendCalendar('DE'))).terms.instalments[0]?.dueOn).toBe('2026-02-16');
  });

  test('are refused in a year that the calendar does not know', () => {
    const later = { ...fixed, instalments: [{ dueOn: isoDate('2027-01-02'), amountMinor: 1 }] };
    expect(rollDueDays(later, china)).toMatchObject({ error: { code: 'calendar.notCovered' } });
  });
});
