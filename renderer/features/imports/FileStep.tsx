import { useScreenKeys } from '@renderer/features/settings';
import { useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { Button, Icon } from '@renderer/ui';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import css from './Imports.module.css';
import { RecentImports } from './RecentImports';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';
import { WorkProgress } from './WorkProgress';

/** The first step: which file; below it what was imported before. */
export function FileStep(): ReactNode {
  const words = useText().imports;
  const { pick, go } = useWizardActions();
  const canWrite = useBook()?.start.kind === 'ready';
  const isReading = useWizard((wizard) => wizard.work !== null);
  const view = useWizard((wizard) => wizard.view);
  const press = (): void => void pick();
  const canPick = canWrite && !isReading;
  useScreenKeys({ next: canPick ? press : undefined });
  return (
    <>
      <section className={css.pick}>
        <div>
          <p className={css.lead}>{words.file.lead}</p>
          <p className="small quieter">{words.file.columns}</p>
        </div>
        <div className={css.pickActions}>
          {view !== null && !isReading && (
            <Button size={32} onClick={() => go('sheet')}>
              {words.file.goOn({ name: view.fileName })}
            </Button>
          )}
          <Button
            size={32}
            variant="filled"
            keys="Ctrl+Enter"
            icon={<Icon of={IconFileSpreadsheet} />}
            isDisabled={!canPick}
            onClick={press}
            autoFocus
          >
            {words.file.pick}
          </Button>
        </div>
      </section>
      <WorkProgress />
      <RecentImports />
    </>
  );
}
