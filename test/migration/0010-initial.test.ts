import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppDatabase } from '@renderer/db/database';
import { loadRows } from '@renderer/db/loadRows';
import { migrations, schemaVersion } from '@renderer/db/migrations';
import { findStores } from '@renderer/db/stores';
import { defaultPaperSettings, tableNames } from '@shared/ledger';
import { loseIndexedDb, setUpMachine } from '@test/builders/testLedger';
import { expect, it } from 'vitest';

const golden = path.join(import.meta.dirname, '../golden/journal-v10');

interface GoldenRows {
  readonly company: readonly { readonly numbering: Readonly<Record<string, unknown>> }[];
}

/** What version 20 made of the golden rows, said here by hand: papers have settings, letters no prefix any more. */
function asOfTwenty(rows: GoldenRows): unknown {
  const company = rows.company.map((row) => {
    const { invoice, receipt, creditNote } = row.numbering;
    return { ...row, numbering: { invoice, receipt, creditNote }, papers: defaultPaperSettings };
  });
  return { ...rows, company, papers: [], ruleFiles: [] };
}

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

it('replays the golden journal to the golden rows', async () => {
  const machine = await setUpMachine();
  const folder = path.join(machine.folder, 'journal');
  await mkdir(folder);
  await cp(path.join(golden, '000001.journal'), path.join(folder, '000001.journal'));
  const told = JSON.parse(await readFile(path.join(golden, 'rows.json'), 'utf8')) as {
    head: string;
    entries: [seq: number, cmd: string, of: number | null][];
    rows: GoldenRows;
  };
  const window = await machine.openWindow();
  expect(window.state.start).toMatchObject({ kind: 'ready', rebuilt: true });
  const { store } = await findStores();
  if (!store) throw new Error('no store');
  const { rows, entries } = await loadRows(store.db);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(asOfTwenty(told.rows));
  expect(entries.map(({ seq, cmd, of }) => [seq, cmd, of ?? null])).toEqual(told.entries);
  expect(await window.do('book.verify', {})).toMatchObject({ ok: true, head: told.head });
  // What follows chains on the old lines.
  await window.do('customer.create', { code: 'NEW', name: '新客户' });
  expect(await window.do('book.verify', { head: told.head })).toMatchObject({ ok: true });
});
