import { isoDate } from '@shared/dates';
import { type CurrencyCode } from '@shared/money';
import { must } from '@shared/result';
import { checkTerms, figureGross, findDueDate, fixTerms, type Terms } from '@shared/terms';
import { describe, expect, test } from 'vitest';

const fix = (terms: Terms, grossMinor: number, issuedOn = '2026-03-01', currency: CurrencyCode = 'CNY') =>
  must(fixTerms({ issuedOn: isoDate(issuedOn), currency, figures: figureGross(grossMinor), terms }));

const amounts = (terms: Terms, grossMinor: number, currency: CurrencyCode = 'CNY') =>
  fix(terms, grossMinor, '2026-03-01', currency).instalments.map(({ amountMinor }) => amountMinor);

describe('due days', () => {
  test.each([
    ['2026-01-31', { days: 30 }, '2026-03-02'],
    ['2026-01-15', { days: 0, endOfMonth: true }, '2026-01-31'],
    ['2026-01-15', { days: 30, endOfMonth: true, offsetDays: 10 }, '2026-03-10'],
    ['2016-01-22', { days: 0, endOfMonth: true, dayOfMonth: 31 }, '2016-02-29'],
    ['2026-12-15', { days: 0, endOfMonth: true, dayOfMonth: 10 }, '2027-01-10'],
    ['2026-01-31', { days: 30, dayOfMonth: 5 }, '2026-04-05'],
  ])('%s with %j is %s', (issuedOn, rule, wanted) => {
    expect(findDueDate(isoDate(issuedOn), rule)).toEqual({ ok: true, value: wanted });
  });

  test('a day beyond the calendar is refused', () => {
    expect(findDueDate(isoDate('9999-12-31'), { days: 1 })).toMatchObject({ ok: false });
    expect(findDueDate(isoDate('9999-12-01'), { days: 0, dayOfMonth: 5 })).toMatchObject({ ok: false });
  });

  test('without terms an invoice is due on its date, with a stated day on that', () => {
    const input = { issuedOn: isoDate('2026-03-01'), currency: 'CNY', figures: figureGross(100) };
    expect(must(fixTerms(input)).dueOn).toBe('2026-03-01');
    expect(must(fixTerms({ ...input, dueOn: isoDate('2026-03-09') })).instalments).toEqual([
      { dueOn: '2026-03-09', amountMinor: 100 },
    ]);
    const terms: Terms = { kind: 'net', netDays: 30, discount: { percent: '2', days: 10 } };
    expect(must(fixTerms({ ...input, dueOn: isoDate('2026-03-09'), terms }))).toMatchObject({
      dueOn: '2026-03-09',
      discount: { untilOn: '2026-03-11', amountMinor: 2 },
    });
  });

  test('a due day beside a schedule is refused', () => {
    const terms: Terms = { kind: 'instalments', instalments: [{ part: { percent: '100' }, days: 5 }] };
    const input = { issuedOn: isoDate('2026-03-01'), currency: 'CNY', figures: figureGross(100), terms };
    expect(fixTerms({ ...input, dueOn: isoDate('2026-03-09') })).toMatchObject({
      ok: false,
      error: { code: 'terms.invalid', field: 'dueOn' },
    });
  });
});

describe('instalments (declared rule 6)', () => {
  const parts = (
    ...list: readonly ({ percent: string } | { fixed: string } | { remainder: true })[]
  ): Terms => ({
    kind: 'instalments',
    instalments: list.map((part, place) => ({ part, days: place * 30 })),
  });

  test('all but the last are rounded, the last takes what is left', () => {
    expect(amounts(parts({ percent: '50' }, { percent: '50' }), 3)).toEqual([2, 1]);
    expect(
      amounts(parts({ percent: '33.333' }, { percent: '33.333' }, { remainder: true }), 100_000, 'KWD'),
    ).toEqual([33_333, 33_333, 33_334]);
  });

  test('rounding up never makes the last one negative', () => {
    const quarter = { percent: '25' };
    expect(amounts(parts(quarter, quarter, quarter, quarter), 2)).toEqual([1, 1, 0, 0]);
  });

  test('a remainder may stand anywhere, a last fixed part takes the rest', () => {
    expect(amounts(parts({ remainder: true }, { fixed: '30.00' }, { percent: '20' }), 10_000)).toEqual([
      5000, 3000, 2000,
    ]);
    expect(amounts(parts({ percent: '50' }, { fixed: '30.00' }), 10_000)).toEqual([5000, 5000]);
  });

  test('a fixed part of more than is left, or with too many decimals, is refused', () => {
    const input = { issuedOn: isoDate('2026-03-01'), figures: figureGross(2000), currency: 'CNY' };
    const tooMuch = parts({ fixed: '30.00' }, { remainder: true });
    expect(fixTerms({ ...input, terms: tooMuch })).toMatchObject({ ok: false, error: { field: 'fixed' } });
    const decimals = parts({ fixed: '3.001' }, { remainder: true });
    expect(fixTerms({ ...input, terms: decimals })).toMatchObject({ ok: false, error: { field: 'fixed' } });
  });

  test('the invoice is due on the last of their days, in whatever order they stand', () => {
    const terms: Terms = {
      kind: 'instalments',
      instalments: [
        { part: { percent: '50' }, days: 60 },
        { part: { percent: '50' }, days: 10 },
      ],
    };
    expect(fix(terms, 100).dueOn).toBe('2026-04-30');
  });
});

