import { isIsoDate, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';
import { type ConfirmedRate, type FoundRate, type RateBook, type RateSeries } from './types';

export type RateLookupError = DomainError<
  'rates.expired' | 'rates.tooEarly' | 'rates.unknownSeries' | 'date.invalid'
>;

/** Packs and confirmed rates as one book; of a series that is there twice the later pack holds. */
export function joinRates(packs: readonly RateSeries[], confirmed: readonly ConfirmedRate[] = []): RateBook {
  return { series: new Map(packs.map((pack) => [pack.series, pack])), confirmed };
}

/**
 * The rate of a series in force on a day. Past the day until which the pack is valid only a rate that the user
 * confirmed for that day answers; a table without such a guard goes wrong silently. Refused: a day that is none
 * (date.invalid), before the first row (rates.tooEarly), past the pack (rates.expired).
 */
export function lookUpRate(book: RateBook, series: string, on: IsoDate): Result<FoundRate, RateLookupError> {
  if (!isIsoDate(on)) return err({ code: 'date.invalid', value: showValue(on) });
  const pack = book.series.get(series);
  if (pack === undefined) return err({ code: 'rates.unknownSeries', value: series });
  if (on > pack.validUntil) return findConfirmed(book, pack, on);
  const row = pack.rows.findLast(({ from }) => from <= on);
  const [first] = pack.rows;
  if (row === undefined)
    return err({ code: 'rates.tooEarly', series, on, from: first?.from ?? pack.validUntil });
  return ok({
    series,
    name: pack.name,
    on,
    since: row.from,
    percent: row.percent,
    evidence: row.evidence ?? pack.evidence,
    isConfirmedByUser: false,
  });
}

function findConfirmed(book: RateBook, pack: RateSeries, on: IsoDate): Result<FoundRate, RateLookupError> {
  const rate = book.confirmed.findLast(
    ({ series, from, until }) => series === pack.series && from <= on && on <= until,
  );
  if (rate === undefined)
    return err({ code: 'rates.expired', series: pack.series, on, validUntil: pack.validUntil });
  return ok({
    series: pack.series,
    name: pack.name,
    on,
    since: rate.from,
    percent: rate.percent,
    evidence: 'own',
    isConfirmedByUser: true,
  });
}

/** The 1st of January or of July on or before a day. */
export function halfYearOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01` as IsoDate;
}

/** The half-year after the one that a day lies in. */
function nextHalfYear(day: IsoDate): IsoDate {
  const year = day.slice(0, 4);
  return (day.slice(5, 7) < '07' ? `${year}-07-01` : `${Number(year) + 1}-01-01`) as IsoDate;
}

/**
 * The rates of a series over a period that steps each half-year: the one of the first day, then those of every 1
 * January and 1 July until the last day. Each looked up day is guarded by itself. Refused as one look-up.
 */
export function stepRates(
  book: RateBook,
  series: string,
  from: IsoDate,
  to: IsoDate,
): Result<readonly FoundRate[], RateLookupError> {
  const noDay = [from, to].find((day) => !isIsoDate(day));
  if (noDay !== undefined) return err({ code: 'date.invalid', value: showValue(noDay) });
  const steps: FoundRate[] = [];
  for (let on = from; on <= to; on = nextHalfYear(on)) {
    const found = lookUpRate(book, series, on);
    if (!found.ok) return found;
    steps.push(found.value);
  }
  return ok(steps);
}
