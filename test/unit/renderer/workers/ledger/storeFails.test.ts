import { setUpBook } from '@test/builders/crashes';
import { breakStores, heal, store } from '@test/builders/storeFaults';
import { beforeEach, describe, expect, it } from 'vitest';

beforeEach(breakStores);

describe('a store that fails while the program runs', () => {
  it('past the commit point: saved, repaired, and not named as unconfirmed', async () => {
    const { machine, window } = await setUpBook();
    store.calls = 0;
    store.failAfter = 0;
    const saved = window.run('customer.create', { code: 'D', name: 'D' });
    const receipt = await saved;
    expect(receipt).toMatchObject({ ok: true, value: { seq: 5, isRepairing: true } });
    expect(
      window.states.some((state) => state.isRepairing && state.head.seq === 5 && state.store === null),
    ).toBe(true);
    heal();
    await window.do('customer.create', { code: 'E', name: 'E' });
    expect(window.state).toMatchObject({
      isRepairing: false,
      head: { seq: 6 },
      counts: { customers: 5 },
      start: { kind: 'ready', unconfirmed: [] },
    });
    expect(await window.do('book.verify', {})).toMatchObject({ ok: true, entries: 6 });
    expect((await machine.openWindow()).state.start).toMatchObject({ kind: 'ready', repaired: 0 });
  });

  it('and goes on failing takes no further command; nothing confirmed is lost', async () => {
    const { machine, window } = await setUpBook();
    store.calls = 0;
    store.failAfter = 0;
    await window.do('customer.create', { code: 'D', name: 'D' });
    expect(await window.run('customer.create', { code: 'E', name: 'E' })).toMatchObject({
      ok: false,
      error: { code: 'shell.failed' },
    });
    expect(window.state).toMatchObject({ isRepairing: true, head: { seq: 5 }, counts: { customers: 4 } });
    heal();
    await window.do('customer.create', { code: 'E', name: 'E' });
    expect(window.state).toMatchObject({ isRepairing: false, head: { seq: 6 } });
    expect((await machine.openWindow()).state.counts.customers).toBe(5);
  });
});
