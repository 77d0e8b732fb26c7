import { type Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isComposing } from '../fields/keyboard';
import { type ColumnLayout, nextSort } from './columnLayout';
import { headHeight, type LineModel, totalHeight } from './lineModel';
import { moveSpot, type Spot, type TableShape } from './tableKeys';
import { allOf, keysFrom, toggled } from './tableSelection';
import { toTsv } from './toTsv';
import { type DataTableProps } from './types';
import { type TableMemoryHold } from './useTableMemory';

type Parts<Row> = {
  readonly id: string;
  readonly props: DataTableProps<Row>;
  readonly model: LineModel<Row>;
  readonly layout: ColumnLayout<Row>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly memory: TableMemoryHold;
};
export type TableControl = {
  readonly spot: Spot | null;
  readonly activeId: string | undefined;
  /** The cell ring is drawn only while the keyboard is in use. */
  readonly isByKeyboard: boolean;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
    readonly onMouseDown: (event: MouseEvent<HTMLTableElement>) => void;
    readonly onClick: (event: MouseEvent<HTMLTableElement>) => void;
    readonly onDoubleClick: (event: MouseEvent<HTMLTableElement>) => void;
    readonly onFocus: () => void;
  };
};

/** Keyboard and mouse of a table: where the keyboard stands, what is selected, opened, sorted, expanded and copied. */
export function useTableControl<Row>(parts: Parts<Row>): TableControl {
  const { id, props, model, layout, virtualizer, table, memory } = parts;
  const [wanted, setWanted] = useState<Spot | null>(memory.before?.spot ?? null);
  const [isByKeyboard, setByKeyboard] = useState(false);
  const anchor = useRef<number | null>(null);
  const shouldShow = useRef(false);
  const lastLine = model.count + (props.totals?.length ?? 0) - 1;
  const spot =
    wanted === null
      ? null
      : { line: Math.min(wanted.line, lastLine), column: Math.min(wanted.column, layout.columns.length - 1) };
  const selection = props.selection ?? new Set<string>();

  const stand = (next: Spot): void => {
    setWanted(next);
    memory.noteSpot(next);
    shouldShow.current = true;
    const line = model.lineAt(next.line);
    props.onFocusRow?.(line?.kind === 'row' ? line.row : null);
    if (next.line >= 0 && next.line < model.count) virtualizer.scrollToIndex(next.line, { align: 'auto' });
  };
  useLayoutEffect(() => {
    if (!shouldShow.current || spot === null) return;
    shouldShow.current = false;
    cellAt(spot)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const cellAt = (at: Spot): HTMLElement | null => {
    const row = table.current?.querySelector(`tr[data-line="${at.line}"]`);
    const cells = [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
    return cells.findLast((cell) => Number(cell.dataset['column']) <= at.column) ?? null;
  };
  const keyAt = (index: number): string | undefined => {
    const line = model.lineAt(index);
    return line?.kind === 'row' ? line.key : undefined;
  };
  const extendTo = (index: number): void => {
    const from = anchor.current ?? index;
    anchor.current = from;
    const low = Math.min(from, index);
    const high = Math.max(from, index);
    if (props.keysBetween) void props.keysBetween(low, high).then((keys) => props.onSelect?.(new Set(keys)));
    else props.onSelect?.(new Set(keysFrom(model, low, high)));
  };
  const selectOnly = (index: number): void => {
    const key = keyAt(index);
    anchor.current = index;
    props.onSelect?.(new Set(key === undefined ? [] : [key]));
  };
  const toggle = (index: number): void => {
    const key = keyAt(index);
    if (key === undefined) return;
    anchor.current = index;
    props.onSelect?.(toggled(selection, key, model));
  };
  const sortBy = (columnKey: string | undefined): void => {
    const column = layout.columns.find((one) => one.key === columnKey);
    if (column?.isSortable) props.onSort?.(nextSort(column, props.sort));
  };
  const openAt = (at: Spot): void => {
    if (at.line === -1) return sortBy(layout.columns[at.column]?.key);
    const opener = cellAt(at)?.querySelector<HTMLElement>('button:not([data-toggle]), a[href]');
    if (opener) return opener.click();
    const line = model.lineAt(at.line);
    if (line?.kind === 'row') props.onOpen?.(line.row);
    if (line?.kind === 'child') line.onOpen?.();
  };
  const setExpanded = (at: Spot, isExpanded: boolean): boolean => {
    const line = model.lineAt(at.line);
    if (at.column !== 0 || line?.kind !== 'row' || !props.childrenOf || !props.onToggle) return false;
    if ((props.expanded?.has(line.key) ?? false) === isExpanded) return false;
    props.onToggle(line.key, isExpanded);
    return true;
  };
  const copy = (): void =>
    props.onCopy?.({
      selection,
      columnKeys: layout.columns.filter((column) => column.text).map((column) => column.key),
      tsv: toTsv(model, layout.columns, selection),
    });

  const act = (event: KeyboardEvent, at: Spot): boolean => {
    const isCtrl = event.ctrlKey || event.metaKey;
    if (isCtrl && event.key.toLowerCase() === 'a' && props.onSelect) props.onSelect(allOf(model));
    else if (isCtrl && event.key.toLowerCase() === 'c' && props.onCopy && hasNoTextSelected()) copy();
    else if (isCtrl || event.altKey) return false;
    else if (event.key === 'Enter') openAt(at);
    else if (event.key === ' ' && at.line === -1) openAt(at);
    else if (event.key === ' ' && props.onSelect) toggle(at.line);
    else if (event.key === 'Escape' && props.onSelect && (selection === 'all' || selection.size > 0)) {
      anchor.current = null;
      props.onSelect(new Set());
    } else if (event.key === 'ArrowRight') return setExpanded(at, true);
    else if (event.key === 'ArrowLeft') return setExpanded(at, false);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const target = event.target as HTMLElement;
    if (isComposing(event) || event.defaultPrevented || target.matches('input, select, textarea')) return;
    if (target !== table.current && (event.key === 'Enter' || event.key === ' ')) return;
    setByKeyboard(true);
    const at = spot ?? { line: firstLine(model), column: 0 };
    if (act(event, at)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.altKey) return;
    const next = moveSpot(event.key, event.ctrlKey || event.metaKey, at, shapeOf(parts));
    if (next === null) return;
    event.preventDefault();
    if (
      event.shiftKey &&
      props.onSelect &&
      next.line !== at.line &&
      next.line >= 0 &&
      next.line < model.count
    ) {
      anchor.current ??= at.line;
      extendTo(next.line);
    } else if (!event.shiftKey) anchor.current = null;
    stand(next);
  };
  const spotOf = (event: MouseEvent): Spot | null => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    const line = cell?.closest<HTMLElement>('[data-line]')?.dataset['line'];
    return cell && line !== undefined ? { line: Number(line), column: Number(cell.dataset['column']) } : null;
  };
  const onClick = (event: MouseEvent<HTMLTableElement>): void => {
    const at = spotOf(event);
    if (at === null) return;
    const pressed = (event.target as HTMLElement).closest<HTMLElement>(
      'button, a, input, select, textarea, label',
    );
    if (pressed && pressed === document.activeElement && pressed.matches('button, a'))
      table.current?.focus({ preventScroll: true });
    if (pressed?.matches('[data-sort]')) return sortBy(pressed.dataset['sort']);
    setWanted(at);
    memory.noteSpot(at);
    const line = model.lineAt(at.line);
    if (pressed?.matches('[data-toggle]')) {
      if (line?.kind === 'row') props.onToggle?.(line.key, !(props.expanded?.has(line.key) ?? false));
      return;
    }
    props.onFocusRow?.(line?.kind === 'row' ? line.row : null);
    if (pressed || line?.kind !== 'row' || !props.onSelect) return;
    if (event.shiftKey) extendTo(at.line);
    else if (event.ctrlKey || event.metaKey) toggle(at.line);
    else selectOnly(at.line);
  };
  return {
    spot,
    isByKeyboard,
    activeId:
      spot === null
        ? undefined
        : spot.line === -1
          ? `${id}-head-${spot.column}`
          : (cellAt(spot)?.id ?? undefined),
    handlers: {
      onKeyDown,
      onClick,
      onMouseDown: (event) => {
        setByKeyboard(false);
        if (event.shiftKey || event.detail > 1) event.preventDefault();
      },
      onDoubleClick: (event) => {
        const at = spotOf(event);
        if (at !== null && at.line >= 0 && !(event.target as HTMLElement).closest('button, a, input')) {
          const line = model.lineAt(at.line);
          if (line?.kind === 'row') props.onOpen?.(line.row);
          if (line?.kind === 'child') line.onOpen?.();
        }
      },
      onFocus: () => {
        if (spot === null && model.count > 0) stand({ line: firstLine(model), column: 0 });
      },
    },
  };
}

function firstLine<Row>(model: LineModel<Row>): number {
  for (let at = 0; at < model.count; at += 1) if (model.lineAt(at)?.kind !== 'group') return at;
  return 0;
}

function shapeOf<Row>({ props, model, layout, virtualizer }: Parts<Row>): TableShape {
  const totalCount = props.totals?.length ?? 0;
  const view = (virtualizer.scrollRect?.height ?? 0) - headHeight - totalCount * totalHeight;
  return {
    lineCount: model.count,
    totalCount,
    columnCount: layout.columns.length,
    pageLines: Math.max(1, Math.floor(view / (props.density ?? 28)) - 1),
    canStand: (line) => model.lineAt(line)?.kind !== 'group',
  };
}

function hasNoTextSelected(): boolean {
  return window.getSelection()?.isCollapsed ?? true;
}
