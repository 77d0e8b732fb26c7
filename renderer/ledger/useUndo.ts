import { useDescribeError, useText } from '@renderer/i18n';
import { useCallback } from 'react';
import { type Entry, nameOf, originalOf } from './entryName';
import { useLedger } from './LedgerProvider';
import { say } from './say';

let line: Promise<unknown> = Promise.resolve();

/** One after the other: two quick presses of Ctrl+Z take back two entries, each under its own name. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = line.then(work, work);
  line = next;
  return next;
}

/** Takes an entry back (the last one unless another is given), says so, and offers to do it again. */
export function useUndo(): (entry?: Entry) => Promise<boolean> {
  const ledger = useLedger();
  const text = useText();
  const describe = useDescribeError();
  const redo = useRedo();
  return useCallback(
    (entry) =>
      inTurn(async () => {
        const meant = entry ?? ledger.state?.undo ?? null;
        // What it was about is asked first: afterwards it may no longer be in the books.
        const original = meant === null ? null : await originalOf(ledger, meant);
        const result = await ledger.run('undo', meant === null ? {} : { seq: meant.seq });
        if (!result.ok) {
          say({ text: describe(result.error) });
          return false;
        }
        const what = original === null ? text.frame.commandNames.undo : nameOf(text, original);
        say({
          text: text.frame.toast.undone({ what }),
          undo: { label: text.frame.toast.redo, keys: 'Ctrl+Shift+Z', run: () => void redo() },
        });
        return true;
      }),
    [ledger, text, describe, redo],
  );
}

/** Does again what was taken back last. */
export function useRedo(): () => Promise<boolean> {
  const ledger = useLedger();
  const text = useText();
  const describe = useDescribeError();
  return useCallback(
    () =>
      inTurn(async () => {
        const meant = ledger.state?.redo ?? null;
        const result = await ledger.run('redo', {});
        if (!result.ok) {
          say({ text: describe(result.error) });
          return false;
        }
        const original = meant === null ? null : await originalOf(ledger, meant);
        const what = original === null ? text.frame.commandNames.redo : nameOf(text, original);
        say({ text: text.frame.toast.redone({ what }) });
        return true;
      }),
    [ledger, text, describe],
  );
}
