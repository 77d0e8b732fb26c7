import { isoDate } from '@shared/dates';
import {
  joinRates,
  lookUpRate,
  readConfirmedRate,
  readRatePack,
  shippedRates,
  stepRates,
} from '@shared/rates';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const rates = joinRates(shippedRates());
const percentOn = (series: string, on: string) => must(lookUpRate(rates, series, isoDate(on))).percent;

describe('the rates of the program', () => {
  test.each([
    ['cn-lpr-1y', '2019-08-20', '4.25', 'the first day of the LPR'],
    ['cn-lpr-1y', '2024-10-20', '3.35', 'the day before a change'],
    ['cn-lpr-1y', '2024-10-21', '3.10', 'the day of a change'],
    ['cn-lpr-1y', '2026-08-20', '3.00', 'the last day known'],
    ['cn-lpr-5y', '2024-02-20', '3.95', 'over five years'],
    ['cn-pboc-6m-1y', '2019-08-19', '4.35', 'the last day of the benchmark'],
    ['cn-pboc-6m-1y', '2015-05-10', '5.35', 'the benchmark of 2015'],
    ['de-basiszinssatz', '2022-12-31', '-0.88', 'below zero'],
    ['de-basiszinssatz', '2026-12-31', '1.52', 'the last half-year'],
    ['eu-reference', '2024-03-01', '4.50', 'first half of 2024'],
    ['eu-reference', '2026-07-01', '2.40', 'second half of 2026'],
    ['gb-reference', '2025-06-30', '4.75', 'Bank Rate of 31 December 2024'],
    ['gb-reference', '2025-07-01', '4.25', 'Bank Rate of 30 June 2025'],
    ['gb-reference', '2024-02-01', '5.25', 'Bank Rate of 31 December 2023'],
  ])('%s on %s is %s %% (%s)', (series, on, percent) => {
    expect(percentOn(series, on)).toBe(percent);
  });

  /** Changes of Bank Rate since 2020: the half-year references must be what it was on 30 June and 31 December. */
  test.each([
    ['2020-07-01', '0.10'],
    ['2022-01-01', '0.25'],
    ['2022-07-01', '1.25'],
    ['2023-01-01', '3.50'],
    ['2023-07-01', '5.00'],
    ['2024-07-01', '5.25'],
    ['2025-01-01', '4.75'],
    ['2026-01-01', '3.75'],
    ['2026-07-01', '3.75'],
  ])('the British reference of the half-year of %s is %s %%', (on, percent) => {
    expect(percentOn('gb-reference', on)).toBe(percent);
  });

  test('each step of the ECB rate since 2023 equals the one of the Basiszinssatz (BGB § 247)', () => {
    const halves = ['2023-01-01', '2023-07-01', '2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01'];
    const steps = (series: string) => {
      const all = [...halves, '2026-01-01', '2026-07-01'].map((on) => Number(percentOn(series, on)) * 100);
      return all.map((percent, place) => Math.round(percent - (all[place - 1] ?? percent)));
    };
    expect(steps('eu-reference')).toEqual(steps('de-basiszinssatz'));
  });

  test('say how well they are known', () => {
    const found = must(lookUpRate(rates, 'eu-reference', isoDate('2022-07-15')));
    expect(found).toMatchObject({ evidence: 'memory', since: '2022-07-01', isConfirmedByUser: false });
    expect(must(lookUpRate(rates, 'eu-reference', isoDate('2024-07-15'))).evidence).toBe('copy');
    for (const { source, checkedOn, validUntil } of shippedRates())
      expect([source === '', checkedOn, validUntil > '2019-01-01']).toEqual([false, '2026-11-21', true]);
  });

  test.each([
    ['cn-lpr-1y', '2019-08-19', { code: 'rates.tooEarly', from: '2019-08-20' }],
    ['cn-lpr-1y', '2026-08-21', { code: 'rates.expired', validUntil: '2026-08-20' }],
    ['cn-pboc-6m-1y', '2019-08-20', { code: 'rates.expired', validUntil: '2019-08-19' }],
    ['moon', '2026-01-01', { code: 'rates.unknownSeries', value: 'moon' }],
  ])('%s on %s is refused', (series, on, error) => {
    expect(lookUpRate(rates, series, isoDate(on))).toMatchObject({ ok: false, error });
  });
});

describe('stepping rates', () => {
  test('are those of the first day and of every half-year after it', () => {
    const steps = must(stepRates(rates, 'de-basiszinssatz', isoDate('2022-12-16'), isoDate('2023-07-15')));
    expect(steps.map(({ on, percent }) => [on, percent])).toEqual([
      ['2022-12-16', '-0.88'],
      ['2023-01-01', '1.62'],
      ['2023-07-01', '3.12'],
    ]);
  });

  test('are refused for a half-year that is not known', () => {
    expect(stepRates(rates, 'eu-reference', isoDate('2026-12-01'), isoDate('2027-01-01'))).toMatchObject({
      error: { code: 'rates.expired', on: '2027-01-01', validUntil: '2026-12-31' },
    });
    expect(stepRates(rates, 'eu-reference', isoDate('2026-12-01'), isoDate('2026-12-31'))).toMatchObject({
      ok: true,
    });
  });
});

