import { catalogueOf, describeError, type Language } from '../../i18n';
import { cellText } from '../../sheets';
import { cellsOfRow } from '../table';
import { type ImportWarning, type RowIssue } from '../types';
import { issuesOf } from './pageOf';
import { type ImportPlan } from './planTypes';

/** Characters at the beginning of a cell by which a spreadsheet takes it for a formula. */
const formulaBegin = /^[=+\-@\t\r]/;

/** A field of a csv: never a formula, quoted where needed. */
export function csvField(text: string): string {
  const safe = formulaBegin.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The refused rows as csv (UTF-8 with its mark, so that Excel reads it): row number, reasons with remedies, then the
 * row as the file has it. Mended, the file can be imported as it is.
 */
export function writeProblemsCsv(plan: ImportPlan, language: Language): string {
  const { problemsFile } = catalogueOf(language).imports;
  const { table, head } = plan.input;
  const lines = [[problemsFile.row, problemsFile.reasons, ...head.headers]];
  for (const [row, issues] of issuesOf(plan)) {
    const refused = issues.filter((issue) => issue.severity === 'refused');
    if (refused.length === 0) continue;
    const file = cellsOfRow(table, row);
    const cells = head.headers.map((_, column) => cellText(file[column]));
    lines.push([String(row), refused.map((issue) => describeIssue(issue, language)).join('; '), ...cells]);
  }
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** An issue in one line: its column, what is wrong, what to do. */
function describeIssue(issue: RowIssue, language: Language): string {
  const reason =
    issue.severity === 'refused' ? describeReason(issue, language) : describeWarning(issue.warning, language);
  const { imports } = catalogueOf(language);
  const column = issue.header ?? (issue.column === null ? null : imports.columns[issue.column]);
  return column === null ? reason : imports.problemsFile.inColumn({ column, reason });
}

function describeReason(issue: Extract<RowIssue, { severity: 'refused' }>, language: Language): string {
  const { problemsFile } = catalogueOf(language).imports;
  return problemsFile.reason(describeError(issue.error, language));
}

/** A warning in words. */
function describeWarning(warning: ImportWarning, language: Language): string {
  const texts = catalogueOf(language).imports.warnings;
  switch (warning.code) {
    case 'paid.undated':
      return texts['paid.undated'](warning);
    case 'payment.beforeInvoice':
      return texts['payment.beforeInvoice'](warning);
    case 'customer.close':
    case 'customer.nameDiffers':
      return texts[warning.code](warning);
    case 'paid.dayUnused':
    case 'paid.lessThanSettled':
      return texts[warning.code](warning);
  }
}
