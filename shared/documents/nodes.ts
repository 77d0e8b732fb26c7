/**
 * The few nodes of pdfmake that papers use, as plain data: pdfmake's own types would bring the DOM's and Node's
 * globals into the core. The drawing job has the type test that these are its `Content`. Lengths in points.
 */
export type Face = 'sans' | 'serif';

export type TextStyle = {
  readonly font?: Face;
  /** Medium (500) of sans, SemiBold (600) of serif. */
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly color?: string;
  readonly alignment?: 'left' | 'right' | 'center' | 'justify';
  readonly characterSpacing?: number;
  readonly noWrap?: boolean;
  readonly preserveLeadingSpaces?: boolean;
  readonly leadingIndent?: number;
};

/** left, top, right, bottom */
export type Margin = readonly [number, number, number, number];

type Placed = {
  readonly margin?: Margin;
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly pageBreak?: 'before' | 'after';
  readonly unbreakable?: boolean;
  readonly width?: number | '*' | 'auto';
};

export type Inline = string | (TextStyle & { readonly text: string | readonly Inline[] });

export type TextNode = Placed & TextStyle & { readonly text: string | readonly Inline[] };

export type StackNode = Placed & TextStyle & { readonly stack: readonly DocNode[] };

export type ColumnsNode = Placed &
  TextStyle & { readonly columns: readonly DocNode[]; readonly columnGap?: number };

export type TableCell = DocNode & {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fillColor?: string;
};

/** A rule of a table: `at` counts from 0 above the first row. */
export type TableRule = { readonly at: number; readonly width: number; readonly color?: string };

export type TableNode = Placed &
  TextStyle & {
    readonly table: {
      readonly widths: readonly (number | '*' | 'auto')[];
      readonly body: readonly (readonly TableCell[])[];
      readonly headerRows?: number;
      readonly dontBreakRows?: boolean;
      readonly keepWithHeaderRows?: number;
    };
    /** The look as data; the job turns it into pdfmake's functions. */
    readonly lines: {
      readonly rules: readonly TableRule[];
      /** Between other rows; 0: none. */
      readonly between: number;
      readonly betweenColor?: string;
      /** Forms to fill in by hand and strips of figures alone: tables of papers have no verticals. */
      readonly verticals?: { readonly width: number; readonly color: string; readonly isOutside?: boolean };
      /** left of every column but the first, right of every column but the last */
      readonly paddingX: number;
      readonly paddingY: number;
      /** Also before the first and after the last column (boxes with a tint). */
      readonly isPaddedOutside?: boolean;
      readonly fillColor?: string;
    };
  };

export type CanvasShape =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor?: string;
      readonly dash?: { readonly length: number; readonly space: number };
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color?: string;
      readonly lineWidth?: number;
      readonly lineColor?: string;
    };

export type CanvasNode = Placed & { readonly canvas: readonly CanvasShape[] };

/** A picture by its name in `PaperDefinition.pictures`, fitted into a box. */
export type ImageNode = Placed & { readonly image: string; readonly fit: readonly [number, number] };

export type SvgNode = Placed & { readonly svg: string; readonly fit?: readonly [number, number] };

export type DocNode = TextNode | StackNode | ColumnsNode | TableNode | CanvasNode | ImageNode | SvgNode;

/** One line at the head or foot of pages: texts at the left, in the middle, at the right of the measure. */
export type RunningLine = {
  /** From the upper edge of the page. */
  readonly y: number;
  readonly left?: string;
  readonly right?: string;
  /** Says which page of how many: 第1页 共2页, Page 1 of 2, or both. */
  readonly pages?: 'zh-CN' | 'en' | 'both';
  readonly style: TextStyle;
  /** A rule below, so far from `y`. */
  readonly rule?: { readonly below: number; readonly width: number; readonly color: string };
};

/** A whole paper as data: what the drawing job is sent, and what golden tests compare. */
export type PaperDefinition = {
  readonly page: {
    /** A4 portrait is 595.28 × 841.89. */
    readonly width: number;
    readonly height: number;
    readonly margins: Margin;
  };
  /** For the file's properties. */
  readonly title: string;
  readonly author: string;
  readonly language: 'zh-CN' | 'en';
  readonly base: TextStyle;
  readonly content: readonly DocNode[];
  /** The same set closer: drawn where the paper takes more pages than `above`, and kept where that saves one. */
  readonly closer?: { readonly above: number; readonly content: readonly DocNode[] };
  /** Repeated from page 2 on. */
  readonly runningHead?: RunningLine;
  /** On every page. */
  readonly runningFoot?: RunningLine;
  /** Across every page of a draft. */
  readonly draftMark?: string;
  /** Pictures by name: the hashes under which they are kept in documents/. */
  readonly pictures: Readonly<Record<string, string>>;
};
