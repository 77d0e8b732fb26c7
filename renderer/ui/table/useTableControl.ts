import { type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type ColumnLayout, nextSort, spanCells } from './columnLayout';
import { headHeight, type LineModel, totalHeight } from './lineModel';
import { type Spot, type TableShape } from './tableKeys';
import { toTsv } from './toTsv';
import { type DataTableProps } from './types';
import { type TableMemoryHold } from './useTableMemory';
import { type TableSelecting, useTableSelection } from './useTableSelection';

export type TableParts<Row> = {
  readonly id: string;
  readonly props: DataTableProps<Row>;
  readonly model: LineModel<Row>;
  readonly layout: ColumnLayout<Row>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly memory: TableMemoryHold;
};
export type TableControl = {
  /** Where the keyboard stands, at the first column of its cell. */
  readonly spot: Spot | null;
  readonly shape: TableShape;
  readonly selecting: TableSelecting;
  readonly stand: (spot: Spot, isShown?: boolean) => void;
  readonly standInView: () => void;
  readonly open: (spot: Spot) => void;
  readonly openLine: (line: number) => void;
  readonly sortBy: (columnKey: string | undefined) => void;
  /** False when the line cannot be expanded or is so already. */
  readonly setExpanded: (line: number, isExpanded: boolean) => boolean;
  readonly toggleExpanded: (line: number) => void;
  readonly copy: () => void;
};

/** What a table can do, whether a key or the mouse asks for it. */
export function useTableControl<Row>(parts: TableParts<Row>): TableControl {
  const { props, model, layout, virtualizer, table, memory } = parts;
  const [wanted, setWanted] = useState<Spot | null>(memory.before?.spot ?? null);
  const mustShow = useRef(false);
  const selecting = useTableSelection(props, model);
  const shape = shapeOf(parts);
  const spot = wanted === null ? null : clampSpot(wanted, shape);

  useLayoutEffect(() => {
    if (!mustShow.current || spot === null) return;
    const cell = findCell(table.current, spot);
    if (cell === null) return;
    mustShow.current = false;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const stand = (next: Spot, isShown = true): void => {
    setWanted(next);
    memory.noteSpot(next);
    const line = model.lineAt(next.line);
    props.onFocusRow?.(line?.kind === 'row' ? line.row : null);
    mustShow.current = isShown;
    if (isShown && next.line >= 0 && next.line < model.count) {
      virtualizer.scrollToIndex(next.line, { align: 'auto' });
    }
  };
  const sortBy = (columnKey: string | undefined): void => {
    const column = layout.columns.find((one) => one.key === columnKey);
    if (column?.isSortable) props.onSort?.(nextSort(column, props.sort));
  };
  const openLine = (at: number): void => {
    const line = model.lineAt(at);
    if (line?.kind === 'row') props.onOpen?.(line.row);
    if (line?.kind === 'child') line.onOpen?.();
  };
  const setExpanded = (at: number, isExpanded: boolean): boolean => {
    const line = model.lineAt(at);
    if (line?.kind !== 'row' || !props.childrenOf || !props.onToggle) return false;
    if ((props.expanded?.has(line.key) ?? false) === isExpanded) return false;
    props.onToggle(line.key, isExpanded);
    return true;
  };
  return {
    spot,
    shape,
    selecting,
    stand,
    standInView: () => {
      let line = Math.min(virtualizer.range?.startIndex ?? 0, model.count - 1);
      while (line < model.count - 1 && !shape.canStand(line)) line += 1;
      if (model.count > 0) stand({ line, column: 0 }, false);
    },
    open: (at) => {
      if (at.line === -1) return sortBy(layout.columns[at.column]?.key);
      const cell = findCell(table.current, at);
      const [opener, another] = cell === null ? [] : openersIn(cell);
      if (opener === undefined) openLine(at.line);
      else if (another === undefined) opener.click();
      else opener.focus();
    },
    openLine,
    sortBy,
    setExpanded,
    toggleExpanded: (line) => {
      if (!setExpanded(line, true)) setExpanded(line, false);
    },
    copy: () =>
      props.onCopy?.({
        selection: selecting.selection,
        columnKeys: layout.columns.filter((column) => column.text).map((column) => column.key),
        tsv: toTsv(model, layout.columns, selecting.selection),
      }),
  };
}

function shapeOf<Row>({ props, model, layout, virtualizer }: TableParts<Row>): TableShape {
  const totals = props.totals ?? [];
  const keys = layout.columns.map((column) => column.key);
  const view = (virtualizer.scrollRect?.height ?? 0) - headHeight - totals.length * totalHeight;
  return {
    lineCount: model.count,
    totalCount: totals.length,
    columnCount: keys.length,
    pageLines: Math.max(1, Math.floor(view / (props.density ?? 28)) - 1),
    canStand: (at) => model.lineAt(at)?.kind !== 'group',
    cellOf: ({ line, column }) => {
      const here = line < model.count ? model.lineAt(line) : totals[line - model.count];
      const spans = here && 'spans' in here ? here.spans : undefined;
      return spanCells(keys, spans).findLast((cell) => cell.at <= column) ?? { at: 0, span: 1 };
    },
  };
}

/** A spot that still exists, at the first column of its cell. */
function clampSpot(spot: Spot, shape: TableShape): Spot {
  const line = Math.min(spot.line, shape.lineCount + shape.totalCount - 1);
  const column = Math.min(spot.column, shape.columnCount - 1);
  return { line, column: shape.cellOf({ line, column }).at };
}

function findCell(table: HTMLTableElement | null, spot: Spot): HTMLElement | null {
  return (
    table?.querySelector<HTMLElement>(`tr[data-line="${spot.line}"] > [data-column="${spot.column}"]`) ?? null
  );
}

/** What a cell leads to: its figure or name, or the segments of its bar. */
export function openersIn(cell: HTMLElement): readonly HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('button:not([data-toggle]), a[href]')];
}
