import { type ChildLine, type DataTableProps, type TableLine } from './types';

/** The lines of a table by position, whatever source they come from. A row still on its way is `undefined`. */
export type LineModel<Row> = {
  readonly count: number;
  readonly lineAt: (index: number) => TableLine<Row> | undefined;
  /** True when every row is in memory. */
  readonly isWhole: boolean;
};

type Parts<Row> = Pick<DataTableProps<Row>, 'source' | 'rowKey' | 'expanded' | 'childrenOf'>;

/** Lays a source out as lines; expanded rows of a source in memory are followed by their child lines. */
export function layOutLines<Row>({ source, rowKey, expanded, childrenOf }: Parts<Row>): LineModel<Row> {
  if ('count' in source) {
    const { count, rowAt } = source;
    const lineAt = (index: number): TableLine<Row> | undefined => {
      const row = rowAt(index);
      return row === undefined ? undefined : { kind: 'row', key: rowKey(row), row };
    };
    return { count, lineAt, isWhole: false };
  }
  if ('rows' in source && (childrenOf === undefined || expanded === undefined || expanded.size === 0)) {
    const { rows } = source;
    const lineAt = (index: number): TableLine<Row> | undefined => {
      const row = rows[index];
      return row === undefined ? undefined : { kind: 'row', key: rowKey(row), row };
    };
    return { count: rows.length, lineAt, isWhole: true };
  }
  const lines: TableLine<Row>[] = [];
  const given =
    'lines' in source
      ? source.lines
      : source.rows.map((row): TableLine<Row> => ({ kind: 'row', key: rowKey(row), row }));
  for (const line of given) {
    lines.push(line);
    if (line.kind !== 'row' || childrenOf === undefined || expanded?.has(line.key) !== true) continue;
    lines.push(...(childrenOf(line.row) ?? [waitingChild(line.key)]));
  }
  return { count: lines.length, lineAt: (index) => lines[index], isWhole: true };
}

function waitingChild(parentKey: string): ChildLine {
  return { kind: 'child', key: `${parentKey}/waiting`, cells: {} };
}

/** The heights of lines in px; exact, so that the scroll bar is true at 100,000 rows without measuring. */
export function heightOf<Row>(line: TableLine<Row> | undefined, density: number): number {
  if (line === undefined || line.kind === 'row' || line.kind === 'subtotal') return density;
  return line.kind === 'group' && density > 28 ? 28 : 26;
}

export const headHeight = 30;
export const totalHeight = 34;
