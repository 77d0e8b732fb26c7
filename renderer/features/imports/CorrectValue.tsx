import { useText } from '@renderer/i18n';
import { Button, TextField } from '@renderer/ui';
import { type ColumnKey, type RowIssue } from '@shared/imports';
import { type ReactNode, useState } from 'react';
import { type PreviewRow } from './corrections';
import css from './Preview.module.css';
import { SameRowsButton } from './SameRowsButton';
import { useSameRows } from './useSameRows';
import { useWizardActions } from './useWizardActions';

export type CorrectValueProps = {
  readonly row: PreviewRow;
  readonly issue: RowIssue;
  readonly column: ColumnKey;
};

/** Another value for the cell, for this row or for all rows that say the same. */
export function CorrectValue({ row, issue, column }: CorrectValueProps): ReactNode {
  const words = useText().imports;
  const { correct } = useWizardActions();
  const [value, setValue] = useState(issue.value);
  const same = useSameRows(issue, column);
  const isSame = value === issue.value;
  const put = (rows: readonly number[]): void =>
    void correct({ changes: rows.map((one) => ({ row: one, column, value })) });
  return (
    <>
      <TextField
        label={issue.header ?? words.columns[column]}
        value={value}
        onChange={setValue}
        onEnter={() => {
          if (!isSame) put([row.row]);
        }}
      />
      <div className={css.problemActions}>
        <Button size={24} isDisabled={isSame} onClick={() => put([row.row])}>
          {words.correct.thisRow}
        </Button>
        <SameRowsButton same={same} isDisabled={isSame} onPut={put} />
      </div>
    </>
  );
}
