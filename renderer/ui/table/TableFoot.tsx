import { type ReactNode } from 'react';
import { spanCells } from './columnLayout';
import { LineCell } from './LineCell';
import { totalHeight } from './lineModel';
import { type Spot } from './tableKeys';
import { type DataTableColumn, type LineCells } from './types';

type TableFootProps<Row> = {
  readonly id: string;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly totals: readonly LineCells[];
  readonly lineCount: number;
  readonly spot: Spot | null;
};

/** The totals, pinned to the foot of the view and not of the data. */
export function TableFoot<Row>({ id, columns, totals, lineCount, spot }: TableFootProps<Row>): ReactNode {
  if (totals.length === 0) return null;
  return (
    <tfoot>
      {totals.map((total, at) => {
        const line = lineCount + at;
        return (
          <tr key={at} data-line={line} aria-rowindex={line + 2}>
            {spanCells(
              columns.map((column) => column.key),
              total.spans,
            ).map((cell) => (
              <LineCell
                key={cell.key}
                id={`${id}-${line}-${cell.at}`}
                columns={columns}
                at={cell.at}
                span={cell.span}
                isSpot={spot?.line === line && spot.column === cell.at}
                bottom={(totals.length - 1 - at) * totalHeight}
              >
                {total.cells[cell.key]}
              </LineCell>
            ))}
          </tr>
        );
      })}
    </tfoot>
  );
}
