import css from './DataTable.module.css';
import { type DataTableColumn } from './types';

/** The class that aligns the cells of a column. */
export function alignOf<Row>(column: DataTableColumn<Row>): string | undefined {
  return column.align === 'right' ? css.right : column.align === 'center' ? css.center : undefined;
}
