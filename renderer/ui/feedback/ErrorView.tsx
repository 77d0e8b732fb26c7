import { type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { AlertMark } from '../figures/AlertMark';
import css from './ErrorView.module.css';

export type ErrorViewProps = {
  readonly title: string;
  /** What is safe, and what to do next. */
  readonly text: ReactNode;
  /** The technical account: message, stack, versions. */
  readonly details: string;
  readonly detailsLabel: string;
  readonly actions: readonly {
    readonly label: string;
    readonly onClick: () => void;
    readonly isPrimary?: boolean | undefined;
  }[];
};

/** A part of the program stopped: what happened, what is safe, what to do. */
export function ErrorView({ title, text, details, detailsLabel, actions }: ErrorViewProps): ReactNode {
  return (
    <div role="alert" className={css.view}>
      <h2 className={css.title}>
        <AlertMark level="error" /> {title}
      </h2>
      <div className={css.text}>{text}</div>
      <div className={css.actions}>
        {actions.map((action) => (
          <Button
            key={action.label}
            variant={action.isPrimary ? 'filled' : 'default'}
            onClick={action.onClick}
          >
            {action.label}
          </Button>
        ))}
      </div>
      <details className={css.details}>
        <summary>{detailsLabel}</summary>
        <pre tabIndex={0}>{details}</pre>
      </details>
    </div>
  );
}
