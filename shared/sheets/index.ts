export { cellText, cleanText, foldText, isEmptyCell } from './cellText';
export { type CurrencyMark, markFits, parseCurrency, parseCurrencyMark } from './currencyWords';
export { countDateOrder, type DateOrderCounter, type DateOrderFinding } from './dateOrder';
export { type AmountReading, guessDecimalMark, readAmount } from './parseAmount';
export { type DateOrder, type DateReading, readDate, resolveDate } from './parseDate';
export { type IdentifierReading, readIdentifier } from './parseIdentifier';
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
