import { type IsoDate } from '@shared/dates';
import { type AgreedRate, type LateChargeBasis } from '@shared/ledger';
import { percentOfPart } from './percent';

/** Where late charges come from: nothing of one's own (the company's rule), none, the contract, or a statute. */
export type ChargeChoice = 'usual' | 'none' | 'agreed' | 'statutory';

/** A band of days late as typed; the first day follows from the band before, the last band has no end. */
export type TierDraft = {
  /** Tells the rows of the form apart; not saved. */
  readonly key: number;
  readonly toDay: string;
  readonly dailyPercent: string;
};

/** By what rule late charges are claimed, as typed: rates in per cent. What is not chosen is kept all the same. */
export type LateChargeDraft = {
  readonly choice: ChargeChoice;
  readonly rateKind: AgreedRate['kind'];
  readonly dailyPercent: string;
  readonly annualPercent: string;
  readonly mode: 'marginal' | 'whole-period';
  readonly tiers: readonly TierDraft[];
  readonly capPercent: string;
  readonly contractNumber: string;
  readonly contractName: string;
  readonly signedOn: IsoDate | null;
  readonly clause: string;
  readonly regime: string | null;
  readonly upliftPercent: string;
};

const emptyDraft: LateChargeDraft = {
  choice: 'usual',
  rateKind: 'daily',
  dailyPercent: '',
  annualPercent: '',
  mode: 'marginal',
  tiers: [
    { key: 0, toDay: '30', dailyPercent: '' },
    { key: 1, toDay: '', dailyPercent: '' },
  ],
  capPercent: '',
  contractNumber: '',
  contractName: '',
  signedOn: null,
  clause: '',
  regime: null,
  upliftPercent: '',
};

/** Shows a basis in the form; `unset` is what a row without one means. */
export function draftCharges(
  basis: LateChargeBasis | undefined,
  unset: 'usual' | 'none' = 'usual',
): LateChargeDraft {
  switch (basis?.kind) {
    case undefined:
      return { ...emptyDraft, choice: unset };
    case 'none':
      return { ...emptyDraft, choice: 'none' };
    case 'statutory':
      return {
        ...emptyDraft,
        choice: 'statutory',
        regime: basis.regime,
        upliftPercent: basis.upliftPercent ?? '',
      };
    case 'agreed':
      return {
        ...emptyDraft,
        ...draftRate(basis.rate),
        choice: 'agreed',
        capPercent: basis.capPercent ?? '',
        contractNumber: basis.contract.number,
        contractName: basis.contract.name ?? '',
        signedOn: basis.contract.signedOn,
        clause: basis.contract.clause,
      };
  }
}

function draftRate(rate: AgreedRate): Partial<LateChargeDraft> {
  switch (rate.kind) {
    case 'daily':
      return { rateKind: 'daily', dailyPercent: percentOfPart(rate.dailyRate) };
    case 'annual':
      return { rateKind: 'annual', annualPercent: rate.annualPercent };
    case 'tiers':
      return {
        rateKind: 'tiers',
        mode: rate.mode,
        tiers: rate.tiers.map(({ toDay, dailyRate }, key) => ({
          key,
          toDay: toDay === null ? '' : String(toDay),
          dailyPercent: percentOfPart(dailyRate),
        })),
      };
  }
}

/** One more band after the last, which then needs an end. */
export function addTier(tiers: readonly TierDraft[]): readonly TierDraft[] {
  const key = Math.max(-1, ...tiers.map((tier) => tier.key)) + 1;
  return [...tiers, { key, toDay: '', dailyPercent: '' }];
}
