import { useCurrencyName, useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { BoundsField, Field, Segmented, SelectField } from '@renderer/ui';
import { type CompanyRow } from '@shared/ledger';
import { type ReactNode } from 'react';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { TermsField } from './TermsField';
import { draftTerms } from './termsDraft';
import { type DraftControl } from './useCompanyDraft';
import { useCurrencyOptions } from './useCurrencyOptions';

export type DocumentSectionProps = {
  readonly control: DraftControl;
  readonly company: CompanyRow;
  /** With documents the base currency stays. */
  readonly hasDocuments: boolean;
};

/** Currency, terms, aging bounds and the language of documents. */
export function DocumentSection({ control, company, hasDocuments }: DocumentSectionProps): ReactNode {
  const words = useText().settings;
  const { draft, change } = control;
  const today = useSession((session) => session.today);
  const currencies = useCurrencyOptions();
  const nameOf = useCurrencyName();
  const isKept = draftTerms(company.usualTerms).choice === 'kept';
  return (
    <>
      <SettingsSection title={words.currency.title} note={words.currency.note}>
        {hasDocuments ? (
          <p>
            <b>{draft.baseCurrency}</b> {nameOf(draft.baseCurrency)}
            <span className={css.fixed}>{words.currency.fixed}</span>
          </p>
        ) : (
          <SelectField
            label={words.currency.title}
            labelPlace="hidden"
            width={240}
            value={draft.baseCurrency}
            options={currencies}
            onChange={(code) => {
              if (code !== null) change({ baseCurrency: code });
            }}
          />
        )}
      </SettingsSection>
      <SettingsSection title={words.terms.title} note={words.terms.note}>
        <TermsField
          value={draft.terms}
          onChange={(terms) => change({ terms })}
          kept={isKept ? company.usualTerms : null}
          today={today}
        />
      </SettingsSection>
      <SettingsSection title={words.bounds.title} note={words.bounds.note}>
        <BoundsField
          label={words.bounds.label}
          labelPlace="hidden"
          bounds={draft.agingBounds}
          onChange={(agingBounds) => change({ agingBounds })}
        />
      </SettingsSection>
      <SettingsSection title={words.documentLanguage.title} note={words.documentLanguage.note}>
        <Field label={words.documentLanguage.title} labelPlace="hidden" isGroup>
          {() => (
            <Segmented
              label={words.documentLanguage.title}
              value={draft.documentLanguage}
              options={[
                { value: 'zh-CN', label: words.documentLanguage.languages.zhCN },
                { value: 'en', label: words.documentLanguage.languages.en },
                { value: 'both', label: words.documentLanguage.languages.both },
              ]}
              onChange={(documentLanguage) => change({ documentLanguage })}
            />
          )}
        </Field>
      </SettingsSection>
    </>
  );
}
