import { useText } from '@renderer/i18n';
import { Segmented } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { type CurrencyCode } from '@shared/money';
import { type ReactNode } from 'react';
import { AgreedFields } from './AgreedFields';
import { upliftOf } from './basisText';
import { ChargeExample } from './ChargeExample';
import { type ChargeChoice, type LateChargeDraft } from './lateChargeDraft';
import css from './LateCharges.module.css';
import { type FieldProblem, readLateCharges, readRate } from './readLateCharges';
import { readPercent } from './percent';
import { StatutoryFields } from './StatutoryFields';
import { type ChargeRules } from './chargeRules';

export type LateChargeFieldProps = {
  readonly draft: LateChargeDraft;
  readonly onChange: (draft: LateChargeDraft) => void;
  readonly choices: readonly ChargeChoice[];
  /** What the company claims as a rule, said under `usual`. */
  readonly usual?: string | null | undefined;
  readonly problems: readonly FieldProblem[];
  /** Fields that are only empty are marked too: saving was tried. */
  readonly saysMissing: boolean;
  /** True while a typed day does not read. */
  readonly onInvalid?: ((isInvalid: boolean) => void) | undefined;
  readonly rules: ChargeRules | undefined;
  readonly today: IsoDate;
  readonly currency: CurrencyCode;
};

/** By what rule late charges are claimed, with an example that follows while one types. */
export function LateChargeField(props: LateChargeFieldProps): ReactNode {
  const { draft, choices, rules, today, currency } = props;
  const words = useText().settings.lateCharges;
  const change = (part: Partial<LateChargeDraft>): void => props.onChange({ ...draft, ...part });
  const { choice } = draft;
  const note =
    choice === 'usual'
      ? props.usual === undefined || props.usual === null
        ? words.notes.usualNone
        : words.notes.usual({ rule: props.usual })
      : words.notes[choice];
  const parts = { ...props, onChange: change };
  return (
    <div className={css.all}>
      <div>
        <Segmented<ChargeChoice>
          label={words.choiceLabel}
          value={choice}
          options={choices.map((value) => ({ value, label: words.choices[value] }))}
          onChange={(next) => change({ choice: next })}
        />
      </div>
      <p className={css.note}>{note}</p>
      {rules !== undefined && (choice === 'agreed' || choice === 'statutory') && (
        <div className={css.columns}>
          <div className={css.typed}>
            {choice === 'agreed' ? (
              <AgreedFields {...parts} />
            ) : (
              <StatutoryFields {...parts} regimes={rules.regimes} />
            )}
          </div>
          <div className={css.shown}>
            <ChargeExample
              basis={basisOfExample(draft, rules, today)}
              waits={choice === 'agreed' ? words.example.waits : words.example.waitsRule}
              rules={rules}
              on={today}
              currency={currency}
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** What the example is computed by: also before the contract is written down. */
function basisOfExample(draft: LateChargeDraft, rules: ChargeRules, today: IsoDate) {
  if (draft.choice === 'statutory') {
    const { basis } = readLateCharges(draft, raisesRate(draft, rules));
    return basis?.kind === 'statutory' ? basis : null;
  }
  const { rate } = readRate(draft);
  if (rate === null) return null;
  const cap = readPercent(draft.capPercent, 1000);
  return {
    kind: 'agreed' as const,
    rate,
    ...(cap.ok ? { capPercent: cap.value } : {}),
    contract: { number: '', clause: '', signedOn: draft.signedOn ?? today },
  };
}

/** The chosen statutory rule raises a reference rate by 30 to 50 per cent of itself. */
export function raisesRate(draft: LateChargeDraft, rules: ChargeRules | undefined): boolean {
  const regime = rules?.regimes.findLast(({ id }) => id === draft.regime);
  return upliftOf(regime) !== undefined;
}
