import { countStored } from '@renderer/db/loadRows';
import { tableNames } from '@shared/ledger';
import { type Books } from '../books';
import { repair } from '../mayWrite';

/**
 * The look at the store that a start from the picture has put off: whether all of it
 * can be read, and holds as many rows as the book. If not, the books are opened once more without the picture, and what
 * has to be done about the store is done as at any start.
 */
export async function checkStore(books: Books): Promise<void> {
  const { db, areRowsUnread } = books;
  books.areRowsUnread = false;
  if (!db || !areRowsUnread || (await holdsAll(books, db).catch(() => false))) return;
  books.mayTakePicture = false;
  books.isRepairing = true;
  await repair(books);
}

async function holdsAll({ book, history }: Books, db: Parameters<typeof countStored>[0]): Promise<boolean> {
  const stored = await countStored(db);
  return (
    stored.get('journal') === history.count &&
    tableNames.every((table) => stored.get(table) === book.countOf(table))
  );
}
