import { isoDate } from '@shared/dates';
import { type CurrencyCode } from '@shared/money';
import { must } from '@shared/result';
import { figureGross, figureLines, fixTerms, type Terms } from '@shared/terms';
import { describe, expect, test } from 'vitest';

const fix = (terms: Terms, grossMinor: number, issuedOn = '2026-03-01', currency: CurrencyCode = 'CNY') =>
  must(fixTerms({ issuedOn: isoDate(issuedOn), currency, figures: figureGross(grossMinor), terms }));

describe('discounts', () => {
  const lines = [{ netMinor: 100_000, taxPercent: '15', fixedTaxMinor: 500 }];
  const discountOf = (base: 'gross' | 'net' | 'mixed', percent = '10') => {
    const terms: Terms = { kind: 'net', netDays: 30, discount: { percent, days: 10, base } };
    const figures = must(figureLines(lines, terms, 'CNY'));
    const fixed = must(fixTerms({ issuedOn: isoDate('2026-03-01'), currency: 'CNY', figures, terms }));
    return [figures.grossMinor, fixed.discount?.amountMinor];
  };

  test('a fixed tax is never discounted', () => {
    expect(discountOf('gross')).toEqual([115_500, 11_500]);
  });

  test('of the net', () => {
    expect(discountOf('net')).toEqual([115_500, 10_000]);
  });

  test('on the mixed base the tax stands on the reduced net from the start', () => {
    expect(discountOf('mixed')).toEqual([100_000 + 13_500 + 500, 10_000]);
  });

  test('the tax of each line is rounded by itself', () => {
    const line = { netMinor: 5, taxPercent: '10' };
    expect(must(figureLines([line, line, line], undefined, 'CNY'))).toMatchObject({
      taxMinor: 3,
      grossMinor: 18,
    });
  });

  test('inside an instalment it is of that instalment', () => {
    const terms: Terms = {
      kind: 'instalments',
      instalments: [
        { part: { percent: '40' }, days: 10, discount: { percent: '5', days: 3 } },
        { part: { remainder: true }, days: 40 },
      ],
    };
    expect(fix(terms, 10_000).instalments).toEqual([
      {
        dueOn: '2026-03-11',
        amountMinor: 4000,
        discount: { untilOn: '2026-03-04', amountMinor: 200, base: 'gross' },
      },
      { dueOn: '2026-04-10', amountMinor: 6000 },
    ]);
  });

  test('mixed inside an instalment lowers the tax by its share', () => {
    const terms: Terms = {
      kind: 'instalments',
      instalments: [
        { part: { percent: '50' }, days: 10, discount: { percent: '10', days: 3, base: 'mixed' } },
        { part: { remainder: true }, days: 40 },
      ],
    };
    const figures = must(figureLines([{ netMinor: 10_000, taxPercent: '20' }], terms, 'CNY'));
    expect(figures).toMatchObject({ netMinor: 10_000, taxMinor: 1900, grossMinor: 11_900 });
  });

  test('half a cent of a share that does not end goes up', () => {
    const terms: Terms = { kind: 'net', netDays: 30, discount: { amount: '1.00', days: 5, base: 'mixed' } };
    // 3.00 less 1.00 leave two thirds: 75 x 2/3 x 5 % = 2.5
    const lines = [{ netMinor: 75, taxPercent: '5' }, { netMinor: 225 }];
    expect(must(figureLines(lines, terms, 'CNY'))).toMatchObject({ taxMinor: 3, grossMinor: 303 });
    const figures = { grossMinor: 700, netMinor: 600, taxMinor: 100, fixedTaxMinor: 0 };
    const schedule: Terms = {
      kind: 'instalments',
      instalments: [
        { part: { fixed: '1.75' }, days: 5, discount: { percent: '1', days: 1, base: 'net' } },
        { part: { remainder: true }, days: 9 },
      ],
    };
    // 175 of 700 owe 150 of the net: 1 % is 1.5
    const fixed = must(
      fixTerms({ issuedOn: isoDate('2026-03-01'), currency: 'CNY', figures, terms: schedule }),
    );
    expect(fixed.instalments[0]?.discount?.amountMinor).toBe(2);
  });

  test('a stated amount stands as it is, unless it is more than it is taken from', () => {
    const of = (amount: string): Terms => ({ kind: 'net', netDays: 30, discount: { amount, days: 5 } });
    expect(fix(of('1.50'), 1000).discount).toMatchObject({ amountMinor: 150 });
    const input = {
      issuedOn: isoDate('2026-03-01'),
      currency: 'CNY',
      figures: figureGross(1000),
      terms: of('10.01'),
    };
    expect(fixTerms(input)).toMatchObject({
      ok: false,
      error: { code: 'terms.invalid', field: 'discount.amount' },
    });
  });

  test('sums that cannot be exact are refused', () => {
    const huge = { netMinor: Number.MAX_SAFE_INTEGER, taxPercent: '13' };
    expect(figureLines([huge], undefined, 'CNY')).toMatchObject({
      ok: false,
      error: { code: 'amount.invalid' },
    });
  });
});
