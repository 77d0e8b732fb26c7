import { type ReactNode } from 'react';
import css from './Meter.module.css';

export type MeterProps = {
  readonly label: string;
  readonly value: number;
  /** Without a whole the track stays empty: nothing runs that the user did not start. */
  readonly of?: number | undefined;
};

/** A plain bar of what is done. */
export function Meter({ label, value, of }: MeterProps): ReactNode {
  const isKnown = of !== undefined && of > 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(isKnown ? { 'aria-valuenow': Math.min(value, of), 'aria-valuemax': of } : {})}
      className={css.track}
    >
      {isKnown && <i className={css.done} style={{ width: `${Math.min(100, (value / of) * 100)}%` }} />}
    </div>
  );
}
