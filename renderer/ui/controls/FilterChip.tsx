import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { cx } from '../cx';
import { useUiText } from '../uiText';
import css from './FilterChip.module.css';
import { Icon } from './Icon';

export type FilterChipProps = {
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** Shows a cross behind the label; Delete and Backspace do the same. */
  readonly onRemove?: (() => void) | undefined;
};

/** A filter with the count of what it leaves; pressed is on. */
export function FilterChip({ label, count, isOn, onToggle, onRemove }: FilterChipProps): ReactNode {
  const { text } = useUiText();
  return (
    <span className={cx(css.chip, isOn && css.on)}>
      <button
        type="button"
        className={css.main}
        aria-pressed={isOn}
        onClick={onToggle}
        onKeyDown={(event) => {
          if (onRemove && (event.key === 'Delete' || event.key === 'Backspace')) onRemove();
        }}
      >
        {label}
        {count !== undefined && <b>{count}</b>}
      </button>
      {onRemove && (
        <button
          type="button"
          className={css.cross}
          aria-label={text.remove({ what: label })}
          onClick={onRemove}
        >
          <Icon of={IconX} size={12} />
        </button>
      )}
    </span>
  );
}

export type AddChipProps = { readonly label: string; readonly onClick: () => void };

/** The dashed chip that adds a filter. */
export function AddChip({ label, onClick }: AddChipProps): ReactNode {
  return (
    <button type="button" className={cx(css.chip, css.add)} onClick={onClick}>
      <Icon of={IconPlus} size={12} />
      {label}
    </button>
  );
}
