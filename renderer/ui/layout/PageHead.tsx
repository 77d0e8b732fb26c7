import { type ReactNode } from 'react';
import css from './PageHead.module.css';

export type PageHeadProps = {
  readonly title: string;
  /** A quiet line behind the title. */
  readonly sub?: ReactNode;
  /** Saved views (`Tabs variant="pill"`) or `Steps`. */
  readonly views?: ReactNode;
  /** Buttons on the right; at most one is filled, and it stands last. */
  readonly actions?: ReactNode;
};

/** The 48-px head of every screen. */
export function PageHead({ title, sub, views, actions }: PageHeadProps): ReactNode {
  return (
    <header className={css.head}>
      <h1>{title}</h1>
      {sub !== undefined && <div className={css.sub}>{sub}</div>}
      {views}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </header>
  );
}

export type FilterBarProps = {
  readonly children: ReactNode;
  /** A quiet sentence on the right that says how the figures are meant. */
  readonly note?: ReactNode;
};

/** The line of controls below the head: labels, fields, chips. */
export function FilterBar({ children, note }: FilterBarProps): ReactNode {
  return (
    <div className={css.bar}>
      {children}
      {note !== undefined && <div className={css.note}>{note}</div>}
    </div>
  );
}

export type FootBarProps = { readonly children: ReactNode };

/** The 52-px foot of a wizard or a form: 32-px buttons, `<Spacer />` between left and right. */
export function FootBar({ children }: FootBarProps): ReactNode {
  return <footer className={css.foot}>{children}</footer>;
}

/** Pushes what follows to the right. */
export function Spacer(): ReactNode {
  return <span className={css.spacer} />;
}
