import { type DomainError } from '@shared/errors';
import { type JournalOutput } from '@shared/ipc/journalPort';
import { type ChangeSet, countRows } from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { append, firstOf, headOf, type Written } from './appendLine';
import { type Books } from './books';
import { toIndexRow } from './indexRow';
import { type Decided, encodeLine, toBeginLine, toCommitLine, toPartLine } from './lines';
import { RefCollector } from './refs';
import { splitParts } from './splitParts';
import { type Tools } from './world';

const cancelled = { code: 'command.cancelled' } as const;

/**
 * Journals a large command: begin, parts, commit, of which the last alone is fsynced and makes it exist. Until then it
 * can be cancelled; what was written stays in the file and is passed over.
 */
export async function journalLarge(
  books: Books,
  decided: Decided,
  change: ChangeSet,
  { progress, signal }: Tools,
): Promise<Result<Written, DomainError>> {
  const rows = countRows(change);
  const begin = toBeginLine(decided);
  const begun = await append(books, encodeLine(begin), false);
  if (!begun.ok) return begun;
  const refs = new RefCollector();
  const parts: ChangeSet[] = [];
  let done = 0;
  // One part is on its way to the file while the next one becomes text.
  let onItsWay: Promise<Result<JournalOutput<'append'>, DomainError>> = Promise.resolve(begun);
  for (const part of splitParts(books.book, change)) {
    refs.add(part);
    parts.push({ put: part.put, del: part.del });
    const json = encodeLine(toPartLine(decided, parts.length, part));
    const sent = await onItsWay;
    if (!sent.ok) return sent;
    if (signal.aborted) return err(cancelled);
    onItsWay = append(books, json, false);
    done += countRows(part);
    progress({ stage: 'journal', done, of: rows });
  }
  const last = await onItsWay;
  if (!last.ok) return last;
  if (signal.aborted) return err(cancelled);
  const committed = await append(books, encodeLine(toCommitLine(decided, rows)), true);
  if (!committed.ok) return committed;
  const index = toIndexRow(begin, rows, refs, firstOf(begun.value));
  return ok({ seq: begin.seq, head: headOf(committed.value), index, parts });
}
