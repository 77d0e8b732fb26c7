import { type Icon as TablerIcon } from '@tabler/icons-react';
import { type ComponentPropsWithRef, type ReactNode } from 'react';
import { cx } from '../cx';
import { Icon } from './Icon';
import css from './IconButton.module.css';
import { ariaKeysOf } from './keyNames';

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'style' | 'children'> & {
  readonly icon: TablerIcon;
  /** What it does; read aloud, and shown on hover and on focus. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly size?: 24 | 28 | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** A button that is only an icon; its label shows on hover and focus. */
export function IconButton(props: IconButtonProps): ReactNode {
  const { icon, label, keys, size = 28, isDisabled = false, className, type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeysOf(keys)}
      data-tip={label}
      data-tip-keys={keys}
      disabled={isDisabled}
      className={cx(css.button, size === 24 && css.s24, className)}
    >
      <Icon of={icon} size={size === 24 ? 14 : 16} />
    </button>
  );
}
