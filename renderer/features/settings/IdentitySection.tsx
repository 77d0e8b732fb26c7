import { useText } from '@renderer/i18n';
import { TextAreaField, TextField } from '@renderer/ui';
import { doubtTaxNumber } from '@shared/identifiers';
import { type ReactNode } from 'react';
import { type TextKey } from './companyDraft';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';

/** Names, addresses, tax number and how to reach the company, as documents print them. */
export function IdentitySection({ control }: { readonly control: DraftControl }): ReactNode {
  const { settings: words, taxNumber } = useText();
  const { texts } = control.draft;
  const lacksName = control.problems.some((problem) => problem.kind === 'name');
  const doubt = doubtTaxNumber(texts.taxNumber);
  const field = (key: TextKey) => ({
    label: words.fields[key],
    value: texts[key],
    onChange: (text: string) => control.change({ texts: { ...texts, [key]: text } }),
  });
  return (
    <>
      <SettingsSection title={words.identity.title} note={words.identity.note}>
        <div className={css.pair}>
          <TextField {...field('nameZh')} maxLength={200} error={lacksName && words.problems.name} />
          <TextField {...field('nameEn')} maxLength={200} />
        </div>
        <div className={css.pair}>
          <TextField
            {...field('taxNumber')}
            hint={words.fields.taxHint}
            warning={doubt && taxNumber.doubt(doubt)}
            maxLength={500}
          />
        </div>
      </SettingsSection>
      <SettingsSection title={words.contact.title} note={words.contact.note}>
        <div className={css.pair}>
          <TextAreaField {...field('addressZh')} rows={2} maxLength={500} />
          <TextAreaField {...field('addressEn')} rows={2} maxLength={500} />
        </div>
        <div className={css.pair}>
          <TextField {...field('phone')} type="tel" maxLength={500} />
          <TextField {...field('email')} type="email" maxLength={500} />
        </div>
      </SettingsSection>
      <SettingsSection title={words.people.title} note={words.people.note}>
        <div className={css.pair}>
          <TextField {...field('contactName')} maxLength={100} />
          <TextField {...field('contactNameEn')} maxLength={100} />
        </div>
        <div className={css.pair}>
          <TextField {...field('contactPhone')} type="tel" maxLength={100} />
        </div>
        <div className={css.pair}>
          <TextField {...field('signatoryName')} hint={words.fields.signatoryHint} maxLength={100} />
          <TextField {...field('signatoryTitle')} maxLength={100} />
        </div>
      </SettingsSection>
    </>
  );
}
