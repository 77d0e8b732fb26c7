import { type IsoDate } from '../dates';
import { type CurrencyCode, roundMinor, safeMinor } from '../money';
import { ok, type Result } from '../result';
import { createExchangeRates, type RateError } from './exchangeRates';
import { type RateRow } from './rows';

/** The figures of one currency, place by place: the columns of a line. */
export type CurrencySums = { readonly currency: CurrencyCode; readonly minors: readonly number[] };

/** The same places over all currencies in one, with the rates that were used (declared rule 12). */
export type ConvertedSums = {
  readonly base: CurrencyCode;
  readonly minors: readonly number[];
  readonly rates: readonly RateRow[];
};

/**
 * Adds up sums of several currencies in one, at the last rates stated on or before a day. Each figure of each
 * currency is converted and rounded (half up) by itself, so a line that adds its places up is exact to the minor
 * unit. Refused where a rate was not stated by then.
 */
export function convertSums(
  sums: readonly CurrencySums[],
  stated: readonly RateRow[],
  base: CurrencyCode,
  on: IsoDate,
): Result<ConvertedSums, RateError> {
  const rates = createExchangeRates(stated);
  const minors: number[] = [];
  const used: RateRow[] = [];
  for (const sum of sums) {
    const rate = rates.rateOn(sum.currency, base, on);
    if (!rate.ok) return rate;
    const { minorFactor, row } = rate.value;
    for (const [place, minor] of sum.minors.entries())
      minors[place] = safeMinor((minors[place] ?? 0) + roundMinor(minorFactor.times(minor), 'halfUp'));
    if (row !== undefined) used.push(row);
  }
  return ok({ base, minors, rates: used });
}
