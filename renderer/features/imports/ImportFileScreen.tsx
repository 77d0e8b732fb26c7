import { EntryList } from '@renderer/features/shell';
import { formatInstant, useCount, useDescribeError, useText } from '@renderer/i18n';
import { useBook, useImports, useQuestion } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import {
  Banner,
  Button,
  EmptyState,
  FactList,
  Icon,
  KeyFigures,
  OpenText,
  PaneSection,
  RecordHead,
} from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type ImportRow } from '@shared/ledger';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import css from './Imports.module.css';
import outcomeCss from './Outcome.module.css';
import { useImportDeeds } from './useImportDeeds';

/** One import: the file it read, what it made, and the way to take it back as a whole. */
export function ImportFileScreen(): ReactNode {
  const words = useText().imports.page;
  const open = useOpen();
  const { id } = useParams({ from: '/import/$id' });
  const { value } = useImports();
  if (value === undefined) return null;
  const row = value.find((one) => one.id === id);
  if (row === undefined) {
    return (
      <EmptyState
        title={words.unknownTitle}
        text={words.unknown}
        primary={{ label: words.toList, onClick: () => open.imports() }}
      />
    );
  }
  return <ImportFile key={row.id} row={row} />;
}

function ImportFile({ row }: { readonly row: ImportRow }): ReactNode {
  const text = useText();
  const words = text.imports.page;
  const count = useCount();
  const open = useOpen();
  const describe = useDescribeError();
  const deeds = useImportDeeds();
  const canWrite = useBook()?.start.kind === 'ready';
  const history = useQuestion('book.history', { offset: 0, limit: 500 }).value;
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setBusy(true);
    const refused = await deeds.undo(row);
    setBusy(false);
    if (refused === null) open.imports();
    else setRefusal(refused);
  };
  const facts = [
    { label: text.imports.recent.kind, value: text.imports.kinds[row.kind] },
    { label: text.imports.recent.at, value: formatInstant(row.importedAt) },
    ...(row.sheet === undefined ? [] : [{ label: text.imports.sheet.sheet, value: row.sheet }]),
    { label: text.imports.recent.accepted, value: count(row.accepted) },
    { label: text.imports.recent.refused, value: count(row.refused) },
    { label: words.sha, value: <span className={outcomeCss.sha}>{row.fileSha256}</span> },
    { label: words.id, value: row.id },
  ];
  const entries = (history?.rows ?? []).filter((entry) => entry.seq === row.rev);
  return (
    <div className={css.screen}>
      <RecordHead
        title={row.fileName}
        sub={words.sub({ kind: text.imports.kinds[row.kind], at: formatInstant(row.importedAt) })}
        figures={
          <KeyFigures
            figures={[
              { label: text.imports.recent.customers, value: count(row.customers) },
              {
                label: text.imports.recent.invoices,
                value:
                  row.invoices === 0 ? (
                    count(0)
                  ) : (
                    <OpenText
                      label={words.openInvoices({ count: count(row.invoices) })}
                      onOpen={() => open.invoices({ importId: row.id })}
                    >
                      {count(row.invoices)}
                    </OpenText>
                  ),
              },
              { label: text.imports.recent.receipts, value: count(row.receipts) },
            ]}
          />
        }
        actions={
          <Button
            icon={<Icon of={IconArrowBackUp} />}
            isDisabled={!canWrite}
            isBusy={isBusy}
            onClick={() => void undo()}
          >
            {text.imports.undo}
          </Button>
        }
      />
      {refusal !== null && (
        <div className={css.banners}>
          <Banner level="error" title={words.notUndone} onDismiss={() => setRefusal(null)}>
            {describe(refusal)} {text.imports.nothingChanged}
          </Banner>
        </div>
      )}
      <div className={outcomeCss.file}>
        <PaneSection title={words.facts}>
          <FactList facts={facts} />
        </PaneSection>
        <PaneSection title={words.undoTitle}>
          <p className={outcomeCss.undoText}>{words.undoText}</p>
        </PaneSection>
        {entries.length > 0 && (
          <PaneSection title={words.entry}>
            <EntryList entries={entries} />
          </PaneSection>
        )}
      </div>
    </div>
  );
}
