import { useText } from '@renderer/i18n';
import { TextField } from '@renderer/ui';
import { type ReactNode } from 'react';
import { exampleNumber, readDigits, type SeriesKey, seriesKeys } from './companyDraft';
import css from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';

/** How the program's own documents are numbered, each series with its first number as an example. */
export function NumberingSection({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.numbering;
  return (
    <SettingsSection title={words.title} note={words.note}>
      <table className={css.numbering}>
        <thead>
          <tr>
            <th scope="col">{words.series}</th>
            <th scope="col">{words.prefix}</th>
            <th scope="col">{words.digits}</th>
            <th scope="col">{words.example}</th>
          </tr>
        </thead>
        <tbody>
          {seriesKeys.map((series) => (
            <Series key={series} series={series} control={control} />
          ))}
        </tbody>
      </table>
    </SettingsSection>
  );
}

function Series({
  series,
  control,
}: {
  readonly series: SeriesKey;
  readonly control: DraftControl;
}): ReactNode {
  const text = useText().settings;
  const words = text.numbering;
  const { numbering } = control.draft;
  const { prefix, digits } = numbering[series];
  const name = words.names[series];
  const read = readDigits(digits);
  const put = (change: { readonly prefix?: string; readonly digits?: string }): void =>
    control.change({ numbering: { ...numbering, [series]: { prefix, digits, ...change } } });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <TextField
          label={`${name} · ${words.prefix}`}
          labelPlace="hidden"
          width={150}
          maxLength={20}
          value={prefix}
          onChange={(value) => put({ prefix: value })}
        />
      </td>
      <td>
        <TextField
          label={`${name} · ${words.digits}`}
          labelPlace="hidden"
          width={72}
          value={digits}
          onChange={(value) => put({ digits: value })}
          error={read === null && text.problems.digits({ value: digits })}
        />
      </td>
      <td className={css.example}>{read === null ? '' : exampleNumber(prefix, read)}</td>
    </tr>
  );
}
