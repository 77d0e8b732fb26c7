import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { DataTable } from '@renderer/ui';
import { type ColumnKey } from '@shared/imports';
import { type ReactNode, useMemo } from 'react';
import { type PreviewRow } from './corrections';
import css from './Imports.module.css';
import { mappedKeys } from './mappingEdits';
import { usePreviewColumns } from './previewColumns';
import { type PreviewRows } from './usePreviewRows';
import { useWizardActions } from './useWizardActions';
import { type Shown, useWizard } from './wizardStore';

/** The cell that is being typed in. */
export type EditedCell = { readonly row: number; readonly column: ColumnKey };

export type PreviewTableProps = {
  readonly rows: PreviewRows;
  readonly shown: Shown;
  readonly edited: EditedCell | null;
  readonly onEdit: (cell: EditedCell | null) => void;
  /** Enter, or a double click, on a row. */
  readonly onOpen: () => void;
  readonly onFocus: (row: number | null) => void;
};

/** Every row of the file as it would be imported. */
export function PreviewTable({ rows, shown, edited, onEdit, onOpen, onFocus }: PreviewTableProps): ReactNode {
  const words = useText().imports.preview;
  const density = useSession((session) => session.rowHeight);
  const { correct } = useWizardActions();
  const editing = useMemo(
    () => ({
      cell: edited,
      finish: (value: string | null) => {
        onEdit(null);
        if (value !== null && edited !== null) void correct({ changes: [{ ...edited, value }] });
      },
    }),
    [edited, onEdit, correct],
  );
  const mapping = useWizard((wizard) => wizard.mapping);
  const mostRows = useWizard((wizard) => wizard.preview?.rowCount ?? 0);
  // Until the first rows are there, the heads are those of the mapping, so that the table does not change its shape.
  const mapped = useMemo(() => (mapping === null ? [] : mappedKeys(mapping)), [mapping]);
  const columns = usePreviewColumns(rows.isLoading ? mapped : rows.columns, editing, mostRows);
  return (
    <DataTable<PreviewRow>
      label={words.title}
      columns={columns}
      source={rows.source}
      rowKey={keyOf}
      density={density}
      hasColumnLines
      autoFocus
      onOpen={onOpen}
      onFocusRow={(row) => {
        if (row !== null) onFocus(row.row);
      }}
      isLoading={rows.isLoading}
      empty={<p className={css.nothing}>{words.none[shown.show]}</p>}
    />
  );
}

function keyOf(row: PreviewRow): string {
  return String(row.row);
}
