import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { type Books } from './books';
import { openBooks } from './start';

/** Whether a command may be taken now: the start went well, and a store that missed an entry has been repaired. */
export async function mayWrite(books: Books): Promise<Result<null, DomainError>> {
  if (books.isRepairing) {
    const repaired = await repair(books);
    if (!repaired.ok) return repaired;
  }
  const refusal = refusalOf(books);
  return refusal ? err(refusal) : ok(null);
}

/**
 * Brings the store to the journal's head again after it failed to take an entry. What was confirmed is safe either
 * way; while the repair fails, no further command is taken.
 */
export async function repair(books: Books): Promise<Result<null, DomainError>> {
  if (!books.isRepairing) return ok(null);
  books.closeStore();
  const { start } = books;
  const report = await openBooks(books);
  if (report.kind === 'failed') return err(report.error);
  books.isRepairing = false;
  // The entries that this repair applied were confirmed, so they are not named as after a crash.
  books.start = report.kind === 'ready' ? start : report;
  books.changed();
  return ok(null);
}

function refusalOf({ start, head }: Books): DomainError | null {
  switch (start?.kind) {
    case undefined:
    case 'ready':
      return null;
    case 'failed':
      return start.error;
    case 'damaged':
      return { code: 'data.damaged', seq: start.seq, reason: start.reason };
    case 'beyondJournal':
      return { code: 'ledger.readOnly', seq: head.seq };
  }
}
