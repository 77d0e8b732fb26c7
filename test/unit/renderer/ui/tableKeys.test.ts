import { moveSpot, type Spot, type TableShape } from '@renderer/ui/table/tableKeys';
import { describe, expect, it } from 'vitest';

/* Ten lines, of which 0 and 5 are group heads; one total; four columns; in line 3 the first cell spans two. */
const shape: TableShape = {
  lineCount: 10,
  totalCount: 1,
  columnCount: 4,
  pageLines: 4,
  canStand: (line) => line !== 0 && line !== 5,
  cellOf: ({ line, column }) => (line === 3 && column < 2 ? { at: 0, span: 2 } : { at: column, span: 1 }),
};
const move = (key: string, line: number, column: number, isCtrl = false): Spot | null =>
  moveSpot(key, isCtrl, { line, column }, shape);

describe('moveSpot', () => {
  it('steps by lines over group heads', () => {
    expect(move('ArrowDown', 1, 2)).toEqual({ line: 2, column: 2 });
    expect(move('ArrowDown', 4, 2)).toEqual({ line: 6, column: 2 });
    expect(move('ArrowUp', 6, 2)).toEqual({ line: 4, column: 2 });
  });

  it('reaches the head above the first row and the total below the last', () => {
    expect(move('ArrowUp', 1, 0)).toEqual({ line: -1, column: 0 });
    expect(move('ArrowUp', -1, 0)).toEqual({ line: -1, column: 0 });
    expect(move('ArrowDown', -1, 0)).toEqual({ line: 1, column: 0 });
    expect(move('ArrowDown', 9, 1)).toEqual({ line: 10, column: 1 });
    expect(move('ArrowDown', 10, 1)).toEqual({ line: 10, column: 1 });
  });

  it('steps by cells, over all columns that a cell spans', () => {
    expect(move('ArrowRight', 3, 0)).toEqual({ line: 3, column: 2 });
    expect(move('ArrowLeft', 3, 2)).toEqual({ line: 3, column: 1 });
    expect(move('ArrowLeft', 3, 1)).toEqual({ line: 3, column: 0 });
    expect(move('ArrowRight', 2, 3)).toEqual({ line: 2, column: 3 });
    expect(move('ArrowLeft', 2, 0)).toEqual({ line: 2, column: 0 });
  });

  it('moves by a page and stops at the ends on a line one can stand on', () => {
    expect(move('PageDown', 1, 0)).toEqual({ line: 4, column: 0 });
    expect(move('PageDown', 4, 0)).toEqual({ line: 8, column: 0 });
    expect(move('PageDown', 8, 0)).toEqual({ line: 9, column: 0 });
    expect(move('PageUp', 2, 0)).toEqual({ line: 1, column: 0 });
    expect(move('PageUp', 9, 0)).toEqual({ line: 6, column: 0 });
  });

  it('goes to the ends of the line, and with Ctrl to the first and last row', () => {
    expect(move('Home', 7, 3)).toEqual({ line: 7, column: 0 });
    expect(move('End', 7, 0)).toEqual({ line: 7, column: 3 });
    expect(move('Home', 7, 3, true)).toEqual({ line: 1, column: 0 });
    expect(move('End', 1, 0, true)).toEqual({ line: 9, column: 3 });
    expect(move('ArrowUp', 7, 3, true)).toEqual({ line: 1, column: 3 });
    expect(move('ArrowDown', 1, 3, true)).toEqual({ line: 9, column: 3 });
  });

  it('leaves other keys alone', () => {
    expect(move('a', 1, 0)).toBeNull();
    expect(move('Enter', 1, 0)).toBeNull();
  });

  it('stays where it is in a table without rows', () => {
    const empty: TableShape = { ...shape, lineCount: 0, totalCount: 0, canStand: () => false };
    expect(moveSpot('ArrowDown', false, { line: -1, column: 0 }, empty)).toEqual({ line: -1, column: 0 });
    expect(moveSpot('End', true, { line: -1, column: 0 }, empty)?.line).toBe(-1);
  });
});
