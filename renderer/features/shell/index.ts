export { companyName } from './companyName';
export { ExplainButton, type ExplainButtonProps } from './ExplainButton';
export { ScreenBoundary } from './Failure';
export { Frame } from './Frame';
export { EntryList, type EntryListProps } from './EntryList';
export { NotFound } from './NotFound';
export { type SmallColumn, SmallTable, type SmallTableProps } from './SmallTable';
export { useCopyTable } from './useCopyTable';
export { useHiddenColumns } from './useHiddenColumns';
