import { type ReactNode } from 'react';
import css from './RecordHead.module.css';

export type RecordHeadProps = {
  /** What marks the record on the left: a large class badge. */
  readonly mark?: ReactNode;
  readonly title: string;
  /** Codes, names and badges below the title. */
  readonly sub?: ReactNode;
  /** The figures that matter: `KeyFigures`. */
  readonly figures?: ReactNode;
  readonly actions?: ReactNode;
};

/** The head of the page of one customer or one document. */
export function RecordHead({ mark, title, sub, figures, actions }: RecordHeadProps): ReactNode {
  return (
    <header className={css.head}>
      {mark}
      <div className={css.names}>
        <h1>{title}</h1>
        {sub !== undefined && <div className={css.sub}>{sub}</div>}
      </div>
      {figures}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </header>
  );
}

export type KeyFiguresProps = {
  readonly figures: readonly {
    readonly label: string;
    /** What an amount is in, once. */
    readonly unit?: string | undefined;
    readonly value: ReactNode;
  }[];
};

/** A few figures in one line, each below its name. */
export function KeyFigures({ figures }: KeyFiguresProps): ReactNode {
  return (
    <dl className={css.figures}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>
            {figure.label} {figure.unit !== undefined && <span className={css.unit}>{figure.unit}</span>}
          </dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type FactListProps = {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
};

/** Names on the left, values on the right, line by line. */
export function FactList({ facts }: FactListProps): ReactNode {
  return (
    <dl className={css.facts}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
