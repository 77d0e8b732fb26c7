import { type ReactNode, useId } from 'react';
import css from './CheckField.module.css';

export type CheckFieldProps = {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Some, but not all, of what it stands for is chosen. */
  readonly isPartly?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean | undefined;
};

/** A box to tick. */
export function CheckField(props: CheckFieldProps): ReactNode {
  const { label, isChecked, onChange, isPartly = false, hint, isDisabled = false } = props;
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.line}>
        <input
          type="checkbox"
          className={css.box}
          checked={isChecked}
          disabled={isDisabled}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          ref={(input) => {
            if (input) input.indeterminate = isPartly;
          }}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
