import { type DomainError } from '../errors';
import { type Head } from './head';
import { headerKey } from './headerKey';
import { columnsOf, neededColumns } from './mappingFile';
import { type ColumnKey, type MappingFile } from './types';

/** A mapping found again in a file: the place of each column. */
export type ResolvedMapping = {
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
  readonly headerOf: ReadonlyMap<ColumnKey, string>;
  /** What keeps the whole file from being imported. */
  readonly issues: readonly DomainError[];
};

/** Finds the mapping's columns in the head: by their text as it stands, else without regard to case, blanks and marks. */
export function resolveMapping(mapping: MappingFile, head: Head): ResolvedMapping {
  const columnOf = new Map<ColumnKey, number>();
  const headerOf = new Map<ColumnKey, string>();
  const issues: DomainError[] = [];
  const known = columnsOf(mapping.kind);
  for (const [name, header] of Object.entries(mapping.columns)) {
    if (typeof header !== 'string' || header === '') continue;
    const key = name as ColumnKey;
    if (!known.includes(key)) {
      issues.push({ code: 'mapping.invalid', problem: 'unknownKey', at: `columns.${name}` });
      continue;
    }
    const column = findColumn(head, header);
    headerOf.set(key, head.headers[column] ?? header);
    if (column >= 0) columnOf.set(key, column);
    else issues.push({ code: 'mapping.columnMissing', column: header, key });
  }
  const missing = neededColumns(mapping.kind).filter((group) => !group.some((key) => headerOf.has(key)));
  if (head.headers.length === 0 || headerOf.size === 0) issues.push({ code: 'header.missing' });
  else for (const [key = ''] of missing) issues.push({ code: 'mapping.columnMissing', column: '', key });
  return { columnOf, headerOf, issues };
}

function findColumn(head: Head, header: string): number {
  const exact = head.headers.indexOf(header.trim());
  if (exact >= 0) return exact;
  const key = headerKey(header);
  if (key === '') return -1;
  const folded = head.headers.findIndex((candidate) => headerKey(candidate) === key);
  if (folded >= 0) return folded;
  return head.otherNames.findIndex((names) => names.some((name) => headerKey(name) === key));
}
