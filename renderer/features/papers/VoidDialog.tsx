import { useDescribeError, useText } from '@renderer/i18n';
import { say, useRun } from '@renderer/ledger';
import { Banner, Dialog, TextField } from '@renderer/ui';
import { type PaperRow } from '@shared/ledger';
import { type ReactNode, useState } from 'react';
import css from './Dialogs.module.css';

export type VoidDialogProps = { readonly paper: PaperRow; readonly onClose: () => void };

/** Asks before a paper is voided, since that cannot be undone, and why. */
export function VoidDialog({ paper, onClose }: VoidDialogProps): ReactNode {
  const { voidDialog: words } = useText().papers.actions;
  const run = useRun();
  const describe = useDescribeError();
  const { id, number } = paper;
  const [reason, setReason] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const typed = reason.trim();
  const voidIt = async (): Promise<void> => {
    setAsked(true);
    if (typed === '' || isBusy) return;
    setBusy(true);
    const result = await run('paper.void', { id, reason: typed });
    setBusy(false);
    if (!result.ok) return setError(describe(result.error));
    say({ text: words.done({ number }) });
    onClose();
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
          label: words.do({ number }),
          variant: 'dangerFilled',
          isBusy,
          onClick: () => void voidIt(),
        },
      ]}
    >
      {error !== null && <Banner level="error">{error}</Banner>}
      <p>{words.text}</p>
      <div className={css.fields}>
        <TextField
          label={words.reason}
          isRequired
          autoFocus
          value={reason}
          maxLength={500}
          error={wasAsked && typed === '' ? words.reasonMissing : undefined}
          onChange={setReason}
          onEnter={() => void voidIt()}
        />
      </div>
    </Dialog>
  );
}
