import { useQuestion } from '@renderer/ledger';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { joinRates } from '@shared/rates';
import { useMemo } from 'react';
import { type ChargeRules } from './chargeRules';

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
