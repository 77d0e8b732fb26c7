import { readFile, truncate } from 'node:fs/promises';
import { findStores } from '@renderer/db/stores';
import { alterLine, crashAfterJournal, lineStart, segmentOf, setUpBook } from '@test/builders/crashes';
import { breakStores } from '@test/builders/storeFaults';
import { loseIndexedDb, type Machine } from '@test/builders/testLedger';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';

beforeEach(breakStores);

describe('a line that does not verify', () => {
  it('in a rebuild: read-only with everything before it, named with what lies beyond, nothing written', async () => {
    const { machine } = await setUpBook();
    const bytes = await alterLine(machine, 3);
    loseIndexedDb();
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'damaged', seq: 3, reason: 'hash does not fit', beyond: 1 },
      head: { seq: 2 },
      counts: { company: 1, customers: 1 },
      store: null,
      undo: null,
    });
    expect(await next.run('customer.create', { code: 'D', name: 'D' })).toMatchObject({
      ok: false,
      error: { code: 'data.damaged', seq: 3 },
    });
    expect(await Dexie.getDatabaseNames()).toEqual([]);
    expect(await readFile(segmentOf(machine))).toEqual(bytes);
    expect(await next.do('book.verify', {})).toMatchObject({
      ok: false,
      entries: 2,
      problems: [{ seq: 3, code: 'line.altered' }],
    });
  });

  it('in the tail: the store stays as it was, memory holds everything before it', async () => {
    const { machine, window } = await setUpBook();
    await crashAfterJournal(machine, window, 'D');
    await machine.openWindow().then((repaired) => repaired.do('undo', {}));
    const { store: behind } = await findStores();
    await behind?.db.meta.put({ ...(await rewindTo(machine, 4)), key: 'head' });
    await behind?.db
      .rows('customers')
      .filter(({ code }) => code === 'D')
      .delete();
    await alterLine(machine, 6);
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({
      start: { kind: 'damaged', seq: 6, beyond: 0 },
      head: { seq: 5 },
      counts: { customers: 4 },
      store: null,
    });
    expect((await findStores()).store?.head.seq).toBe(4);
  });

  it('that is not to be replayed does not stop the start; verify names it', async () => {
    const { machine } = await setUpBook();
    await alterLine(machine, 2);
    const next = await machine.openWindow();
    expect(next.state.start).toMatchObject({ kind: 'ready', repaired: 0 });
    expect(await next.do('book.verify', {})).toMatchObject({
      ok: false,
      problems: [{ seq: 2, code: 'line.altered' }],
    });
  });

  it('the last one: read-only, with what the store holds', async () => {
    const { machine } = await setUpBook();
    await alterLine(machine, 4);
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({ start: { kind: 'damaged', seq: 4 }, counts: { customers: 3 } });
    expect(await next.run('customer.create', { code: 'D', name: 'D' })).toMatchObject({ ok: false });
  });

  it('an incomplete last line alone is cut and logged', async () => {
    const { machine, window } = await setUpBook();
    await crashAfterJournal(machine, window, 'D');
    const { length } = await readFile(segmentOf(machine));
    await truncate(segmentOf(machine), length - 40);
    const next = await machine.openWindow();
    expect(next.state).toMatchObject({ start: { kind: 'ready', repaired: 0 }, head: { seq: 4 } });
    expect(machine.log.some((line) => line.startsWith('warn journal.cut'))).toBe(true);
    await next.do('customer.create', { code: 'D', name: 'D' });
  });
});

/** The store's mark as it was after an entry. */
async function rewindTo(
  machine: Machine,
  seq: number,
): Promise<{ seq: number; hash: string; place: never; next: never }> {
  const bytes = await readFile(segmentOf(machine));
  const start = lineStart(bytes, seq);
  const end = bytes.indexOf(10, start) + 1;
  const hash = bytes.toString('latin1', start, start + 64);
  const place = { segment: 1, offset: start };
  const next = { segment: 1, offset: end, before: hash, seq, isOpen: false };
  return { seq, hash, place: place as never, next: next as never };
}
