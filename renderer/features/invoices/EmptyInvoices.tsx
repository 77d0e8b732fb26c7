import { runCommand } from '@renderer/commands';
import { useDescribeError, useText } from '@renderer/i18n';
import { Banner, Button, EmptyState } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type ReactNode } from 'react';
import css from './Invoices.module.css';

export type EmptyInvoicesProps = {
  readonly isFiltered: boolean;
  readonly error: DomainError | null;
  readonly onClear: () => void;
};

/** No invoice, or none that the filter leaves. */
export function EmptyInvoices({ isFiltered, error, onClear }: EmptyInvoicesProps): ReactNode {
  const { empty } = useText().invoices;
  const describe = useDescribeError();
  if (error !== null) return <Banner level="error">{describe(error)}</Banner>;
  if (isFiltered) {
    return (
      <p className={css.none}>
        {empty.filtered}{' '}
        <Button size={24} variant="quiet" onClick={onClear}>
          {empty.clearFilter}
        </Button>
      </p>
    );
  }
  return (
    <EmptyState
      title={empty.title}
      text={empty.text}
      primary={{ label: empty.importFile, onClick: () => void runCommand('file.import'), keys: 'Ctrl+I' }}
    />
  );
}
