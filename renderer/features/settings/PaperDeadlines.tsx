import { useText } from '@renderer/i18n';
import { TextField } from '@renderer/ui';
import { type ReactNode } from 'react';
import { dayGroups, type DayGroup, type DayKey } from './paperDraft';
import css from './PaperSettings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';

const groups = Object.keys(dayGroups) as DayGroup[];

/** The deadlines that papers name, in days from the day of the paper. */
export function PaperDeadlines({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.papers;
  return (
    <SettingsSection title={words.days.title} note={words.days.note}>
      <div className={css.deadlines}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={words.days.groups[group]} className={css.deadline}>
            <span className={css.paper}>{words.days.groups[group]}</span>
            <div className={css.days}>
              {dayGroups[group].map((which) => (
                <Days key={which} which={which} control={control} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </SettingsSection>
  );
}

function Days({ which, control }: { readonly which: DayKey; readonly control: DraftControl }): ReactNode {
  const words = useText().settings.papers.days;
  const { papers } = control.draft;
  const value = papers.days[which];
  const isWrong = control.problems.some(
    (one) => one.kind === 'papers' && one.problem.kind === 'days' && one.problem.which === which,
  );
  return (
    <TextField
      label={words.names[which]}
      value={value}
      maxLength={6}
      end={<span className={css.unit}>{words.unit}</span>}
      error={isWrong && words.wrong({ value })}
      onChange={(next) => control.change({ papers: { ...papers, days: { ...papers.days, [which]: next } } })}
    />
  );
}
