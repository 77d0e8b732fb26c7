import { readFile } from 'node:fs/promises';
import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { segmentOf, setUpBook } from '@test/builders/crashes';
import { loseIndexedDb, type Window } from '@test/builders/testLedger';
import { expect, it } from 'vitest';

async function customerId(window: Window, code: string): Promise<CustomerId> {
  const page = await window.do('search', { text: code, limit: 5, asOf: isoDate('2026-03-31') });
  const hit = page.hits.find((one) => one.kind === 'customer' && one.code === code);
  if (hit?.kind !== 'customer') throw new Error(`no customer ${code}`);
  return hit.id;
}

async function post(window: Window, number: string): Promise<void> {
  await window.do('invoice.post', {
    number,
    customerId: await customerId(window, 'A'),
    issuedOn: isoDate('2026-01-05'),
    currency: 'CNY',
    grossMinor: 100_00,
  });
}

it('undoes the last entry as an entry of its own, and redoes it', async () => {
  const { machine, window } = await setUpBook();
  expect(window.state).toMatchObject({ undo: { seq: 4 }, redo: null });
  expect(await window.do('undo', {})).toMatchObject({ seq: 5, command: 'undo', rows: { customers: 1 } });
  expect(window.state).toMatchObject({ counts: { customers: 2 }, undo: { seq: 3 }, redo: { seq: 5 } });
  const line = (await readFile(segmentOf(machine), 'utf8')).trimEnd().split('\n').at(-1) ?? '';
  expect(JSON.parse(line.slice(65))).toMatchObject({
    seq: 5,
    of: 4,
    cmd: { name: 'undo', input: { seq: 4 } },
    put: {},
    before: { customers: [{ code: 'C' }] },
  });
  expect(await window.do('redo', {})).toMatchObject({ seq: 6, command: 'redo' });
  expect(window.state).toMatchObject({ counts: { customers: 3 }, undo: { seq: 6 }, redo: null });
  await window.do('undo', {});
  expect(window.state).toMatchObject({ counts: { customers: 2 }, undo: { seq: 3 }, redo: { seq: 7 } });
});

it('goes back several entries and forward again, also over a restart and a rebuild', async () => {
  const { machine, window } = await setUpBook();
  for (let times = 0; times < 4; times += 1) await window.do('undo', {});
  expect(window.state).toMatchObject({ company: null, undo: null });
  expect(await window.run('undo', {})).toEqual({ ok: false, error: { code: 'undo.nothing' } });
  loseIndexedDb();
  const next = await machine.openWindow();
  expect(next.state).toMatchObject({ undo: null, redo: { seq: 8 } });
  for (let times = 0; times < 4; times += 1) await next.do('redo', {});
  expect(next.state).toMatchObject({ counts: { company: 1, customers: 3 }, redo: null });
  expect(await next.run('redo', {})).toEqual({ ok: false, error: { code: 'undo.nothing' } });
  expect(await next.do('book.verify', {})).toMatchObject({ ok: true, entries: 12 });
});

it('forgets what could be redone when something new is done', async () => {
  const { window } = await setUpBook();
  await window.do('undo', {});
  await window.do('customer.create', { code: 'N', name: 'N' });
  expect(window.state.redo).toBeNull();
});

it('puts rows back as they were, with a seq of their own', async () => {
  const { window } = await setUpBook();
  await window.do('company.change', { nameZh: '新名' });
  await window.do('undo', {});
  expect(window.state.company).toMatchObject({ nameZh: '江南精密', rev: 6 });
});

it('takes back an entry in the middle that nothing stands on', async () => {
  const { window } = await setUpBook();
  await window.do('undo', { seq: 2 });
  expect(window.state).toMatchObject({ counts: { customers: 2 }, undo: { seq: 4 }, redo: { seq: 5 } });
  expect(await window.do('undo', { seq: 5 })).toMatchObject({ command: 'redo' });
  expect(window.state.counts.customers).toBe(3);
});

it('is refused where a row was changed since', async () => {
  const { window } = await setUpBook();
  await window.do('customer.change', { id: await customerId(window, 'A'), change: { name: '改名' } });
  expect(await window.run('undo', { seq: 2 })).toEqual({
    ok: false,
    error: { code: 'undo.changedSince', seq: 2, by: 5 },
  });
});

it('is refused where a later row points to one that would go', async () => {
  const { window } = await setUpBook();
  await post(window, 'INV-1');
  expect(await window.run('undo', { seq: 2 })).toEqual({
    ok: false,
    error: { code: 'undo.changedSince', seq: 2, by: 5 },
  });
});

it('is refused where a number was given away since', async () => {
  const { window } = await setUpBook();
  await post(window, 'INV-1');
  await window.do('undo', {});
  await post(window, 'INV-1');
  expect(await window.run('undo', { seq: 6 })).toMatchObject({
    ok: false,
    error: { code: 'undo.changedSince' },
  });
});

it('is refused for an entry that does not exist', async () => {
  const { window } = await setUpBook();
  expect(await window.run('undo', { seq: 99 })).toEqual({
    ok: false,
    error: { code: 'undo.notUndoable', seq: 99 },
  });
});

it('names the history, newest first, with what takes what back', async () => {
  const { window } = await setUpBook();
  await window.do('undo', {});
  expect(await window.do('book.history', { offset: 0, limit: 2 })).toMatchObject({
    count: 5,
    rows: [
      { seq: 5, command: 'undo', of: 4 },
      { seq: 4, command: 'customer.create' },
    ],
  });
  expect((await window.do('book.history', { offset: 4, limit: 10 })).rows.map(({ seq }) => seq)).toEqual([1]);
});
