import { type CustomerId } from '@shared/ids';
import { type CustomerRow } from '@shared/ledger';
import { type LiveQuery } from './query';

export function customerById(id: CustomerId): LiveQuery<CustomerRow | null> {
  return { tables: ['customers'], read: async (db) => (await db.rows('customers').get(id)) ?? null };
}
