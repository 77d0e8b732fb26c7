import { useDescribeError, useText } from '@renderer/i18n';
import { useRun } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { DateField, Dialog } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { type ReactNode, useState } from 'react';
import css from './Invoices.module.css';

export type ReverseDialogProps = {
  readonly number: string;
  /** A reversal is never dated before its document. */
  readonly datedOn: IsoDate;
  readonly onClose: () => void;
};

/** Asks for the day from which a document no longer counts. */
export function ReverseDialog({ number, datedOn, onClose }: ReverseDialogProps): ReactNode {
  const words = useText().invoices.reverse;
  const run = useRun();
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const [on, setOn] = useState<IsoDate>(today < datedOn ? datedOn : today);
  const [isInvalid, setInvalid] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const reverse = async (): Promise<void> => {
    if (isInvalid || isBusy) return;
    setBusy(true);
    const result = await run('document.reverse', { number, on }, { done: words.done({ number }) });
    setBusy(false);
    if (result.ok) onClose();
    else setError(describe(result.error));
  };
  return (
    <Dialog
      isOpen
      holdsInput
      title={words.title({ number })}
      onClose={onClose}
      actions={[
        { label: words.leave, onClick: onClose },
        {
          label: words.doReverse({ number }),
          variant: 'dangerFilled',
          isDisabled: isInvalid,
          isBusy,
          onClick: () => void reverse(),
        },
      ]}
    >
      <p>{words.text}</p>
      <div className={css.fields}>
        <DateField
          label={words.on}
          day={on}
          today={today}
          min={datedOn}
          width={180}
          autoFocus
          error={error ?? undefined}
          onInvalid={setInvalid}
          onEnter={() => void reverse()}
          onChange={(day) => {
            if (day !== null) setOn(day);
          }}
        />
      </div>
    </Dialog>
  );
}
