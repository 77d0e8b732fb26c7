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
