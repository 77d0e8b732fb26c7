import { type PaperLanguage } from '../../ledger';
import { checkWidths, grey, ink, measure, styles } from '../kit';
import { type DocNode, type TableCell, type TableNode } from '../nodes';
import { asHead, type Words } from '../wording/words';

const line = { width: 0.5, color: '#8a8a8a' } as const;

export type FormCell =
  | { readonly label: string; readonly below?: string | undefined }
  | { readonly value: string; readonly isStrong?: boolean; readonly span?: number };

/** A label of one language, or of both one above the other. */
export function labelCell(words: Words, language: PaperLanguage): FormCell {
  const { head, headBelow } = asHead(words, language);
  return { label: head, below: headBelow };
}

/** A form to fill in by hand: labels in grey, values in ink, lines around every cell. */
export function formTable(
  widths: readonly number[],
  rows: readonly (readonly FormCell[])[],
  look: { readonly paddingY?: number; readonly measure?: number } = {},
): TableNode {
  const paddingX = 6;
  const inner = widths.map((width) => width - 2 * paddingX - line.width);
  checkWidths(widths, 0, look.measure ?? measure + 0.5);
  return {
    table: {
      widths: inner,
      body: rows.map((row) => row.flatMap((cell) => cellsOf(cell))),
      dontBreakRows: true,
    },
    lines: {
      rules: [
        { at: 0, ...line },
        { at: rows.length, ...line },
      ],
      between: line.width,
      betweenColor: line.color,
      verticals: { ...line, isOutside: true },
      paddingX,
      paddingY: look.paddingY ?? 4,
      isPaddedOutside: true,
    },
  };
}

/** A cell over several columns is followed by empty ones for the columns that it covers. */
function cellsOf(cell: FormCell): readonly TableCell[] {
  if ('label' in cell) {
    const label = { ...text(cell.label), color: grey };
    if (cell.below === undefined) return [label];
    return [{ stack: [label, { ...label, text: cell.below, fontSize: 7.4 }] }];
  }
  const { value, isStrong = false, span = 1 } = cell;
  const covered = Array.from({ length: span - 1 }, (): TableCell => text(''));
  return [{ ...text(value), bold: isStrong, ...(span > 1 ? { colSpan: span } : {}) }, ...covered];
}

function text(value: string) {
  return { ...styles.cell, text: value, color: ink };
}

/** A pair of columns: labels with values, as at the head of a statement; rows that are not known are not in it. */
export function labelled(
  rows: readonly (readonly [label: string, value: string, isStrong?: boolean])[],
  labelWidth: number,
  valueWidth: number,
): DocNode {
  return {
    width: labelWidth + valueWidth,
    stack: rows.map(([label, value, isStrong = false]) => ({
      columns: [
        { ...styles.cell, width: labelWidth, text: label, color: grey, noWrap: true },
        { ...styles.cell, width: valueWidth, text: value, bold: isStrong },
      ],
      // A gap would come down from the columns around.
      columnGap: 0,
      margin: [0, 0, 0, 3.5] as const,
    })),
  };
}
