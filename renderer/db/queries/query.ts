import { type AppDatabase } from '../database';

/** A narrow read model: the tables it reads, so that they stand in one transaction, and what it asks of them. */
export type LiveQuery<T> = {
  readonly tables: readonly string[];
  readonly read: (db: AppDatabase) => Promise<T>;
};
