import { type ReactNode, useId } from 'react';
import css from './Segmented.module.css';

export type SegmentedProps<T extends string> = {
  readonly label: string;
  /** `hidden` (default): only readers hear it; `beside`: it stands before the control, as in a filter bar. */
  readonly labelPlace?: 'beside' | 'hidden' | undefined;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean | undefined;
};

/** Two to four exclusive choices in one line: a radio group, arrow keys move. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactNode {
  const name = useId();
  const isBeside = props.labelPlace === 'beside';
  const group = (
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
  if (!isBeside) return group;
  return (
    <div className={css.labelled}>
      <span aria-hidden="true" className={css.label}>
        {props.label}
      </span>
      {group}
    </div>
  );
}
