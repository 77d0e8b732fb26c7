import { layOutColumns, nextSort, spanCells } from '@renderer/ui/table/columnLayout';
import { heightOf, layOutLines } from '@renderer/ui/table/lineModel';
import { recall, remember } from '@renderer/ui/table/tableMemory';
import { allOf, isSelected, keysFrom, toggled } from '@renderer/ui/table/tableSelection';
import { toTsv } from '@renderer/ui/table/toTsv';
import { type ChildLine, type DataTableColumn, type TableLine } from '@renderer/ui/table/types';
import { describe, expect, it, vi } from 'vitest';

type Row = { readonly id: string; readonly name: string; readonly open: string };
const rows: readonly Row[] = [
  { id: 'a', name: '平汐远岫', open: '795340.50' },
  { id: 'b', name: 'Lark "moor"', open: '-20000.00' },
  { id: 'c', name: '=cmd', open: '0.00' },
];
const rowKey = (row: Row): string => row.id;
const columns: readonly DataTableColumn<Row>[] = [
  { key: 'name', header: '客户', width: 200, cell: (row) => row.name, text: (row) => row.name },
  { key: 'mark', header: '级', width: 34, cell: () => 'A' },
  {
    key: 'open',
    header: '应收',
    width: 106,
    align: 'right',
    cell: (row) => row.open,
    text: (row) => row.open,
  },
];
const parts = { rowKey, expanded: undefined, childrenOf: undefined };
const whole = layOutLines({ source: { rows }, ...parts });

describe('layOutLines', () => {
  it('lays plain rows out as they are', () => {
    expect(whole.count).toBe(3);
    expect(whole.isWhole).toBe(true);
    expect(whole.lineAt(1)).toEqual({ kind: 'row', key: 'b', row: rows[1] });
    expect(whole.lineAt(3)).toBeUndefined();
  });

  it('puts child lines below an expanded row, and one waiting line while they are read', () => {
    const child = { kind: 'child', key: 'a1', cells: { name: 'INV-1' } } as const;
    const childrenOf = vi.fn<(row: Row) => readonly ChildLine[] | undefined>((row) =>
      row.id === 'a' ? [child] : undefined,
    );
    const model = layOutLines({ source: { rows }, rowKey, expanded: new Set(['a', 'b']), childrenOf });
    const kinds = Array.from(
      { length: model.count },
      (_, at) => `${model.lineAt(at)?.kind} ${model.lineAt(at)?.key}`,
    );
    expect(kinds).toEqual(['row a', 'child a1', 'row b', 'child b/waiting', 'row c']);
    expect(childrenOf).toHaveBeenCalledTimes(2);
  });

  it('keeps groups and subtotals where the caller puts them', () => {
    const lines: readonly TableLine<Row>[] = [
      { kind: 'group', key: 'CNY', label: 'CNY' },
      { kind: 'row', key: 'a', row: rows[0] as Row },
      { kind: 'subtotal', key: 'sum', cells: {} },
    ];
    const model = layOutLines<Row>({ source: { lines }, ...parts });
    expect([0, 1, 2].map((at) => model.lineAt(at))).toEqual(lines);
  });

  it('asks a windowed list only for the row that is looked at', () => {
    const rowAt = vi.fn<(index: number) => Row | undefined>((index) =>
      index === 99_999 ? rows[0] : undefined,
    );
    const model = layOutLines<Row>({ source: { count: 100_000, rowAt, onRange: () => undefined }, ...parts });
    expect(model.count).toBe(100_000);
    expect(model.isWhole).toBe(false);
    expect(rowAt).not.toHaveBeenCalled();
    expect(model.lineAt(99_999)).toMatchObject({ kind: 'row', key: 'a' });
    expect(model.lineAt(5)).toBeUndefined();
  });
});

describe('heightOf', () => {
  it('is the density for rows and rows on their way, and smaller for groups and children', () => {
    const group: TableLine<Row> = { kind: 'group', key: 'g', label: '' };
    const child: TableLine<Row> = { kind: 'child', key: 'c', cells: {} };
    expect(heightOf(undefined, 30)).toBe(30);
    expect(heightOf<Row>({ kind: 'row', key: 'a', row: rows[0] as Row }, 46)).toBe(46);
    expect([28, 30, 46].map((density) => heightOf(group, density))).toEqual([26, 28, 28]);
    expect(heightOf(child, 32)).toBe(26);
  });
});

