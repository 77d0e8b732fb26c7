import { runCommand } from '@renderer/commands';
import { EntryList } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { Button } from '@renderer/ui';
import { type CustomerFile } from '@renderer/workers/ledger/protocol';
import { type ReactNode } from 'react';
import css from './Customers.module.css';

/** What was done to this customer's file. */
export function CustomerHistory({ file }: { readonly file: CustomerFile }): ReactNode {
  const { page } = useText().customers;
  const entries = file.history ?? [];
  return (
    <div className={css.sections}>
      <section>
        <p className="small quieter">{page.historyHint}</p>
        {entries.length === 0 ? <p>{page.noHistory}</p> : <EntryList entries={entries} hasUndo />}
        <p>
          <Button size={24} onClick={() => runCommand('help.history')}>
            {page.openHistory}
          </Button>
        </p>
      </section>
    </div>
  );
}
