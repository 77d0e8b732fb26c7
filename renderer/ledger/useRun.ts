import { useDescribeError, useText } from '@renderer/i18n';
import { beginWork, changeWork, endWork } from '@renderer/state/works';
import { type CommandReceipt } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type CommandName, type Commands } from '@shared/ledger';
import { type Result } from '@shared/result';
import { useCallback } from 'react';
import { useLedger } from './LedgerProvider';
import { say } from './say';
import { useUndo } from './useUndo';

/** Progress shows only for work that takes longer than this; a confirmed entry takes a few ms. */
const showAfter = 500;

export type RunNotes = {
  /** Said in the toast, with Undo behind it. Without it there is no toast. */
  readonly done?: string;
  /** Names the work while its progress shows. */
  readonly label?: string;
  /** Refusals are answered; with it they are also said in a toast, where no field can hold them. */
  readonly saysRefusal?: boolean;
  readonly isCancellable?: boolean;
};

/** Gives a command to the ledger: toast with Undo when confirmed, progress when long, the refusal to the caller. */
export function useRun(): <N extends CommandName>(
  name: N,
  input: Commands[N],
  notes?: RunNotes,
) => Promise<Result<CommandReceipt, DomainError>> {
  const ledger = useLedger();
  const text = useText();
  const describe = useDescribeError();
  const undo = useUndo();
  return useCallback(
    async <N extends CommandName>(name: N, input: Commands[N], notes: RunNotes = {}) => {
      const abort = new AbortController();
      let work: number | null = null;
      const cancel = notes.isCancellable
        ? () => {
            if (work !== null) changeWork(work, { isCancelling: true });
            abort.abort();
          }
        : undefined;
      const late = window.setTimeout(() => {
        work = beginWork(notes.label ?? text.frame.commandNames[name], cancel);
      }, showAfter);
      try {
        const result = await ledger.run<CommandName>(name, input, {
          signal: abort.signal,
          onProgress: ({ done, of, stage }) => {
            if (work !== null) changeWork(work, { done, of, note: text.frame.stages[stage] });
          },
        });
        if (result.ok) {
          const receipt: CommandReceipt = result.value;
          if (receipt.isRepairing) say({ text: text.frame.toast.repairing });
          else if (notes.done !== undefined)
            say({
              text: notes.done,
              undo: { label: text.frame.toast.undo, keys: 'Ctrl+Z', run: () => void undo(receipt) },
            });
        } else if (notes.saysRefusal) say({ text: describe(result.error) });
        return result as Result<CommandReceipt, DomainError>;
      } finally {
        window.clearTimeout(late);
        if (work !== null) endWork(work);
      }
    },
    [ledger, text, describe, undo],
  );
}
