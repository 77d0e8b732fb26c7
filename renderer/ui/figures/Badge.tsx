import { type ReactNode } from 'react';
import { cx } from '../cx';
import css from './Badge.module.css';

export type BadgeTone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad';
export type BadgeProps = { readonly tone?: BadgeTone | undefined; readonly children: ReactNode };

/** A short state beside a name or in a cell; its words say it, the tone repeats it. */
export function Badge({ tone = 'neutral', children }: BadgeProps): ReactNode {
  return <span className={cx(css.badge, css[tone])}>{children}</span>;
}
