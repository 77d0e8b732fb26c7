import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { cx } from '../cx';
import { BucketSwatch } from '../figures/BucketSwatch';
import { alignOf } from './alignOf';
import css from './DataTable.module.css';
import { type Spot } from './tableKeys';
import { type DataTableColumn, type TableSort } from './types';

type TableHeadProps<Row> = {
  readonly id: string;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly canSort: boolean;
  readonly spot: Spot | null;
};

/** The sticky head: header, unit, swatch; a press sorts. */
export function TableHead<Row>({ id, columns, sort, canSort, spot }: TableHeadProps<Row>): ReactNode {
  return (
    <thead>
      <tr aria-rowindex={1} data-line={-1}>
        {columns.map((column, at) => {
          const isSorted = sort?.key === column.key;
          const isSortable = canSort && column.isSortable;
          const words = (
            <>
              {column.bucket !== undefined && <BucketSwatch bucket={column.bucket} />}
              {column.header}
              {column.unit !== undefined && <small>{column.unit}</small>}
              {isSorted &&
                (sort.direction === 'ascending' ? (
                  <IconChevronUp {...arrow} />
                ) : (
                  <IconChevronDown {...arrow} />
                ))}
            </>
          );
          return (
            <th
              key={column.key}
              id={`${id}--1-${at}`}
              scope="col"
              data-column={at}
              aria-sort={isSorted ? sort.direction : isSortable ? 'none' : undefined}
              className={cx(
                alignOf(column),
                at === 0 && css.frozen,
                isSorted && css.sorted,
                spot?.line === -1 && spot.column === at && css.spot,
              )}
            >
              {isSortable ? (
                <button type="button" tabIndex={-1} data-sort={column.key} className={css.sorter}>
                  {words}
                </button>
              ) : (
                words
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const arrow = { size: 11, stroke: 2, 'aria-hidden': true, className: css.arrow } as const;
