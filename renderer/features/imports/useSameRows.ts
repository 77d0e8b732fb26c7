import { useLedger } from '@renderer/ledger';
import { type ColumnKey, type RowIssue } from '@shared/imports';
import { useEffect, useState } from 'react';
import { findSameRows } from './findRows';
import { codeOf } from './problemText';
import { useWizard } from './wizardStore';

/** The rows with the same problem whose cell says the same as this one; empty until they are found. */
export function useSameRows(issue: RowIssue, column: ColumnKey): readonly number[] {
  const ledger = useLedger();
  const sessionId = useWizard((wizard) => wizard.view?.sessionId ?? '');
  const version = useWizard((wizard) => wizard.version);
  const [rows, setRows] = useState<readonly number[]>([]);
  const { value } = issue;
  const code = codeOf(issue);
  const show = issue.severity === 'refused' ? 'problems' : 'warnings';
  useEffect(() => {
    let isGone = false;
    void findSameRows(ledger, { sessionId, show, code }, column, value).then((found) => {
      if (!isGone) setRows(found);
    });
    return () => {
      isGone = true;
    };
  }, [ledger, sessionId, version, show, code, column, value]);
  return rows;
}
