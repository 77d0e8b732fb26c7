import { runCommand } from '@renderer/commands';
import { useDescribeError, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { useSetAsOf } from '@renderer/state/useAsOf';
import { Banner, Button, EmptyState } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type ReactNode } from 'react';
import css from './Aging.module.css';
import { type AgingViewState } from './useAgingView';

export type EmptyAgingProps = {
  readonly view: AgingViewState;
  /** The report has rows; the filter hides them. */
  readonly hasAny: boolean;
  readonly error: DomainError | null;
};

/** Why there is nothing to see, and the one thing to do about it. */
export function EmptyAging({ view, hasAny, error }: EmptyAgingProps): ReactNode {
  const { empty } = useText().aging;
  const describe = useDescribeError();
  const book = useBook();
  const today = useSession((session) => session.today);
  const setAsOf = useSetAsOf();
  if (error !== null) return <Banner level="error">{describe(error)}</Banner>;
  if (hasAny) {
    return (
      <p className={css.none}>
        {empty.filtered}{' '}
        <Button
          size={24}
          variant="quiet"
          onClick={() => view.change({ text: undefined, view: undefined, currency: undefined })}
        >
          {empty.clearFilter}
        </Button>
      </p>
    );
  }
  if ((book?.counts.invoices ?? 0) === 0) {
    return (
      <EmptyState
        title={empty.noBookTitle}
        text={empty.noBook}
        primary={{ label: empty.importFile, onClick: () => void runCommand('file.import'), keys: 'Ctrl+I' }}
      />
    );
  }
  return (
    <EmptyState
      title={empty.nothingTitle({ day: view.query.asOf })}
      text={empty.nothing}
      {...(view.query.asOf === today
        ? {}
        : { primary: { label: empty.toToday, onClick: () => setAsOf(today) } })}
    />
  );
}
