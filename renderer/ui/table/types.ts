import { type ReactNode } from 'react';
import { type BucketIndex } from '../figures/buckets';

/** One column. Widths are in px; `isFlexible` (one column at most, usually the first) takes what is left over. */
export type DataTableColumn<Row> = {
  readonly key: string;
  readonly header: string;
  /** Quiet words behind the header: what the amounts are in. */
  readonly unit?: string | undefined;
  /** Puts the bucket's swatch before the header. */
  readonly bucket?: BucketIndex | undefined;
  readonly width: number;
  readonly isFlexible?: boolean | undefined;
  readonly align?: 'left' | 'right' | 'center' | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** What Ctrl+C copies of this cell; without it the column is left out of copies. Amounts plain: 1234.50. */
  readonly text?: ((row: Row) => string) | undefined;
  readonly isSortable?: boolean | undefined;
  /** Tints a late amount by its share of the row's balance; both in minor units. */
  readonly heat?: ((row: Row) => CellHeat | null) | undefined;
  /** Marks a cell: wrong, doubtful, or changed on the way in. */
  readonly mark?: ((row: Row) => CellMark | null) | undefined;
  /** Whether the column chooser may hide it; the first column always stays. */
  readonly isFixed?: boolean | undefined;
  /** The number of a line in a file or a grid: quiet, right-aligned, on the colour of the head. */
  readonly isRowNumber?: boolean | undefined;
  readonly className?: string | undefined;
};
export type CellHeat = {
  readonly bucketIndex: number;
  readonly minor: number;
  readonly balanceMinor: number;
};
export type CellMark = 'error' | 'warning' | 'converted';

/** A line that is no row of its own: its cells by column key; `spans` widens a cell over the columns after it. */
export type LineCells = {
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly spans?: Readonly<Record<string, number>> | undefined;
};

/** What stands in the table, from top to bottom. */
export type TableLine<Row> =
  | { readonly kind: 'row'; readonly key: string; readonly row: Row }
  | { readonly kind: 'group'; readonly key: string; readonly label: ReactNode; readonly note?: ReactNode }
  | ({ readonly kind: 'subtotal'; readonly key: string } & LineCells)
  | ChildLine;

/** A document below the row it belongs to. `onOpen` answers Enter and a double click on the line. */
export type ChildLine = {
  readonly kind: 'child';
  readonly key: string;
  readonly onOpen?: (() => void) | undefined;
} & LineCells;

/**
 * Where the rows come from: plain rows; lines with groups and subtotals between them; or a window on a list that is
 * read page by page (`rowAt` answers `undefined` for a row still on its way, `onRange` says which rows are in view).
 */
export type TableSource<Row> =
  | { readonly rows: readonly Row[] }
  | { readonly lines: readonly TableLine<Row>[] }
  | {
      readonly count: number;
      readonly rowAt: (index: number) => Row | undefined;
      readonly onRange: (from: number, to: number) => void;
    };

export type TableSort = { readonly key: string; readonly direction: 'ascending' | 'descending' };

/** The chosen rows by key, or all rows of a windowed list (whose keys are not at hand). */
export type TableSelection = ReadonlySet<string> | 'all';

/** What Ctrl+C asks for. `tsv` is ready for the clipboard, or `null` when rows of it are not in memory. */
export type TableCopy = {
  readonly selection: TableSelection;
  readonly columnKeys: readonly string[];
  readonly tsv: string | null;
};

export type DataTableProps<Row> = {
  /** Names the table for readers. */
  readonly label: string;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly source: TableSource<Row>;
  readonly rowKey: (row: Row) => string;

  readonly density?: 28 | 30 | 32 | 46 | undefined;
  readonly hasColumnLines?: boolean | undefined;
  readonly hiddenColumns?: ReadonlySet<string> | undefined;

  readonly sort?: TableSort | undefined;
  readonly onSort?: ((sort: TableSort) => void) | undefined;

  readonly selection?: TableSelection | undefined;
  /** With it rows can be selected: click, Space, Shift, Ctrl, Ctrl+A. */
  readonly onSelect?: ((selection: TableSelection) => void) | undefined;
  /** For windowed lists: the keys of the rows from one index to another, so that Shift can reach rows not yet read. */
  readonly keysBetween?: ((from: number, to: number) => Promise<readonly string[]>) | undefined;

  /** Enter or a double click on a row whose cell leads nowhere else. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly onCopy?: ((copy: TableCopy) => void) | undefined;
  /** The row the keyboard stands on; `null` on the head or on no row. */
  readonly onFocusRow?: ((row: Row | null) => void) | undefined;

  /** Rows that can be opened to child lines (in-memory sources only). `undefined` children are still being read. */
  readonly expanded?: ReadonlySet<string> | undefined;
  readonly onToggle?: ((key: string, isExpanded: boolean) => void) | undefined;
  readonly childrenOf?: ((row: Row) => readonly ChildLine[] | undefined) | undefined;

  /** The pinned rows at the foot of the view, one by one. */
  readonly totals?: readonly LineCells[] | undefined;

  readonly isLoading?: boolean | undefined;
  /** Shown below the head when there are no rows: an EmptyState or one sentence. */
  readonly empty?: ReactNode;
  /** Remembers scroll and focus under this name, so that Back finds them again. */
  readonly stateKey?: string | undefined;
  readonly autoFocus?: boolean | undefined;
};
