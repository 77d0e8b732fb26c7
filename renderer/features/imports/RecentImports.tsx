import { formatInstant, useCount, useText } from '@renderer/i18n';
import { useBook, useImports } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { DataTable, type DataTableColumn, OpenText } from '@renderer/ui';
import { type ImportRow } from '@shared/ledger';
import { type ReactNode, useMemo } from 'react';
import css from './Imports.module.css';
import { useImportDeeds } from './useImportDeeds';

/** What was imported, the newest first; each opens its own page and can be taken back as a whole. */
export function RecentImports(): ReactNode {
  const words = useText().imports;
  const density = useSession((session) => session.rowHeight);
  const { value, isLoading } = useImports();
  const deeds = useImportDeeds();
  const columns = useRecentColumns(deeds);
  const source = useMemo(() => ({ rows: value ?? [] }), [value]);
  return (
    <div className={css.list}>
      <h2 className={css.listTitle}>{words.recent.title}</h2>
      <DataTable<ImportRow>
        label={words.recent.title}
        stateKey="imports"
        columns={columns}
        source={source}
        rowKey={keyOf}
        density={density}
        onOpen={(row) => deeds.open(row.id)}
        isLoading={isLoading}
        empty={<p className={css.nothing}>{words.recent.empty}</p>}
      />
    </div>
  );
}

function useRecentColumns(deeds: ReturnType<typeof useImportDeeds>): readonly DataTableColumn<ImportRow>[] {
  const words = useText().imports;
  const count = useCount();
  const canWrite = useBook()?.start.kind === 'ready';
  return useMemo(() => {
    const figure = (
      key: 'accepted' | 'refused' | 'customers' | 'invoices' | 'receipts',
    ): DataTableColumn<ImportRow> => ({
      key,
      header: words.recent[key],
      width: 92,
      align: 'right',
      cell: (row) => (row[key] === 0 ? <span className="quietest">–</span> : count(row[key])),
      text: (row) => String(row[key]),
    });
    return [
      {
        key: 'file',
        header: words.recent.file,
        width: 280,
        isFlexible: true,
        cell: (row) => (
          <>
            <OpenText onOpen={() => deeds.open(row.id)}>{row.fileName}</OpenText>
            {row.sheet !== undefined && <span className="quietest"> {row.sheet}</span>}
          </>
        ),
        text: (row) => row.fileName,
      },
      {
        key: 'at',
        header: words.recent.at,
        width: 150,
        cell: (row) => formatInstant(row.importedAt),
        text: (row) => formatInstant(row.importedAt),
      },
      {
        key: 'kind',
        header: words.recent.kind,
        width: 90,
        cell: (row) => words.kinds[row.kind],
        text: (row) => words.kinds[row.kind],
      },
      figure('accepted'),
      figure('refused'),
      figure('customers'),
      figure('invoices'),
      figure('receipts'),
      {
        key: 'undo',
        header: words.undoHead,
        width: 110,
        align: 'right',
        cell: (row) =>
          canWrite && (
            <OpenText label={words.undoOf({ name: row.fileName })} onOpen={() => void deeds.undo(row)}>
              {words.undoShort}
            </OpenText>
          ),
      },
    ];
  }, [words, count, canWrite, deeds]);
}

function keyOf(row: ImportRow): string {
  return row.id;
}
