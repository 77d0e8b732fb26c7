import { type ImportPlan } from '@shared/imports';
import { applyChangeSet, type Book, createBook, type RowsByTable } from '@shared/ledger';
import { type RawCell, type RawRow } from '@shared/sheets';
import { planRows, type PlanOptions } from './importTables';

/** A small invoice list as an accountant keeps it, for tests that change one cell of it. */
export const head = ['客户编码', '客户名称', '发票号', '开票日期', '到期日', '价税合计', '币种'];
const good = ['C1', '云泽', 'F1', '2026-01-05', '2026-02-05', '100.00', 'CNY'];

/** The good row with some cells changed by their header. */
export function row(changes: Record<string, RawCell> = {}, columns: readonly string[] = head): RawCell[] {
  return columns.map((name) =>
    name in changes ? (changes[name] ?? null) : (good[head.indexOf(name)] ?? null),
  );
}

export function plan(rows: readonly RawRow[], options: PlanOptions = {}): ImportPlan {
  return planRows([head, ...rows], options);
}

export function book(put: RowsByTable): Book {
  const view = createBook();
  applyChangeSet(view, { put, del: {} });
  return view;
}

/** Row, column and code of everything the plan has to say. */
export function issuesOf(found: ImportPlan): unknown[][] {
  return found.issues.map((issue) => [issue.row, issue.column, codeOf(issue)]);
}

export function codeOf(issue: ImportPlan['issues'][number]): string {
  return issue.severity === 'refused' ? issue.error.code : issue.warning.code;
}
