import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { useRun } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { Banner, DateField, Dialog, SelectField, TextField } from '@renderer/ui';
import { type IsoDate } from '@shared/dates';
import { dispatchChannels, type DispatchChannel, type PaperRow } from '@shared/ledger';
import { type ReactNode, useState } from 'react';
import css from './Dialogs.module.css';

export type DispatchDialogProps = { readonly papers: readonly PaperRow[]; readonly onClose: () => void };

/** Records that papers went out: when, how, under which waybill. */
export function DispatchDialog({ papers, onClose }: DispatchDialogProps): ReactNode {
  const { dispatchDialog: words } = useText().papers.actions;
  const count = useCount();
  const run = useRun();
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const [on, setOn] = useState<IsoDate>(today);
  const [channel, setChannel] = useState<DispatchChannel>('ems');
  const [waybill, setWaybill] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [only] = papers;
  const named = { count: papers.length, figure: count(papers.length), name: only?.number ?? '' };
  const hasWaybill = papers.length === 1 && (channel === 'ems' || channel === 'post');
  const earliest = papers.reduce<IsoDate | undefined>(
    (day, { issuedOn }) => (day === undefined || issuedOn > day ? issuedOn : day),
    undefined,
  );
  const mark = async (): Promise<void> => {
    if (isInvalid || isBusy) return;
    setBusy(true);
    const typed = waybill.trim();
    const input = {
      ids: papers.map(({ id }) => id),
      on,
      channel,
      ...(hasWaybill && typed !== '' ? { waybill: typed } : {}),
    };
    const result = await run('paper.dispatch', input, { done: words.done(named) });
    setBusy(false);
    if (result.ok) onClose();
    else setError(describe(result.error));
  };
  return (
    <Dialog
      isOpen
      holdsInput
      title={words.title(named)}
      onClose={onClose}
      actions={[
        { label: words.leave, onClick: onClose },
        {
          label: words.mark(named),
          variant: 'filled',
          isDisabled: isInvalid,
          isBusy,
          onClick: () => void mark(),
        },
      ]}
    >
      {error !== null && <Banner level="error">{error}</Banner>}
      <p>{words.text}</p>
      <div className={css.fields}>
        <DateField
          label={words.on}
          day={on}
          today={today}
          min={earliest}
          width={180}
          autoFocus
          onInvalid={setInvalid}
          onEnter={() => void mark()}
          onChange={(day) => {
            if (day !== null) setOn(day);
          }}
        />
        <SelectField
          label={words.channel}
          width={180}
          value={channel}
          options={dispatchChannels.map((value) => ({ value, label: words.channels[value] }))}
          onChange={(value) => {
            if (value !== null) setChannel(value);
          }}
        />
        {hasWaybill && (
          <TextField
            label={words.waybill}
            hint={words.waybillHint}
            value={waybill}
            maxLength={60}
            onChange={setWaybill}
            onEnter={() => void mark()}
          />
        )}
      </div>
    </Dialog>
  );
}
