import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { createExchangeRates, type LedgerView, type RateRow } from '../ledger';
import { type CurrencyCode, roundMinor, safeMinor } from '../money';
import { ok, type Result } from '../result';

export type RateMissing = DomainError<'rate.missing'>;

/** Sums by key and currency, exact until they are asked for in one currency. */
export class Tally<Key> {
  private readonly sums = new Map<CurrencyCode, Map<Key, number>>();

  add(key: Key, minor: number, currency: CurrencyCode): void {
    let own = this.sums.get(currency);
    if (own === undefined) {
      own = new Map();
      this.sums.set(currency, own);
    }
    own.set(key, (own.get(key) ?? 0) + minor);
  }

  /** Each key's sums converted, rounded half-up one per currency, and added up. Refused where a rate is missing. */
  inBase(rates: BaseRates): Result<ReadonlyMap<Key, number>, RateMissing> {
    const totals = new Map<Key, number>();
    for (const [currency, own] of this.sums) {
      for (const [key, minor] of own) {
        const converted = rates.toBase(minor, currency);
        if (!converted.ok) return converted;
        totals.set(key, safeMinor((totals.get(key) ?? 0) + converted.value));
      }
    }
    return ok(totals);
  }
}

/** Turns sums into base currency at the rates of one day, and remembers which rates it used. */
export type BaseRates = {
  toBase(minor: number, currency: CurrencyCode): Result<number, RateMissing>;
  readonly used: ReadonlySet<RateRow>;
};

export function baseRates(view: LedgerView, base: CurrencyCode, asOf: IsoDate): BaseRates {
  const rates = createExchangeRates(view.rates);
  const used = new Set<RateRow>();
  return {
    used,
    toBase(minor, currency) {
      if (currency === base) return ok(minor);
      const rate = rates.rateOn(currency, base, asOf);
      if (!rate.ok) return rate;
      if (rate.value.row !== undefined) used.add(rate.value.row);
      return ok(roundMinor(rate.value.minorFactor.times(minor), 'halfUp'));
    },
  };
}