describe('terms from outside', () => {
  const instalment = (part: unknown, days: unknown = 10) => ({ part, days });
  test.each([
    [
      { kind: 'net', netDays: -1 },
      { code: 'terms.negativeDays', days: -1 },
    ],
    [
      { kind: 'net', netDays: 1.5 },
      { code: 'terms.invalid', field: 'netDays', value: '1.5' },
    ],
    [
      { kind: 'net', netDays: 40_000 },
      { code: 'terms.invalid', field: 'netDays', value: '40000' },
    ],
    [{ kind: 'net' }, { code: 'terms.invalid', field: 'netDays', value: 'undefined' }],
    [
      { kind: 'endOfMonth', netDays: 0, dayOfMonth: 32 },
      { code: 'terms.invalid', field: 'dayOfMonth', value: '32' },
    ],
    [
      { kind: 'endOfMonth', netDays: 0, dayOfMonth: 5, offsetDays: 5 },
      { code: 'terms.invalid', field: 'offsetDays', value: '5' },
    ],
    [
      { kind: 'endOfMonth', netDays: 0, offsetDays: -3 },
      { code: 'terms.negativeDays', days: -3 },
    ],
    [
      { kind: 'instalments', instalments: [] },
      { code: 'terms.invalid', field: 'instalments', value: '0' },
    ],
    [
      { kind: 'instalments', instalments: [instalment({ percent: '99.9' })] },
      { code: 'terms.percentTotal', total: '99.9' },
    ],
    [
      {
        kind: 'instalments',
        instalments: [
          instalment({ percent: '60' }),
          instalment({ percent: '60' }),
          instalment({ remainder: true }),
        ],
      },
      { code: 'terms.percentTotal', total: '120' },
    ],
    [
      {
        kind: 'instalments',
        instalments: [instalment({ remainder: true }), instalment({ remainder: true })],
      },
      { code: 'terms.invalid', field: 'remainder', value: '2' },
    ],
    [
      { kind: 'instalments', instalments: [instalment({ percent: '100' }, -1)] },
      { code: 'terms.negativeDays', days: -1 },
    ],
    [
      { kind: 'instalments', instalments: [instalment({ percent: '50', fixed: '1' })] },
      { code: 'terms.invalid', field: 'part', value: '{"percent":"50","fixed":"1"}' },
    ],
    [
      { kind: 'net', netDays: 1, discount: { days: 5 } },
      { code: 'terms.invalid', field: 'discount', value: '{"days":5}' },
    ],
    [
      { kind: 'net', netDays: 1, discount: { days: 5, percent: '101' } },
      { code: 'terms.invalid', field: 'discount.percent', value: '101' },
    ],
    [
      { kind: 'net', netDays: 1, discount: { days: -5, percent: '1' } },
      { code: 'terms.negativeDays', days: -5 },
    ],
    [
      { kind: 'net', netDays: 1, discount: { days: 5, percent: '1', base: 'x' } },
      { code: 'terms.invalid', field: 'discount.base', value: 'x' },
    ],
    [{ kind: 'soon' }, { code: 'terms.invalid', field: 'kind', value: 'soon' }],
    [null, { code: 'terms.invalid', field: 'terms', value: 'null' }],
  ])('%j is refused', (terms, error) => {
    expect(checkTerms(terms)).toEqual({ ok: false, error });
  });

  test('comes back with the known keys alone', () => {
    const terms = {
      kind: 'instalments',
      extra: 1,
      instalments: [
        { part: { fixed: '10' }, days: 0, note: 'x' },
        { part: { percent: '20' }, days: 30, endOfMonth: true, dayOfMonth: 5 },
      ],
      discount: { percent: '2', days: 10, base: 'net' },
    };
    expect(checkTerms(terms)).toEqual({
      ok: true,
      value: {
        kind: 'instalments',
        instalments: [
          { part: { fixed: '10' }, days: 0 },
          { part: { percent: '20' }, days: 30, endOfMonth: true, dayOfMonth: 5 },
        ],
        discount: { percent: '2', days: 10, base: 'net' },
      },
    });
  });
});
