import { type ComponentPropsWithRef, type ReactNode } from 'react';
import { cx } from '../cx';
import css from './Button.module.css';
import { KeyCaps } from './KeyCaps';
import { ariaKeysOf } from './keyNames';

export type ButtonVariant = 'filled' | 'default' | 'quiet' | 'danger' | 'dangerFilled';
export type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'style'> & {
  /** `filled` stands once on a screen. `danger` opens a question, `dangerFilled` answers it. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 24 | 28 | 32 | undefined;
  readonly icon?: ReactNode;
  /** The shortcut shown behind the label (`Ctrl+Enter`); the command registry is what listens. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Work that this button began is under way: it stays focusable and ignores presses. */
  readonly isBusy?: boolean | undefined;
};

/** A verb and its object, the count when there is one, the key after it. */
export function Button(props: ButtonProps): ReactNode {
  const {
    variant = 'default',
    size = 28,
    icon,
    keys,
    isDisabled = false,
    isBusy = false,
    className,
    children,
    onClick,
    type = 'button',
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={type}
      className={cx(css.button, css[variant], css[`s${size}`], className)}
      disabled={isDisabled}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeysOf(keys)}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      <span>{children}</span>
      {keys !== undefined && <KeyCaps keys={keys} isBare />}
    </button>
  );
}
