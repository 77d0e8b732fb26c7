import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { segmentOf, setUpBook } from '@test/builders/crashes';
import { type Machine, setUpMachine } from '@test/builders/testLedger';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';

describe('store and journal', () => {
  it('store ahead: nothing is written, the rows beyond can be saved, then it is rebuilt', async () => {
    const { machine } = await setUpBook();
    const bytes = await readFile(segmentOf(machine));
    const keep = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    await truncate(segmentOf(machine), keep);
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'beyondJournal', storeSeq: 4, journalSeq: 3 },
      counts: { customers: 3 },
      undo: null,
    });
    expect(await next.run('customer.create', { code: 'D', name: 'D' })).toMatchObject({
      ok: false,
      error: { code: 'ledger.readOnly' },
    });
    expect((await readFile(segmentOf(machine))).length).toBe(keep);
    const { json } = await next.do('book.rowsBeyond', {});
    expect(JSON.parse(json)).toMatchObject({ customers: [{ code: 'C', rev: 4 }] });
    await next.do('book.rebuild', { confirm: true });
    expect(next.state).toMatchObject({
      start: { kind: 'ready' },
      head: { seq: 3 },
      counts: { customers: 2 },
    });
    await next.do('customer.create', { code: 'D', name: 'D' });
    expect(await next.do('book.verify', {})).toMatchObject({ ok: true, entries: 4 });
  });

  it('the same seq with another hash: nothing is written', async () => {
    const { machine } = await setUpBook();
    const other = await setUpOther();
    await writeFile(segmentOf(machine), await readFile(segmentOf(other.machine)));
    Dexie.dependencies.indexedDB = other.mine;
    const next = await machine.openWindow();
    expect(next.state.start).toEqual({ kind: 'beyondJournal', storeSeq: 4, journalSeq: 4 });
    expect(await next.run('customer.create', { code: 'D', name: 'D' })).toMatchObject({ ok: false });
  });

  it('behind a journal of another past: nothing is written', async () => {
    const { machine } = await setUpBook();
    const other = await setUpOther(['X', 'Y', 'Z', 'W']);
    await writeFile(segmentOf(machine), await readFile(segmentOf(other.machine)));
    Dexie.dependencies.indexedDB = other.mine;
    const next = await machine.openWindow();
    expect(next.state.start).toEqual({ kind: 'beyondJournal', storeSeq: 4, journalSeq: 5 });
  });

  it('store full and no journal: nothing is written', async () => {
    const { machine } = await setUpBook();
    await machine.server.close();
    await rm(path.join(machine.folder, 'journal'), { recursive: true });
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'beyondJournal', storeSeq: 4, journalSeq: 0 },
      counts: { company: 1, customers: 3 },
    });
    const { json } = await next.do('book.rowsBeyond', {});
    expect(JSON.parse(json)).toMatchObject({ company: [{}], customers: [{}, {}, {}] });
  });
});

/** Another book in an IndexedDB of its own; `mine` is the one that was in use before. */
async function setUpOther(codes = ['X', 'Y', 'Z']): Promise<{ machine: Machine; mine: IDBFactory }> {
  const mine = Dexie.dependencies.indexedDB as IDBFactory;
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  await window.do('company.open', { baseCurrency: 'EUR' });
  for (const code of codes) await window.do('customer.create', { code, name: code });
  return { machine, mine };
}
