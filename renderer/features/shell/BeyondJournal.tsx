import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { say, useLedger } from '@renderer/ledger';
import { Button } from '@renderer/ui';
import { type ReactNode, useState } from 'react';
import css from './StartBanners.module.css';

export type BeyondJournalProps = { readonly storeSeq: number; readonly journalSeq: number };

/** The working copy is ahead of the record: nothing is written until the user has chosen. */
export function BeyondJournal({ storeSeq, journalSeq }: BeyondJournalProps): ReactNode {
  const words = useText().frame.start;
  const ledger = useLedger();
  const describe = useDescribeError();
  const [saved, setSaved] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const save = async (): Promise<void> => {
    const picked = await bridge['files.pickSave']({
      kind: 'json',
      suggestedName: `zhangqi-${journalSeq + 1}-${storeSeq}.json`,
    });
    if (!picked.ok) return say({ text: describe(picked.error) });
    if (picked.value.file === null) return;
    const rows = await ledger.run('book.rowsBeyond', {});
    if (!rows.ok) return say({ text: describe(rows.error) });
    const written = await bridge['files.write']({
      token: picked.value.file.token,
      bytes: new TextEncoder().encode(rows.value.json),
    });
    if (written.ok) setSaved(written.value.name);
    else say({ text: describe(written.error) });
  };
  const rebuild = async (): Promise<void> => {
    const result = await ledger.run('book.rebuild', { confirm: true });
    say({ text: result.ok ? words.rebuilt : describe(result.error) });
  };
  const whileBusy = (work: () => Promise<void>): void => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return (
    <section className={css.choice} role="alert">
      <h1>{words.beyondTitle}</h1>
      <p>{words.beyond({ storeSeq, journalSeq })}</p>
      <p>{words.beyondSafe}</p>
      <div className={css.actions}>
        <Button
          size={32}
          variant={saved === null ? 'filled' : 'default'}
          isBusy={isBusy}
          onClick={() => whileBusy(save)}
        >
          {words.saveRows}
        </Button>
        <Button
          size={32}
          variant={saved === null ? 'default' : 'filled'}
          isBusy={isBusy}
          onClick={() => whileBusy(rebuild)}
        >
          {words.rebuild}
        </Button>
        <span className="small quieter">
          {saved === null ? words.rebuildNote : words.rowsSaved({ name: saved })}
        </span>
      </div>
    </section>
  );
}
