import { type ReactNode } from 'react';
import { SkeletonBar } from '../feedback/SkeletonBar';
import { alignOf } from './alignOf';
import css from './DataTable.module.css';
import { InTableContext } from './openers';
import { type DataTableColumn } from './types';

/** Stands for the rows above and below the view, or for the space left under the last row. */
export function SpaceLine({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return (
    <tr aria-hidden="true" className={css.space}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

/** What stands below the head when there are no rows. */
export function EmptyLine({
  span,
  children,
}: {
  readonly span: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <tr className={css.space}>
      <td colSpan={span} className={css.empty}>
        <InTableContext value={false}>{children}</InTableContext>
      </td>
    </tr>
  );
}

/** Grey bars while the first rows are read. */
export function LoadingLines<Row>(props: {
  readonly columns: readonly DataTableColumn<Row>[];
  readonly height: number;
  readonly count: number;
}): ReactNode {
  return Array.from({ length: props.count }, (_, at) => (
    <tr key={at} aria-hidden="true" className={css.line} style={{ height: props.height }}>
      {props.columns.map((column) => (
        <td key={column.key} className={alignOf(column)}>
          <SkeletonBar width={barWidth(column)} />
        </td>
      ))}
    </tr>
  ));
}

/** The width that a value of this column is likely to have. */
export function barWidth<Row>(column: DataTableColumn<Row>): number {
  return Math.max(
    12,
    Math.round(Math.min(column.width - 16, 150) * (column.align === 'right' ? 0.75 : 0.85)),
  );
}
