import { type IsoDate } from '../dates';
import {
  chargePerDay,
  type LateChargeRegime,
  type LateClaim,
  priceLate,
  type PricedCharge,
} from '../interest';
import { type RateBook } from '../rates';

/** As many parts as one claim may have. */
const partsAtOnce = 500;

/**
 * What one more day costs on all invoices: added up exactly and rounded once (by 500 parts, where there are more). Only
 * what is open costs anything, and but for a cap or ceiling its last balance says all.
 */
export function perDayOf(
  charged: readonly PricedCharge[],
  regime: LateChargeRegime,
  rates: RateBook,
  computedTo: IsoDate,
): number | null {
  const [first, ...others] = charged;
  if (first === undefined) return null;
  if (others.length === 0) return chargePerDay(first)?.minor ?? null;
  const isBounded = regime.capPercent !== undefined || regime.ceilingAnnualPercent !== undefined;
  const parts = charged
    .flatMap(({ claim }) => claim.parts)
    .filter(({ balances }) => (balances.at(-1)?.openMinor ?? 0) > 0)
    .map((part) => (isBounded ? part : { ...part, balances: part.balances.slice(-1) }));
  if (parts.length === 0) return regime.rate.kind === 'monthly' ? null : 0;
  let minor = 0;
  for (let start = 0; start < parts.length; start += partsAtOnce) {
    const claim: LateClaim = { ...first.claim, payments: [], parts: parts.slice(start, start + partsAtOnce) };
    const priced = priceLate(claim, regime, rates, computedTo);
    const perDay = priced.ok ? chargePerDay(priced.value) : null;
    if (perDay === null) return null;
    minor += perDay.minor;
  }
  return minor;
}
