export { type ChangeSet, countRows, emptyChangeSet, type IdsByTable, type RowsByTable } from './changeSet';
export { type AllocationLine, type CommandName, type Commands, type InvoiceLine } from './commands';
export { type DecisionContext } from './context';
export * from './rows';
export { type DocumentRef, type LedgerView, numberKey } from './view';
