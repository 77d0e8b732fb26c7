import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { Button, DateField, PaneSection, SelectField, TextAreaField, TextField } from '@renderer/ui';
import { type PlannedPaper } from '@shared/papers';
import { type ReactNode } from 'react';
import css from './RunPane.module.css';
import { type RunControl } from './useRunControl';

export type RunSettingsProps = { readonly control: RunControl; readonly paper: PlannedPaper };

/** What holds for every paper of the run: its language, the last day it gives, and an auditor. */
export function RunSettings({ control, paper }: RunSettingsProps): ReactNode {
  const { papers: words } = useText();
  const today = useSession((session) => session.today);
  const { kind, search, change } = control;
  const { level = 1 } = search;
  const asksForMoney = kind === 'chargeNote' || (kind === 'letter' && level > 1);
  const languages = ['own', 'zh-CN', 'en', 'both'] as const;
  return (
    <PaneSection title={words.pane.settings}>
      <div className={css.fields}>
        <DateField
          label={asksForMoney ? words.pane.payBy : words.pane.replyBy}
          day={search.by ?? paper.answerBy}
          today={today}
          baseOn={today}
          min={today}
          onChange={(by) => {
            if (by !== null) change({ by });
          }}
        />
        {search.by !== undefined && (
          <Button size={24} variant="quiet" onClick={() => change({ by: undefined })}>
            {words.pane.byReset}
          </Button>
        )}
        <SelectField
          label={words.language}
          value={search.language ?? 'own'}
          options={languages.map((value) => ({
            value,
            label: value === 'own' ? words.ownLanguage : words.languages[value],
          }))}
          onChange={(value) => change({ language: value === null || value === 'own' ? undefined : value })}
        />
        {kind === 'confirmation' && search.purpose === 'audit' && <AuditorFields control={control} />}
      </div>
    </PaneSection>
  );
}

function AuditorFields({ control }: { readonly control: RunControl }): ReactNode {
  const { auditor: words } = useText().papers;
  const { auditor, setAuditor } = control;
  const isIncomplete = auditor.name.trim() === '' || auditor.address.trim() === '';
  return (
    <>
      <TextField
        label={words.name}
        value={auditor.name}
        maxLength={200}
        warning={isIncomplete ? words.incomplete : undefined}
        onChange={(name) => setAuditor({ name })}
      />
      <TextAreaField
        label={words.address}
        rows={2}
        value={auditor.address}
        onChange={(address) => setAuditor({ address: address.slice(0, 200) })}
      />
      <TextField
        label={words.contact}
        value={auditor.contact}
        maxLength={200}
        onChange={(contact) => setAuditor({ contact })}
      />
      <TextField
        label={words.phone}
        value={auditor.phone}
        maxLength={200}
        onChange={(phone) => setAuditor({ phone })}
      />
    </>
  );
}
