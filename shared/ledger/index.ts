export { type ChangeSet, countRows, type IdsByTable, type RowsByTable } from './changeSet';
export {
  type AllocationLine,
  type CommandName,
  type Commands,
  type InvoiceLine,
  type PaperPickInput,
  type PaperRunInput,
  type PureCommandName,
} from './commands';
export { type DecisionContext } from './context';
export * from './rows';
export * from './companyRow';
export * from './paperRows';
export { defaultPaperSettings } from './paperDefaults';
export * from './ruleFileRow';
export { type DocumentRef, type LedgerView, numberKey } from './view';
export { applyChangeSet, type Book, createBook } from './book';
export { balanceInBase, balanceOf, balancesOf, currenciesOf } from './balance';
export { checkDocumentSums } from './documentSums';
export { allPosted, datedOn } from './counting';
export { discountOn } from './discountOn';
export { documentState, fxGainLoss } from './documentState';
export { createExchangeRates, type ExchangeRates } from './exchangeRates';
export { openInstalments, openOfInvoice, unappliedOf } from './openAmounts';
export { compareText, listOpenItems } from './openItems';
export { postedSeqOf } from './postingOrder';
export { checkBounds } from './agingBounds';
export { decide, isPureCommand } from './decide';
export { type PatternPart, readNumberPattern } from './numberPattern';
export { isDisputed } from './disputeDays';
export { planImportUndo, planUndo, type UndoEntry } from './undo/planUndo';
export { everLateSlots } from './everLate';
export { scanOpen } from './scanOpen';
export { type SettledPart, settledParts } from './settledParts';
export { type ConvertedSums, convertSums, type CurrencySums } from './convertSums';
