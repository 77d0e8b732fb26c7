import { type FieldProblem } from '@renderer/features/lateCharges';
import { useCurrencyName, useLanguage, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import {
  Banner,
  Button,
  CheckField,
  FootBar,
  isDecisiveEnter,
  MoneyField,
  PageHead,
  SelectField,
  Spacer,
  TextField,
} from '@renderer/ui';
import { doubtTaxNumber } from '@shared/identifiers';
import { currencyCodes } from '@shared/money';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { type CustomerDraft, type TextKey } from './customerDraft';
import { type DraftErrors } from './customerErrors';
import css from './CustomerForm.module.css';
import { focusNextField } from './focusNextField';
import { PaperFields } from './PaperFields';

export type CustomerFormProps = {
  readonly title: string;
  readonly draft: CustomerDraft;
  readonly onChange: (draft: CustomerDraft) => void;
  readonly errors: DraftErrors;
  /** What is wrong with the rule of late charges. */
  readonly chargeProblems: readonly FieldProblem[];
  /** Saving was tried: what is empty is marked too. */
  readonly saysMissing: boolean;
  /** A refusal that belongs to no field. */
  readonly refusal: string | null;
  readonly hasOtherTerms: boolean;
  readonly saveLabel: string;
  readonly leaveLabel: string;
  readonly canSave: boolean;
  readonly isBusy: boolean;
  readonly note?: string | undefined;
  readonly onSave: () => void;
  readonly onLeave: () => void;
};

/** The customer's fields; Enter goes on to the next field in Chinese and saves in English, Ctrl+Enter saves in both. */
export function CustomerForm(props: CustomerFormProps): ReactNode {
  const { draft, onChange, errors } = props;
  const { customers, taxNumber } = useText();
  const { form, details } = customers;
  const language = useLanguage();
  const base = useBook()?.company?.baseCurrency ?? 'CNY';
  const currencies = useCurrencyOptions();
  const body = useRef<HTMLDivElement>(null);
  const [isLimitBad, setLimitBad] = useState(false);
  const [isDayBad, setDayBad] = useState(false);
  const doubt = doubtTaxNumber(draft.taxId, draft.country);
  const canSave = props.canSave && !isLimitBad && !(isDayBad && draft.lateCharges.choice === 'agreed');
  const press = (event: KeyboardEvent): void => {
    if (!isDecisiveEnter(event)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      if (canSave) props.onSave();
    } else if (event.target instanceof HTMLInputElement && event.target.role !== 'combobox') {
      event.preventDefault();
      if (language === 'zh-CN') focusNextField(body.current, event.target);
      else if (canSave) props.onSave();
    }
  };
  const text = (
    key: TextKey,
    more: { hint?: string; warning?: string | null; isRequired?: boolean; autoFocus?: boolean } = {},
  ): ReactNode => (
    <TextField
      label={key === 'netDays' ? form.netDays : details[key]}
      value={draft[key]}
      error={errors[key]}
      maxLength={300}
      {...more}
      onChange={(value) => onChange({ ...draft, [key]: value })}
    />
  );
  return (
    <>
      <PageHead title={props.title} />
      <div ref={body} className={css.body} onKeyDown={press} role="presentation">
        {props.refusal !== null && <Banner level="error">{props.refusal}</Banner>}
        <fieldset className={css.group}>
          <legend>{form.identity}</legend>
          {text('code', { isRequired: true, hint: form.codeHint, autoFocus: true })}
          {text('name', { isRequired: true })}
          {text('nameEn')}
          {text('taxId', { hint: form.taxHint, warning: doubt && taxNumber.doubt(doubt) })}
          {text('country')}
        </fieldset>
        <fieldset className={css.group}>
          <legend>{form.contact}</legend>
          {text('contact')}
          {text('contactTitle')}
          {text('phone')}
          {text('email')}
          {text('address')}
          {text('mailAddress')}
        </fieldset>
        <fieldset className={css.group}>
          <legend>{form.trading}</legend>
          {props.hasOtherTerms ? (
            <p className="small quieter">{form.otherTerms}</p>
          ) : (
            text('netDays', { hint: form.netDaysHint })
          )}
          <SelectField
            label={details.currency}
            value={draft.currency}
            error={errors.currency}
            isClearable
            isSearchable
            options={currencies}
            onChange={(value) => onChange({ ...draft, currency: value })}
          />
          {text('salesperson')}
          {text('region')}
          <MoneyField
            label={details.creditLimit}
            minor={draft.creditLimitMinor}
            currency={base}
            hasCurrency
            hint={form.limitHint}
            error={errors.creditLimitMinor}
            onInvalid={setLimitBad}
            onChange={(value) => onChange({ ...draft, creditLimitMinor: value })}
          />
          <CheckField
            label={details.hold}
            isChecked={draft.isOnHold}
            onChange={(isOnHold) => onChange({ ...draft, isOnHold })}
          />
        </fieldset>
        <PaperFields {...props} onInvalid={setDayBad} />
      </div>
      <FootBar>
        <Button size={32} onClick={props.onLeave}>
          {props.leaveLabel}
        </Button>
        <span className="small quieter">{props.note}</span>
        <Spacer />
        <Button
          size={32}
          variant="filled"
          keys="Ctrl+Enter"
          isDisabled={!canSave}
          isBusy={props.isBusy}
          onClick={props.onSave}
        >
          {props.saveLabel}
        </Button>
      </FootBar>
    </>
  );
}

/** The currencies of trade first, then all others. */
const first = ['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP', 'AUD', 'SGD'];

function useCurrencyOptions(): readonly { value: string; label: string; hint: string }[] {
  const name = useCurrencyName();
  return useMemo(() => {
    const all = currencyCodes.filter((code) => !first.includes(code));
    return [...first, ...all].map((code) => ({ value: code, label: code, hint: name(code) }));
  }, [name]);
}
