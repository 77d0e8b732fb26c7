import { type DomainError } from '../errors';

/** Colours are RRGGBB in capitals. */
export type Edge = { readonly weight: 'thin' | 'medium' | 'double'; readonly color: string };

/** How a cell looks; whatever is left out is as the workbook's font has it. */
export type CellStyle = {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** An Excel number format; `@` keeps a text a text also when its cell is typed over. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly top?: Edge;
  readonly bottom?: Edge;
};

export type StyleKey = string;

/** A live formula (without `=`) and the result that stands in the file until a program calculates it anew. */
export type FormulaValue = { readonly formula: string; readonly result: number | string };

/**
 * What a cell holds: a text (never read as a formula, whatever it begins with), a real number (an amount by `toUnits`, a
 * day by `dayValue`), or a formula. null leaves it empty, with its style.
 */
export type SheetValue = string | number | FormulaValue | null;

export type SheetRow = {
  /** One of the sheet's layouts. */
  readonly layout: string;
  readonly cells: readonly SheetValue[];
  /** In points; absent: the sheet's usual height. */
  readonly height?: number;
};

/** While the formula holds for a cell, its style is added; references are as seen from the first cell of `range`. */
export type Condition = { readonly range: string; readonly formula: string; readonly style: StyleKey };

export type SheetSpec = {
  /** As `safeSheetName` gives it, and different from the other sheets'. */
  readonly name: string;
  /** One width per column, in characters of the usual font. */
  readonly widths: readonly number[];
  /** The kinds of rows: one style per column, null for none. */
  readonly layouts: Readonly<Record<string, readonly (StyleKey | null)[]>>;
  readonly rowHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The range with a filter in each head, such as A4:P120. */
  readonly filter?: string;
  readonly conditions: readonly Condition[];
  /**
   * Printed on A4 landscape, as wide as the page. `repeatedRows`: first and last row that stand on every page;
   * `isOnePage`: shrunk until it is as high as the page too.
   */
  readonly print: {
    readonly repeatedRows?: readonly [number, number];
    readonly isOnePage?: boolean;
    readonly footer: PageFooter;
  };
};

/** Plain text; `&P` and `&N` in the centre stand for the page and the number of pages. */
export type PageFooter = { readonly left: string; readonly center: string; readonly right: string };

export type WorkbookSpec = {
  readonly title: string;
  readonly creator: string;
  readonly font: { readonly name: string; readonly size: number; readonly color: string };
  readonly styles: Readonly<Record<StyleKey, CellStyle>>;
};

/** A sheet with its rows, made while they are read. */
export type SheetContent = {
  readonly spec: SheetSpec;
  readonly rowCount: number;
  readonly rows: Iterable<SheetRow>;
};

export type WorkbookContent = { readonly spec: WorkbookSpec; readonly sheets: readonly SheetContent[] };

/** The most rows of one message. */
export const mostRowsInMessage = 2_000;

/** What the writeWorkbook job is told, in this order: begin, then per sheet beginSheet, rows …, endSheet; at last end. */
export type WriteWorkbookRequest =
  | { readonly type: 'begin'; readonly workbook: WorkbookSpec }
  | { readonly type: 'beginSheet'; readonly sheet: SheetSpec }
  | { readonly type: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly type: 'endSheet' }
  | { readonly type: 'end' }
  | { readonly type: 'cancel' };

/** What it answers: `written` after each `rows`, when it is ready for more; then one of `done` and `failed`. */
export type WriteWorkbookMessage =
  | { readonly type: 'written'; readonly rows: number }
  | { readonly type: 'done'; readonly rows: number; readonly bytes: number }
  | { readonly type: 'failed'; readonly error: DomainError };
