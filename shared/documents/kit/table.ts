import { type TableCell, type TableNode, type TableRule, type TextStyle } from '../nodes';
import { measure } from './measures';
import { hairline, ink, styles } from './styles';

export type Column = {
  readonly head: string;
  readonly width: number;
  readonly alignment: 'left' | 'right' | 'center';
  /** Text that may break into lines; figures, days and codes never do. */
  readonly mayWrap?: boolean;
};

export type TableLook = {
  readonly paddingY?: number;
  readonly paddingX?: number;
  readonly fontSize?: number;
  /** Lines of one group have light lines between them; after these rows (from 0) the group's own line stands. */
  readonly groupEnds?: readonly number[];
  /** A table inside a column of the page. */
  readonly measure?: number;
};

const groupLine = '#8a8a8a';

/**
 * A table with three rules: 0.9 pt above and below, 0.5 pt under the head and above the total, hairlines between rows,
 * no verticals; the first and last columns are flush with the text. Widths are checked, because pdfmake lets a table
 * that is too wide run over the margin without a word.
 * @throws where widths and paddings are more than the measure
 */
export function threeLineTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: readonly string[] | null,
  look: TableLook = {},
): TableNode {
  const { paddingX = 3, paddingY = 3.2, fontSize, groupEnds } = look;
  checkWidths(
    columns.map(({ width }) => width),
    paddingX,
    look.measure ?? measure,
  );
  const size = fontSize === undefined ? {} : { fontSize };
  const body: (readonly TableCell[])[] = [
    columns.map((column) => cell(column.head, column, styles.cellHead)),
    ...rows.map((row) => cellsOf(columns, row, { ...styles.cell, ...size })),
  ];
  if (total !== null) body.push(cellsOf(columns, total, { ...styles.cellTotal, ...size }));
  const end = body.length;
  const rules: TableRule[] = [
    { at: 0, width: 0.9, color: ink },
    { at: 1, width: 0.5, color: ink },
    ...(groupEnds ?? []).map((row) => ({ at: row + 2, width: 0.35, color: groupLine })),
  ];
  if (total !== null) rules.push({ at: end - 1, width: 0.5, color: ink });
  rules.push({ at: end, width: 0.9, color: ink });
  return {
    table: {
      widths: columns.map(({ width }) => width),
      body,
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
    },
    lines: { rules, between: 0.25, betweenColor: hairline, paddingX, paddingY },
  };
}

function cellsOf(columns: readonly Column[], row: readonly string[], style: TextStyle): TableCell[] {
  return columns.map((column, place) => cell(row[place] ?? '', column, style));
}

/** An empty cell keeps its face and size, or its row would grow. */
function cell(text: string, { alignment, mayWrap }: Column, style: TextStyle): TableCell {
  return { ...style, text, alignment, noWrap: mayWrap !== true };
}

/** Widths exclude padding: the first column has none at its left, the last none at its right. */
export function checkWidths(widths: readonly number[], paddingX: number, available: number): void {
  const used = widths.reduce((sum, width) => sum + width, 0) + 2 * paddingX * (widths.length - 1);
  if (used > available + 0.5)
    throw new Error(`a table of ${used.toFixed(1)} pt does not fit into ${available} pt`);
}

/** The width that is left for one column beside the others. */
export function restWidth(others: readonly number[], paddingX = 3, available = measure): number {
  return available - others.reduce((sum, width) => sum + width, 0) - 2 * paddingX * others.length;
}
