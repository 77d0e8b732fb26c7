import { isoDate } from '@shared/dates';
import {
  agreedRegime,
  chargeLate,
  checkRegime,
  findRegime,
  type LateChargeRegime,
  readRegimes,
  shippedRegimes,
} from '@shared/interest';
import { joinRates, shippedRates } from '@shared/rates';
import { describe, expect, test } from 'vitest';
import { book, charge, claim, daily, regimeOf, tiers } from '@test/builders/lateCharges';

const file = (regimes: readonly unknown[]) => ({ format: 'zhangqi-regimes', version: 1, regimes });
const good = shippedRegimes()[0] as LateChargeRegime;

describe('the rules of late charges of the program', () => {
  test('have ids of their own, sources, and statutory ones a last day', () => {
    const regimes = shippedRegimes();
    expect(new Set(regimes.map(({ id }) => id)).size).toBe(regimes.length);
    for (const { kind, validUntil, source, citation } of regimes) {
      expect(kind === 'statutory' ? validUntil !== null : true).toBe(true);
      expect([source, citation.zh, citation.en].every((text) => text.length > 0)).toBe(true);
    }
  });

  test('look up series that the program ships', () => {
    const known = new Set(shippedRates().map(({ series }) => series));
    const used = shippedRegimes().flatMap(({ rate }) => (rate.kind === 'reference' ? [rate.series] : []));
    expect(used.filter((series) => !known.has(series))).toEqual([]);
  });

  test('that are from memory say so beside the figure', () => {
    const found = charge(
      claim(100_000, '2026-03-31', [], { currency: 'EUR' }),
      regimeOf('ie-directive'),
      '2026-07-31',
    );
    expect(found.notes).toContainEqual({ step: 'note.unverified', what: regimeOf('ie-directive').name });
    expect(found.references).toMatchObject([{ percent: '2.40', on: '2026-07-31' }]);
  });

  test('an unknown one is refused', () => {
    expect(findRegime(shippedRegimes(), 'fr-400')).toEqual({
      ok: false,
      error: { code: 'regime.unknown', value: 'fr-400' },
    });
  });

  test("the user's own of the same id stands before the program's", () => {
    const own = { ...regimeOf('gb-statutory'), source: 'own' };
    expect(findRegime([...shippedRegimes(), own], 'gb-statutory')).toMatchObject({
      value: { source: 'own' },
    });
  });
});

describe('a rule outside its days', () => {
  test.each([
    ['cn-sme-statutory', '2020-08-30', { on: '2020-08-31', from: '2020-09-01' }],
    ['cn-pboc-penalty', '2019-08-19', { on: '2019-08-20', until: '2019-08-19' }],
    ['cn-lpr-uplift', '2019-08-18', { on: '2019-08-19', from: '2019-08-20' }],
    ['eu-directive', '2026-12-31', { on: '2027-01-01', until: '2026-12-31' }],
  ])('%s does not take a breach after %s', (id, dueOn, error) => {
    expect(chargeLate(claim(100, dueOn), regimeOf(id), book, isoDate('2027-03-31'))).toMatchObject({
      error: { code: 'regime.notInForce', regime: id, ...error },
    });
  });

  test('a rate past its last day stops the charge until the user confirms one', () => {
    const of = claim(10_000_000, '2026-09-30');
    const regime = regimeOf('cn-lpr-uplift');
    expect(chargeLate(of, regime, book, isoDate('2026-10-31'))).toMatchObject({
      error: { code: 'rates.expired', series: 'cn-lpr-1y', on: '2026-10-01', validUntil: '2026-08-20' },
    });
    const day = isoDate('2026-10-01');
    const confirmed = joinRates(shippedRates(), [
      { series: 'cn-lpr-1y', from: day, until: day, percent: '3.00', confirmedOn: day, confirmedBy: 'Li' },
    ]);
    expect(chargeLate(of, regime, confirmed, isoDate('2026-10-31'))).toMatchObject({
      ok: true,
      value: { charge: { minor: 33_123 }, references: [{ isConfirmedByUser: true }] },
    });
  });

  test('the day of the calculation may be later than the last day of the rates', () => {
    expect(
      chargeLate(claim(100, '2026-07-31'), regimeOf('cn-lpr-uplift'), book, isoDate('2030-01-01')).ok,
    ).toBe(true);
  });

  test('nothing is looked up while nothing is late', () => {
    expect(chargeLate(claim(100, '2026-12-31'), regimeOf('de-288-b2b'), book, isoDate('2026-12-31')).ok).toBe(
      true,
    );
  });

  test('a rate by the day of the contract needs that day', () => {
    const rate = { kind: 'reference', series: 'cn-lpr-1y', fixing: 'contract' } as const;
    const regime = agreedRegime({ rate });
    expect(chargeLate(claim(100, '2026-03-31'), regime, book, isoDate('2026-04-30'))).toMatchObject({
      error: { code: 'figure.invalid', field: 'contractedOn', reason: 'missing' },
    });
    const of = claim(10_000_000, '2026-03-31', [], { contractedOn: isoDate('2024-01-01') });
    expect(charge(of, regime, '2026-04-30').references).toMatchObject([{ percent: '3.45' }]);
    expect(charge(of, regime, '2026-04-30').segments[0]?.rate).toMatchObject({ percent: '3.45' });
  });

  test('a reference below zero by more than its points charges nothing', () => {
    const rate = { kind: 'reference', series: 'de-basiszinssatz', fixing: 'steps', points: '0.5' } as const;
    expect(charge(claim(100_000, '2022-01-31'), agreedRegime({ rate }), '2022-12-31').charge.minor).toBe(0);
  });
});

