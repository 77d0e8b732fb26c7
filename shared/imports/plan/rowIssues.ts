import { type DomainError } from '../../errors';
import { type ColumnKey, type ImportWarning, type RowIssue } from '../types';
import { type RowReader } from './rowReader';

/** Collects what is wrong in one row after another. */
export type RowIssues = {
  readonly all: RowIssue[];
  /** Begins a row. */
  begin(): void;
  readonly isRefused: boolean;
  readonly isWarned: boolean;
  isRefusedAt(column: ColumnKey): boolean;
  refuse(column: ColumnKey, error: DomainError): void;
  warn(column: ColumnKey, warning: ImportWarning): void;
};

export function createRowIssues(reader: RowReader, headerOf: ReadonlyMap<ColumnKey, string>): RowIssues {
  const all: RowIssue[] = [];
  let isRefused = false;
  let isWarned = false;
  let begun = 0;
  const place = (column: ColumnKey) => ({
    row: reader.row,
    column,
    header: headerOf.get(column) ?? null,
    value: reader.text(column).slice(0, 200),
  });
  return {
    all,
    begin() {
      isRefused = false;
      isWarned = false;
      begun = all.length;
    },
    get isRefused() {
      return isRefused;
    },
    get isWarned() {
      return isWarned;
    },
    isRefusedAt: (column) =>
      all.slice(begun).some((issue) => issue.column === column && issue.severity === 'refused'),
    refuse(column, error) {
      isRefused = true;
      all.push({ ...place(column), severity: 'refused', error });
    },
    warn(column, warning) {
      isWarned = true;
      all.push({ ...place(column), severity: 'warning', warning });
    },
  };
}
