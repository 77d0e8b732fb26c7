import { useText } from '@renderer/i18n';
import { DateField, Segmented, TextField } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { type ReactNode } from 'react';
import { type LateChargeDraft } from './lateChargeDraft';
import css from './LateCharges.module.css';
import { readPercent, yearlyPercent } from './percent';
import { describeProblem } from './problemText';
import { type ChargeField, type FieldProblem } from './readLateCharges';
import { TiersTable } from './TiersTable';

export type AgreedFieldsProps = {
  readonly draft: LateChargeDraft;
  readonly onChange: (change: Partial<LateChargeDraft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly saysMissing: boolean;
  readonly onInvalid?: ((isInvalid: boolean) => void) | undefined;
  readonly today: IsoDate;
};

/** The rate that a contract names, its cap, and where it stands there. */
export function AgreedFields(props: AgreedFieldsProps): ReactNode {
  const { draft, onChange, problems, saysMissing, today } = props;
  const text = useText();
  const words = text.settings.lateCharges;
  const wrong = (field: ChargeField): string | undefined =>
    describeProblem(problems, field, text, saysMissing);
  const { rateKind } = draft;
  const daily = readPercent(draft.dailyPercent, 100);
  return (
    <>
      <div>
        <Segmented
          label={words.rateKindLabel}
          value={rateKind}
          options={(['daily', 'annual', 'tiers'] as const).map((value) => ({
            value,
            label: words.rateKinds[value],
          }))}
          onChange={(next) => onChange({ rateKind: next })}
        />
      </div>
      {rateKind === 'tiers' && <TiersTable {...props} />}
      <div className={css.row}>
        {rateKind !== 'tiers' && (
          <div className={css.rate}>
            <TextField
              key={rateKind}
              label={rateKind === 'daily' ? words.dailyPercent : words.annualPercent}
              value={rateKind === 'daily' ? draft.dailyPercent : draft.annualPercent}
              maxLength={24}
              end={<span className={css.unit}>%</span>}
              error={wrong(rateKind === 'daily' ? 'dailyPercent' : 'annualPercent')}
              hint={rateKind === 'daily' && daily.ok && words.yearly({ percent: yearlyPercent(daily.value) })}
              onChange={(value) =>
                onChange(rateKind === 'daily' ? { dailyPercent: value } : { annualPercent: value })
              }
            />
          </div>
        )}
        <div className={css.cap}>
          <TextField
            label={words.capPercent}
            value={draft.capPercent}
            maxLength={24}
            end={<span className={css.unit}>%</span>}
            hint={words.capHint}
            error={wrong('capPercent')}
            onChange={(capPercent) => onChange({ capPercent })}
          />
        </div>
      </div>
      <div className={css.row}>
        <div className={css.number}>
          <TextField
            label={words.contractNumber}
            value={draft.contractNumber}
            maxLength={60}
            error={wrong('contractNumber')}
            onChange={(contractNumber) => onChange({ contractNumber })}
          />
        </div>
        <div className={css.name}>
          <TextField
            label={words.contractName}
            value={draft.contractName}
            maxLength={100}
            hint={words.contractNameHint}
            onChange={(contractName) => onChange({ contractName })}
          />
        </div>
        <div className={css.signed}>
          <DateField
            label={words.signedOn}
            day={draft.signedOn}
            today={today}
            max={today}
            error={wrong('signedOn')}
            onChange={(signedOn) => onChange({ signedOn })}
            onInvalid={props.onInvalid}
          />
        </div>
        <div className={css.clause}>
          <TextField
            label={words.clause}
            value={draft.clause}
            maxLength={20}
            hint={words.clauseHint}
            error={wrong('clause')}
            onChange={(clause) => onChange({ clause })}
          />
        </div>
      </div>
    </>
  );
}
