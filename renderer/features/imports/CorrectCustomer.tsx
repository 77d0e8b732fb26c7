import { useText } from '@renderer/i18n';
import { Button, RadioList } from '@renderer/ui';
import { type ColumnKey, type RowIssue } from '@shared/imports';
import { type ReactNode, useState } from 'react';
import { type PreviewRow } from './corrections';
import css from './Preview.module.css';
import { SameRowsButton } from './SameRowsButton';
import { useSameRows } from './useSameRows';
import { useWizardActions } from './useWizardActions';

export type CorrectCustomerProps = {
  readonly row: PreviewRow;
  readonly issue: RowIssue;
  readonly columns: readonly ColumnKey[];
};

/** A name close to that of a known customer: the known one, a new one, or not this row. */
export function CorrectCustomer({ row, issue, columns }: CorrectCustomerProps): ReactNode {
  const words = useText().imports.correct;
  const { correct } = useWizardActions();
  const known = row.closeTo ?? [];
  const [choice, setChoice] = useState<string>(known[0] === undefined ? 'new' : 'known-0');
  const column = issue.column ?? 'customerName';
  const same = useSameRows(issue, column, true);
  const chosen = known[Number(choice.replace('known-', ''))];
  const isNew = choice === 'new';
  const put = (rows: readonly number[]): void => {
    if (choice === 'skip') return void correct({ changes: [], skip: rows });
    if (chosen === undefined || isNew) return;
    // The code says who is meant; a name may be another customer's as well.
    const key = columns.includes('customerCode') ? 'customerCode' : column;
    const value = key === 'customerCode' ? chosen.code : chosen.name;
    void correct({ changes: rows.map((one) => ({ row: one, column: key, value })) });
  };
  return (
    <>
      <RadioList<string>
        label={words.customer}
        labelPlace="hidden"
        value={choice}
        options={[
          ...known.map((customer, at) => ({
            value: `known-${at}`,
            label: words.useKnown({ name: customer.name }),
            hint: customer.code,
          })),
          { value: 'new', label: words.createNew },
          { value: 'skip', label: words.skip },
        ]}
        onChange={setChoice}
      />
      <div className={css.problemActions}>
        <Button size={24} isDisabled={isNew} onClick={() => put([row.row])}>
          {words.thisRow}
        </Button>
        <SameRowsButton same={same} isDisabled={isNew} onPut={put} />
      </div>
      {isNew && <p className="small quieter">{words.newIsKept}</p>}
    </>
  );
}
