import { AppDatabase } from '@renderer/db/database';
import { migrations, schemaVersion } from '@renderer/db/migrations';
import { tableNames } from '@shared/ledger';
import { loseIndexedDb } from '@test/builders/testLedger';
import { expect, it } from 'vitest';

it('makes every table with its rows’ id as the only unique key', async () => {
  loseIndexedDb();
  const db = new AppDatabase('ledger-1');
  await db.open();
  expect(db.verno).toBe(schemaVersion);
  expect(db.tables.map(({ name }) => name).toSorted()).toEqual([...tableNames, 'journal', 'meta'].toSorted());
  for (const { name, schema } of db.tables) {
    const key = { journal: 'seq', meta: 'key' }[name] ?? 'id';
    expect(schema.primKey).toMatchObject({ name: key, auto: false });
    expect(schema.indexes.filter(({ unique }) => unique)).toEqual([]);
  }
});

it('is the first of the migrations, which come in order', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions[0]).toBe(10);
  expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
});