describe('selection', () => {
  it('takes the rows between two lines in either order', () => {
    expect(keysFrom(whole, 2, 1)).toEqual(['b', 'c']);
    expect(keysFrom(whole, -5, 50)).toEqual(['a', 'b', 'c']);
  });

  it('puts a row in and takes it out', () => {
    expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
    expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
  });

  it('names all rows by key when they are in memory, and as a whole when they are not', () => {
    expect(allOf(whole)).toEqual(new Set(['a', 'b', 'c']));
    const model = layOutLines<Row>({
      source: { count: 9, rowAt: () => undefined, onRange: () => undefined },
      ...parts,
    });
    expect(allOf(model)).toBe('all');
    expect(isSelected('all', 'anything')).toBe(true);
    expect(isSelected(undefined, 'a')).toBe(false);
  });
});

describe('toTsv', () => {
  it('copies the chosen rows with a head line, quotes what needs it, and keeps formulas as text', () => {
    expect(toTsv(whole, columns, new Set(['b', 'c']))).toBe(
      '客户\t应收\r\n"Lark ""moor"""\t-20000.00\r\n\'=cmd\t0.00',
    );
  });

  it('copies all rows when none is chosen', () => {
    expect(toTsv(whole, columns, new Set())?.split('\r\n')).toHaveLength(4);
    expect(toTsv(whole, columns, 'all')?.split('\r\n')).toHaveLength(4);
  });

  it('is null when a row to copy is not in memory', () => {
    const source = {
      count: 3,
      rowAt: (index: number) => (index === 0 ? rows[0] : undefined),
      onRange: () => undefined,
    };
    const model = layOutLines<Row>({ source, ...parts });
    expect(toTsv(model, columns, 'all')).toBeNull();
    expect(toTsv(model, columns, new Set(['a', 'z']))).toBeNull();
    expect(toTsv(model, columns, new Set(['a']))).toBe('客户\t应收\r\n平汐远岫\t795340.50');
  });
});

describe('columns', () => {
  it('hides what may be hidden and stretches the widest where none is flexible', () => {
    const layout = layOutColumns(columns, new Set(['name', 'mark']));
    expect(layout.columns.map((column) => column.key)).toEqual(['name', 'open']);
    expect(layout.flexibleKey).toBe('name');
    expect(layout.leastWidth).toBe(306);
    const fixed = columns.map((column) => ({ ...column, isFixed: true, isFlexible: column.key === 'open' }));
    expect(layOutColumns(fixed, new Set(['mark'])).columns).toHaveLength(3);
    expect(layOutColumns(fixed, undefined).flexibleKey).toBe('open');
  });

  it('sorts amounts from the largest, words from the first, and turns on the next press', () => {
    const [name, , open] = columns as [DataTableColumn<Row>, DataTableColumn<Row>, DataTableColumn<Row>];
    expect(nextSort(open, undefined)).toEqual({ key: 'open', direction: 'descending' });
    expect(nextSort(open, { key: 'open', direction: 'descending' }).direction).toBe('ascending');
    expect(nextSort(name, { key: 'open', direction: 'descending' })).toEqual({
      key: 'name',
      direction: 'ascending',
    });
  });

  it('lets a cell span the columns after it, not beyond the last', () => {
    expect(spanCells(['a', 'b', 'c'], { a: 2 })).toEqual([
      { key: 'a', at: 0, span: 2 },
      { key: 'c', at: 2, span: 1 },
    ]);
    expect(spanCells(['a', 'b'], { b: 9 })[1]).toEqual({ key: 'b', at: 1, span: 1 });
  });
});

describe('table memory', () => {
  it('keeps where a table was left, the latest 200 of them', () => {
    const left = { top: 120, left: 0, spot: { line: 4, column: 1 } };
    remember('first', left);
    expect(recall('first')).toEqual(left);
    expect(recall(undefined)).toBeUndefined();
    for (let at = 0; at < 200; at += 1) remember(`table ${at}`, left);
    expect(recall('first')).toBeUndefined();
    expect(recall('table 0')).toEqual(left);
  });
});
