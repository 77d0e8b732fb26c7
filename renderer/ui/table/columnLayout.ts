import { type DataTableColumn } from './types';

/** The columns that are shown, the one that takes the spare width, and the least width of the table in px. */
export type ColumnLayout<Row> = {
  readonly columns: readonly DataTableColumn<Row>[];
  readonly flexibleKey: string | undefined;
  readonly leastWidth: number;
};

/** Leaves out hidden columns (never the first). Without an `isFlexible` column the widest one stretches. */
export function layOutColumns<Row>(
  all: readonly DataTableColumn<Row>[],
  hidden: ReadonlySet<string> | undefined,
): ColumnLayout<Row> {
  const columns = all.filter((column, at) => at === 0 || column.isFixed || !hidden?.has(column.key));
  const widest = columns.reduce<DataTableColumn<Row> | undefined>(
    (best, column) => (best === undefined || column.width > best.width ? column : best),
    undefined,
  );
  const flexible = columns.find((column) => column.isFlexible) ?? widest;
  return {
    columns,
    flexibleKey: flexible?.key,
    leastWidth: columns.reduce((sum, column) => sum + column.width, 0),
  };
}

/** The sort that pressing a head asks for: amounts begin with the largest, words with the first; pressing again turns it. */
export function nextSort<Row>(
  column: DataTableColumn<Row>,
  sort: { readonly key: string; readonly direction: 'ascending' | 'descending' } | undefined,
): { readonly key: string; readonly direction: 'ascending' | 'descending' } {
  const first = column.align === 'right' ? 'descending' : 'ascending';
  if (sort?.key !== column.key) return { key: column.key, direction: first };
  return { key: column.key, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** One cell after another of a line whose cells may span several columns. */
export function spanCells(
  keys: readonly string[],
  spans: Readonly<Record<string, number>> | undefined,
): readonly { readonly key: string; readonly at: number; readonly span: number }[] {
  const cells: { key: string; at: number; span: number }[] = [];
  for (let at = 0; at < keys.length;) {
    const key = keys[at] ?? '';
    const span = Math.max(1, Math.min(spans?.[key] ?? 1, keys.length - at));
    cells.push({ key, at, span });
    at += span;
  }
  return cells;
}
