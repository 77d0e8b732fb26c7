import { isoDate } from '../dates';
import { type LateChargeRegime } from './types';

/** What a contract's late-charge clause says. */
export type LateChargeClause = Pick<LateChargeRegime, 'rate'> &
  Partial<
    Pick<
      LateChargeRegime,
      'dayCount' | 'grace' | 'capPercent' | 'ceilingAnnualPercent' | 'country' | 'proposedOrder'
    >
  >;

/** The rule of a contract's own clause; `chargeLate` checks its figures. Year of 365 days unless it says otherwise. */
export function agreedRegime(clause: LateChargeClause): LateChargeRegime {
  return {
    dayCount: '365',
    country: null,
    ...clause,
    id: 'agreed',
    name: { zh: '合同约定', en: 'as agreed in the contract' },
    kind: 'contract',
    citation: { zh: '合同逾期条款', en: 'late-charge clause of the contract' },
    source: 'contract',
    evidence: 'own',
    checkedOn: isoDate('2026-11-21'),
    validFrom: null,
    validUntil: null,
  };
}
