import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react';
import { isComposing } from '../fields/keyboard';
import { moveSpot, type Spot } from './tableKeys';
import { openersIn, type TableControl } from './useTableControl';

export type TableEvents = {
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

/** Keys and mouse of a table, on the table element for all its lines. */
export function useTableEvents(
  control: TableControl,
  table: RefObject<HTMLTableElement | null>,
  canCopy: boolean,
): TableEvents {
  const { spot, shape, selecting } = control;
  const [isByKeyboard, setByKeyboard] = useState(false);
  const isPointing = useRef(false);

  const act = (event: KeyboardEvent, at: Spot): boolean => {
    const isCtrl = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    if (isCtrl && letter === 'a' && selecting.isPossible) selecting.selectAll();
    else if (isCtrl && letter === 'c' && canCopy && hasNoTextSelected()) control.copy();
    else if (isCtrl || event.altKey) return false;
    else if (event.key === 'Enter' || (event.key === ' ' && at.line === -1)) control.open(at);
    else if (event.key === ' ' && selecting.isPossible) selecting.toggle(at.line);
    else if (event.key === 'Escape' && hasSelection(selecting.selection)) selecting.letGo();
    else if (event.key === 'ArrowRight' && at.column === 0) return control.setExpanded(at.line, true);
    else if (event.key === 'ArrowLeft' && at.column === 0) return control.setExpanded(at.line, false);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const target = event.target as HTMLElement;
    const isOnPart = target !== table.current;
    if (isComposing(event) || event.defaultPrevented || target.matches('input, select, textarea')) return;
    if (isOnPart && (event.key === 'Enter' || event.key === ' ')) return;
    if (isOnPart && walkParts(event, target, table.current)) return;
    setByKeyboard(true);
    const at = spot ?? { line: 0, column: 0 };
    if (act(event, at)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const next = event.altKey ? null : moveSpot(event.key, event.ctrlKey || event.metaKey, at, shape);
    if (next === null) return;
    event.preventDefault();
    const isRowMove = next.line !== at.line && next.line >= 0 && next.line < shape.lineCount;
    if (!event.shiftKey) selecting.forgetStart();
    else if (selecting.isPossible && isRowMove) selecting.extendTo(next.line, at.line);
    control.stand(next);
  };
  const onClick = (event: MouseEvent<HTMLTableElement>): void => {
    isPointing.current = false;
    const at = spotOf(event);
    if (at === null) return;
    const pressed = (event.target as HTMLElement).closest<HTMLElement>(parts);
    if (pressed?.matches('button, a') && pressed === document.activeElement) {
      table.current?.focus({ preventScroll: true });
    }
    if (pressed?.matches('[data-sort]')) return control.sortBy(pressed.dataset['sort']);
    control.stand(at, false);
    if (pressed?.matches('[data-toggle]')) return control.toggleExpanded(at.line);
    if (pressed || at.line < 0 || at.line >= shape.lineCount || !selecting.isPossible) return;
    if (event.shiftKey) selecting.extendTo(at.line);
    else if (event.ctrlKey || event.metaKey) selecting.toggle(at.line);
    else selecting.selectOnly(at.line);
  };
  return {
    isByKeyboard,
    handlers: {
      onKeyDown,
      onClick,
      onMouseDown: (event) => {
        isPointing.current = true;
        setByKeyboard(false);
        if (event.shiftKey || event.detail > 1) event.preventDefault();
      },
      onDoubleClick: (event) => {
        const at = spotOf(event);
        if (at !== null && !(event.target as HTMLElement).closest(parts)) control.openLine(at.line);
      },
      onFocus: () => {
        if (isPointing.current) return;
        setByKeyboard(true);
        if (spot === null) control.standInView();
      },
    },
  };
}

/** Inside a cell with several openers, such as an aging bar: arrows go from one to the next, Escape back to the cell. */
function walkParts(event: KeyboardEvent, part: HTMLElement, table: HTMLTableElement | null): boolean {
  const cell = part.closest<HTMLElement>('[data-column]');
  const openers = cell === null ? [] : openersIn(cell);
  const at = openers.indexOf(part);
  if (at === -1 || openers.length < 2) return false;
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
  if (event.key === 'Escape') table?.focus({ preventScroll: true });
  else if (next !== undefined) openers[Math.max(0, Math.min(next, openers.length - 1))]?.focus();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** What in a cell answers by itself. */
const parts = 'button, a, input, select, textarea, label';

function spotOf(event: MouseEvent): Spot | null {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
  const line = cell?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  if (!cell || line === undefined) return null;
  return { line: Number(line), column: Number(cell.dataset['column']) };
}

function hasSelection(selection: ReadonlySet<string> | 'all'): boolean {
  return selection === 'all' || selection.size > 0;
}

function hasNoTextSelected(): boolean {
  return window.getSelection()?.isCollapsed ?? true;
}
