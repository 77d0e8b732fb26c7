import { type IsoDate } from '../../dates';
import {
  countDateOrder,
  type DateOrderFinding,
  type DateReading,
  type RawCell,
  readDate,
  resolveDate,
} from '../../sheets';
import { columnsOf } from '../mappingFile';
import { type ColumnKey } from '../types';
import { type PlanInput } from './planTypes';
import { type RowReader } from './rowReader';

const dateColumns: readonly ColumnKey[] = ['date', 'due', 'settledOn', 'paidOn'];

/** Reads date cells; the few thousand different days of a file are worked out once each. */
export function createDateCells(): { read(cell: RawCell | undefined): DateReading } {
  const texts = new Map<string | number, DateReading>();
  const serials = new Map<number, DateReading>();
  const remember = <K>(known: Map<K, DateReading>, key: K, cell: RawCell): DateReading => {
    let reading = known.get(key);
    if (reading === undefined) {
      reading = readDate(cell);
      known.set(key, reading);
    }
    return reading;
  };
  return {
    read(cell) {
      if (typeof cell === 'string' || typeof cell === 'number') return remember(texts, cell, cell);
      // A workbook has one system of dates, so the serial number alone tells the day.
      if (cell !== null && typeof cell === 'object' && 'serial' in cell)
        return remember(serials, cell.serial, cell);
      return readDate(cell);
    },
  };
}

/** The date columns that the mapping names. */
function mappedDateColumns(input: PlanInput): readonly ColumnKey[] {
  return columnsOf(input.mapping.kind).filter(
    (key) => dateColumns.includes(key) && input.resolved.columnOf.has(key),
  );
}

/** Counts, row by row, what the date columns prove about the file's order of day and month. */
export function createOrderCounter(
  input: PlanInput,
  cells: { read(cell: RawCell | undefined): DateReading },
): {
  add(reader: RowReader): void;
  finding(): DateOrderFinding;
} {
  const counter = countDateOrder();
  const columns = mappedDateColumns(input);
  return {
    add(reader) {
      for (const key of columns) counter.add(cells.read(reader.cell(key)));
    },
    finding: () => counter.finding(),
  };
}

export type DayCell =
  { readonly kind: 'empty' | 'invalid' | 'orderUnknown' } | { readonly kind: 'day'; readonly day: IsoDate };

/** The day of a reading under the file's order. */
export function dayOf(reading: DateReading, order: DateOrderFinding['order']): DayCell {
  if (reading.kind === 'empty' || reading.kind === 'invalid') return { kind: reading.kind };
  const day = resolveDate(reading, order);
  if (day !== null) return { kind: 'day', day };
  return { kind: order === 'unknown' ? 'orderUnknown' : 'invalid' };
}
