import { useText } from '@renderer/i18n';
import { cx, SelectField, type SelectOption } from '@renderer/ui';
import { type ColumnKey, columnsOf, type ImportSessionView, type MappingFile } from '@shared/imports';
import { type ReactNode, useMemo } from 'react';
import css from './Imports.module.css';
import { keyOfHeader, setMeaning } from './mappingEdits';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';

type Choice = ColumnKey | 'none';
const mostSamples = 5;

/** The columns of the file side by side, each with what it stands for; below, with samples, some of its values. */
export function MappingStrip({ hasSamples = false }: { readonly hasSamples?: boolean }): ReactNode {
  const words = useText().imports.mapping;
  const view = useWizard((wizard) => wizard.view);
  const mapping = useWizard((wizard) => wizard.mapping);
  const options = useMeanings(mapping?.kind ?? 'invoices');
  if (view === null || mapping === null) return null;
  return (
    <div className={css.stripFrame} role="group" aria-label={words.title}>
      <div className={css.strip}>
        {view.columns.map((column) => (
          <Column
            key={column.header}
            column={column}
            mapping={mapping}
            options={options}
            hasSamples={hasSamples}
          />
        ))}
      </div>
    </div>
  );
}

type ColumnProps = {
  readonly column: ImportSessionView['columns'][number];
  readonly mapping: MappingFile;
  readonly options: readonly SelectOption<Choice>[];
  readonly hasSamples: boolean;
};

function Column({ column, mapping, options, hasSamples }: ColumnProps): ReactNode {
  const words = useText().imports;
  const { changeMapping } = useWizardActions();
  const key = keyOfHeader(mapping, column.header);
  const samples = column.samples.filter((sample) => sample !== '').slice(0, mostSamples);
  return (
    <div className={css.column}>
      <SelectField<Choice>
        label={column.header}
        value={key ?? 'none'}
        options={options}
        onChange={(next) => {
          if (next !== null)
            void changeMapping(setMeaning(mapping, column.header, next === 'none' ? null : next));
        }}
        isSoft
      />
      {hasSamples ? (
        <p className={cx(css.meaning, css.explained)}>
          {key === null ? words.mapping.leftOut : words.help[key]}
        </p>
      ) : (
        <p className={css.meaning}>{words.mapping.like({ sample: samples[0] ?? '' })}</p>
      )}
      {hasSamples && (
        <ul className={css.samples}>
          {samples.map((sample, at) => (
            <li key={`${at} ${sample}`}>{sample}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What a column can stand for, in the screen's words. */
function useMeanings(kind: MappingFile['kind']): readonly SelectOption<Choice>[] {
  const words = useText().imports;
  return useMemo(
    () => [
      { value: 'none', label: words.mapping.none },
      ...columnsOf(kind).map((key) => ({ value: key, label: words.columns[key] })),
    ],
    [words, kind],
  );
}
