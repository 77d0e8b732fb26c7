import { type AppDatabase } from '@renderer/db/database';
import { type JournalInput } from '@shared/ipc/journalPort';
import { tableNames, type TableName, type Tables } from '@shared/ledger';
import { type Books } from '../books';
import { encodePictureLine, type PicturePart, startOf } from './format';

/** Rows that become text at a time: some milliseconds, after which whoever asks is answered. */
const sliceRows = 1_000;

type Line = JournalInput<'writePicture'>;

/**
 * Writes a picture of the book as it is now, slice by slice. Nothing is held back for it: when the head moves, or
 * `mayGoOn` says no, it is given up, and the picture of before stays.
 * @returns the seq that the new picture shows, null if it was given up, and an error's code if the shell refused it
 */
export async function drawPicture(
  books: Books,
  mayGoOn: () => boolean,
): Promise<number | null | { readonly refused: string }> {
  const { db } = books;
  if (!db) return null;
  const head = await db.head();
  const isCurrent = (): boolean =>
    books.db === db && books.head.seq === head?.seq && books.head.hash === head.hash && mayGoOn();
  if (!head || !isCurrent()) return null;
  const write = (line: Line): ReturnType<Books['journal']['call']> =>
    books.journal.call('writePicture', line);
  const begun = await write({ json: encodePictureLine(startOf(head)), place: 'first' });
  if (!begun.ok) return { refused: begun.error.code };
  let rows = 0;
  for (const part of partsOf(books)) {
    if (!isCurrent()) return null;
    rows += part.rows.length;
    const written = await write({ json: encodePictureLine(part), place: 'middle' });
    if (!written.ok) return { refused: written.error.code };
  }
  if (!isCurrent() || !(await standsAt(db, head.hash))) return null;
  const ended = await write({ json: encodePictureLine({ end: true, rows }), place: 'last' });
  return ended.ok ? head.seq : { refused: ended.error.code };
}

/** The store had taken everything that the picture shows, and shows nothing else by now. */
async function standsAt(db: AppDatabase, hash: string): Promise<boolean> {
  return (await db.head())?.hash === hash;
}

function* partsOf({ book, history }: Books): Generator<PicturePart, void> {
  for (let at = 0; at < history.count; at += sliceRows)
    yield { table: 'journal', rows: history.slice(at, sliceRows) };
  for (const table of tableNames)
    for (const rows of slicesOf(book.rowsOf(table))) yield { table, rows } as PicturePart;
}

function* slicesOf(rows: Iterable<Tables[TableName]>): Generator<readonly Tables[TableName][], void> {
  let slice: Tables[TableName][] = [];
  for (const row of rows) {
    slice.push(row);
    if (slice.length < sliceRows) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
