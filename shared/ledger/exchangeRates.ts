import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CurrencyCode, minorDigits } from '../money';
import { err, ok, type Result } from '../result';
import { type RateRow } from './rows';

export type RateError = DomainError<'rate.missing'>;

/** The stated rates in order of days, for conversions that name the rate they used (declared rule 12). */
export type ExchangeRates = {
  /**
   * The rate for one unit of `from` in `to` that holds on a day: the last one stated on or before it, from its
   * own day on. Where only the opposite pair was stated, its inverse. Refused where neither was stated by then.
   */
  rateOn(from: CurrencyCode, to: CurrencyCode, on: IsoDate): Result<UsedRate, RateError>;
};

/** A factor for amounts in minor units is `minorFactor`; `row` is the stated rate behind it, absent for 1. */
export type UsedRate = { readonly minorFactor: Big; readonly row?: RateRow; readonly isInverse: boolean };

/** Puts rates in order, once for all the conversions of a report. */
export function createExchangeRates(rates: readonly RateRow[]): ExchangeRates {
  const pairs = new Map<string, RateRow[]>();
  for (const row of rates) {
    const key = pairKey(row.from, row.to);
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  for (const rows of pairs.values()) rows.sort((a, b) => (a.validOn < b.validOn ? -1 : 1));
  return {
    rateOn(from, to, on) {
      const scale = new Big(10).pow(minorDigits(to) - minorDigits(from));
      if (from === to) return ok({ minorFactor: scale, isInverse: false });
      const direct = lastOn(pairs.get(pairKey(from, to)), on);
      if (direct) return ok({ minorFactor: scale.times(direct.rate), row: direct, isInverse: false });
      const opposite = lastOn(pairs.get(pairKey(to, from)), on);
      if (opposite)
        return ok({ minorFactor: new LongBig(scale).div(opposite.rate), row: opposite, isInverse: true });
      return err({ code: 'rate.missing', from, to, on });
    },
  };
}

/** Quotients of inverse rates keep 40 decimals, so that even the largest amount is right to the 22nd. */
const LongBig = Big();
LongBig.DP = 40;

function pairKey(from: CurrencyCode, to: CurrencyCode): string {
  return `${from}/${to}`;
}

/** The last rate on or before a day, by halving the list. */
function lastOn(rows: readonly RateRow[] | undefined, on: IsoDate): RateRow | undefined {
  let low = 0;
  let high = rows?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows?.[middle];
    if (row !== undefined && row.validOn <= on) low = middle + 1;
    else high = middle;
  }
  return rows?.[low - 1];
}
