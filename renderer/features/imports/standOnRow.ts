/** Frames to wait until a row that was scrolled to is drawn. */
const mostFrames = 30;
const headHeight = 30;

/**
 * Puts the keyboard on a cell of the table below an element, wherever the table is scrolled to: rows exist only where
 * they are seen, so the table is scrolled first and the cell pressed once it is there.
 */
export function standOnRow(
  root: HTMLElement | null,
  place: { readonly line: number; readonly column: number; readonly rowHeight: number },
): void {
  const table = root?.querySelector<HTMLTableElement>('table[role="grid"]');
  const scroller = table?.parentElement;
  if (!table || !scroller) return;
  const top = place.line * place.rowHeight;
  const view = scroller.clientHeight - headHeight;
  if (top < scroller.scrollTop || top + place.rowHeight > scroller.scrollTop + view) {
    scroller.scrollTop = Math.max(0, top - view / 2);
  }
  pressCell(table, place, mostFrames);
}

function pressCell(
  table: HTMLTableElement,
  place: { readonly line: number; readonly column: number },
  frames: number,
): void {
  const cell = table.querySelector<HTMLElement>(
    `tr[data-line="${place.line}"]:not([aria-busy]) > [data-column="${place.column}"]`,
  );
  if (cell !== null) {
    // Focus first: the table then stands where it was last, and the press moves it.
    table.focus({ preventScroll: true });
    cell.click();
  } else if (frames > 0) {
    requestAnimationFrame(() => pressCell(table, place, frames - 1));
  }
}

/** The column on which the keyboard stands in the table below an element, counted from 0; null on none. */
export function columnStoodOn(root: HTMLElement | null): number | null {
  const id = root?.querySelector('table[role="grid"]')?.getAttribute('aria-activedescendant');
  const column = id ? document.getElementById(id)?.dataset['column'] : undefined;
  return column === undefined ? null : Number(column);
}
