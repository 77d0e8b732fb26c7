import { type ReactNode } from 'react';
import css from './SidePane.module.css';

export type SidePaneProps = {
  readonly label: string;
  readonly width?: number | undefined;
  readonly children: ReactNode;
};

/** The column on the right of a screen, ruled off by a hairline; it scrolls by itself. */
export function SidePane({ label, width = 286, children }: SidePaneProps): ReactNode {
  return (
    <aside aria-label={label} className={css.pane} style={{ width }}>
      {children}
    </aside>
  );
}

export type PaneSectionProps = {
  readonly title?: string | undefined;
  /** Quiet words behind the title. */
  readonly note?: ReactNode;
  /** A link or a figure at the right end of the title. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

/** A ruled section of a pane or a page. */
export function PaneSection({ title, note, end, children }: PaneSectionProps): ReactNode {
  return (
    <section className={css.section}>
      {title !== undefined && (
        <div className={css.title}>
          <h2>{title}</h2>
          {note !== undefined && <span className={css.note}>{note}</span>}
          {end !== undefined && <span className={css.end}>{end}</span>}
        </div>
      )}
      {children}
    </section>
  );
}