const confirmed = {
  series: 'cn-lpr-1y',
  from: '2026-09-20',
  until: '2026-10-19',
  percent: '2.90',
  confirmedOn: '2026-10-01',
  confirmedBy: 'Chen',
};

describe('a rate that the user confirmed', () => {
  const withOwn = joinRates(shippedRates(), [must(readConfirmedRate(confirmed))]);

  test('answers where the pack is no longer valid, and says whose it is', () => {
    expect(must(lookUpRate(withOwn, 'cn-lpr-1y', isoDate('2026-10-19')))).toMatchObject({
      percent: '2.90',
      since: '2026-09-20',
      evidence: 'own',
      isConfirmedByUser: true,
    });
  });

  test.each(['2026-08-21', '2026-10-20'])('does not answer for %s, outside its days', (on) => {
    expect(lookUpRate(withOwn, 'cn-lpr-1y', isoDate(on))).toMatchObject({ error: { code: 'rates.expired' } });
  });

  test('does not change what the pack is known to say', () => {
    const early = { ...must(readConfirmedRate(confirmed)), from: isoDate('2024-01-01') };
    expect(
      must(lookUpRate(joinRates(shippedRates(), [early]), 'cn-lpr-1y', isoDate('2026-01-01'))).percent,
    ).toBe('3.00');
  });

  test.each([
    ['ends before it begins', { ...confirmed, until: '2026-09-19' }, 'until', 'order'],
    ['is beyond all rates', { ...confirmed, percent: '290' }, 'percent', 'over100'],
    ['names nobody', { ...confirmed, confirmedBy: ' ' }, 'confirmedBy', 'shape'],
  ])('is refused when it %s', (_what, value, field, reason) => {
    expect(readConfirmedRate(value)).toMatchObject({ error: { code: 'dataFile.invalid', field, reason } });
  });
});

describe('a rate pack from outside', () => {
  const good = {
    format: 'zhangqi-rates',
    version: 1,
    series: 'cn-lpr-1y',
    name: { zh: '一年期 LPR', en: '1-year LPR' },
    unit: 'percent',
    source: 'www.chinamoney.com.cn',
    evidence: 'own',
    checkedOn: '2026-12-01',
    validUntil: '2026-11-20',
    rows: [
      { from: '2025-05-20', percent: '3.00' },
      { from: '2026-09-20', percent: '2.90' },
    ],
  };

  test('stands before the one of the program', () => {
    const own = joinRates([...shippedRates(), must(readRatePack(good))]);
    expect(must(lookUpRate(own, 'cn-lpr-1y', isoDate('2026-11-01'))).percent).toBe('2.90');
    expect(lookUpRate(own, 'cn-lpr-1y', isoDate('2024-01-01'))).toMatchObject({
      error: { code: 'rates.tooEarly' },
    });
  });

  test.each([
    ['no rows', { ...good, rows: [] }, 'rows', 'shape'],
    ['rows out of order', { ...good, rows: good.rows.toReversed() }, 'rows[1].from', 'order'],
    ['the same day twice', { ...good, rows: [good.rows[0], good.rows[0]] }, 'rows[1].from', 'order'],
    [
      'a number for a rate',
      { ...good, rows: [{ from: '2025-05-20', percent: 3 }] },
      'rows[0].percent',
      'decimal',
    ],
    [
      'a rate in words',
      { ...good, rows: [{ from: '2025-05-20', percent: '3 %' }] },
      'rows[0].percent',
      'decimal',
    ],
    [
      'a rate as exponent',
      { ...good, rows: [{ from: '2025-05-20', percent: '3e2' }] },
      'rows[0].percent',
      'decimal',
    ],
    [
      'a rate of 300 %',
      { ...good, rows: [{ from: '2025-05-20', percent: '300' }] },
      'rows[0].percent',
      'over100',
    ],
    ['a day that is none', { ...good, rows: [{ from: '2025-05-32', percent: '3' }] }, 'rows[0].from', 'day'],
    ['a row after its end', { ...good, validUntil: '2026-09-19' }, 'validUntil', 'order'],
    ['no end', { ...good, validUntil: undefined }, 'validUntil', 'missing'],
    ['a series with a path in it', { ...good, series: '../../x' }, 'series', 'shape'],
    ['another unit', { ...good, unit: 'basis points' }, 'unit', 'unknown'],
    [
      'ten thousand rows',
      { ...good, rows: Array.from({ length: 10_000 }, () => good.rows[0]) },
      'rows',
      'tooMany',
    ],
  ])('%s is refused with the field and the reason', (_what, value, field, reason) => {
    expect(readRatePack(value)).toMatchObject({
      error: { code: 'dataFile.invalid', file: 'rates', field, reason },
    });
  });
});