describe('lines for comparison', () => {
  const noted = (dailyRate: string) =>
    charge(claim(10_000_000, '2026-03-31'), daily(dailyRate, { country: 'CN' }), '2026-06-30');

  test('tell that 0.05 % a day is above four times the LPR, and change nothing', () => {
    const found = noted('0.0005');
    expect(found.notes).toMatchObject([
      { step: 'note.fourTimesLpr', annualPercent: '18.25', linePercent: '12.00', isAbove: true },
      { step: 'note.lossLine', lossFromPercent: '3.900', lineToPercent: '5.850', isAbove: true },
    ]);
    expect(found.charge.minor).toBe(455_000);
  });

  test('tell that 0.01 % a day is below both', () => {
    expect(noted('0.0001').notes).toMatchObject([{ isAbove: false }, { isAbove: false }]);
  });

  test('are of Chinese law alone', () => {
    const found = charge(claim(10_000_000, '2026-03-31'), daily('0.0005'), '2026-06-30');
    expect(found.notes).toEqual([]);
  });

  test('the year of 360 or 365 days is told, and that a fixed rate does not follow', () => {
    const found = charge(claim(10_000_000, '2026-03-31'), regimeOf('cn-lpr-uplift'), '2026-06-30');
    expect(found.notes).toMatchObject([
      { step: 'note.yearDays', yearDays: '365', source: 'cn.year-days' },
      { step: 'note.fixedAtStart', annualPercent: '3.9' },
    ]);
  });
});

