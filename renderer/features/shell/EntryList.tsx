import { formatInstant, useText } from '@renderer/i18n';
import { nameOf, useBook, useUndo } from '@renderer/ledger';
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
  const text = useText();
  const undo = useUndo();
  const book = useBook();
  const canWrite = book?.start.kind === 'ready';
  const takenBack = new Set(entries.flatMap((entry) => (entry.of === undefined ? [] : [entry.of])));
  return (
    <ol className={css.entries}>
      {entries.map((entry) => (
        <li key={entry.seq} className={css.entry}>
          <span className={css.seq}>{entry.seq}</span>
          <span className={css.what}>
            {nameOf(text, entry)}{' '}
            {entry.of !== undefined && (
              <span className="quieter">{text.frame.history.takesBack({ seq: entry.of })}</span>
            )}
            <span className={css.when}>
              {entry.actor} · <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
            </span>
          </span>
          {hasUndo && canWrite && entry.of === undefined && !takenBack.has(entry.seq) && (
            <Button size={24} variant="quiet" onClick={() => void undo(entry.seq)}>
              {text.frame.history.undo}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
