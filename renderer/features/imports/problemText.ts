import { useDescribeError, useText } from '@renderer/i18n';
import { type Catalogue } from '@shared/i18n';
import { type ImportWarning, type RowIssue } from '@shared/imports';
import { useCallback } from 'react';

/** The short name of a problem by its code, as lists and cells show it. */
export function problemName(text: Catalogue, code: string): string {
  const names: Readonly<Record<string, string>> = text.imports.problemNames;
  return names[code] ?? code;
}

/** A warning in words, with the facts that its sentence names. */
export function warningText(text: Catalogue, warning: ImportWarning): string {
  const { warnings } = text.imports;
  switch (warning.code) {
    case 'paid.undated':
      return warnings[warning.code](warning);
    case 'paid.dayUnused':
      return warnings[warning.code](warning);
    case 'paid.lessThanSettled':
      return warnings[warning.code](warning);
    case 'payment.beforeInvoice':
      return warnings[warning.code](warning);
    case 'customer.close':
      return warnings[warning.code](warning);
    case 'customer.nameDiffers':
      return warnings[warning.code](warning);
  }
}

/** Says what is wrong in a cell (or worth a look), and what to do. */
export function useIssueText(): (issue: RowIssue) => string {
  const text = useText();
  const describe = useDescribeError();
  return useCallback(
    (issue) => (issue.severity === 'refused' ? describe(issue.error) : warningText(text, issue.warning)),
    [text, describe],
  );
}

export function codeOf(issue: RowIssue): string {
  return issue.severity === 'refused' ? issue.error.code : issue.warning.code;
}