describe('a rule from outside', () => {
  const tiered = (list: unknown) => ({ ...good, rate: { kind: 'tiers', mode: 'marginal', tiers: list } });
  const step = (fromDay: unknown, toDay: unknown, dailyRate: unknown = '0.0001') => ({
    fromDay,
    toDay,
    dailyRate,
  });

  test('is taken as it is', () => {
    expect(
      readRegimes(file([good, { ...good, id: 'mine', grace: { days: 5, runsFrom: 'graceEnd' } }])),
    ).toMatchObject({
      ok: true,
      value: [{ id: good.id }, { id: 'mine' }],
    });
  });

  test.each([
    ['an unknown kind of rate', { ...good, rate: { kind: 'moon' } }, 'rate.kind', 'unknown'],
    [
      'a rate as number',
      { ...good, rate: { kind: 'daily', dailyRate: 0.0005 } },
      'rate.dailyRate',
      'decimal',
    ],
    [
      'a rate below zero',
      { ...good, rate: { kind: 'daily', dailyRate: '-0.1' } },
      'rate.dailyRate',
      'decimal',
    ],
    [
      'more than the base a day',
      { ...good, rate: { kind: 'daily', dailyRate: '1.01' } },
      'rate.dailyRate',
      'over100',
    ],
    [
      '120 % a year',
      { ...good, rate: { kind: 'annual', annualPercent: '120' } },
      'rate.annualPercent',
      'over100',
    ],
    ['tiers out of order', tiered([...tiers].reverse()), 'rate.tiers[0].fromDay', 'gap'],
    ['tiers that overlap', tiered([step(1, 30), step(30, null)]), 'rate.tiers[1].fromDay', 'order'],
    ['tiers with a gap', tiered([step(1, 30), step(32, null)]), 'rate.tiers[1].fromDay', 'gap'],
    ['tiers that begin with day 0', tiered([step(0, 30)]), 'rate.tiers[0].fromDay', 'order'],
    [
      'a tier that ends before it begins',
      tiered([step(1, 30), step(31, 30)]),
      'rate.tiers[1].toDay',
      'order',
    ],
    ['a tier after an open one', tiered([step(1, null), step(31, null)]), 'rate.tiers[1].fromDay', 'order'],
    ['a tier of half a day', tiered([step(1, 30.5)]), 'rate.tiers[0].toDay', 'shape'],
    ['no tiers', tiered([]), 'rate.tiers', 'shape'],
    ['a cap of 120 %', { ...good, capPercent: '120' }, 'capPercent', 'over100'],
    ['grace below zero', { ...good, grace: { days: -1, runsFrom: 'dueDate' } }, 'grace.days', 'negative'],
    [
      'uplift and points at once',
      {
        ...good,
        rate: { kind: 'reference', series: 'x', fixing: 'breach', upliftPercent: '30', points: '8' },
      },
      'rate.points',
      'twice',
    ],
    [
      'a compensation of no currency',
      {
        ...good,
        compensation: { currency: 'ZZZ', steps: [{ amount: '40' }], isCreditedAgainstCosts: false },
      },
      'compensation.currency',
      'currency',
    ],
    [
      'a compensation with an end',
      {
        ...good,
        compensation: {
          currency: 'GBP',
          steps: [{ below: '10', amount: '40' }],
          isCreditedAgainstCosts: false,
        },
      },
      'compensation.steps[0].below',
      'gap',
    ],
    ['a day count that is none', { ...good, dayCount: '364' }, 'dayCount', 'unknown'],
    [
      'days that end before they begin',
      { ...good, validFrom: '2026-01-01', validUntil: '2025-01-01' },
      'validUntil',
      'order',
    ],
    ['an id with a path in it', { ...good, id: '../x' }, 'id', 'shape'],
    ['no name in Chinese', { ...good, name: { en: 'x' } }, 'name.zh', 'missing'],
  ])('%s is refused with the field and the reason', (_what, regime, field, reason) => {
    expect(readRegimes(file([regime]))).toMatchObject({
      error: { code: 'dataFile.invalid', file: 'regimes', field: `regimes[0].${field}`, reason },
    });
  });

  test('an id twice is refused', () => {
    expect(readRegimes(file([good, good]))).toMatchObject({
      error: { field: 'regimes[1].id', reason: 'twice' },
    });
  });

  test('a clause that a screen hands over is checked by the same rules', () => {
    const of = claim(100, '2026-03-31');
    const wrong = (regime: LateChargeRegime) => chargeLate(of, regime, book, isoDate('2026-06-30'));
    expect(wrong(daily('-0.0005'))).toMatchObject({ error: { field: 'rate.dailyRate', reason: 'negative' } });
    expect(wrong(daily('5e-4'))).toMatchObject({ error: { field: 'rate.dailyRate', reason: 'decimal' } });
    expect(wrong(daily('0.0005', { capPercent: '101' }))).toMatchObject({ error: { reason: 'over100' } });
    expect(wrong(agreedRegime({ rate: { kind: 'moon' } as never }))).toMatchObject({
      error: { field: 'rate', reason: 'unknown' },
    });
    expect(checkRegime(daily('0.0005')).ok).toBe(true);
  });
});
