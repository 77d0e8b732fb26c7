import { useQuestion } from '@renderer/ledger';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { type LateChargeRegime } from '@shared/interest';
import { joinRates, type RateBook } from '@shared/rates';
import { useMemo } from 'react';

/** The rules in force, as calculations take them. */
export type ChargeRules = {
  readonly regimes: readonly LateChargeRegime[];
  readonly rates: RateBook;
};

/** The rules in force with their origin, and the same ready to compute with; undefined until they have come. */
export function useRuleFiles(): {
  readonly files: RuleFilesView | undefined;
  readonly rules: ChargeRules | undefined;
} {
  const { value: files } = useQuestion('rules.files', {});
  const rules = useMemo(
    () =>
      files && {
        regimes: files.regimes.map(({ value }) => value),
        rates: joinRates(
          files.rates.map(({ value }) => value),
          files.confirmed.map(({ value }) => value),
        ),
      },
    [files],
  );
  return { files, rules };
}
