import { useScreenKeys } from '@renderer/features/settings';
import { useCount, useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Banner, Button, Icon } from '@renderer/ui';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import css from './Outcome.module.css';
import { useImportDeeds } from './useImportDeeds';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';

const tables = ['customers', 'invoices', 'receipts', 'disputes'] as const;

/** The last step: what is in the books now, where to look at it, and the way to take it back. */
export function DoneStep(): ReactNode {
  const words = useText().imports;
  const count = useCount();
  const open = useOpen();
  const deeds = useImportDeeds();
  const { leave } = useWizardActions();
  const canWrite = useBook()?.start.kind === 'ready';
  const receipt = useWizard((wizard) => wizard.receipt);
  const file = useWizard((wizard) => wizard.file);
  const kind = useWizard((wizard) => wizard.mapping?.kind);
  const refused = useWizard((wizard) => wizard.preview?.refused ?? 0);
  const [isUndoing, setUndoing] = useState(false);
  const importId = receipt?.importId;
  const look = (): void => {
    leave();
    if (kind === 'customers') open.customers();
    else open.aging();
  };
  useScreenKeys({ next: look, back: leave });
  if (receipt === null || file === null) return null;
  const undo = async (): Promise<void> => {
    if (importId === undefined) return;
    setUndoing(true);
    const refusal = await deeds.undo({ id: importId, fileName: file.name });
    setUndoing(false);
    if (refusal === null) leave();
  };
  return (
    <div className={css.done}>
      <h2 className={css.doneTitle}>{words.done.title({ name: file.name })}</h2>
      <dl className={css.figures}>
        {tables
          .filter((table) => (receipt.rows[table] ?? 0) > 0)
          .map((table) => (
            <div key={table}>
              <dt>{words.effects.made[table]}</dt>
              <dd>{count(receipt.rows[table] ?? 0)}</dd>
            </div>
          ))}
      </dl>
      <p className="quieter">{words.done.text({ seq: count(receipt.seq) })}</p>
      {refused > 0 && <p className="quieter">{words.done.refused({ rows: count(refused) })}</p>}
      {receipt.isRepairing && <Banner level="info">{words.done.repairing}</Banner>}
      <div className={css.doneActions}>
        <Button variant="filled" size={32} keys="Ctrl+Enter" onClick={look} autoFocus>
          {kind === 'customers' ? words.done.toCustomers : words.done.toAging}
        </Button>
        {importId !== undefined && (
          <Button
            size={32}
            onClick={() => {
              leave();
              deeds.open(importId);
            }}
          >
            {words.done.toImport}
          </Button>
        )}
        <Button size={32} onClick={leave}>
          {words.done.another}
        </Button>
        {importId !== undefined && (
          <Button
            size={32}
            variant="quiet"
            icon={<Icon of={IconArrowBackUp} />}
            isDisabled={!canWrite}
            isBusy={isUndoing}
            onClick={() => void undo()}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </div>
  );
}
