import { runCommand } from '@renderer/commands';
import { useDescribeError, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { Banner, Button, EmptyState } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type ReactNode } from 'react';
import css from './Papers.module.css';
import { monthBefore, type RunControl } from './useRunControl';

export type EmptyRunProps = {
  readonly control: RunControl;
  /** The run has papers; chip and filter hide them. */
  readonly hasAny: boolean;
  readonly error: DomainError | null;
};

/** Why nobody is listed, and the one thing to do about it. */
export function EmptyRun({ control, hasAny, error }: EmptyRunProps): ReactNode {
  const { empty } = useText().papers;
  const describe = useDescribeError();
  const invoices = useBook()?.counts.invoices ?? 0;
  const { search, change } = control;
  if (error !== null) return <Banner level="error">{describe(error)}</Banner>;
  if (hasAny) {
    return (
      <p className={css.none}>
        {empty.filtered}{' '}
        <Button size={24} variant="quiet" onClick={() => change({ show: undefined, text: undefined })}>
          {empty.clearFilter}
        </Button>
      </p>
    );
  }
  if (invoices === 0) {
    return (
      <EmptyState
        title={empty.noInvoicesTitle}
        text={empty.noInvoices}
        primary={{ label: empty.importFile, onClick: () => void runCommand('file.import'), keys: 'Ctrl+I' }}
      />
    );
  }
  return (
    <NobodyNow
      control={control}
      {...(search.customers === undefined ? {} : { onWiden: () => change({ customers: undefined }) })}
    />
  );
}

/** Nobody on this day or in this month: the usual day, the usual month, or all customers may have some. */
function NobodyNow({
  control,
  onWiden,
}: {
  readonly control: RunControl;
  readonly onWiden?: () => void;
}): ReactNode {
  const { empty } = useText().papers;
  const today = useSession((session) => session.today);
  const open = useOpen();
  const { kind, day, month, change } = control;
  const usual = monthBefore(today);
  const titles = {
    letter: empty.letterTitle({ day }),
    chargeNote: empty.chargeNoteTitle({ day }),
    statement: empty.statementTitle({ month }),
    confirmation: empty.confirmationTitle({ day }),
  };
  const elsewhere =
    kind === 'chargeNote'
      ? { label: empty.toRules, onClick: () => open.settings('papers') }
      : kind === 'statement'
        ? month === usual
          ? undefined
          : { label: empty.toMonth({ month: usual }), onClick: () => change({ month: undefined }) }
        : day === today
          ? undefined
          : { label: empty.toToday, onClick: () => change({ day: today }) };
  const primary = onWiden === undefined ? elsewhere : { label: empty.allCustomers, onClick: onWiden };
  return <EmptyState title={titles[kind]} text={empty[kind]} primary={primary} />;
}
