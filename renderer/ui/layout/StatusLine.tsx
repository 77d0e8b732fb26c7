import { type Icon as TablerIcon } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Icon } from '../controls/Icon';
import css from './StatusLine.module.css';

export type StatusLineProps = {
  readonly label: string;
  /** What is selected and its sum: bottom left on every screen. */
  readonly start: ReactNode;
  /** Backup age, data folder, language: bottom right on every screen. */
  readonly end: ReactNode;
};

/** The 26-px line at the foot of the window. */
export function StatusLine({ label, start, end }: StatusLineProps): ReactNode {
  return (
    <footer aria-label={label} className={css.line}>
      <div className={css.part} role="status">
        {start}
      </div>
      <div className={css.end}>{end}</div>
    </footer>
  );
}

export type StatusItemProps = {
  readonly icon?: TablerIcon | undefined;
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly title?: string | undefined;
};

/** One statement of the status line; write its figure in `<b>`. */
export function StatusItem({ icon, children, onClick, title }: StatusItemProps): ReactNode {
  const inner = (
    <>
      {icon && <Icon of={icon} size={14} />}
      {children}
    </>
  );
  return onClick ? (
    <button type="button" className={css.item} title={title} onClick={onClick}>
      {inner}
    </button>
  ) : (
    <span className={css.item} title={title}>
      {inner}
    </span>
  );
}
