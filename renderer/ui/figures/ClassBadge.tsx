import { type ReactNode } from 'react';
import { cx } from '../cx';
import css from './ClassBadge.module.css';

export type ClassBadgeProps = {
  readonly rating: 'A' | 'B' | 'C' | 'D';
  /** Read aloud instead of the bare letter: `Class C`. */
  readonly label?: string | undefined;
  readonly isLarge?: boolean | undefined;
};

/** The payer class of a customer. The letter says it; the colour only repeats it. */
export function ClassBadge({ rating, label, isLarge = false }: ClassBadgeProps): ReactNode {
  return (
    <span
      role="img"
      aria-label={label ?? rating}
      className={cx(css.badge, css[rating], isLarge && css.large)}
    >
      {rating}
    </span>
  );
}
