import { type ImportWarning, type RowIssue } from '@shared/imports';
import { type DomainError } from '@shared/errors';
import { type Catalogue, messageOf } from '@shared/i18n';
import { type Result, ok } from '@shared/result';
import { type BatchContext } from './context';

/** A row's problem in the form of the command line. `message` says the reason and the remedy. */
export type ProblemJson = {
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: string;
  readonly message: string;
};

export type ImportProblems = {
  readonly refused: readonly ProblemJson[];
  readonly warnings: readonly ProblemJson[];
};

const pageRows = 1_000;

/** Every problem and warning of the session's file, in the order of its rows. */
export async function readProblems(
  context: BatchContext,
  sessionId: string,
): Promise<Result<ImportProblems, DomainError>> {
  const refused: ProblemJson[] = [];
  const warnings: ProblemJson[] = [];
  for (const show of ['problems', 'warnings'] as const) {
    for (let offset = 0; ; offset += pageRows) {
      const input = { sessionId, show, offset, limit: pageRows };
      const page = await context.ledger.run('import.rows', input);
      if (!page.ok) return page;
      for (const issue of page.value.rows.flatMap((row) => row.issues)) {
        if (issue.severity === 'refused' && show === 'problems') refused.push(refusedJson(issue, context));
        if (issue.severity === 'warning' && show === 'warnings')
          warnings.push(warningJson(issue, issue.warning, context.text));
      }
      if (offset + pageRows >= page.value.count) break;
    }
  }
  return ok({ refused, warnings });
}

type Place = Pick<RowIssue, 'row' | 'header' | 'column' | 'value'>;

function placeOf({ row, header, column, value }: Place): Pick<ProblemJson, 'row' | 'column' | 'value'> {
  return { row, column: header ?? column, value };
}

function refusedJson(issue: RowIssue & { severity: 'refused' }, { language }: BatchContext): ProblemJson {
  return { ...placeOf(issue), code: issue.error.code, message: messageOf(issue.error, language) };
}

function warningJson(place: Place, warning: ImportWarning, text: Catalogue): ProblemJson {
  return { ...placeOf(place), code: warning.code, message: describeWarning(warning, text) };
}

/** The catalogue's entry for a code takes exactly that code's facts; the union cannot say so by itself. */
function describeWarning(warning: ImportWarning, text: Catalogue): string {
  const describe = text.imports.warnings[warning.code] as (facts: ImportWarning) => string;
  return describe(warning);
}
