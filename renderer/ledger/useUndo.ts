import { useDescribeError, useText } from '@renderer/i18n';
import { useCallback } from 'react';
import { type Entry, nameOf, originalOf } from './entryName';
import { useLedger } from './LedgerProvider';
import { say } from './say';

/** Takes an entry back (the last one unless another is given), says so, and offers to do it again. */
export function useUndo(): (entry?: Entry) => Promise<boolean> {
  const ledger = useLedger();
  const text = useText();
  const describe = useDescribeError();
  const redo = useRedo();
  return useCallback(
    async (entry) => {
      const meant = entry ?? ledger.state?.undo ?? null;
      const result = await ledger.run('undo', meant === null ? {} : { seq: meant.seq });
      if (!result.ok) {
        say({ text: describe(result.error) });
        return false;
      }
      const what =
        meant === null ? text.frame.commandNames.undo : nameOf(text, await originalOf(ledger, meant));
      say({
        text: text.frame.toast.undone({ what }),
        undo: { label: text.frame.toast.redo, keys: 'Ctrl+Shift+Z', run: () => void redo() },
      });
      return true;
    },
    [ledger, text, describe, redo],
  );
}

/** Does again what was taken back last. */
export function useRedo(): () => Promise<boolean> {
  const ledger = useLedger();
  const text = useText();
  const describe = useDescribeError();
  return useCallback(async () => {
    const meant = ledger.state?.redo ?? null;
    const result = await ledger.run('redo', {});
    if (!result.ok) {
      say({ text: describe(result.error) });
      return false;
    }
    const what =
      meant === null ? text.frame.commandNames.redo : nameOf(text, await originalOf(ledger, meant));
    say({ text: text.frame.toast.redone({ what }) });
    return true;
  }, [ledger, text, describe]);
}
