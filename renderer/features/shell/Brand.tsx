import { useText } from '@renderer/i18n';
import { type ReactNode } from 'react';
import css from './Frame.module.css';

/** The mark and the name of the program. */
export function Brand(): ReactNode {
  const { frame } = useText();
  return (
    <div className={css.brand}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect width="20" height="20" rx="4" fill="var(--accent)" />
        <path d="M4.5 6h11M4.5 10h7M4.5 14h3.5" stroke="var(--accent-on)" strokeWidth="2" fill="none" />
      </svg>
      <span>{frame.programName}</span>
    </div>
  );
}
