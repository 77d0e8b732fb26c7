import { type TableCell, type TableNode, type TableRule, type TextStyle } from '../nodes';
import { measure } from './measures';
import { hairline, ink, styles } from './styles';

export type Column = {
  readonly head: string;
  /** The head in a second language, on a line of its own. */
  readonly headBelow?: string | undefined;
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
  /** The total stays on the page of the last row, which may not break into lines then. */
  readonly keepsTotal?: boolean;
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
    columns.map((column) => headCell(column, size)),
    ...rows.map((row) => cellsOf(columns, row, { ...styles.cell, ...size })),
  ];
  const last = rows.at(-1);
  const isJoined = look.keepsTotal === true && total !== null && last !== undefined;
  if (isJoined)
    body.splice(
      -1,
      1,
      joinedCells(columns, last, total, { size, paddingY, paddingX, width: look.measure ?? measure }),
    );
  else if (total !== null) body.push(cellsOf(columns, total, { ...styles.cellTotal, ...size }));
  const end = body.length;
  const rules: TableRule[] = [
    { at: 0, width: 0.9, color: ink },
    { at: 1, width: 0.5, color: ink },
    ...(groupEnds ?? []).map((row) => ({ at: row + 2, width: 0.35, color: groupLine })),
  ];
  if (total !== null && !isJoined) rules.push({ at: end - 1, width: 0.5, color: ink });
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

function headCell(column: Column, { fontSize }: { readonly fontSize?: number }): TableCell {
  const style = {
    ...styles.cellHead,
    fontSize: Math.min(styles.cellHead.fontSize, fontSize ?? styles.cellHead.fontSize),
  };
  const head = cell(column.head, column, style);
  if (column.headBelow === undefined) return head;
  return {
    stack: [head, cell(column.headBelow, column, { ...style, bold: false, fontSize: style.fontSize - 1 })],
  };
}

/**
 * The last row and the total in one row of the table: pdfmake has no option that keeps two rows on one page, and a total
 * by itself under a repeated head says nothing. The rule between them is drawn in the first cell across the table.
 */
function joinedCells(
  columns: readonly Column[],
  last: readonly string[],
  total: readonly string[],
  look: {
    readonly size: { readonly fontSize?: number };
    readonly paddingY: number;
    readonly paddingX: number;
    readonly width: number;
  },
): TableCell[] {
  const { size, paddingY, width } = look;
  const style = { ...styles.cell, ...size };
  return columns.map((column, place) => ({
    stack: [
      { ...cell(last[place] ?? '', column, style), noWrap: true },
      {
        canvas:
          place === 0
            ? [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: ink }]
            : [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0 }],
        margin: [0, paddingY, 0, paddingY],
      },
      { ...cell(total[place] ?? '', column, { ...styles.cellTotal, ...size }), noWrap: true },
    ],
  }));
}

/** Widths exclude padding: the first column has none at its left, the last none at its right. */
export function checkWidths(widths: readonly number[], paddingX: number, available: number): void {
  const used = widths.reduce((sum, width) => sum + width, 0) + 2 * paddingX * (widths.length - 1);
  if (used > available + 0.5)
    throw new Error(`a table of ${used.toFixed(1)} pt does not fit into ${available} pt`);
}
