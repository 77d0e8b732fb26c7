import { useText } from '@renderer/i18n';
import { Badge, cx } from '@renderer/ui';
import { type ImportSessionView } from '@shared/imports';
import { type ReactNode, useEffect, useState } from 'react';
import css from './Imports.module.css';

export type FirstRowsProps = {
  readonly view: ImportSessionView;
  readonly onPick: (headerRow: number) => void;
};

/** The first rows of the file as they are; a press, or the arrow keys, make another one the head. */
export function FirstRows({ view, onPick }: FirstRowsProps): ReactNode {
  const words = useText().imports.sheet;
  // The choice shows at once; the rows are read again for it.
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => setWanted(null), [view]);
  const headRow = wanted ?? view.headerRow;
  const pick = (row: number): void => {
    if (row === headRow) return;
    setWanted(row);
    onPick(row);
  };
  const last = view.firstRows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  const rows = view.firstRows.slice(0, Math.max(last + 1, headRow));
  const width = Math.max(1, ...view.firstRows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    <div className={css.firstRows}>
      <table aria-label={words.head}>
        <tbody>
          {rows.map((cells, at) => {
            const row = at + 1;
            const isHead = row === headRow;
            return (
              <tr key={row} className={cx(isHead && css.headRow, row < headRow && css.aboveHead)}>
                <th scope="row">
                  <label className={css.rowPick}>
                    <input
                      type="radio"
                      name="headerRow"
                      checked={isHead}
                      aria-label={words.headOf({ row })}
                      onChange={() => pick(row)}
                    />
                    <span>{row}</span>
                  </label>
                </th>
                {columns.map((column) => (
                  <td key={column} title={cells[column]} onClick={() => pick(row)}>
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
