import { type JournalIndexRow } from '../schema';
import { type LiveQuery } from './query';

/** The last entries of the journal, the newest first. */
export function journalTail(count: number): LiveQuery<readonly JournalIndexRow[]> {
  return { tables: ['journal'], read: (db) => db.journal.reverse().limit(count).toArray() };
}
