import { useConverted } from '@renderer/ledger';
import { type AgingFigures } from '@shared/aging';
import { type IsoDate } from '@shared/dates';
import { type CurrencyCode } from '@shared/money';
import { useMemo } from 'react';
import { type AgingPart } from './agingRows';

export type ConvertedTotal = {
  readonly currency: CurrencyCode;
  readonly figures: AgingFigures;
  readonly rates: string;
};

/** All currencies in the company's own. Each column is converted by itself and the total is their sum: the line adds up. */
export function useConvertedTotal(parts: readonly AgingPart[], asOf: IsoDate): ConvertedTotal | null {
  const sums = useMemo(
    () =>
      parts.map(({ currency, figures }) => ({
        currency,
        minors: [figures.notDueMinor, ...figures.lateMinor, figures.unappliedMinor],
      })),
    [parts],
  );
  const converted = useConverted(sums, asOf);
  return useMemo(() => {
    if (converted === null) return null;
    const { minors, currency, rates } = converted;
    return {
      currency,
      rates,
      figures: {
        notDueMinor: minors[0] ?? 0,
        lateMinor: minors.slice(1, -1),
        unappliedMinor: minors.at(-1) ?? 0,
        totalMinor: minors.reduce((sum, minor) => sum + minor, 0),
      },
    };
  }, [converted]);
}
