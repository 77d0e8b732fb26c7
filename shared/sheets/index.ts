export { type AgingWorkbookInput, buildAgingWorkbook } from './agingSheets';
export { cellText, cleanText, foldText, isEmptyCell } from './cellText';
export { type CurrencyMark, markFits, parseCurrency } from './currencyWords';
export { countDateOrder, type DateOrderFinding } from './dateOrder';
export { guessDecimalMark, readAmount } from './parseAmount';
export { type DateOrder, type DateReading, readDate, resolveDate } from './parseDate';
export { readIdentifier } from './parseIdentifier';
export { parseLanguage, parseNetDays, readYesNo } from './parseWords';
export { expandExponent, plainNumber } from './plainNumber';
export {
  type MergedRange,
  type RawCell,
  type RawRow,
  type ReadTableMessage,
  type ReadTableRequest,
  type TextEncoding,
} from './rawTable';
export {
  type CellStyle,
  type Edge,
  mostRowsInMessage,
  type SheetContent,
  type SheetRow,
  type SheetSpec,
  type SheetValue,
  type StyleKey,
  type WorkbookContent,
  type WorkbookSpec,
  type WriteWorkbookMessage,
  type WriteWorkbookRequest,
} from './sheetSpec';
