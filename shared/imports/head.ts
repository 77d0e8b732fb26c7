import { cellText, foldText, isEmptyCell, type RawRow } from '../sheets';
import { cellsOfRow, hasText, type ImportTable } from './table';

/** The head of a table: what its columns are called and where the data begin. */
export type Head = {
  /** The (lower) row of the head. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  /** One name a column, all different; a column without a header is called by its letter. */
  readonly headers: readonly string[];
  /** Under which other names a column of a head of two rows may be known: its lower and its upper cell. */
  readonly otherNames: readonly (readonly string[])[];
};

/**
 * Reads the head at a row. Heads of two rows (joined cells) are put together from the row and its neighbour: a blank
 * below takes the name above, a name below a joined one becomes `above below`.
 */
export function readHead(table: ImportTable, headerRow: number): Head {
  const here = cellsOfRow(table, headerRow);
  const below = cellsOfRow(table, headerRow + 1);
  const above = headerRow > 1 ? cellsOfRow(table, headerRow - 1) : [];
  if (isHeadOfTwo(here, below)) return joinHead(here, below, headerRow + 1);
  if (isHeadOfTwo(above, here)) return joinHead(above, here, headerRow);
  const names = here.map((cell) => cellText(cell));
  return { headerRow, firstDataRow: headerRow + 1, headers: nameAll(names), otherNames: names.map(() => []) };
}

/**
 * Two rows are one head if all their cells are short texts, some column is named above alone and some below alone,
 * and a column named in both begins a joined cell: the next one is named below alone.
 */
function isHeadOfTwo(upper: RawRow, lower: RawRow): boolean {
  if (!isNames(upper, 2) || !isNames(lower, 1)) return false;
  let aboveAlone = 0;
  let belowAlone = 0;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const hasAbove = !isEmptyCell(upper[column]);
    const hasBelow = !isEmptyCell(lower[column]);
    if (hasAbove && !hasBelow) aboveAlone += 1;
    if (!hasAbove && hasBelow) {
      if (column === 0) return false;
      belowAlone += 1;
    }
    if (hasAbove && hasBelow && !(isEmptyCell(upper[column + 1]) && !isEmptyCell(lower[column + 1])))
      return false;
  }
  return aboveAlone > 0 && belowAlone > 0;
}

function isNames(row: RawRow, atLeast: number): boolean {
  const filled = row.filter((cell) => !isEmptyCell(cell));
  return filled.length >= atLeast && filled.every((cell) => hasText(cell) && isName(cell));
}

/** A header is a short text that is no figure and no date. */
export function isName(text: string): boolean {
  const folded = foldText(text);
  return folded.length <= 60 && !/^[\d\s.,:/¥$€£%()+-]+$/.test(folded) && !/^\d{4}年/.test(folded);
}

function joinHead(upper: RawRow, lower: RawRow, headerRow: number): Head {
  const names: string[] = [];
  const otherNames: string[][] = [];
  let joined = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = cellText(upper[column]);
    const below = cellText(lower[column]);
    if (above !== '') joined = above;
    if (below === '') names.push(above);
    else names.push(joined === '' || joined === below ? below : `${joined} ${below}`);
    otherNames.push(below === '' ? [] : [below, ...(above === '' ? [] : [above])]);
  }
  return { headerRow, firstDataRow: headerRow + 1, headers: nameAll(names), otherNames };
}

function nameAll(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name, column) => {
    const text = name === '' ? columnLetter(column) : name;
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}

/** 0 → A, 27 → AB. */
function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
