import { Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Icon } from '../controls/Icon';
import { cx } from '../cx';
import { useUiText } from '../uiText';
import { Field, type FieldLook } from './Field';
import css from './SelectField.module.css';

export type SelectOption<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** Quiet words behind the label: a code, what it means. */
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};
export type SelectFieldProps<T extends string> = FieldLook & {
  readonly value: T | null;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T | null) => void;
  readonly placeholder?: string | undefined;
  /** Typing narrows the list; on by default from 8 options. */
  readonly isSearchable?: boolean | undefined;
  readonly isClearable?: boolean | undefined;
  /** Decides what typing finds (pinyin initials); by default the text anywhere in label or hint. */
  readonly isFound?: ((option: SelectOption<T>, query: string) => boolean) | undefined;
  /** A quieter edge, as in filter bars. */
  readonly isSoft?: boolean | undefined;
};

/** One of several; opens with Enter, Space or the arrow keys. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): ReactNode {
  const { text } = useUiText();
  const { value, options, onChange, isReadOnly = false, isDisabled = false, isClearable = false } = props;
  const isFound = props.isFound ?? hasText;
  const byValue = new Map<string, SelectOption<T>>(options.map((option) => [option.value, option]));
  return (
    <Field {...props}>
      {(wiring) => (
        <Select
          {...wiring}
          // Names the list that opens as well; the field itself has its label.
          aria-label={props.label}
          value={value}
          data={options.map((option) => ({
            value: option.value,
            label: option.label,
            disabled: option.isDisabled ?? false,
          }))}
          onChange={(next) => onChange(next === null ? null : (byValue.get(next)?.value ?? null))}
          placeholder={props.placeholder ?? ''}
          searchable={props.isSearchable ?? options.length >= 8}
          clearable={isClearable}
          clearButtonProps={{
            'aria-label': text.clear,
            className: css.clear ?? '',
          }}
          allowDeselect={false}
          readOnly={isReadOnly}
          disabled={isDisabled}
          selectFirstOptionOnChange
          withCheckIcon={false}
          maxDropdownHeight={280}
          nothingFoundMessage={text.nothingFound}
          rightSection={<Icon of={IconChevronDown} size={12} />}
          filter={({ options: all, search }) =>
            all.filter((item) => {
              const option = 'value' in item ? byValue.get(item.value) : undefined;
              return option !== undefined && (search.trim() === '' || isFound(option, search.trim()));
            })
          }
          renderOption={({ option }) => (
            <span className={css.face}>
              {option.label}
              <span className={css.hint}>{byValue.get(option.value)?.hint}</span>
            </span>
          )}
          comboboxProps={{ offset: 4, transitionProps: { transition: 'fade', duration: 140 } }}
          classNames={{
            input: cx(css.input, props.isSoft && css.soft, wiring['aria-invalid'] && css.wrong),
            section: css.section ?? '',
            dropdown: css.dropdown ?? '',
            option: css.option ?? '',
            empty: css.empty ?? '',
          }}
        />
      )}
    </Field>
  );
}

function hasText(option: SelectOption<string>, query: string): boolean {
  return `${option.label} ${option.hint ?? ''}`.toLowerCase().includes(query.toLowerCase());
}
