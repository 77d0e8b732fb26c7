import {
  draftConfirmed,
  findConfirmedProblems,
  writeConfirmed,
} from '@renderer/features/settings/rules/confirmedDraft';
import {
  addRateRow,
  draftRateTable,
  findRateProblems,
  type RateTableDraft,
  readRatePercent,
  writeRateTable,
} from '@renderer/features/settings/rules/rateTableDraft';
import { isoDate } from '@shared/dates';
import { checkRuleFile } from '@shared/papers';
import { type RateSeries, shippedRates } from '@shared/rates';
import { describe, expect, test } from 'vitest';

const series: RateSeries = {
  series: 'zz-base',
  name: { zh: '基准', en: 'Base' },
  source: 'gazette',
  evidence: 'copy',
  checkedOn: isoDate('2026-06-01'),
  validUntil: isoDate('2026-06-30'),
  rows: [
    { from: isoDate('2025-01-01'), percent: '-0.88' },
    { from: isoDate('2026-01-01'), percent: '1.27', evidence: 'memory' },
  ],
};

const read = (draft: RateTableDraft) => checkRuleFile('rates', writeRateTable(series, draft));

describe('a rate table', () => {
  test('shows the newest row first and is taken by the reader of rate files as it is', () => {
    const draft = draftRateTable(series);
    expect(draft.rows.map(({ from }) => from)).toEqual(['2026-01-01', '2025-01-01']);
    expect(findRateProblems(draft)).toEqual([]);
    expect(read(draft)).toMatchObject({ ok: true, value: { subject: 'zz-base' } });
    for (const shipped of shippedRates()) {
      const written = writeRateTable(shipped, draftRateTable(shipped));
      expect({ series: shipped.series, isTaken: checkRuleFile('rates', written).ok }).toEqual({
        series: shipped.series,
        isTaken: true,
      });
    }
  });

  test('keeps how well its rows are known, but for those that were touched', () => {
    const draft = draftRateTable(series);
    const [added, newest, ...others] = addRateRow(draft);
    const rows = [
      { ...added!, from: isoDate('2026-03-15'), percent: ' ２。１０％ ' },
      { ...newest!, percent: '1.28', isTouched: true },
      ...others,
    ];
    const taken = read({ ...draft, rows, source: ' central bank ' });
    expect(taken.ok && taken.value.value).toEqual({
      ...series,
      source: 'central bank',
      evidence: 'own',
      rows: [
        { from: '2025-01-01', percent: '-0.88', evidence: 'copy' },
        { from: '2026-01-01', percent: '1.28' },
        { from: '2026-03-15', percent: '2.10' },
      ],
    });
  });

  test('says what is wrong with which row', () => {
    const draft = draftRateTable(series);
    const rows = [
      { key: 7, from: null, percent: '', isTouched: true },
      { key: 8, from: isoDate('2026-01-01'), percent: '100.5', isTouched: true },
      { key: 9, from: isoDate('2026-08-01'), percent: 'three', isTouched: true },
      ...draft.rows.slice(0, 1),
    ];
    expect(findRateProblems({ ...draft, rows, source: ' ', checkedOn: null })).toEqual([
      { field: 'from', key: 7, problem: 'missing', value: '' },
      { field: 'percent', key: 7, problem: 'missing', value: '' },
      { field: 'from', key: 8, problem: 'twice', value: '2026-01-01' },
      { field: 'percent', key: 8, problem: 'range', value: '100.5' },
      { field: 'percent', key: 9, problem: 'notNumber', value: 'three' },
      { field: 'from', key: 1, problem: 'twice', value: '2026-01-01' },
      { field: 'source', problem: 'missing' },
      { field: 'checkedOn', problem: 'missing' },
      { field: 'validUntil', problem: 'beforeLast', last: '2026-08-01' },
    ]);
    expect(findRateProblems({ ...draft, rows: [], validUntil: null })).toEqual([
      { field: 'rows', problem: 'missing' },
      { field: 'validUntil', problem: 'missing' },
    ]);
  });
});

test('rates below zero are rates', () => {
  expect(['−0.88', '－０．８８', '-0.88%', '3', '.5', '1e2', '+3', ''].map(readRatePercent)).toEqual([
    '-0.88',
    '-0.88',
    '-0.88',
    '3',
    null,
    null,
    null,
    null,
  ]);
});

describe('a confirmed rate', () => {
  const today = isoDate('2026-11-27');
  const draft = {
    series: 'zz-base',
    from: isoDate('2026-07-01'),
    until: isoDate('2026-12-31'),
    percent: '１．５２',
    confirmedBy: ' Gu Yan ',
  };

  test('begins the day after the table ends', () => {
    expect(draftConfirmed(series, today)).toEqual({
      series: 'zz-base',
      from: '2026-07-01',
      until: '2026-11-27',
    });
    expect(draftConfirmed(series, isoDate('2026-06-01'))).toMatchObject({ until: '2026-07-01' });
  });

  test('is taken with who confirmed it and when', () => {
    expect(findConfirmedProblems(draft, series)).toEqual([]);
    const taken = checkRuleFile('confirmedRate', writeConfirmed(draft, today) ?? '');
    expect(taken).toMatchObject({
      ok: true,
      value: {
        subject: 'zz-base 2026-07-01',
        value: { percent: '1.52', confirmedBy: 'Gu Yan', confirmedOn: '2026-11-27' },
      },
    });
  });

  test('needs days that the table does not know, in order, a rate and a name', () => {
    const problems = (change: Partial<typeof draft>) =>
      findConfirmedProblems({ ...draft, ...change }, series);
    expect(problems({ from: isoDate('2026-06-01'), until: isoDate('2026-06-30') })).toEqual([
      { field: 'until', problem: 'known', value: '2026-06-30' },
    ]);
    expect(problems({ until: isoDate('2026-06-15') })).toEqual([
      { field: 'until', problem: 'order', value: '2026-06-15' },
    ]);
    expect(problems({ percent: 'x', confirmedBy: ' ' })).toEqual([
      { field: 'percent', problem: 'notNumber', value: 'x' },
      { field: 'confirmedBy', problem: 'missing', value: '' },
    ]);
    expect(
      findConfirmedProblems({ ...draft, series: null, from: null, until: null, percent: '' }, undefined),
    ).toHaveLength(4);
    expect(writeConfirmed({ ...draft, from: null as never }, today)).toBeNull();
  });
});
