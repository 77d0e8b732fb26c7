import { type MergedRange, type RawCell } from '@shared/sheets';
import { limits } from './limits';
import { unescapeControls } from './sharedStrings';
import { createXmlReader } from './xmlReader';

export type NumberedRow = { readonly row: number; readonly cells: RawCell[] };

export type SheetContext = {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly system: 1900 | 1904;
};

export type SheetCells = {
  write(text: string): void;
  end(): void;
  /** The rows that were completed since the last call. */
  take(): readonly NumberedRow[];
  /** Cells joined over several rows; known at the end. */
  readonly merged: readonly MergedRange[];
};

const lastSheetRow = 1_048_576;

/** Reads the cells of one sheet from its XML: values as stored, formulas by their stored results. */
export function createSheetCells(context: SheetContext): SheetCells {
  let rows: NumberedRow[] = [];
  const merged: MergedRange[] = [];
  let row = 0;
  let cells: RawCell[] | null = null;
  let column = 0;
  let type = '';
  let style = 0;
  let value: string | null = null;
  let isValue = false;
  let phonetic = 0;

  const reader = createXmlReader({
    open(name, attributes) {
      if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = null;
      } else if (name === 'v' || name === 't') {
        isValue = phonetic === 0 && cells !== null;
        if (isValue) value ??= '';
      } else if (name === 'rPh') phonetic += 1;
      else if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        if (!Number.isInteger(row) || row < 1 || row > lastSheetRow) throw new Error('row number');
        cells = [];
        column = 0;
      } else if (name === 'mergeCell') addMerged(merged, attributes['ref'] ?? '');
    },
    text(piece) {
      if (isValue) value = (value ?? '') + piece;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c') {
        if (cells !== null && value !== null) putCell(cells, column, toCell(value, type, style, context));
      } else if (name === 'rPh') phonetic -= 1;
      else if (name === 'row') {
        if (cells !== null && cells.length > 0) rows.push({ row, cells });
        cells = null;
      }
    },
  });

  return {
    write: (text) => reader.write(text),
    end: () => reader.end(),
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
    merged,
  };
}

function putCell(cells: RawCell[], column: number, cell: RawCell): void {
  if (cell === null) return;
  if (column < 1 || column > limits.columns) throw new Error(`column ${column}`);
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = cell;
}

function toCell(value: string, type: string, style: number, context: SheetContext): RawCell {
  if (value.length > limits.cellCharacters) throw new Error('a cell without end');
  if (type === 'n') {
    const text = value.trim();
    if (text === '') return null;
    const number = Number(text);
    if (!Number.isFinite(number)) return { error: text };
    return context.dateStyles[style] === true ? { serial: number, system: context.system } : number;
  }
  if (type === 's') {
    const shared = context.sharedStrings[Number(value)];
    if (shared === undefined) throw new Error('a shared text is missing');
    return shared === '' ? null : shared;
  }
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type === 'e') return { error: value.trim() };
  // Texts: of the cell itself, of a formula, and dates in ISO form (strict workbooks).
  return value === '' ? null : unescapeControls(value);
}

/** `AB12` → 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (let place = 0; place < reference.length; place += 1) {
    const letter = reference.charCodeAt(place) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

function addMerged(merged: MergedRange[], reference: string): void {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i.exec(reference);
  if (!match || merged.length >= limits.mergedRanges) return;
  const top = Number(match[2]);
  const bottom = Number(match[4]);
  if (bottom > top)
    merged.push({ top, bottom, left: columnOf(match[1] ?? ''), right: columnOf(match[3] ?? '') });
}
