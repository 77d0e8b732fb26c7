import { type ReactNode, useId } from 'react';
import css from './CheckField.module.css';
import { cx } from '../cx';
import { Field, type FieldLook } from './Field';

export type RadioListProps<T extends string> = FieldLook & {
  readonly value: T | null;
  readonly options: readonly {
    readonly value: T;
    readonly label: ReactNode;
    readonly hint?: ReactNode;
    readonly isDisabled?: boolean | undefined;
  }[];
  readonly onChange: (value: T) => void;
};

/** A few exclusive choices, one below the other, each with what it means. */
export function RadioList<T extends string>(props: RadioListProps<T>): ReactNode {
  const name = useId();
  return (
    <Field {...props} isGroup>
      {() => (
        <div className={css.list}>
          {props.options.map((option) => (
            <div key={option.value} className={css.field}>
              <label className={css.line}>
                <input
                  type="radio"
                  name={name}
                  className={cx(css.box, css.round)}
                  checked={option.value === props.value}
                  disabled={(props.isDisabled ?? false) || (option.isDisabled ?? false)}
                  onChange={() => props.onChange(option.value)}
                />
                <span>{option.label}</span>
              </label>
              {option.hint !== undefined && <div className={css.hint}>{option.hint}</div>}
            </div>
          ))}
        </div>
      )}
    </Field>
  );
}
