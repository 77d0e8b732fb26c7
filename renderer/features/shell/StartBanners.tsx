import { nameOf, useBook, useQuestion, useUndo } from '@renderer/ledger';
import { formatInstant, useText } from '@renderer/i18n';
import { useKept } from '@renderer/state/memory';
import { Banner, Button } from '@renderer/ui';
import { type ReactNode } from 'react';
import css from './StartBanners.module.css';

/** What the start found that the user has to know: a damaged journal, entries never confirmed, a rebuilt copy. */
export function StartBanners(): ReactNode {
  const { start: words } = useText().frame;
  const start = useBook()?.start;
  const [isRead, setRead] = useKept('start.isRead', false);
  if (start === undefined || start.kind === 'beyondJournal' || start.kind === 'failed') return null;
  if (start.kind === 'damaged') {
    return (
      <div className={css.banner}>
        <Banner level="error" title={words.damagedTitle({ seq: start.seq })}>
          {words.damaged({ seq: start.seq, beyond: start.beyond })}
        </Banner>
      </div>
    );
  }
  if (isRead) return null;
  const dismiss = (): void => setRead(true);
  if (start.unconfirmed.length > 0) return <Unconfirmed onDismiss={dismiss} />;
  if (start.rebuilt) {
    return (
      <div className={css.banner}>
        <Banner level="info" onDismiss={dismiss}>
          {words.rebuiltAtStart}
        </Banner>
      </div>
    );
  }
  return null;
}

function Unconfirmed({ onDismiss }: { readonly onDismiss: () => void }): ReactNode {
  const text = useText();
  const words = text.frame.start;
  const start = useBook()?.start;
  const undo = useUndo();
  const [gone, setGone] = useKept<readonly number[]>('start.takenBack', []);
  // The history knows what they were done to.
  const known = useQuestion('book.history', { offset: 0, limit: 200 }).value?.rows;
  if (start?.kind !== 'ready') return null;
  const entries = start.unconfirmed.map((entry) => known?.find(({ seq }) => seq === entry.seq) ?? entry);
  return (
    <div className={css.banner}>
      <Banner level="warning" title={words.unconfirmedTitle({ count: entries.length })} onDismiss={onDismiss}>
        {words.unconfirmed}
        <ul className={css.entries}>
          {entries.map((entry) => (
            <li key={entry.seq}>
              <span className="quieter">{entry.seq}</span> <b>{nameOf(text, entry)}</b>{' '}
              <span className="quieter">{formatInstant(entry.at)}</span>{' '}
              {!gone.includes(entry.seq) && (
                <Button
                  size={24}
                  onClick={() => {
                    void undo(entry).then((isDone) => {
                      if (isDone) setGone((before) => [...before, entry.seq]);
                    });
                  }}
                >
                  {text.frame.toast.undo}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}
