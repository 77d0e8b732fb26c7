import { cellText, isEmptyCell, type RawCell } from '../../sheets';
import { type ColumnKey } from '../types';
import { type PlanInput } from './planTypes';

/** Reads the cells of one row after another by what their columns mean. */
export type RowReader = {
  /** The row of the sheet or the record of the csv. */
  readonly row: number;
  moveTo(place: number): void;
  /** The corrected value, or the file's, or that of the joined cell the row lies in. */
  cell(key: ColumnKey): RawCell | undefined;
  text(key: ColumnKey): string;
  has(key: ColumnKey): boolean;
  isMapped(key: ColumnKey): boolean;
  isCorrected(key: ColumnKey): boolean;
};

// A customer's cell is joined over its invoices; a joined figure or number would be repeated, so those are not.
const repeatable: ReadonlySet<ColumnKey> = new Set([
  'customerCode',
  'customerName',
  'date',
  'due',
  'currency',
  'salesperson',
  'region',
  'country',
]);

export function createRowReader({ table, resolved, corrections, head }: PlanInput): RowReader {
  const { columnOf } = resolved;
  const joined = findJoined();
  let place = 0;
  let row = 0;
  let cells = table.rows[0];
  let corrected = corrections.get(0);

  function findJoined(): ReadonlyMap<string, RawCell> {
    const found = new Map<string, RawCell>();
    const columns = [...columnOf].filter(([key]) => repeatable.has(key)).map(([, column]) => column);
    const placeOf = new Map(
      table.merged.length === 0 ? [] : table.rowNumbers.map((number, at) => [number, at]),
    );
    for (const { top, bottom, left, right } of table.merged) {
      if (top < head.firstDataRow) continue;
      const value = table.rows[placeOf.get(top) ?? -1]?.[left - 1] ?? null;
      if (value === null) continue;
      for (const column of columns)
        if (column + 1 >= left && column + 1 <= right)
          for (let number = top; number <= bottom; number += 1) found.set(`${number}:${column}`, value);
    }
    return found;
  }

  const cell = (key: ColumnKey): RawCell | undefined => {
    const typed = corrected?.get(key);
    if (typed !== undefined) return typed;
    const column = columnOf.get(key);
    if (column === undefined) return undefined;
    const value = cells?.[column];
    if (joined.size === 0 || (value !== null && value !== undefined)) return value;
    return joined.get(`${row}:${column}`);
  };

  return {
    get row() {
      return row;
    },
    moveTo(next) {
      place = next;
      row = table.rowNumbers[place] ?? 0;
      cells = table.rows[place];
      corrected = corrections.size === 0 ? undefined : corrections.get(row);
    },
    cell,
    text: (key) => cellText(cell(key)),
    has: (key) => !isEmptyCell(cell(key)),
    isMapped: (key) => columnOf.has(key),
    isCorrected: (key) => corrected?.has(key) === true,
  };
}
