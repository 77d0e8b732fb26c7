import { useCount, useText } from '@renderer/i18n';
import { Button, PaneSection } from '@renderer/ui';
import { type ColumnKey } from '@shared/imports';
import { type ReactNode } from 'react';
import { CorrectCustomer } from './CorrectCustomer';
import { CorrectValue } from './CorrectValue';
import { type PreviewRow } from './corrections';
import { codeOf, useIssueText } from './problemText';
import css from './Preview.module.css';
import { useWizardActions } from './useWizardActions';

export type CorrectPaneProps = {
  /** The row the keyboard stands on. */
  readonly row: PreviewRow | undefined;
  readonly columns: readonly ColumnKey[];
};

/** Mends the row at hand: each of its problems in a sentence, with a field beside it; or leaves the row out. */
export function CorrectPane({ row, columns }: CorrectPaneProps): ReactNode {
  const words = useText().imports.correct;
  const count = useCount();
  const say = useIssueText();
  const { correct } = useWizardActions();
  if (row === undefined) {
    return (
      <PaneSection title={words.title}>
        <p className="small quieter">{words.nothing}</p>
      </PaneSection>
    );
  }
  const hasClose = (row.closeTo?.length ?? 0) > 0;
  return (
    <PaneSection title={words.title} note={words.row({ row: count(row.row) })}>
      {row.state === 'skipped' && <LeftOut row={row} columns={columns} />}
      {row.state !== 'skipped' && row.issues.length === 0 && <p className="quieter">{words.isGood}</p>}
      {row.state !== 'skipped' &&
        row.issues.map((issue) => {
          const isCustomer = hasClose && codeOf(issue).startsWith('customer.');
          const column = issue.column;
          return (
            <div key={`${codeOf(issue)} ${column ?? ''}`} className={css.problem}>
              <p>{say(issue)}</p>
              {isCustomer ? (
                <CorrectCustomer row={row} issue={issue} columns={columns} />
              ) : (
                column !== null && <CorrectValue row={row} issue={issue} column={column} />
              )}
            </div>
          );
        })}
      {row.state !== 'skipped' && row.issues.length > 0 && !hasClose && (
        <Button size={24} variant="quiet" onClick={() => void correct({ changes: [], skip: [row.row] })}>
          {words.skip}
        </Button>
      )}
    </PaneSection>
  );
}

/** A row that is left out, with the way back: a value put in again, even the same, takes its row in. */
function LeftOut({
  row,
  columns,
}: { readonly row: PreviewRow } & Pick<CorrectPaneProps, 'columns'>): ReactNode {
  const words = useText().imports.correct;
  const { correct } = useWizardActions();
  const [column] = columns;
  return (
    <div className={css.problem}>
      <p className="quieter">{words.isSkipped}</p>
      {column !== undefined && (
        <div className={css.problemActions}>
          <Button
            size={24}
            onClick={() =>
              void correct({ changes: [{ row: row.row, column, value: row.cells[0]?.text ?? '' }] })
            }
          >
            {words.takeIn}
          </Button>
        </div>
      )}
    </div>
  );
}
