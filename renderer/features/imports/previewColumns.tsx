import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { AlertMark, cx, type DataTableColumn } from '@renderer/ui';
import { type Catalogue } from '@shared/i18n';
import { type ColumnKey, type PreviewCell } from '@shared/imports';
import { type ReactNode, useMemo } from 'react';
import { CellEditor } from './CellEditor';
import { type PreviewRow } from './corrections';
import css from './Preview.module.css';
import { problemName, warningText } from './problemText';
import { type EditedCell } from './PreviewTable';

export type CellEditing = {
  readonly cell: EditedCell | null;
  /** Null: nothing was changed. */
  readonly finish: (value: string | null) => void;
};

const widths: { readonly [K in ColumnKey]?: number } = {
  date: 172,
  due: 172,
  settledOn: 172,
  paidOn: 172,
  customerName: 220,
  name: 220,
  nameEn: 200,
  address: 220,
  mailAddress: 220,
  number: 240,
  currency: 120,
  netDays: 130,
  language: 120,
  amount: 150,
  paid: 130,
  creditLimit: 130,
};
const usualWidth = 140;
const figures: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['amount', 'paid', 'creditLimit', 'netDays']);

/** The number of the row, then the columns that the mapping names. */
export function usePreviewColumns(
  keys: readonly ColumnKey[],
  editing: CellEditing,
  mostRows: number,
): readonly DataTableColumn<PreviewRow>[] {
  const text = useText();
  const count = useCount();
  const describe = useDescribeError();
  const rowWidth = mostRows < 10_000 ? 64 : 92;
  return useMemo(() => {
    const words = text.imports;
    const sentence = (cell: PreviewCell): string | undefined => {
      if (cell.issue !== undefined) return describe(cell.issue);
      return cell.warning === undefined ? undefined : warningText(text, cell.warning);
    };
    const column = (key: ColumnKey, at: number): DataTableColumn<PreviewRow> => ({
      key,
      header: words.columns[key],
      width: widths[key] ?? usualWidth,
      align: figures.has(key) ? 'right' : 'left',
      cell: (row) => {
        const cell = row.cells[at] ?? { text: '' };
        return editing.cell?.row === row.row && editing.cell.column === key ? (
          <CellEditor label={words.columns[key]} text={cell.text} onFinish={editing.finish} />
        ) : (
          <CellFace cell={cell} text={text} title={sentence(cell)} isLeftOut={row.state === 'skipped'} />
        );
      },
      text: (row) => row.cells[at]?.text ?? '',
      mark: (row) => markOf(row, row.cells[at]),
    });
    return [
      {
        key: 'row',
        header: words.preview.row,
        width: rowWidth,
        align: 'right',
        isRowNumber: true,
        cell: (row) => <RowNumber row={row} keys={keys} label={count(row.row)} text={text} />,
        text: (row) => String(row.row),
      },
      ...keys.map(column),
    ];
  }, [text, count, describe, keys, editing, rowWidth]);
}

function markOf(row: PreviewRow, cell: PreviewCell | undefined): 'error' | 'warning' | 'converted' | null {
  if (cell === undefined || row.state === 'skipped') return null;
  if (cell.issue !== undefined) return 'error';
  if (cell.warning !== undefined) return 'warning';
  return cell.readAs !== undefined || cell.isCorrected ? 'converted' : null;
}

/** What the file says, how it is read, and what is wrong with it. */
function CellFace(props: {
  readonly cell: PreviewCell;
  readonly text: Catalogue;
  readonly title: string | undefined;
  readonly isLeftOut: boolean;
}): ReactNode {
  const { cell, text, title, isLeftOut } = props;
  const words = text.imports.preview;
  const code = cell.issue?.code ?? cell.warning?.code;
  return (
    <span title={title} className={cx(isLeftOut && css.leftOut)}>
      {cell.text}
      {cell.readAs !== undefined && (
        <span className={css.readAs}>
          {' '}
          {cell.text === '' ? words.filled({ value: cell.readAs }) : words.readAs({ value: cell.readAs })}
        </span>
      )}
      {cell.isCorrected && <span className={css.readAs}> {words.corrected}</span>}
      {code !== undefined && !isLeftOut && (
        <span className={cx(css.cellNote, cell.issue === undefined ? 'isWarn' : 'isBad')}>
          {' '}
          {problemName(text, code)}
        </span>
      )}
    </span>
  );
}

/** The row's number in the file; marked where what is wrong stands in no column of it. */
function RowNumber(props: {
  readonly row: PreviewRow;
  readonly keys: readonly ColumnKey[];
  readonly label: string;
  readonly text: Catalogue;
}): ReactNode {
  const { row, keys, label, text } = props;
  const words = text.imports.preview;
  const outside = row.issues.find((issue) => issue.column === null || !keys.includes(issue.column));
  if (row.state === 'skipped') {
    return (
      <span className={css.leftOut}>
        {label}
        <span className="forReadersOnly"> {words.leftOut}</span>
      </span>
    );
  }
  if (outside === undefined) return <span className="quietest">{label}</span>;
  const isRefused = outside.severity === 'refused';
  const code = isRefused ? outside.error.code : outside.warning.code;
  return (
    <span className={css.markedRow}>
      <AlertMark level={isRefused ? 'error' : 'warning'} label={problemName(text, code)} />
      {label}
    </span>
  );
}
