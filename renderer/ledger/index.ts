export { type Converted, useConverted } from './useConverted';
export { type Ledger, type RunOptions } from './ledger';
export { LedgerProvider, useBook, useHead, useLedger, useStarting } from './LedgerProvider';
export { type Pages, usePages } from './usePages';
export { type Answered, useQuestion } from './useQuestion';
export { type RunNotes, useRun } from './useRun';
export { nameOf, useRedo, useUndo } from './useUndo';
export { useCustomerNames } from './useCustomerNames';
