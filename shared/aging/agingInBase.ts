import { type IsoDate } from '../dates';
import { createExchangeRates, type RateError, type RateRow } from '../ledger';
import { roundMinor, safeMinor, type CurrencyCode } from '../money';
import { ok, type Result } from '../result';
import { type AgingFigures, type AgingReport } from './types';

/** The blocks of a report converted into one currency, with the rates that were used (declared rule 12). */
export type AgingInBase = {
  readonly base: CurrencyCode;
  readonly totals: AgingFigures;
  readonly rates: readonly RateRow[];
};

/**
 * One line over all currencies at the last rates stated on or before the as-of day. Each figure of each currency is
 * rounded by itself (half up), so that the line's columns add up to its total. Refused where a rate is missing.
 */
export function agingInBase(
  report: AgingReport,
  stated: readonly RateRow[],
  base: CurrencyCode,
): Result<AgingInBase, RateError> {
  const rates = createExchangeRates(stated);
  const used: RateRow[] = [];
  let totals: AgingFigures = zeros(report.bounds.length + 1);
  for (const block of report.blocks) {
    const rate = rates.rateOn(block.currency, base, report.asOf satisfies IsoDate);
    if (!rate.ok) return rate;
    const { minorFactor, row } = rate.value;
    if (row !== undefined) used.push(row);
    totals = addFigures(totals, block.totals, (minor) => roundMinor(minorFactor.times(minor), 'halfUp'));
  }
  return ok({ base, totals, rates: used });
}

function zeros(lateColumns: number): AgingFigures {
  return {
    notDueMinor: 0,
    lateMinor: Array.from({ length: lateColumns }, () => 0),
    unappliedMinor: 0,
    totalMinor: 0,
  };
}

function addFigures(sum: AgingFigures, more: AgingFigures, convert: (minor: number) => number): AgingFigures {
  const notDue = convert(more.notDueMinor);
  const late = more.lateMinor.map(convert);
  const unapplied = convert(more.unappliedMinor);
  const total = late.reduce((all, minor) => all + minor, notDue + unapplied);
  return {
    notDueMinor: safeMinor(sum.notDueMinor + notDue),
    lateMinor: sum.lateMinor.map((minor, at) => safeMinor(minor + (late[at] ?? 0))),
    unappliedMinor: safeMinor(sum.unappliedMinor + unapplied),
    totalMinor: safeMinor(sum.totalMinor + total),
  };
}
