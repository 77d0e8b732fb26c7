import { LateChargeField, useRuleFiles } from '@renderer/features/lateCharges';
import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { CheckField, Field, Segmented, SelectField, TextField } from '@renderer/ui';
import { governingLaws } from '@shared/ledger';
import { type ReactNode } from 'react';
import { PaperDeadlines } from './PaperDeadlines';
import { type PaperDraft } from './paperDraft';
import { PaperNumbers } from './PaperNumbers';
import css from './PaperSettings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';

/** What the company settles for its letters and statements. */
export function PaperSections({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.papers;
  const { papers, governingLaw } = control.draft;
  const put = (change: Partial<PaperDraft>): void => control.change({ papers: { ...papers, ...change } });
  return (
    <>
      <SettingsSection title={words.shortName.title} note={words.shortName.note}>
        <TextField
          label={words.shortName.label}
          labelPlace="hidden"
          width={200}
          maxLength={20}
          value={papers.shortName}
          onChange={(shortName) => put({ shortName })}
        />
      </SettingsSection>
      <PaperNumbers control={control} />
      <PaperDeadlines control={control} />
      <SettingsSection title={words.look.title}>
        <CheckField
          label={words.look.offersInstalments}
          hint={words.look.offersHint}
          isChecked={papers.offersInstalments}
          onChange={(offersInstalments) => put({ offersInstalments })}
        />
        <CheckField
          label={words.look.printsSeal}
          hint={control.draft.seal === null ? words.look.noSeal : words.look.sealHint}
          isChecked={papers.printsSeal}
          onChange={(printsSeal) => put({ printsSeal })}
        />
        <Field label={words.look.foldMarks} isGroup>
          {() => (
            <Segmented
              label={words.look.foldMarks}
              value={papers.foldMarks}
              options={(['din', 'uk'] as const).map((value) => ({
                value,
                label: words.look.folds[value],
              }))}
              onChange={(foldMarks) => put({ foldMarks })}
            />
          )}
        </Field>
      </SettingsSection>
      <SettingsSection title={words.law.title} note={words.law.note}>
        <div className={css.law}>
          <SelectField
            label={words.law.title}
            labelPlace="hidden"
            value={governingLaw}
            placeholder={words.law.unset}
            hint={governingLaw === null && words.law.unsetHint}
            isClearable
            options={governingLaws.map((value) => ({ value, label: words.law.names[value] }))}
            onChange={(next) => control.change({ governingLaw: next })}
          />
        </div>
      </SettingsSection>
      <UsualCharges control={control} />
    </>
  );
}

function UsualCharges({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.papers;
  const today = useSession((session) => session.today);
  const { rules } = useRuleFiles();
  const { lateCharges, baseCurrency } = control.draft;
  return (
    <SettingsSection title={words.charges.title} note={words.charges.note}>
      <LateChargeField
        draft={lateCharges}
        // An agreed rate belongs to a contract and so to a customer; one that stands here all the same is shown.
        choices={lateCharges.choice === 'agreed' ? ['none', 'statutory', 'agreed'] : ['none', 'statutory']}
        problems={control.problems.flatMap((one) => (one.kind === 'lateCharges' ? [one.problem] : []))}
        saysMissing
        rules={rules}
        today={today}
        currency={baseCurrency}
        onChange={(next) => control.change({ lateCharges: next })}
      />
    </SettingsSection>
  );
}
