import { addDays, type IsoDate } from '@shared/dates';
import { type ConfirmedRate, type RateSeries } from '@shared/rates';
import { findPercentProblem, readRatePercent } from './rateTableDraft';

/** A rate being confirmed by hand, as typed. */
export type ConfirmedDraft = {
  readonly series: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly percent: string;
  readonly confirmedBy: string;
};

export type ConfirmedProblem = {
  readonly field: keyof ConfirmedDraft;
  /** `known`: the table itself answers on the last day already; `order`: it ends before it begins. */
  readonly problem: 'missing' | 'notNumber' | 'range' | 'known' | 'order';
  readonly value: string;
};

/** Begins the day after the table ends and holds until today or that day. */
export function draftConfirmed(series: RateSeries | undefined, today: IsoDate): Partial<ConfirmedDraft> {
  if (series === undefined) return { series: null, from: null, until: null };
  const from = addDays(series.validUntil, 1);
  return { series: series.series, from, until: today > from ? today : from };
}

export function findConfirmedProblems(
  draft: ConfirmedDraft,
  series: RateSeries | undefined,
): readonly ConfirmedProblem[] {
  const { from, until, percent, confirmedBy } = draft;
  const problems: ConfirmedProblem[] = [];
  const missing = (field: keyof ConfirmedDraft) => problems.push({ field, problem: 'missing', value: '' });
  if (series === undefined) missing('series');
  if (from === null) missing('from');
  if (until === null) missing('until');
  else if (from !== null && until < from) problems.push({ field: 'until', problem: 'order', value: until });
  else if (series !== undefined && until <= series.validUntil)
    problems.push({ field: 'until', problem: 'known', value: series.validUntil });
  const wrong = findPercentProblem(percent);
  if (wrong !== null) problems.push({ field: 'percent', problem: wrong, value: percent });
  if (confirmedBy.trim() === '') missing('confirmedBy');
  return problems;
}

/** The confirmation as a rule file; null while something is missing. */
export function writeConfirmed(draft: ConfirmedDraft, confirmedOn: IsoDate): string | null {
  const { series, from, until, confirmedBy } = draft;
  const percent = readRatePercent(draft.percent);
  if (series === null || from === null || until === null || percent === null) return null;
  const rate: ConfirmedRate = {
    series,
    from,
    until,
    percent,
    confirmedOn,
    confirmedBy: confirmedBy.trim(),
  };
  return `${JSON.stringify(rate, null, 2)}\n`;
}
