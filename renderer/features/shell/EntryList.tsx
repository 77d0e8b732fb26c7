import { formatInstant, useText } from '@renderer/i18n';
import { type Entry, nameOf, useBook, useUndo } from '@renderer/ledger';
import { Button } from '@renderer/ui';
import { type JournalEntryView } from '@renderer/workers/ledger/protocol';
import { type ReactNode } from 'react';
import css from './HistoryPane.module.css';

export type EntryListProps = {
  readonly entries: readonly JournalEntryView[];
  /** Offers to take entries back; the ledger refuses those on which later ones stand. */
  readonly hasUndo?: boolean | undefined;
};

/** Entries of the journal as lines: what, who, when. */
export function EntryList({ entries, hasUndo = false }: EntryListProps): ReactNode {
  const { frame } = useText();
  const undo = useUndo();
  const canWrite = useBook()?.start.kind === 'ready';
  const spoken = new Set(entries.map((entry) => entry.of));
  return (
    <ol className={css.entries}>
      {entries.map((entry) => (
        <li key={entry.seq} className={css.entry}>
          <span className={css.seq}>{entry.seq}</span>
          <span className={css.what}>
            <EntryName entry={entry} entries={entries} />
            <span className={css.when}>
              {entry.actor === 'local' ? frame.history.local : entry.actor} ·{' '}
              <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
            </span>
          </span>
          {hasUndo && canWrite && entry.command !== 'undo' && !spoken.has(entry.seq) && (
            <Button size={24} variant="quiet" onClick={() => void undo(entry)}>
              {frame.history.undo}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

type EntryNameProps = { readonly entry: Entry; readonly entries: readonly Entry[] };

/** What was done; of an undo or a redo also to which entry, and what that was. */
function EntryName({ entry, entries }: EntryNameProps): ReactNode {
  const text = useText();
  if (entry.of === undefined) return nameOf(text, entry);
  let original = entries.find((one) => one.seq === entry.of);
  while (original?.of !== undefined) {
    const { of } = original;
    original = entries.find((one) => one.seq === of);
  }
  return (
    <>
      {nameOf(text, entry)}{' '}
      <span className="quieter">
        {text.frame.history.takesBack({ seq: original?.seq ?? entry.of })}{' '}
        {original !== undefined && nameOf(text, original)}
      </span>
    </>
  );
}
