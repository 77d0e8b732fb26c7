import Big from 'big.js';
import { addDays } from '../dates';
import { type CurrencyCode, minorDigits, money, type Money } from '../money';
import { type Earnings } from './earn';
import { openBefore } from './ranges';
import { type Compensation, type LateChargeRegime, type LateClaim } from './types';

/**
 * The fixed sum for a debt by its size: UK Act s. 5A 40, 70 or 100 GBP below 1,000, below 10,000 and from there on;
 * Directive art. 6 and BGB § 288(5) 40 EUR. Null where the size decides and the debt is in another currency.
 */
export function compensate(
  { currency, steps }: Compensation,
  debtMinor: number,
  debtCurrency: CurrencyCode,
): Money | null {
  if (steps.length > 1 && currency !== debtCurrency) return null;
  const step = steps.find(
    ({ below }) => below === undefined || new Big(debtMinor).lt(toMinor(below, currency)),
  );
  return step === undefined ? null : money(Number(toMinor(step.amount, currency).toFixed(0)), currency);
}

function toMinor(decimal: string, currency: CurrencyCode): Big {
  return new Big(decimal).times(new Big(10).pow(minorDigits(currency)));
}

/** The fixed sum of a claim, once, as soon as one of its days is charged. */
export function findCompensation(
  claim: LateClaim,
  regime: LateChargeRegime,
  earnings: Earnings,
): Money | null {
  if (regime.compensation === undefined || earnings.segments.length === 0) return null;
  return compensate(regime.compensation, debtOf(claim, earnings), claim.currency);
}

/** The debt that decides the fixed sum: what was open of the late parts on their due dates. */
export function debtOf(claim: LateClaim, earnings: Earnings): number {
  return earnings.parts.reduce((sum, { part, days }) => {
    const late = claim.parts[part];
    if (late === undefined || days === 0) return sum;
    return sum + (openBefore(late, addDays(late.dueOn, 1))?.openMinor ?? 0);
  }, 0);
}
