import { type ReactNode } from 'react';
import { cx } from '../cx';
import css from './AlertMark.module.css';

export type AlertLevel = 'error' | 'warning' | 'info' | 'note';
export type AlertMarkProps = {
  readonly level: AlertLevel;
  /** Read aloud; leave out where the words beside it say the level. */
  readonly label?: string | undefined;
};

/** How grave a matter is, by shape and colour: diamond, triangle, circle, dot. */
export function AlertMark({ level, label }: AlertMarkProps): ReactNode {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox="0 0 18 18" className={cx(css.mark, css[level])} {...naming}>
      {shapes[level]}
    </svg>
  );
}

const shapes: Readonly<Record<AlertLevel, ReactNode>> = {
  error: (
    <>
      <path d="M9 1.8L16.2 9 9 16.2 1.8 9z" />
      <path d="M9 6v3.4M9 11.8v.01" />
    </>
  ),
  warning: (
    <>
      <path d="M9 2.5l7 12.5H2z" />
      <path d="M9 7.5v3.2M9 12.8v.01" />
    </>
  ),
  info: (
    <>
      <circle cx="9" cy="9" r="6.5" />
      <path d="M9 8.3v4M9 5.8v.01" />
    </>
  ),
  note: <circle cx="9" cy="9" r="2.2" fill="currentColor" />,
};
