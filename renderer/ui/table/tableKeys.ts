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
};

/** Where a key leads from a spot, or `null` when the key does not move. Home and End stay in the line; with Ctrl they leave it. */
export function moveSpot(key: string, isCtrl: boolean, spot: Spot, shape: TableShape): Spot | null {
  const last = shape.lineCount + shape.totalCount - 1;
  const toLine = (line: number, step: 1 | -1): Spot => ({
    line: nearestLine(Math.max(-1, Math.min(line, last)), step, spot.line, shape),
    column: spot.column,
  });
  const toColumn = (column: number): Spot => ({
    line: spot.line,
    column: Math.max(0, Math.min(column, shape.columnCount - 1)),
  });
  switch (key) {
    case 'ArrowUp':
      return isCtrl ? toLine(0, 1) : toLine(spot.line - 1, -1);
    case 'ArrowDown':
      return isCtrl ? toLine(shape.lineCount - 1, -1) : toLine(spot.line + 1, 1);
    case 'ArrowLeft':
      return toColumn(isCtrl ? 0 : spot.column - 1);
    case 'ArrowRight':
      return toColumn(isCtrl ? shape.columnCount - 1 : spot.column + 1);
    case 'Home':
      return isCtrl ? { ...toLine(0, 1), column: 0 } : toColumn(0);
    case 'End':
      return isCtrl
        ? { ...toLine(shape.lineCount - 1, -1), column: shape.columnCount - 1 }
        : toColumn(shape.columnCount - 1);
    case 'PageUp':
      return toLine(Math.max(0, spot.line - shape.pageLines), 1);
    case 'PageDown':
      return toLine(Math.min(shape.lineCount - 1, spot.line + shape.pageLines), -1);
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
