import { type AppDatabase } from './database';
import { type LiveQuery } from './queries';

/**
 * Runs a read model in one transaction with the mark of a large command at work. While that is set the answer is null,
 * "as before": part of the rows are written already, and nobody may see half of an entry.
 */
export async function readUnlessApplying<T>(
  db: AppDatabase,
  query: LiveQuery<T>,
): Promise<{ readonly value: T } | null> {
  return db.transaction('r', [...query.tables, 'meta'], async () => {
    if (await db.applying()) return null;
    return { value: await query.read(db) };
  });
}
