import { type DomainError } from '@shared/errors';
import { entryRows, partBytes } from '@shared/ipc/journalLine';
import { type ChangeSet, countRows } from '@shared/ledger';
import { ok, type Result } from '@shared/result';
import { append, firstOf, headOf, type Written } from './appendLine';
import { type Books } from './books';
import { rowsBefore } from './entryRows';
import { toIndexRow } from './indexRow';
import { journalLarge } from './large';
import { type Decided, encodeLine, toEntryLine } from './lines';
import { RefCollector } from './refs';
import { type Tools } from './world';

/**
 * Writes a decided command into the journal file and answers when it is on the disk. After a refusal nothing has
 * happened: the file was cut back.
 */
export async function journalEntry(
  books: Books,
  decided: Decided,
  change: ChangeSet,
  tools: Tools,
): Promise<Result<Written, DomainError>> {
  const rows = countRows(change);
  if (rows > entryRows) return journalLarge(books, decided, change, tools);
  const entry = { ...change, before: rowsBefore(books.book, change) };
  const line = toEntryLine(decided, entry);
  const json = encodeLine(line);
  // A thousand long rows: what matters to the file and to its readers is the length of the line.
  if (json.length > partBytes) return journalLarge(books, decided, change, tools);
  const appended = await append(books, json, true);
  if (!appended.ok) return appended;
  const refs = new RefCollector();
  refs.add(entry);
  const index = toIndexRow(line, rows, refs, firstOf(appended.value));
  return ok({ seq: line.seq, head: headOf(appended.value), index, parts: [change] });
}
