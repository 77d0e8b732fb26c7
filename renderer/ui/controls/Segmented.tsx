import { type ReactNode, useId } from 'react';
import css from './Segmented.module.css';

export type SegmentedProps<T extends string> = {
  /** Names the choice for readers; write it beside the control as well where it is not obvious. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean | undefined;
};

/** Two to four exclusive choices in one line: a radio group, arrow keys move. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactNode {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={props.label} className={css.group}>
      {props.options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            className={css.radio}
            checked={option.value === props.value}
            disabled={props.isDisabled ?? false}
            onChange={() => props.onChange(option.value)}
          />
          <span className={css.face}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
