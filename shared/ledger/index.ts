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
export {
  type Balance,
  balanceInBase,
  balanceOf,
  balancesOf,
  type BaseBalance,
  currenciesOf,
} from './balance';
export { allPosted, datedOn, isCounting, isReversed, isStanding } from './counting';
export { type DiscountOffer, discountOn } from './discountOn';
export { documentState, type DocumentState, type DocumentStatus, fxGainLoss } from './documentState';
export { createExchangeRates, type ExchangeRates, type RateError, type UsedRate } from './exchangeRates';
export { openInstalments, type OpenInstalment, openOfInvoice, unappliedOf } from './openAmounts';
export {
  compareDue,
  compareText,
  listOpenItems,
  type OpenCreditItem,
  openInvoiceItems,
  type OpenInvoiceItem,
  type OpenItem,
  type OpenItemFilter,
} from './openItems';
export { postedSeqOf, rewrite } from './postingOrder';
export { checkBounds } from './agingBounds';
export { decide, isPureCommand } from './decide';
export { disputesOn, isDisputed } from './disputeDays';
export { planImportUndo, planUndo, type UndoEntry } from './undo/planUndo';
export { type OpenVisitor, scanOpen } from './scanOpen';
