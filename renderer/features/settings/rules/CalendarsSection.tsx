import { useLanguage, useText } from '@renderer/i18n';
import { IconButton } from '@renderer/ui';
import { type RuleFilesView } from '@renderer/workers/ledger/protocol';
import { type CalendarYear } from '@shared/calendar';
import { daysBetween } from '@shared/dates';
import { IconFileExport, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { JsonChooser } from './JsonChooser';
import css from './Rules.module.css';
import { type Refusal, RuleSection, WhoseRule } from './RuleSection';
import { useRuleDeeds } from './useRuleDeeds';

export type CalendarsSectionProps = { readonly files: RuleFilesView; readonly canWrite: boolean };

/** The years whose working days are known: holidays, make-up working days, and whence they are. */
export function CalendarsSection({ files, canWrite }: CalendarsSectionProps): ReactNode {
  const words = useText().settings.rules;
  const language = useLanguage();
  const { put, remove, save } = useRuleDeeds();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const countryOf = new Intl.DisplayNames([language], { type: 'region' });
  const load = async (fileName: string, json: string): Promise<void> => {
    const error = await put('calendar', json, fileName, fileName);
    setRefusal(error && { fileName, error });
  };
  const years = files.calendars.toSorted(
    (a, b) => a.value.country.localeCompare(b.value.country) || b.value.year - a.value.year,
  );
  return (
    <RuleSection
      title={words.calendars.title}
      note={words.calendars.note}
      refusal={refusal}
      onDismiss={() => setRefusal(null)}
      actions={
        <JsonChooser
          label={words.calendars.load}
          isDisabled={!canWrite}
          onFile={(name, json) => void load(name, json)}
        />
      }
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.calendars.year}</th>
            <th scope="col">{words.calendars.holidays}</th>
            <th scope="col">{words.calendars.workdays}</th>
            <th scope="col">{words.whose.head}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {years.map(({ value, file }) => {
            const what = words.calendars.one({
              country: countryOf.of(value.country) ?? value.country,
              year: value.year,
            });
            const subject = `${value.country}-${value.year}`;
            return (
              <tr key={subject} className={css.calendar}>
                <th scope="row" className={css.twoLines}>
                  <span>{what}</span>
                  <span className="quieter small">{words.calendars.off({ count: daysOff(value) })}</span>
                </th>
                <td className={css.list}>
                  {value.holidays.map(({ from, to, name }) => (
                    <span key={from}>
                      {language === 'zh-CN' ? name.zh : name.en} <b>{rangeOf(from, to)}</b>
                    </span>
                  ))}
                </td>
                <td className={css.list}>
                  {value.workdays.map((day) => (
                    <b key={day}>{day.slice(5)}</b>
                  ))}
                </td>
                <td>
                  <WhoseRule file={file} />
                </td>
                <td className={css.deeds}>
                  <IconButton
                    icon={IconFileExport}
                    size={24}
                    label={words.calendars.save({ what })}
                    onClick={() => void save('calendar', subject, `${subject.toLowerCase()}.json`)}
                  />
                  {file !== null && canWrite && (
                    <IconButton
                      icon={IconTrash}
                      size={24}
                      label={words.calendars.remove({ what })}
                      onClick={() => void remove(file, what)}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </RuleSection>
  );
}

function rangeOf(from: string, to: string): string {
  return from === to ? from.slice(5) : `${from.slice(5)}–${to.slice(5)}`;
}

function daysOff({ holidays }: CalendarYear): number {
  return holidays.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
}
