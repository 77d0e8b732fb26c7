import { isEmptyCell, type MergedRange, type RawCell, type RawRow } from '../sheets';

/** The rows with a value of one sheet or csv, and their numbers in the file; both lists run upwards. */
export type ImportTable = {
  readonly rowNumbers: readonly number[];
  readonly rows: readonly RawRow[];
  readonly merged: readonly MergedRange[];
};

const noCells: RawRow = [];

/** The place of the first row with this number or a higher one. */
export function placeOfRow(table: ImportTable, row: number): number {
  let low = 0;
  let high = table.rowNumbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.rowNumbers[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cells of a row of the file; none for an empty row. */
export function cellsOfRow(table: ImportTable, row: number): RawRow {
  const place = placeOfRow(table, row);
  return table.rowNumbers[place] === row ? (table.rows[place] ?? noCells) : noCells;
}

export function hasText(cell: RawCell | undefined): cell is string {
  return typeof cell === 'string' && !isEmptyCell(cell);
}
