import { describeBasis, LateChargeField, useRuleFiles } from '@renderer/features/lateCharges';
import { useLanguage, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { SelectField, TextAreaField } from '@renderer/ui';
import { debtorKinds, governingLaws } from '@shared/ledger';
import { type ReactNode } from 'react';
import { type CustomerFormProps } from './CustomerForm';
import css from './CustomerForm.module.css';

type PaperFieldsProps = Pick<
  CustomerFormProps,
  'draft' | 'onChange' | 'errors' | 'chargeProblems' | 'saysMissing'
> & {
  /** True while a typed day does not read. */
  readonly onInvalid: (isInvalid: boolean) => void;
};

/** What letters and statements need to know of a customer. */
export function PaperFields(props: PaperFieldsProps): ReactNode {
  const { draft, onChange, errors, chargeProblems, saysMissing, onInvalid } = props;
  const text = useText();
  const { form, details } = text.customers;
  const language = useLanguage();
  const company = useBook()?.company ?? null;
  const today = useSession((session) => session.today);
  const { rules } = useRuleFiles();
  const usual = company?.lateCharges;
  return (
    <>
      <fieldset className={css.wide}>
        <legend>{details.papers}</legend>
        <div className={css.spread}>
          <TextAreaField
            label={details.noticeAddress}
            value={draft.noticeAddress}
            error={errors.noticeAddress}
            hint={form.noticeHint}
            rows={3}
            maxLength={500}
            onChange={(noticeAddress) => onChange({ ...draft, noticeAddress })}
          />
          <SelectField
            label={details.language}
            value={draft.language}
            hint={form.languageHint}
            isClearable
            options={(['zh-CN', 'en', 'both'] as const).map((value) => ({
              value,
              label: details.languages[value],
            }))}
            onChange={(value) => onChange({ ...draft, language: value })}
          />
          <SelectField
            label={details.statementForm}
            value={draft.statementForm}
            isClearable
            options={(['open-item', 'balance-forward'] as const).map((value) => ({
              value,
              label: details.statementForms[value],
            }))}
            onChange={(statementForm) => onChange({ ...draft, statementForm })}
          />
          <SelectField
            label={details.governingLaw}
            value={draft.governingLaw}
            hint={form.lawHint}
            isClearable
            options={governingLaws.map((value) => ({ value, label: details.laws[value] }))}
            onChange={(governingLaw) => onChange({ ...draft, governingLaw })}
          />
          <SelectField
            label={details.debtorKind}
            value={draft.debtorKind}
            hint={form.debtorHint}
            isClearable
            options={debtorKinds.map((value) => ({ value, label: details.debtorKinds[value] }))}
            onChange={(debtorKind) => onChange({ ...draft, debtorKind })}
          />
        </div>
      </fieldset>
      <fieldset className={css.wide}>
        <legend>{details.lateCharges}</legend>
        <LateChargeField
          draft={draft.lateCharges}
          choices={['usual', 'none', 'agreed', 'statutory']}
          usual={
            usual === undefined || usual.kind === 'none' || rules === undefined
              ? null
              : describeBasis(usual, rules.regimes, text, language)
          }
          problems={chargeProblems}
          saysMissing={saysMissing}
          onInvalid={onInvalid}
          rules={rules}
          today={today}
          currency={draft.currency ?? company?.baseCurrency ?? 'CNY'}
          onChange={(lateCharges) => onChange({ ...draft, lateCharges })}
        />
      </fieldset>
    </>
  );
}
