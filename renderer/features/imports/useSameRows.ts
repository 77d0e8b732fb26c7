import { type Ledger, useLedger } from '@renderer/ledger';
import { type ColumnKey, type RowIssue } from '@shared/imports';
import { useCallback, useEffect, useState } from 'react';
import { findSameRows, type RowList } from './findRows';
import { codeOf } from './problemText';
import { useWizard } from './wizardStore';

/** A list longer than this is gone through only when it is asked for: 100,000 rows take a second. */
const mostAtOnce = 20_000;

export type SameRows = {
  /** How many there are; null while that is not known. */
  readonly count: number | null;
  readonly find: () => Promise<readonly number[]>;
};

/**
 * The rows whose cell says the same as the one at hand: those with the same problem, or for a customer all rows that
 * name it, since only the first of them is warned of.
 */
export function useSameRows(issue: RowIssue, column: ColumnKey, isForAll = false): SameRows {
  const ledger = useLedger();
  const sessionId = useWizard((wizard) => wizard.view?.sessionId ?? '');
  const version = useWizard((wizard) => wizard.version);
  const preview = useWizard((wizard) => wizard.preview);
  const [rows, setRows] = useState<readonly number[] | null>(null);
  const { value } = issue;
  const code = isForAll ? undefined : codeOf(issue);
  const show = isForAll ? 'all' : issue.severity === 'refused' ? 'problems' : 'warnings';
  const length =
    (isForAll ? preview?.rowCount : preview?.issueCounts.find((one) => one.code === code)?.count) ?? 0;
  useEffect(() => {
    let isGone = false;
    setRows(null);
    if (length > mostAtOnce) return undefined;
    void findSame(ledger, { sessionId, show, code }, column, value).then((found) => {
      if (!isGone) setRows(found);
    });
    return () => {
      isGone = true;
    };
  }, [ledger, sessionId, version, show, code, column, value, length]);
  const find = useCallback(
    async () => rows ?? (await findSame(ledger, { sessionId, show, code }, column, value)),
    [ledger, rows, sessionId, show, code, column, value],
  );
  return { count: rows === null ? (length > mostAtOnce ? null : 1) : rows.length, find };
}

function findSame(
  ledger: Ledger,
  list: RowList,
  column: ColumnKey,
  value: string,
): Promise<readonly number[]> {
  return findSameRows(
    ledger,
    list,
    (cells, columns) => (cells[columns.indexOf(column)]?.text ?? '') === value,
  );
}
