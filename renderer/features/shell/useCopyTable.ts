import { say } from '@renderer/ledger';
import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { useCallback } from 'react';

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

/** Tab-separated text; a cell that a spreadsheet would run as a formula is kept as text by an apostrophe. */
export function toTabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n');
}

const plainNumber = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

function cellText(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
