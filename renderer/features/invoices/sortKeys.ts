import { type Questions } from '@renderer/workers/ledger/protocol';

type SortKey = Questions['invoices.page']['input']['sort']['key'];

const keys: ReadonlySet<string> = new Set<SortKey>([
  'number',
  'customer',
  'issuedOn',
  'dueOn',
  'gross',
  'open',
  'daysLate',
]);

/** The ledger's name of a column that can be sorted by; the day of issue where the address names none. */
export function readSortKey(column: string): SortKey {
  return keys.has(column) ? (column as SortKey) : 'issuedOn';
}
