import { zeroHash } from '@shared/ipc/journalLine';
import { type TableName, tableNames } from '@shared/ledger';
import { type BookState } from './protocol';

/** What the window shows where there is no worker to tell it anything. */
export function failedState(reason: string): BookState {
  return {
    head: { seq: 0, hash: zeroHash },
    start: { kind: 'failed', error: { code: 'shell.failed', reason } },
    company: null,
    counts: Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>,
    applying: null,
    busy: 0,
    isRepairing: false,
    store: null,
    undo: null,
    redo: null,
  };
}
