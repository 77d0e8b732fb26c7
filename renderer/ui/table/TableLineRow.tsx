import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { cx } from '../cx';
import { SkeletonBar } from '../feedback/SkeletonBar';
import { toneOf } from '../figures/buckets';
import { heatOf } from '../figures/heat';
import { useUiText } from '../uiText';
import { alignOf } from './alignOf';
import { spanCells } from './columnLayout';
import css from './DataTable.module.css';
import { barWidth } from './FillerLines';
import { LineCell } from './LineCell';
import { type CellMark, type DataTableColumn, type TableLine } from './types';

type TableLineRowProps<Row> = {
  readonly id: string;
  readonly index: number;
  /** `undefined` while the row is being read. */
  readonly line: TableLine<Row> | undefined;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly height: number;
  readonly isTree: boolean;
  readonly isSelectable: boolean;
  readonly isSelected: boolean;
  /** `undefined` when the row has nothing to expand. */
  readonly isExpanded: boolean | undefined;
  readonly isLastChild: boolean;
  readonly spotColumn: number | undefined;
};

/** One line of the body; rendered again only when something about it changed. */
export const TableLineRow = memo(LineRow) as typeof LineRow;

function LineRow<Row>(props: TableLineRowProps<Row>): ReactNode {
  const { id, index, line, columns, height } = props;
  const frame = { 'data-line': index, 'aria-rowindex': index + 2, style: { height } };
  if (line === undefined) {
    return (
      <tr {...frame} aria-busy="true" className={css.line}>
        {columns.map((column, at) => (
          <td
            key={column.key}
            id={`${id}-${index}-${at}`}
            data-column={at}
            className={cx(alignOf(column), at === 0 && css.frozen, at === props.spotColumn && css.spot)}
          >
            <SkeletonBar width={barWidth(column)} />
          </td>
        ))}
      </tr>
    );
  }
  if (line.kind === 'group') {
    return (
      <tr {...frame} className={css.group} {...(props.isTree ? { 'aria-level': 1 } : {})}>
        <td colSpan={columns.length} id={`${id}-${index}-0`}>
          <span className={css.groupLabel}>
            {line.label}
            {line.note !== undefined && <span className={css.note}> · {line.note}</span>}
          </span>
        </td>
      </tr>
    );
  }
  if (line.kind === 'row') return <DataRow {...props} row={line.row} frame={frame} />;
  const isWaiting = Object.keys(line.cells).length === 0;
  return (
    <tr
      {...frame}
      className={cx(line.kind === 'child' ? css.child : css.subtotal, props.isLastChild && css.lastChild)}
      {...(props.isTree ? { 'aria-level': line.kind === 'child' ? 2 : 1 } : {})}
    >
      {spanCells(
        columns.map((column) => column.key),
        line.spans,
      ).map((cell) => (
        <LineCell
          key={cell.key}
          id={`${id}-${index}-${cell.at}`}
          columns={columns}
          at={cell.at}
          span={cell.span}
          isSpot={cell.at === props.spotColumn}
        >
          {isWaiting && cell.at === 0 ? <SkeletonBar width={180} /> : line.cells[cell.key]}
        </LineCell>
      ))}
    </tr>
  );
}

function DataRow<Row>(
  props: TableLineRowProps<Row> & { readonly row: Row; readonly frame: Readonly<Record<string, unknown>> },
): ReactNode {
  const { id, index, columns, row, isExpanded } = props;
  const { text } = useUiText();
  return (
    <tr
      {...props.frame}
      className={cx(css.line, props.isSelected && css.selected)}
      {...(props.isSelectable ? { 'aria-selected': props.isSelected } : {})}
      {...(props.isTree ? { 'aria-level': 1, 'aria-expanded': isExpanded } : {})}
    >
      {columns.map((column, at) => {
        const heat = column.heat?.(row);
        const isHot = heat && heat.bucketIndex > 0 ? heatOf(heat.minor, heat.balanceMinor) : 'none';
        const mark = column.mark?.(row);
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            {...(at === 0 ? { scope: 'row' } : {})}
            id={`${id}-${index}-${at}`}
            data-column={at}
            {...(heat && isHot !== 'none' ? { 'data-bucket': toneOf(heat.bucketIndex) } : {})}
            className={cx(
              alignOf(column),
              column.className,
              column.isRowNumber && css.rowNumber,
              at === 0 && css.frozen,
              isHot === 'half' && css.halfHeat,
              isHot === 'full' && css.fullHeat,
              mark && markLook[mark],
              at === props.spotColumn && css.spot,
            )}
          >
            {at === 0 && isExpanded !== undefined && (
              <button
                type="button"
                tabIndex={-1}
                data-toggle
                className={css.toggle}
                aria-label={isExpanded ? text.collapse : text.expand}
              >
                {isExpanded ? <IconChevronDown {...chevron} /> : <IconChevronRight {...chevron} />}
              </button>
            )}
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

const chevron = { size: 12, stroke: 2, 'aria-hidden': true } as const;
const markLook: Readonly<Record<CellMark, string | undefined>> = {
  error: css.error,
  warning: css.warning,
  converted: css.converted,
};
