import { type TableNode } from '../nodes';
import { measure } from './measures';
import { styles } from './styles';
import { type Column, type TableLook, threeLineTable } from './table';
import { textWidth } from './textWidth';

/** A column whose width follows from what stands in it. */
export type FittedColumn = Omit<Column, 'width'> & {
  /** Codes and names: wider ones break into lines of this width; with `mayWrap` alone only where nothing else helps. */
  readonly wrapsAt?: number;
  /** Takes nothing of the room that is left over. */
  readonly isTight?: boolean;
};

/** From that of few rows and the usual one down to the least that is read without effort; at each the columns come closer. */
const sizes = [9, 8.5, 8.2, 7.8, 7.4, 7, 6.5, 6] as const;
const paddings = [4, 3, 2] as const;
/** Widths are reckoned, not measured: a little more than the text needs. */
const slack = 0.6;
const leastWrapped = 28;

type Look = Omit<TableLook, 'paddingX'>;
type Rows = readonly (readonly string[])[];
type Fit = {
  readonly size: number;
  readonly paddingX: number;
  /** What each column would take, and what it takes at most. */
  readonly natural: readonly number[];
  readonly capped: readonly number[];
  readonly available: number;
};

/**
 * A three-line table whose columns are as wide as their longest text, set smaller and closer where they are too much
 * for the measure; then long texts break. What is left over is shared out, so that the table fills the measure.
 * @throws where the figures alone do not fit in the least size, which takes more than what is exact
 */
export function fittedTable(
  columns: readonly FittedColumn[],
  rows: Rows,
  total: readonly string[] | null,
  look: Look = {},
): TableNode {
  const { size, paddingX, natural, capped, available } = fit(columns, rows, total, look);
  const widths = fill(columns, squeeze(columns, capped, available), available);
  const set = columns.map(({ head, headBelow, alignment }, place): Column => ({
    head,
    headBelow,
    alignment,
    width: widths[place] ?? 0,
    mayWrap: (natural[place] ?? 0) > (widths[place] ?? 0) + 0.01,
  }));
  const last = rows.at(-1);
  const isLastPlain = set.every(({ width }, place) => textWidth(last?.[place] ?? '', size) <= width + slack);
  return threeLineTable(set, rows, total, {
    ...look,
    paddingX,
    fontSize: size,
    keepsTotal: look.keepsTotal === true && isLastPlain,
  });
}

function fit(columns: readonly FittedColumn[], rows: Rows, total: readonly string[] | null, look: Look): Fit {
  // The word at the left of a total runs on over the empty cells beside it.
  const figures = columns.map(({ alignment }, place) =>
    alignment === 'right' ? (total?.[place] ?? '') : '',
  );
  const all = [...rows, figures];
  const wanted = sizes.filter((size) => size <= (look.fontSize ?? styles.cell.fontSize));
  const tries = wanted.flatMap((size) => {
    const natural = columns.map((column, place) => naturalWidth(column, place, all, size));
    const capped = natural.map((width, place) => Math.min(width, columns[place]?.wrapsAt ?? width));
    return paddings.map((paddingX): Fit => {
      const available = (look.measure ?? measure) - 2 * paddingX * (columns.length - 1);
      return { size, paddingX, natural, capped, available };
    });
  });
  const found = tries.find(({ capped, available }) => addUp(capped) <= available) ?? tries.at(-1);
  if (found === undefined) throw new Error('a table has a size');
  return found;
}

function naturalWidth(
  { head, headBelow = '' }: FittedColumn,
  place: number,
  rows: Rows,
  size: number,
): number {
  const headSize = Math.min(styles.cellHead.fontSize, size);
  const heads = Math.max(textWidth(head, headSize), textWidth(headBelow, headSize - 1));
  return rows.reduce((most, row) => Math.max(most, textWidth(row[place] ?? '', size)), heads) + slack;
}

/** In the least size columns that may break into lines give way further, by what they have to give. */
function squeeze(
  columns: readonly FittedColumn[],
  widths: readonly number[],
  available: number,
): readonly number[] {
  const over = addUp(widths) - available;
  if (over <= 0) return widths;
  const room = widths.map((width, place) => {
    const column = columns[place];
    const mayBreak = column?.wrapsAt !== undefined || column?.mayWrap === true;
    return mayBreak ? Math.max(0, width - leastWrapped) : 0;
  });
  const all = addUp(room);
  return all < over ? widths : widths.map((width, place) => width - ((room[place] ?? 0) / all) * over);
}

function fill(
  columns: readonly FittedColumn[],
  widths: readonly number[],
  available: number,
): readonly number[] {
  const left = Math.max(0, available - addUp(widths));
  const takers = columns.filter(({ isTight }) => isTight !== true).length;
  return widths.map((width, place) => (columns[place]?.isTight === true ? width : width + left / takers));
}

function addUp(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
