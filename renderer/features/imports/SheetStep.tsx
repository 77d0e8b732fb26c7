import { formatInstant, useCount, useText } from '@renderer/i18n';
import { useQuestion } from '@renderer/ledger';
import { Banner, FilterBar, Segmented, SelectField } from '@renderer/ui';
import { type ImportId } from '@shared/ids';
import { type ImportSessionView } from '@shared/imports';
import { type ReactNode } from 'react';
import { FirstRows } from './FirstRows';
import css from './Imports.module.css';
import { useImportDeeds } from './useImportDeeds';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';
import { WizardFoot } from './WizardFoot';
import { WorkProgress } from './WorkProgress';

const encodings = ['utf-8', 'gb18030'] as const;

/** The second step: which sheet, how its text is read, where its head stands, and what the rows are. */
export function SheetStep(): ReactNode {
  const words = useText().imports;
  const count = useCount();
  const { go, leave, readAgain } = useWizardActions();
  const view = useWizard((wizard) => wizard.view);
  const mapping = useWizard((wizard) => wizard.mapping);
  const imports = useQuestion('imports.list', {}).value;
  const already = view?.alreadyImported ?? null;
  // Once that import was taken back, the file may come in again.
  const isThere = already !== null && imports?.some((row) => row.id === already.importId) !== false;
  if (view === null || mapping === null) return null;
  return (
    <>
      <FilterBar note={words.sheet.rows({ rows: count(view.rowCount) })}>
        {view.sheets.length > 0 && (
          <SelectField
            label={words.sheet.sheet}
            labelPlace="beside"
            width={200}
            value={view.sheet ?? null}
            options={view.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            onChange={(sheet) => {
              if (sheet !== null) void readAgain({ sheet });
            }}
            isSoft
          />
        )}
        {view.fileType === 'csv' && (
          <Encoding view={view} onChange={(encoding) => void readAgain({ encoding })} />
        )}
        <Segmented
          label={words.sheet.kind}
          labelPlace="beside"
          value={mapping.kind}
          options={[
            { value: 'invoices', label: words.sheet.kinds.invoices },
            { value: 'customers', label: words.sheet.kinds.customers },
          ]}
          onChange={(kind) => void readAgain({ kind })}
        />
      </FilterBar>
      {isThere && (
        <div className={css.banners}>
          <AlreadyImported {...already} />
        </div>
      )}
      <WorkProgress />
      <div className={css.block}>
        <h2 className={css.listTitle}>
          {words.sheet.head}
          <span className={css.listNote}>{words.sheet.headHint}</span>
        </h2>
        <FirstRows view={view} onPick={(headerRow) => void readAgain({ headerRow, kind: mapping.kind })} />
      </div>
      <WizardFoot
        back={{ label: words.otherFile, onClick: leave }}
        note={isThere ? words.sheet.already : words.nothingWritten}
        next={{
          label: words.sheet.next,
          onClick: () => go('columns'),
          isDisabled: isThere || view.columns.length === 0,
        }}
      />
    </>
  );
}

function AlreadyImported(props: { readonly importId: string; readonly importedAt: string }): ReactNode {
  const words = useText().imports.sheet;
  const deeds = useImportDeeds();
  return (
    <Banner
      level="warning"
      title={words.alreadyTitle({ at: formatInstant(props.importedAt) })}
      action={{ label: words.toImport, onClick: () => deeds.open(props.importId as ImportId) }}
    >
      {words.alreadyText}
    </Banner>
  );
}

function Encoding(props: {
  readonly view: ImportSessionView;
  readonly onChange: (encoding: (typeof encodings)[number]) => void;
}): ReactNode {
  const words = useText().imports.sheet;
  const { encoding } = props.view;
  const found = encodings.find((one) => one === encoding);
  // UTF-16 says so in its first bytes: there is nothing to choose.
  if (encoding !== undefined && found === undefined) {
    return <span className="small quieter">{words.encodings[encoding]}</span>;
  }
  return (
    <SelectField
      label={words.encoding}
      labelPlace="beside"
      width={170}
      value={found ?? null}
      options={encodings.map((one) => ({ value: one, label: words.encodings[one] }))}
      onChange={(next) => {
        if (next !== null) props.onChange(next);
      }}
      isSoft
    />
  );
}
