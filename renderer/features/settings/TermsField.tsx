import { useText } from '@renderer/i18n';
import { Segmented, TextField } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { findDueDate, type Terms } from '@shared/terms';
import { type ReactNode } from 'react';
import css from './Settings.module.css';
import { readTermsDraft, type TermsChoice, type TermsDraft } from './termsDraft';

export type TermsFieldProps = {
  readonly value: TermsDraft;
  readonly onChange: (value: TermsDraft) => void;
  /** Terms that the list cannot say, offered to be kept. */
  readonly kept?: Terms | null | undefined;
  /** The day of the example. */
  readonly today: IsoDate;
  readonly isDisabled?: boolean | undefined;
};

/** The terms a company usually gives, with the due day that an invoice of today would have. */
export function TermsField({ value, onChange, kept = null, today, isDisabled }: TermsFieldProps): ReactNode {
  const words = useText().settings.terms;
  const choices: readonly TermsChoice[] = ['15', '30', '60', 'endOfNext', 'other'];
  const terms = readTermsDraft(value, kept);
  const due = terms === null ? null : dueDay(terms, today);
  return (
    <div className={css.terms}>
      <Segmented<TermsChoice>
        label={words.label}
        value={value.choice}
        options={[...choices, ...(kept === null ? [] : (['kept'] as const))].map((choice) => ({
          value: choice,
          label: words.choices[choice],
        }))}
        onChange={(choice) => onChange({ ...value, choice })}
        isDisabled={isDisabled}
      />
      {value.choice === 'other' && (
        <TextField
          label={words.days}
          labelPlace="hidden"
          width={92}
          value={value.days}
          onChange={(days) => onChange({ ...value, days })}
          end={<span className="quieter small">{words.unit}</span>}
          isDisabled={isDisabled}
          autoFocus={value.days === ''}
        />
      )}
      <span className="quieter small">{words.from}</span>
      <span className="quietest small" role="status">
        {due !== null && words.example({ today, due })}
        {terms === null && <span className="isBad">{words.wrongDays({ value: value.days })}</span>}
      </span>
    </div>
  );
}

function dueDay(terms: Terms, today: IsoDate): IsoDate | null {
  if (terms.kind === 'instalments') return null;
  const due = findDueDate(today, {
    days: terms.netDays,
    ...(terms.kind === 'net'
      ? {}
      : {
          endOfMonth: true,
          ...(terms.offsetDays === undefined ? {} : { offsetDays: terms.offsetDays }),
          ...(terms.dayOfMonth === undefined ? {} : { dayOfMonth: terms.dayOfMonth }),
        }),
  });
  return due.ok ? due.value : null;
}
