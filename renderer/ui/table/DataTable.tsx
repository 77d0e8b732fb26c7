import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { cx } from '../cx';
import { layOutColumns } from './columnLayout';
import css from './DataTable.module.css';
import { EmptyLine, LoadingLines, SpaceLine } from './FillerLines';
import { headHeight, heightOf, layOutLines, totalHeight } from './lineModel';
import { InTableContext } from './openers';
import { TableFoot } from './TableFoot';
import { TableHead } from './TableHead';
import { TableLineRow } from './TableLineRow';
import { type Spot } from './tableKeys';
import { isSelected } from './tableSelection';
import { type DataTableProps } from './types';
import { useTableControl } from './useTableControl';
import { useTableEvents } from './useTableEvents';
import { useTableMemory } from './useTableMemory';

/**
 * Rows of figures: a real table whose rows exist only where they are seen, with a sticky head, a frozen first column,
 * totals pinned to the foot of the view, and every action on the keyboard. See README.md for keys and sources.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return <KeyedTable key={props.stateKey ?? ''} {...props} />;
}

function KeyedTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { source, rowKey, expanded, childrenOf, totals = [], density = 28 } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const layout = useMemo(
    () => layOutColumns(props.columns, props.hiddenColumns),
    [props.columns, props.hiddenColumns],
  );
  const model = useMemo(
    () => layOutLines({ source, rowKey, expanded, childrenOf }),
    [source, rowKey, expanded, childrenOf],
  );
  const footHeight = totals.length * totalHeight;
  const memory = useTableMemory(props.stateKey, scroller, model.count > 0);
  const virtualizer = useVirtualizer({
    count: model.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(model.lineAt(index), density),
    overscan: 10,
    initialOffset: () => memory.before?.top ?? 0,
    scrollPaddingEnd: headHeight + footHeight,
    useFlushSync: false,
  });
  // Sizes differ only between kinds of lines: a list of plain rows needs no second look when a page of it arrives.
  const sizes = 'count' in source ? source.count : model;
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, sizes, density]);
  const control = useTableControl({ id, props, model, layout, virtualizer, table, memory });
  const events = useTableEvents(control, table, props.onCopy !== undefined);
  useReportedRange(source, virtualizer.range);

  useEffect(() => {
    if (props.autoFocus) table.current?.focus({ preventScroll: true });
  }, [props.autoFocus]);

  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const whole = virtualizer.getTotalSize();
  const after = whole - (items.at(-1)?.end ?? 0);
  const view = virtualizer.scrollRect?.height ?? 0;
  const spare = Math.max(0, view - headHeight - footHeight - whole);
  const isEmpty = model.count === 0 && !props.isLoading;
  const isTree = childrenOf !== undefined;
  const isSeen = (at: Spot): boolean =>
    at.line < 0 || at.line >= model.count || items.some((item) => item.index === at.line);
  const { spot } = control;
  const activeId = spot !== null && isSeen(spot) ? `${id}-${spot.line}-${spot.column}` : undefined;
  return (
    <div
      ref={scroller}
      className={css.scroller}
      style={{ scrollPadding: `${headHeight}px 0 ${footHeight}px ${layout.columns[0]?.width ?? 0}px` }}
      onScroll={(event) => {
        const { currentTarget } = event;
        currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollLeft > 0);
        memory.noteScroll();
      }}
    >
      <InTableContext value>
        <table
          ref={table}
          role={isTree ? 'treegrid' : 'grid'}
          aria-label={props.label}
          aria-rowcount={model.count + 1 + totals.length}
          aria-multiselectable={props.onSelect ? true : undefined}
          aria-busy={props.isLoading || undefined}
          aria-activedescendant={activeId}
          tabIndex={0}
          className={cx(css.table, props.hasColumnLines && css.lined, events.isByKeyboard && css.byKeyboard)}
          style={{ minWidth: layout.leastWidth }}
          {...events.handlers}
        >
          <colgroup>
            {layout.columns.map((column) => (
              <col
                key={column.key}
                style={column.key === layout.flexibleKey ? {} : { width: column.width }}
              />
            ))}
          </colgroup>
          <TableHead
            id={id}
            columns={layout.columns}
            sort={props.sort}
            canSort={props.onSort !== undefined}
            spot={spot}
          />
          <tbody>
            {before > 0 && <SpaceLine height={before} span={layout.columns.length} />}
            {items.map((item) => {
              const line = model.lineAt(item.index);
              return (
                <TableLineRow
                  key={line === undefined ? `waiting-${item.index}` : `${line.kind}-${line.key}`}
                  id={id}
                  index={item.index}
                  line={line}
                  columns={layout.columns}
                  height={item.size}
                  isTree={isTree}
                  isSelectable={props.onSelect !== undefined}
                  isSelected={line?.kind === 'row' && isSelected(props.selection, line.key)}
                  isExpanded={
                    line?.kind === 'row' && childrenOf ? (expanded?.has(line.key) ?? false) : undefined
                  }
                  isLastChild={line?.kind === 'child' && model.lineAt(item.index + 1)?.kind !== 'child'}
                  spotColumn={spot?.line === item.index ? spot.column : undefined}
                />
              );
            })}
            {after > 0 && <SpaceLine height={after} span={layout.columns.length} />}
            {props.isLoading && model.count === 0 && (
              <LoadingLines
                columns={layout.columns}
                height={density}
                count={Math.max(3, Math.floor((view - headHeight - footHeight) / density))}
              />
            )}
            {isEmpty && <EmptyLine span={layout.columns.length}>{props.empty}</EmptyLine>}
            {spare > 0 && model.count > 0 && <SpaceLine height={spare} span={layout.columns.length} />}
          </tbody>
          <TableFoot id={id} columns={layout.columns} totals={totals} lineCount={model.count} spot={spot} />
        </table>
      </InTableContext>
    </div>
  );
}

/** Tells a windowed source which rows are in view. */
function useReportedRange<Row>(
  source: DataTableProps<Row>['source'],
  range: { readonly startIndex: number; readonly endIndex: number } | null,
): void {
  const from = range?.startIndex;
  const to = range?.endIndex;
  const onRange = 'count' in source ? source.onRange : undefined;
  const count = 'count' in source ? source.count : 0;
  useEffect(() => {
    if (onRange && from !== undefined && to !== undefined && count > 0) onRange(from, to);
  }, [onRange, from, to, count]);
}
