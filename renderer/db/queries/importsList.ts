import { type ImportRow } from '@shared/ledger';
import { type LiveQuery } from './query';

/** All imports, the newest first. */
export const importsList: LiveQuery<readonly ImportRow[]> = {
  tables: ['imports'],
  read: async (db) => (await db.rows('imports').toArray()).sort((a, b) => b.rev - a.rev),
};
