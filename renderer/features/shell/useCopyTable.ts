import { say } from '@renderer/ledger';
import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { useCallback } from 'react';
import { toTabText } from './tabText';

/** Puts rows on the clipboard as Excel takes them, and says how many. */
export function useCopyTable(): (head: readonly string[], rows: readonly (readonly string[])[]) => void {
  const text = useText();
  const describe = useDescribeError();
  return useCallback(
    (head, rows) => {
      void bridge['clipboard.write']({ text: toTabText([head, ...rows]) }).then((written) => {
        say({
          text: written.ok ? text.frame.toast.copied({ rows: rows.length }) : describe(written.error),
        });
      });
    },
    [text, describe],
  );
}
