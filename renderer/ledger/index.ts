export { type Ledger, type RunOptions } from './ledger';
export { LedgerProvider, useBook, useLedger } from './LedgerProvider';
export { type Answered, useQuestion } from './useQuestion';
export { type RunNotes, useRun } from './useRun';
export { nameOf, useRedo, useUndo } from './useUndo';
