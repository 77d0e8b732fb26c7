export { type ChangeSet, countRows, emptyChangeSet, type IdsByTable, type RowsByTable } from './changeSet';
export {
  type AllocationLine,
  type CommandName,
  type Commands,
  type InvoiceLine,
  type PureCommandName,
} from './commands';
export { type DecisionContext } from './context';
export * from './rows';
export { type DocumentRef, type LedgerView, numberKey } from './view';
export { applyChangeSet, type Book, createBook } from './book';
