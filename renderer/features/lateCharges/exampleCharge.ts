import { addDays, type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { chargeLate, type LateCharge, simpleClaim } from '@shared/interest';
import { type LateChargeBasis } from '@shared/ledger';
import { type CurrencyCode, minorDigits, type Money } from '@shared/money';
import { regimeOfBasis } from '@shared/papers';
import { type Result } from '@shared/result';
import { type ChargeRules } from './chargeRules';

export const exampleDays = 40;

/** 10,000 of the currency. */
export function examplePrincipal(currency: CurrencyCode): Money {
  return { minor: 10_000 * 10 ** minorDigits(currency), currency };
}

/** What 10,000 that is 40 days late on a day costs by a rule, computed as papers compute it. */
export function exampleCharge(
  basis: Exclude<LateChargeBasis, { readonly kind: 'none' }>,
  rules: ChargeRules,
  on: IsoDate,
  currency: CurrencyCode,
): Result<LateCharge, DomainError> {
  const regime = regimeOfBasis(basis, rules);
  if (!regime.ok) return regime;
  const claim = simpleClaim({
    principal: examplePrincipal(currency),
    dueOn: addDays(on, -exampleDays),
    ...(basis.kind === 'agreed' ? { contractedOn: basis.contract.signedOn } : {}),
  });
  return claim.ok ? chargeLate(claim.value, regime.value, rules.rates, on) : claim;
}
