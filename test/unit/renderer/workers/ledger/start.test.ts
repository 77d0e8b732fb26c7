import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppDatabase } from '@renderer/db/database';
import { findStores } from '@renderer/db/stores';
import { crashAfterJournal, setUpBook } from '@test/builders/crashes';
import { breakStores, heal, store } from '@test/builders/storeFaults';
import { loseIndexedDb, setUpMachine, today } from '@test/builders/testLedger';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(breakStores);

describe('store and journal', () => {
  it('equal: go on', async () => {
    const { machine, window } = await setUpBook();
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'ready', repaired: 0, rebuilt: false, unconfirmed: [] },
      head: window.state.head,
      store: 'ledger-1',
    });
  });

  it('store behind: the tail is replayed, kept, and named with undo', async () => {
    const { machine, window } = await setUpBook();
    await crashAfterJournal(machine, window, 'D');
    expect((await findStores()).store?.head.seq).toBe(4);
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: {
        kind: 'ready',
        repaired: 1,
        rebuilt: false,
        unconfirmed: [{ seq: 5, command: 'customer.create', actor: 'local' }],
      },
      head: { seq: 5 },
      undo: { seq: 5 },
    });
    expect(next.state.counts.customers).toBe(4);
    expect((await findStores()).store?.head.seq).toBe(5);
    await next.do('undo', { seq: 5 });
    expect(next.state.counts.customers).toBe(3);
    const again = await machine.openWindow();
    expect(again.state.start).toMatchObject({ kind: 'ready', repaired: 0, unconfirmed: [] });
  });

  it('a large command cut off while it was applied: the rest is replayed, and nobody saw half of it', async () => {
    const { machine, window } = await setUpBook();
    await window.do('undo', {});
    for (const seq of [3, 2, 1]) await window.do('undo', { seq });
    expect(window.state.company).toBeNull();
    store.calls = 0;
    store.hangAfter = 2;
    void window.run('sample.load', { invoices: 1_500, seed: 3, today });
    await vi.waitFor(() => expect(store.calls).toBe(3), 10_000);
    expect(window.state).toMatchObject({ head: { seq: 8 }, applying: { seq: 9, done: 2 }, company: null });
    const cut = (await findStores()).store;
    expect(cut?.applying).toMatchObject({ seq: 9, part: 2 });
    expect(cut?.head.seq).toBe(8);
    heal();
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'ready', repaired: 1, unconfirmed: [{ seq: 9, command: 'sample.load' }] },
      head: { seq: 9 },
      counts: { invoices: 1_500 },
      applying: null,
    });
    expect(await next.do('book.verify', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('store empty: rebuilt from the journal into a new store, and nothing is named', async () => {
    const { machine, window } = await setUpBook();
    loseIndexedDb();
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'ready', repaired: 0, rebuilt: true, unconfirmed: [] },
      head: window.state.head,
      counts: window.state.counts,
      store: 'ledger-1',
    });
    await next.do('customer.create', { code: 'D', name: 'D' });
    expect(await next.do('book.verify', {})).toMatchObject({ ok: true, entries: 5 });
  });

  it('store unreadable: rebuilt into the next store, the old one deleted', async () => {
    const { machine, window } = await setUpBook();
    vi.spyOn(AppDatabase.prototype, 'head').mockImplementationOnce(() =>
      Promise.reject(new Error('corrupt')),
    );
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'ready', rebuilt: true },
      head: window.state.head,
      store: 'ledger-2',
    });
    expect(await Dexie.getDatabaseNames()).toEqual(['ledger-2']);
  });

  it('store whose rows cannot be read: rebuilt likewise', async () => {
    const { machine, window } = await setUpBook();
    vi.spyOn(AppDatabase.prototype, 'rows').mockImplementationOnce(() => {
      throw new Error('corrupt');
    });
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { rebuilt: true },
      counts: window.state.counts,
      store: 'ledger-2',
    });
  });

  it('a rebuild that was cut off does not count: it is begun anew', async () => {
    const { machine, window } = await setUpBook();
    loseIndexedDb();
    store.calls = 0;
    store.hangAfter = 1;
    void machine.openWindow();
    await vi.waitFor(() => expect(store.calls).toBe(2), 5_000);
    heal();
    expect((await findStores()).store).toBeNull();
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { rebuilt: true },
      head: window.state.head,
      store: 'ledger-2',
    });
    expect(await Dexie.getDatabaseNames()).toEqual(['ledger-2']);
  });
});

it('answers with the reason where the journal cannot be opened', async () => {
  const machine = await setUpMachine();
  await writeFile(path.join(machine.folder, 'journal'), 'not a folder');
  const window = await machine.openWindow();
  const failed = { kind: 'failed', error: { code: 'shell.failed', reason: 'ENOTDIR' } };
  expect(window.state.start).toEqual(failed);
  expect(await window.run('company.open', { baseCurrency: 'CNY' })).toEqual({
    ok: false,
    error: failed.error,
  });
});

describe('an IndexedDB that does not open at all', () => {
  const broken = {
    databases: () => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError')),
  } as unknown as IDBFactory;

  it('is thrown away and rebuilt, because the journal has everything', async () => {
    const { machine, window } = await setUpBook();
    Dexie.dependencies.indexedDB = broken;
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({ start: { kind: 'ready', rebuilt: true }, head: window.state.head });
    expect(machine.log.some((line) => line.startsWith('warn journal.dropStores'))).toBe(true);
  });

  it('is left as it is where there is no journal', async () => {
    const machine = await setUpMachine();
    Dexie.dependencies.indexedDB = broken;
    const window = await machine.openWindow();
    expect(window.state.start).toMatchObject({ kind: 'failed', error: { reason: 'UnknownError' } });
    expect(machine.log.some((line) => line.startsWith('warn journal.dropStores'))).toBe(false);
  });
});

it('leaves the store of a newer program alone', async () => {
  const machine = await setUpMachine();
  const newer = new Dexie('ledger-1');
  newer.version(990).stores({ meta: 'key' });
  await newer.open();
  newer.close();
  const window = await machine.openWindow();
  expect(window.state.start).toEqual({ kind: 'failed', error: { code: 'data.newer', version: 990 } });
  expect(await Dexie.getDatabaseNames()).toEqual(['ledger-1']);
});
