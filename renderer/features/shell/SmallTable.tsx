import { type ReactNode } from 'react';
import css from './SmallTable.module.css';

export type SmallColumn<Row> = {
  readonly key: string;
  readonly header: string;
  readonly isFigure?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
};
export type SmallTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly SmallColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows below a rule, by column key: sums. */
  readonly foot?:
    readonly { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }[] | undefined;
  readonly empty: ReactNode;
};

/** A few lines inside a page, all of them in the document: instalments, what reduced an invoice. */
export function SmallTable<Row>(props: SmallTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, foot = [], empty } = props;
  return (
    <table aria-label={label} className={css.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.isFigure ? css.figure : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length} className={css.empty}>
              {empty}
            </td>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.key} className={column.isFigure ? css.figure : undefined}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot.length > 0 && (
        <tfoot>
          {foot.map((line) => (
            <tr key={line.key}>
              {columns.map((column) => (
                <td key={column.key} className={column.isFigure ? css.figure : undefined}>
                  {line.cells[column.key]}
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
}
