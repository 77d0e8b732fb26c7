import { useText } from '@renderer/i18n';
import { Badge, cx } from '@renderer/ui';
import { type ImportSessionView } from '@shared/imports';
import { type ReactNode } from 'react';
import css from './Imports.module.css';

export type FirstRowsProps = {
  readonly view: ImportSessionView;
  readonly onPick: (headerRow: number) => void;
};

/** The first rows of the file as they are; a press, or the arrow keys, make another one the head. */
export function FirstRows({ view, onPick }: FirstRowsProps): ReactNode {
  const words = useText().imports.sheet;
  const width = Math.max(1, ...view.firstRows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    <div className={css.firstRows}>
      <table aria-label={words.head}>
        <tbody>
          {view.firstRows.map((cells, at) => {
            const row = at + 1;
            const isHead = row === view.headerRow;
            return (
              <tr key={row} className={cx(isHead && css.headRow, row < view.headerRow && css.aboveHead)}>
                <th scope="row">
                  <label className={css.rowPick}>
                    <input
                      type="radio"
                      name="headerRow"
                      checked={isHead}
                      aria-label={words.headOf({ row })}
                      onChange={() => onPick(row)}
                    />
                    <span>{row}</span>
                  </label>
                </th>
                {columns.map((column) => (
                  <td key={column} title={cells[column]} onClick={() => onPick(row)}>
                    {cells[column]}
                  </td>
                ))}
                <td className={css.headMark}>{isHead && <Badge tone="accent">{words.isHead}</Badge>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
