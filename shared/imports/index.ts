export { columnLetter, type Head, readHead } from './head';
export { findHeaderRow } from './findHeaderRow';
export { fingerprintOf } from './fingerprint';
export { columnsOf, customerColumns, invoiceColumns, neededColumns, readMappingFile } from './mappingFile';
export { type ColumnSamples, proposeMapping } from './proposeMapping';
export { type ResolvedMapping, resolveMapping } from './resolveMapping';
export { cellsOfRow, type ImportTable, placeOfRow } from './table';
export * from './plan';
export {
  type ColumnKey,
  type CustomerColumn,
  type DateOrder,
  type ImportPreview,
  type ImportRowsPage,
  type ImportSessionView,
  type ImportWarning,
  type InvoiceColumn,
  type MappingFile,
  type PreviewCell,
  type RowIssue,
} from './types';
