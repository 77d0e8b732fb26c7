import { type CSSProperties, type ReactNode } from 'react';
import { cx } from '../cx';
import { alignOf } from './alignOf';
import css from './DataTable.module.css';
import { type DataTableColumn } from './types';

type LineCellProps<Row> = {
  readonly id: string;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly at: number;
  readonly span: number;
  readonly isSpot: boolean;
  readonly bottom?: number | undefined;
  readonly children: ReactNode;
};

/**
 * A cell of a child line, a subtotal or a total, over one column or several. The first one is frozen; where it spans more
 * than the first column it is clipped to it while the table is scrolled sideways, lest it cover figures in part.
 */
export function LineCell<Row>({
  id,
  columns,
  at,
  span,
  isSpot,
  bottom,
  children,
}: LineCellProps<Row>): ReactNode {
  const column = columns[at];
  const beyond = columns.slice(at + 1, at + span).reduce((sum, one) => sum + one.width, 0);
  const isFrozen = at === 0;
  const style: CSSProperties & Record<'--beyond', string> = { bottom, '--beyond': `${beyond}px` };
  return (
    <td
      id={id}
      data-column={at}
      colSpan={span}
      className={cx(
        column && alignOf(column),
        isFrozen && css.frozen,
        isFrozen && span > 1 && css.wide,
        isSpot && css.spot,
      )}
      style={style}
    >
      {children}
    </td>
  );
}
