import { AppDatabase } from '@renderer/db/database';
import {
  migrateChange,
  migrations,
  type RowChange,
  schemaVersion,
  step,
  type StoredRow,
} from '@renderer/db/migrations';
import { loseIndexedDb } from '@test/builders/testLedger';
import { beforeEach, expect, it } from 'vitest';

// A version that does not exist, to show the machinery at work: the contact of a customer becomes a row of its own,
// and customers without a name go away.
const splitContact: RowChange = (row) => {
  if (row['name'] === '') return [];
  const { contact, ...rest } = row;
  if (contact === undefined) return [['customers', rest]];
  return [
    ['customers', rest],
    ['contacts', { id: `${row.id}-contact`, rev: row.rev, customerId: row.id, name: contact }],
  ];
};
const next = step(schemaVersion + 10, { contacts: 'id, customerId' }, { customers: splitContact });
const steps = [...migrations, next];

const old: readonly StoredRow[] = [
  { id: 'A', rev: 1, code: 'A', name: '甲', contact: '王' },
  { id: 'B', rev: 2, code: 'B', name: '乙' },
  { id: 'C', rev: 3, code: 'C', name: '' },
];
const today = {
  customers: [
    { id: 'A', rev: 1, code: 'A', name: '甲' },
    { id: 'B', rev: 2, code: 'B', name: '乙' },
  ],
  contacts: [{ id: 'A-contact', rev: 1, customerId: 'A', name: '王' }],
};

beforeEach(loseIndexedDb);

async function storeAsOfNow(rows: readonly StoredRow[]): Promise<void> {
  const db = new AppDatabase('ledger-1');
  await db.table('customers').bulkPut([...rows]);
  db.close();
}

it('upgrades the store by the row functions', async () => {
  await storeAsOfNow(old);
  const db = new AppDatabase('ledger-1', steps);
  await db.open();
  expect(await db.table('customers').toArray()).toEqual(today.customers);
  expect(await db.table('contacts').where({ customerId: 'A' }).toArray()).toEqual(today.contacts);
});

it('upgrades more rows than fit into one chunk', async () => {
  await storeAsOfNow(
    Array.from({ length: 4_500 }, (_, index) => ({ id: `K${index}`, rev: 1, name: '客', contact: '王' })),
  );
  const db = new AppDatabase('ledger-1', steps);
  await db.open();
  expect(await db.table('customers').count()).toBe(4_500);
  expect(await db.table('contacts').count()).toBe(4_500);
});

it('gives the same rows where a journal line of the old version is replayed', () => {
  const change = migrateChange(steps, { put: { customers: old }, del: {}, before: {} }, schemaVersion);
  expect(change).toEqual({ put: today, del: {}, before: {} });
});

it('deletes what an old line’s row was and is no more', () => {
  const [before] = old;
  if (!before) throw new Error('no row');
  const { contact: _, ...without } = before;
  const replaced = { put: { customers: [{ ...without, rev: 4 }] }, del: {}, before: { customers: [before] } };
  expect(migrateChange(steps, replaced, schemaVersion)).toMatchObject({ del: { contacts: ['A-contact'] } });
  const deleted = { put: {}, del: { customers: ['A'] }, before: { customers: [before] } };
  expect(migrateChange(steps, deleted, schemaVersion)).toMatchObject({
    put: {},
    del: { customers: ['A'], contacts: ['A-contact'] },
  });
});

it('leaves lines of the current version alone', () => {
  const change = { put: { customers: old }, del: {}, before: {} };
  expect(migrateChange(steps, change, schemaVersion + 10)).toBe(change);
});
