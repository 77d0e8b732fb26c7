import { loadRows } from '@renderer/db/loadRows';
import { deleteStores, findStores } from '@renderer/db/stores';
import { type DomainError } from '@shared/errors';
import { tableNames, type TableName, type Tables } from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { type Books } from './books';
import { type BookState } from './protocol';
import { replayIntoMemory } from './rebuild';
import { isSame } from './sameRow';
import { openBooks } from './start';

/** The rows of the store that the journal does not have, or has otherwise, as JSON by table, to be saved as a file. */
export async function rowsBeyond(books: Books): Promise<Result<{ readonly json: string }, DomainError>> {
  if (!books.db) return ok({ json: '{}' });
  const { rows } = await loadRows(books.db);
  const { book } = await replayIntoMemory(books.journal);
  const beyond: { [T in TableName]?: readonly Tables[TableName][] } = {};
  for (const table of tableNames) {
    const stored: readonly Tables[TableName][] = rows[table] ?? [];
    const unknown = stored.filter(
      (row) => !isSame(book.rowOf(table, row.id as Tables[TableName]['id']), row),
    );
    if (unknown.length > 0) beyond[table] = unknown;
  }
  return ok({ json: JSON.stringify(beyond, null, 2) });
}

/** Lets go of a store that is ahead of the journal, and builds it anew from the journal. Asked for by the user alone. */
export async function rebuildFromJournal(books: Books): Promise<Result<BookState, DomainError>> {
  if (books.start?.kind !== 'beyondJournal') return err({ code: 'command.invalid', reason: 'book.rebuild' });
  books.closeStore();
  const { store } = await findStores();
  store?.db.close();
  if (store) await deleteStores([store.db.name]);
  books.start = await openBooks(books);
  books.changed();
  return ok(books.state);
}
