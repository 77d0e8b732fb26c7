import { type IsoDate } from '@shared/dates';
import { type CurrencySums } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import { useMemo } from 'react';
import { useQuestion } from './useQuestion';

export type Converted = {
  readonly currency: CurrencyCode;
  readonly minors: readonly number[];
  /** The rates it stands on: `USD @ 7.1264 · EUR @ 7.7092`. */
  readonly rates: string;
};

/**
 * Sums of several currencies in the company's own, figure by figure, each rounded once; null while there is one
 * currency alone, or where a rate is missing (declared rule 12).
 */
export function useConverted(sums: readonly CurrencySums[], asOf: IsoDate): Converted | null {
  const ask = useMemo(() => (sums.length < 2 ? null : { asOf, sums }), [sums, asOf]);
  const { value } = useQuestion('rates.convert', ask);
  return useMemo(() => {
    if (ask === null || value === undefined || value === null) return null;
    const { base, minors } = value;
    const named = value.rates.map(({ from, to, rate }) =>
      to === base ? `${from} @ ${rate}` : `${from}/${to} @ ${rate}`,
    );
    return { currency: base, minors, rates: named.join(' · ') };
  }, [ask, value]);
}
