import { type ReactNode } from 'react';
import { cx } from '../cx';
import { capOf } from './keyNames';
import css from './KeyCaps.module.css';

export type KeyCapsProps = {
  /** One chord (`Ctrl+K`) or several keys that do different things (`['J', 'K']`). */
  readonly keys: string | readonly string[];
  readonly isBare?: boolean | undefined;
};

/** Key caps as they stand beside a label; `isBare` leaves out the cap, as inside buttons and menus. */
export function KeyCaps({ keys, isBare = false }: KeyCapsProps): ReactNode {
  const chords = typeof keys === 'string' ? [keys] : keys;
  return (
    <span className={css.caps}>
      {chords.map((chord) => (
        <kbd key={chord} className={cx(css.cap, isBare && css.bare)}>
          {capOf(chord)}
        </kbd>
      ))}
    </span>
  );
}
