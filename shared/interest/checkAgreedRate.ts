import Big from 'big.js';
import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { lookUpRate, type RateBook, type RateLookupError } from '../rates';
import { err, ok, type Result } from '../result';
import { type Trace } from '../trace';
import { type Buyer, buyers } from './chooseRegime';
import { findRegime } from './readRegimes';
import { checkDay, checkPercent, checkWord } from '../figures';
import { type LateChargeRegime } from './types';

export type AgreedRate = {
  /** The buyer of an SME's goods; left out: the lines alone are asked for. */
  readonly buyer?: Buyer | undefined;
  readonly contractedOn: IsoDate;
  /** Per cent a year; null: nothing was agreed. */
  readonly agreedAnnualPercent: string | null;
};

/** An agreed late-charge rate against the law, all in per cent a year. */
export type RateCheck = {
  readonly lprPercent: string;
  /** Four times the LPR: a line to compare with, no limit of sale contracts (Minutes 2019 art. 50). */
  readonly fourTimesLprPercent: string;
  /** The least that may be agreed with a bound buyer; null: no floor. */
  readonly floorPercent: string | null;
  /** Null where nothing was agreed, or nothing binds. */
  readonly isCompliant: boolean | null;
  /** What holds where nothing was agreed with a bound buyer; a part of the base a day. */
  readonly fallbackDailyRate: string | null;
  readonly fallbackAnnualPercent: string | null;
  readonly trace: Trace;
};

/**
 * Checks a rate agreed with a public body or a large enterprise: not below the 1-year LPR at the time of the
 * contract; nothing agreed: 0.05 % a day, 18.25 % over 365 days (Regulation on Payments to SMEs 2025 art. 17).
 * Refused: a day without a known LPR, a rate that is no decimal of 0 to 100.
 */
export function checkAgreedRate(
  { buyer, contractedOn, agreedAnnualPercent: agreed }: AgreedRate,
  regimes: readonly LateChargeRegime[],
  book: RateBook,
): Result<RateCheck, RateLookupError | DomainError<'figure.invalid' | 'regime.unknown'>> {
  const wrong =
    checkDay('contractedOn', contractedOn) ??
    (buyer === undefined ? undefined : checkWord('buyer', buyer, buyers)) ??
    (agreed === null ? undefined : checkPercent('agreedAnnualPercent', agreed));
  if (wrong !== undefined) return err(wrong);
  const lpr = lookUpRate(book, 'cn-lpr-1y', contractedOn);
  if (!lpr.ok) return lpr;
  const statutory = findRegime(regimes, 'cn-sme-statutory');
  if (!statutory.ok) return statutory;
  const { rate } = statutory.value;
  const daily = rate.kind === 'daily' ? rate.dailyRate : '0';
  const lprPercent = lpr.value.percent;
  const linePercent = new Big(lprPercent).times(4).toFixed(2);
  const annual = new Big(daily).times(36_500).toFixed();
  const isBound = buyer === 'government' || buyer === 'large-enterprise';
  const isMet = agreed === null || new Big(agreed).gte(lprPercent);
  const bound: Trace[number][] = [];
  if (isBound) bound.push({ step: 'regime.buyerBound', buyer, source: 'cn.regulation.17' });
  if (isBound && agreed !== null)
    bound.push({
      step: 'rate.floor',
      agreedPercent: agreed,
      floorPercent: lprPercent,
      isMet,
      source: 'cn.regulation.17',
    });
  if (isBound && agreed === null)
    bound.push({
      step: 'rate.fallback',
      dailyRate: daily,
      annualPercent: annual,
      source: 'cn.regulation.17',
    });
  const hasFallback = isBound && agreed === null;
  return ok({
    lprPercent,
    fourTimesLprPercent: linePercent,
    floorPercent: isBound ? lprPercent : null,
    isCompliant: isBound && agreed !== null ? isMet : null,
    fallbackDailyRate: hasFallback ? daily : null,
    fallbackAnnualPercent: hasFallback ? annual : null,
    trace: [
      ...bound,
      { step: 'rate.fourTimes', lprPercent, linePercent, source: 'cn.lending-provisions.25' },
    ],
  });
}
