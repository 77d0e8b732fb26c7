import { type Ledger } from '@renderer/ledger';
import { type ImportPreview } from '@shared/imports';
import { placeOfRow, rowAt } from './findRows';
import { type Shown } from './wizardStore';

export type NextProblem = {
  /** The list in which the row stands: the one shown, or all rows where that has no problems in it. */
  readonly show: Shown['show'];
  readonly row: number;
  readonly line: number;
  /** Column of the table: 0 is the row number. */
  readonly column: number;
};

/** The next row with a problem after a row of the file, from the top again after the last; null if there is none. */
export async function findNextProblem(
  ledger: Ledger,
  asked: {
    readonly sessionId: string;
    readonly shown: Shown;
    readonly preview: ImportPreview;
    readonly after: number | null;
  },
): Promise<NextProblem | null> {
  const { sessionId, shown, preview, after } = asked;
  const kind = shown.show === 'warnings' || preview.refused === 0 ? 'warnings' : 'problems';
  const problems = { sessionId, show: kind, code: shown.code } as const;
  const next = await placeOfRow(ledger, problems, (after ?? 0) + 1);
  const found = (await rowAt(ledger, problems, next)).row ?? (await rowAt(ledger, problems, 0)).row;
  if (found === null) return null;
  const show = shown.show === 'good' ? 'all' : shown.show;
  const line = await placeOfRow(ledger, { sessionId, show, code: shown.code }, found.row);
  const cell = found.cells.findIndex((one) => one.issue ?? one.warning);
  return { show, row: found.row, line, column: cell + 1 };
}
