import { useDescribeError, useText } from '@renderer/i18n';
import { showToast } from '@renderer/ui';
import { type BookState } from '@renderer/workers/ledger/protocol';
import { type Catalogue } from '@shared/i18n';
import { useCallback } from 'react';
import { useLedger } from './LedgerProvider';

/** Takes an entry back (the last one unless it is named), says so, and offers to do it again. */
export function useUndo(): (seq?: number) => Promise<boolean> {
  const ledger = useLedger();
  const text = useText();
  const describe = useDescribeError();
  const redo = useRedo();
  return useCallback(
    async (seq) => {
      const entry = ledger.state?.undo ?? null;
      const what = nameOf(text, seq === undefined || entry?.seq === seq ? entry : null);
      const result = await ledger.run('undo', seq === undefined ? {} : { seq });
      if (!result.ok) {
        showToast({ text: describe(result.error) });
        return false;
      }
      showToast({
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
    const what = nameOf(text, ledger.state?.redo ?? null);
    const result = await ledger.run('redo', {});
    showToast({ text: result.ok ? text.frame.toast.redone({ what }) : describe(result.error) });
    return result.ok;
  }, [ledger, text, describe]);
}

/** What an entry did, in the screen's words: 新建客户 · 平汐远岫. */
export function nameOf(
  text: Catalogue,
  entry: Pick<NonNullable<BookState['undo']>, 'command' | 'subject'> | null,
): string {
  if (entry === null) return text.frame.commandNames.undo;
  const names: Readonly<Record<string, string>> = text.frame.commandNames;
  const name = names[entry.command] ?? entry.command;
  return entry.subject === undefined ? name : `${name} · ${entry.subject}`;
}
