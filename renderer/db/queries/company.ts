import { type CompanyRow } from '@shared/ledger';
import { type LiveQuery } from './query';

/** The company of this folder, or null before it is opened. */
export const company: LiveQuery<CompanyRow | null> = {
  tables: ['company'],
  read: async (db) => (await db.rows('company').get('company')) ?? null,
};
