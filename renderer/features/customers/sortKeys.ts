import { type Questions } from '@renderer/workers/ledger/protocol';

type SortKey = Questions['customers.page']['input']['sort']['key'];

const keys: Readonly<Record<string, SortKey>> = {
  customer: 'name',
  total: 'total',
  overdue: 'overdue',
  oldest: 'daysLate',
  lastReceipt: 'lastReceipt',
};

/** The ledger's name of a column that can be sorted by; the code where the address names none. */
export function readSortKey(column: string, isEnglish: boolean): SortKey {
  const key = keys[column] ?? 'code';
  return key === 'name' && isEnglish ? 'nameEn' : key;
}
