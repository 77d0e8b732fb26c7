import { type ReactNode } from 'react';
import css from './CheckField.module.css';

export type CheckBoxProps = {
  /** Read aloud: what it picks. */
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean | undefined;
};

/**
 * A box to tick in the row of a table, whose words stand beside it. The mouse alone reaches it; the table answers the
 * keyboard and takes the focus back.
 */
export function CheckBox({ label, isChecked, onChange, isDisabled = false }: CheckBoxProps): ReactNode {
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={label}
      className={css.box}
      checked={isChecked}
      disabled={isDisabled}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.checked);
        currentTarget.closest('table')?.focus({ preventScroll: true });
      }}
    />
  );
}
