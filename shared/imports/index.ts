export { type Head, readHead } from './head';
export { findHeaderRow } from './findHeaderRow';
export { fingerprintOf } from './fingerprint';
export { columnsOf, neededColumns, readMappingFile } from './mappingFile';
export { proposeMapping } from './proposeMapping';
export { resolveMapping } from './resolveMapping';
export { cellsOfRow, type ImportTable, placeOfRow } from './table';
export * from './plan';
export {
  type ColumnKey,
  type DateOrder,
  type ImportPreview,
  type ImportRowsPage,
  type ImportSessionView,
  type ImportWarning,
  type MappingFile,
  type PreviewCell,
  type RowIssue,
} from './types';
