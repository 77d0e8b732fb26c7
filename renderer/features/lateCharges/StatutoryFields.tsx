import { useLanguage, useText } from '@renderer/i18n';
import { SelectField, TextField } from '@renderer/ui';
import { type LateChargeRegime } from '@shared/interest';
import { type ReactNode, useMemo } from 'react';
import { upliftOf } from './basisText';
import { type LateChargeDraft } from './lateChargeDraft';
import css from './LateCharges.module.css';
import { describeProblem } from './problemText';
import { type FieldProblem } from './readLateCharges';
import { RegimeFacts } from './RegimeFacts';

export type StatutoryFieldsProps = {
  readonly draft: LateChargeDraft;
  readonly onChange: (change: Partial<LateChargeDraft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly saysMissing: boolean;
  readonly regimes: readonly LateChargeRegime[];
};

/** A rule of law from the rules in force, with its place in the law, and the uplift where it has one. */
export function StatutoryFields(props: StatutoryFieldsProps): ReactNode {
  const { draft, onChange, problems, saysMissing, regimes } = props;
  const text = useText();
  const words = text.settings.lateCharges;
  const isChinese = useLanguage() === 'zh-CN';
  const options = useMemo(
    () =>
      regimes
        .filter(({ kind }) => kind !== 'contract')
        .map(({ id, name, country }) => ({
          value: id,
          label: isChinese ? name.zh : name.en,
          hint: country ?? undefined,
        })),
    [regimes, isChinese],
  );
  const chosen = regimes.findLast(({ id }) => id === draft.regime);
  const usualUplift = upliftOf(chosen);
  return (
    <>
      <div className={css.row}>
        <div className={css.rule}>
          <SelectField
            label={words.regime}
            value={draft.regime}
            options={options}
            placeholder={options.length === 0 ? words.noRegimes : undefined}
            error={describeProblem(problems, 'regime', text, saysMissing)}
            onChange={(regime) => onChange({ regime })}
          />
        </div>
        {usualUplift !== undefined && (
          <div className={css.rate}>
            <TextField
              label={words.upliftPercent}
              value={draft.upliftPercent}
              maxLength={12}
              end={<span className={css.unit}>%</span>}
              hint={words.upliftHint({ usual: usualUplift })}
              error={describeProblem(problems, 'upliftPercent', text, saysMissing)}
              onChange={(upliftPercent) => onChange({ upliftPercent })}
            />
          </div>
        )}
      </div>
      {chosen !== undefined && <RegimeFacts regime={chosen} />}
    </>
  );
}
