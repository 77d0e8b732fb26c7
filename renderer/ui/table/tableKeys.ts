/** Where the keyboard stands: line -1 is the head, `lineCount` and on are the totals. */
export type Spot = { readonly line: number; readonly column: number };
export type TableShape = {
  readonly lineCount: number;
  readonly totalCount: number;
  readonly columnCount: number;
  /** Lines that fit into the view; a Page key moves by as many. */
  readonly pageLines: number;
  /** Group heads are stepped over. */
  readonly canStand: (line: number) => boolean;
  /** The cell that covers a column of a line: where it begins and how many columns it spans. */
  readonly cellOf: (spot: Spot) => { readonly at: number; readonly span: number };
};

/**
 * Where a key leads from a spot, or `null` when the key does not move. Arrows step by cells, with Ctrl to the ends; Home
 * and End stay in the line, with Ctrl they go to the first and the last row.
 */
export function moveSpot(key: string, isCtrl: boolean, spot: Spot, shape: TableShape): Spot | null {
  const lastRow = shape.lineCount - 1;
  const lastColumn = shape.columnCount - 1;
  const cell = shape.cellOf(spot);
  const toLine = (line: number, step: 1 | -1, column = spot.column): Spot => {
    const clamped = Math.max(-1, Math.min(line, lastRow + shape.totalCount));
    return { line: nearestLine(clamped, step, spot.line, shape), column };
  };
  const toColumn = (column: number): Spot => ({
    line: spot.line,
    column: Math.max(0, Math.min(column, lastColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return isCtrl ? toLine(0, 1) : toLine(spot.line - 1, -1);
    case 'ArrowDown':
      return isCtrl ? toLine(lastRow, -1) : toLine(spot.line + 1, 1);
    case 'ArrowLeft':
      return toColumn(isCtrl ? 0 : cell.at - 1);
    case 'ArrowRight':
      return toColumn(isCtrl ? lastColumn : cell.at + cell.span);
    case 'Home':
      return isCtrl ? toLine(0, 1, 0) : toColumn(0);
    case 'End':
      return isCtrl ? toLine(lastRow, -1, lastColumn) : toColumn(lastColumn);
    case 'PageUp':
      return toLine(Math.max(0, spot.line - shape.pageLines), 1);
    case 'PageDown':
      return toLine(Math.min(lastRow, spot.line + shape.pageLines), -1);
    default:
      return null;
  }
}

/** The first line from `line` on in the direction of `step` that one can stand on; the old line if there is none. */
function nearestLine(line: number, step: 1 | -1, old: number, shape: TableShape): number {
  const last = shape.lineCount + shape.totalCount - 1;
  for (let at = line; at >= -1 && at <= last; at += step) {
    if (at < 0 || at >= shape.lineCount || shape.canStand(at)) return at;
  }
  return old;
}
