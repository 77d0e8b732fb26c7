import { type ReactNode } from 'react';
import { Button } from '../controls/Button';
import css from './EmptyState.module.css';

export type EmptyAction = {
  readonly label: string;
  readonly onClick: () => void;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
};
export type EmptyStateProps = {
  readonly title: string;
  /** One sentence that is true and useful. */
  readonly text: ReactNode;
  readonly primary?: EmptyAction | undefined;
  readonly quiet?: EmptyAction | undefined;
};

/** A place with nothing in it: what that means, one thing to do, at most one quiet one. */
export function EmptyState({ title, text, primary, quiet }: EmptyStateProps): ReactNode {
  return (
    <div className={css.empty}>
      <h2 className={css.title}>{title}</h2>
      <p className={css.text}>{text}</p>
      <div className={css.actions}>
        {primary && (
          <Button variant="filled" icon={primary.icon} keys={primary.keys} onClick={primary.onClick}>
            {primary.label}
          </Button>
        )}
        {quiet && (
          <Button variant="quiet" icon={quiet.icon} keys={quiet.keys} onClick={quiet.onClick}>
            {quiet.label}
          </Button>
        )}
      </div>
    </div>
  );
}
