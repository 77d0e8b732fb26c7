import { type Catalogue, type Language } from '@shared/i18n';
import { type LateChargeRegime } from '@shared/interest';
import { type AgreedRate, type LateChargeBasis } from '@shared/ledger';
import { percentOfPart } from './percent';

/** A rule of late charges in one line: 0.05% a day, at most 20%, contract HT-8 of 2026-01-05, clause 9.2. */
export function describeBasis(
  basis: LateChargeBasis | undefined,
  regimes: readonly LateChargeRegime[],
  text: Catalogue,
  language: Language,
): string {
  const words = text.settings.lateCharges.basis;
  switch (basis?.kind) {
    case undefined:
      return words.unset;
    case 'none':
      return words.none;
    case 'agreed': {
      const { number, signedOn, clause } = basis.contract;
      return [
        describeRate(basis.rate, text),
        ...(basis.capPercent === undefined ? [] : [words.cap({ percent: basis.capPercent })]),
        words.contract({ number, day: signedOn, clause }),
      ].join(words.between);
    }
    case 'statutory': {
      const regime = regimes.findLast(({ id }) => id === basis.regime);
      if (regime === undefined) return words.unknown({ id: basis.regime });
      const name = language === 'zh-CN' ? regime.name.zh : regime.name.en;
      const uplift = basis.upliftPercent ?? upliftOf(regime);
      return uplift === undefined ? name : name + words.between + words.uplift({ percent: uplift });
    }
  }
}

function describeRate(rate: AgreedRate, text: Catalogue): string {
  const words = text.settings.lateCharges;
  switch (rate.kind) {
    case 'daily':
      return words.basis.daily({ percent: percentOfPart(rate.dailyRate) });
    case 'annual':
      return words.basis.annual({ percent: rate.annualPercent });
    case 'tiers': {
      const bands = rate.tiers.map(({ fromDay: from, toDay: to, dailyRate }) => {
        const percent = percentOfPart(dailyRate);
        return to === null
          ? words.basis.lastTier({ from, percent })
          : words.basis.tier({ from, to, percent });
      });
      return [...bands, words.modes[rate.mode]].join(words.basis.between);
    }
  }
}

/** By how much of itself a rule raises its reference rate, where it does. */
export function upliftOf(regime: LateChargeRegime | undefined): string | undefined {
  return regime?.rate.kind === 'reference' ? regime.rate.upliftPercent : undefined;
}
