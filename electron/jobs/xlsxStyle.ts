import { type Borders, type Border, type Style } from 'exceljs';
import { type CellStyle, type Edge, type WorkbookSpec } from '@shared/sheets';

/** The look of a cell as exceljs takes it. One object per key: exceljs knows a style by its object. */
export function toCellStyle(style: CellStyle, font: WorkbookSpec['font']): Partial<Style> {
  return {
    font: {
      name: font.name,
      size: style.size ?? font.size,
      color: { argb: `FF${style.color ?? font.color}` },
      ...(style.bold === true ? { bold: true } : {}),
    },
    alignment: {
      vertical: style.vertical ?? 'middle',
      ...(style.align === undefined ? {} : { horizontal: style.align }),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    ...toFill(style),
    ...toBorder(style),
  };
}

/** What a condition adds to a cell: its fill and edges alone. */
export function toConditionStyle(style: CellStyle): Partial<Style> {
  return {
    ...(style.fill === undefined
      ? {}
      : // A condition's solid fill takes its colour from the background, a cell's from the foreground.
        { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${style.fill}` } } }),
    ...toBorder(style),
  };
}

function toFill({ fill }: CellStyle): Pick<Partial<Style>, 'fill'> {
  if (fill === undefined) return {};
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } };
}

function toBorder({ top, bottom }: CellStyle): Pick<Partial<Style>, 'border'> {
  if (top === undefined && bottom === undefined) return {};
  const border: Partial<Borders> = {
    ...(top === undefined ? {} : { top: toLine(top) }),
    ...(bottom === undefined ? {} : { bottom: toLine(bottom) }),
  };
  return { border };
}

function toLine({ weight, color }: Edge): Partial<Border> {
  return { style: weight, color: { argb: `FF${color}` } };
}
