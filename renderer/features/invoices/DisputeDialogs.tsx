import { useDescribeError, useText } from '@renderer/i18n';
import { useRun } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { given } from '@renderer/state/given';
import { Banner, DateField, Dialog, MoneyField, TextField } from '@renderer/ui';
import { type InvoiceFile } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';
import { type ReactNode, useState } from 'react';
import css from './Invoices.module.css';

type Props = { readonly file: InvoiceFile; readonly onClose: () => void };

/** Records that the customer disputes the invoice: from which day, how much, why. */
export function DisputeDialog({ file, onClose }: Props): ReactNode {
  const words = useText().invoices.dispute;
  const run = useRun();
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const { invoice } = file;
  const [openedOn, setOpenedOn] = useState<IsoDate>(today < invoice.issuedOn ? invoice.issuedOn : today);
  const [untilOn, setUntilOn] = useState<IsoDate | null>(null);
  const [amountMinor, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const note = (field: string) => (isInvalid: boolean) =>
    setBad((before) => {
      const next = new Set(before);
      if (isInvalid) next.add(field);
      else next.delete(field);
      return next;
    });
  const openIt = async (): Promise<void> => {
    setBusy(true);
    const input = {
      invoiceId: invoice.id,
      openedOn,
      ...given({
        untilOn: untilOn ?? undefined,
        amountMinor: amountMinor ?? undefined,
        reason: reason.trim() === '' ? undefined : reason.trim(),
      }),
    };
    const result = await run('dispute.open', input, { done: words.opened({ number: invoice.number }) });
    setBusy(false);
    if (result.ok) onClose();
    else setError(describe(result.error));
  };
  return (
    <Dialog
      isOpen
      holdsInput
      title={words.title({ number: invoice.number })}
      onClose={onClose}
      actions={[
        { label: words.leave, onClick: onClose },
        {
          label: words.doOpen,
          variant: 'filled',
          isDisabled: bad.size > 0,
          isBusy,
          onClick: () => void openIt(),
        },
      ]}
    >
      {error !== null && <Banner level="error">{error}</Banner>}
      <div className={css.fields}>
        <DateField
          label={words.since}
          day={openedOn}
          today={today}
          min={invoice.issuedOn}
          width={180}
          autoFocus
          onInvalid={note('since')}
          onChange={(day) => {
            if (day !== null) setOpenedOn(day);
          }}
        />
        <DateField
          label={words.until}
          day={untilOn}
          today={today}
          baseOn={openedOn}
          min={openedOn}
          width={180}
          hint={words.untilHint}
          onInvalid={note('until')}
          onChange={setUntilOn}
        />
        <MoneyField
          label={words.amount}
          minor={amountMinor}
          currency={invoice.currency}
          hasCurrency
          width={180}
          hint={words.amountHint}
          onInvalid={note('amount')}
          onChange={setAmount}
        />
        <TextField label={words.reason} value={reason} maxLength={500} onChange={setReason} />
      </div>
    </Dialog>
  );
}

/** Ends the dispute: from the day after, the invoice counts as undisputed. */
export function SettleDialog({ file, onClose }: Props): ReactNode {
  const words = useText().invoices.dispute;
  const run = useRun();
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const { invoice } = file;
  const [on, setOn] = useState<IsoDate>(today);
  const [isInvalid, setInvalid] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const settle = async (): Promise<void> => {
    if (isInvalid) return;
    const done = words.settled({ number: invoice.number });
    const result = await run('dispute.settle', { invoiceId: invoice.id, on }, { done });
    if (result.ok) onClose();
    else setError(describe(result.error));
  };
  return (
    <Dialog
      isOpen
      holdsInput
      title={words.settleTitle({ number: invoice.number })}
      onClose={onClose}
      actions={[
        { label: words.leave, onClick: onClose },
        { label: words.doSettle, variant: 'filled', isDisabled: isInvalid, onClick: () => void settle() },
      ]}
    >
      <DateField
        label={words.settledOn}
        day={on}
        today={today}
        width={180}
        autoFocus
        error={error ?? undefined}
        onInvalid={setInvalid}
        onEnter={() => void settle()}
        onChange={(day) => {
          if (day !== null) setOn(day);
        }}
      />
    </Dialog>
  );
}
