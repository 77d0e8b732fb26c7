import { percentOfPart } from '@renderer/features/lateCharges';
import { type Catalogue, type Language } from '@shared/i18n';
import { type LateChargeRegime } from '@shared/interest';
import { type RateSeries } from '@shared/rates';

/** What a rule charges, in one line: 0.05% a day; 1-year LPR raised by 30%; Bank Rate plus 8 points. */
export function describeRegimeRate(
  { rate }: LateChargeRegime,
  series: readonly RateSeries[],
  text: Catalogue,
  language: Language,
): string {
  const words = text.settings.rules.regimes.rates;
  switch (rate.kind) {
    case 'daily':
      return words.daily({ percent: percentOfPart(rate.dailyRate) });
    case 'annual':
      return words.annual({ percent: rate.annualPercent });
    case 'monthly':
      return words.monthly({ percent: rate.monthlyPercent });
    case 'tiers':
      return words.tiers({ count: rate.tiers.length });
    case 'reference': {
      const known = series.find((one) => one.series === rate.series)?.name;
      const name = known === undefined ? rate.series : language === 'zh-CN' ? known.zh : known.en;
      if (rate.upliftPercent !== undefined) return words.uplift({ name, percent: rate.upliftPercent });
      return rate.points === undefined ? name : words.points({ name, points: rate.points });
    }
  }
}
