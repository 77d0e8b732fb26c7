import { type IsoDate } from '@shared/dates';
import { type RateSeries } from '@shared/rates';
import Big from 'big.js';

/** A row of a rate table as typed. */
export type RateRowDraft = {
  /** Tells the rows of the form apart; not saved. */
  readonly key: number;
  readonly from: IsoDate | null;
  readonly percent: string;
  /** As the table has it; a row that was touched is the user's own. */
  readonly isTouched: boolean;
};

/** A rate table being corrected; the newest row first. */
export type RateTableDraft = {
  readonly rows: readonly RateRowDraft[];
  readonly source: string;
  readonly checkedOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
};

export type RateProblem =
  | {
      readonly field: 'from' | 'percent';
      readonly key: number;
      readonly problem: 'missing' | 'twice' | 'notNumber' | 'range';
      readonly value: string;
    }
  | { readonly field: 'rows' | 'source' | 'checkedOn'; readonly problem: 'missing' }
  | { readonly field: 'validUntil'; readonly problem: 'missing' | 'beforeLast'; readonly last?: IsoDate };

const mostPercent = 100;

export function draftRateTable(series: RateSeries): RateTableDraft {
  return {
    rows: series.rows
      .map(({ from, percent }, key) => ({ key, from, percent, isTouched: false }))
      .toReversed(),
    source: series.source,
    checkedOn: series.checkedOn,
    validUntil: series.validUntil,
  };
}

/** One more row on top, to be filled in. */
export function addRateRow({ rows }: RateTableDraft): readonly RateRowDraft[] {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  return [{ key, from: null, percent: '', isTouched: true }, ...rows];
}

/** A rate in per cent as a plain decimal, also below zero; null for anything else. */
export function readRatePercent(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll('。', '.')
    .replaceAll(/[\s%]/g, '');
  return /^-?\d{1,4}(\.\d{1,10})?$/.test(text) ? text : null;
}

/** The first reason why a rate does not read, and whether it is within 100 per cent either way. */
export function findPercentProblem(typed: string): 'missing' | 'notNumber' | 'range' | null {
  if (typed.trim() === '') return 'missing';
  const percent = readRatePercent(typed);
  if (percent === null) return 'notNumber';
  return new Big(percent).abs().gt(mostPercent) ? 'range' : null;
}

export function findRateProblems(draft: RateTableDraft): readonly RateProblem[] {
  const problems: RateProblem[] = [];
  const days = draft.rows.flatMap(({ from }) => (from === null ? [] : [from]));
  for (const { key, from, percent } of draft.rows) {
    if (from === null) problems.push({ field: 'from', key, problem: 'missing', value: '' });
    else if (days.filter((day) => day === from).length > 1)
      problems.push({ field: 'from', key, problem: 'twice', value: from });
    const problem = findPercentProblem(percent);
    if (problem !== null) problems.push({ field: 'percent', key, problem, value: percent });
  }
  if (draft.rows.length === 0) problems.push({ field: 'rows', problem: 'missing' });
  if (draft.source.trim() === '') problems.push({ field: 'source', problem: 'missing' });
  if (draft.checkedOn === null) problems.push({ field: 'checkedOn', problem: 'missing' });
  const last = days.toSorted().at(-1);
  if (draft.validUntil === null) problems.push({ field: 'validUntil', problem: 'missing' });
  else if (last !== undefined && draft.validUntil < last)
    problems.push({ field: 'validUntil', problem: 'beforeLast', last });
  return problems;
}

/**
 * The table as a rate file, its rows in rising order: the user's own from now on, while rows that were not touched
 * keep how well they are known.
 */
export function writeRateTable(series: RateSeries, draft: RateTableDraft): string {
  const known = new Map(series.rows.map((row) => [row.from, row.evidence ?? series.evidence]));
  const rows = draft.rows
    .flatMap(({ from, percent, isTouched }) => {
      if (from === null) return [];
      const evidence = isTouched ? undefined : known.get(from);
      return [
        {
          from,
          percent: readRatePercent(percent) ?? percent,
          ...(evidence === undefined || evidence === 'own' ? {} : { evidence }),
        },
      ];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const file = {
    format: 'zhangqi-rates',
    version: 1,
    series: series.series,
    name: series.name,
    unit: 'percent',
    source: draft.source.trim(),
    evidence: 'own',
    checkedOn: draft.checkedOn,
    validUntil: draft.validUntil,
    ...(series.note === undefined ? {} : { note: series.note }),
    rows,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
