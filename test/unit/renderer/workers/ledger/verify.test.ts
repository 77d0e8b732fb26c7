import { findStores } from '@renderer/db/stores';
import { alterLine, setUpBook } from '@test/builders/crashes';
import { type Window } from '@test/builders/testLedger';
import { expect, it } from 'vitest';

const headOf = ({ state }: Window): string => `${state.head.seq}:${state.head.hash.slice(0, 12)}`;

it('finds nothing in a sound book, and tells the head', async () => {
  const { window } = await setUpBook();
  expect(await window.do('book.verify', {})).toEqual({
    ok: true,
    entries: 4,
    head: headOf(window),
    problems: [],
  });
});

it('names the entry of an altered line, and looks no further', async () => {
  const { machine, window } = await setUpBook();
  await alterLine(machine, 3);
  expect(await window.do('book.verify', {})).toMatchObject({
    ok: false,
    entries: 2,
    problems: [{ seq: 3, code: 'line.altered', message: 'hash does not fit' }],
  });
});

it('names rows of the store that differ, are missing, or are nobody’s, by the entry that wrote them', async () => {
  const { window } = await setUpBook();
  const db = (await findStores()).store?.db;
  const customers = await db?.rows('customers').orderBy('id').toArray();
  const [a, b, c] = customers ?? [];
  if (!db || !a || !b || !c) throw new Error('no rows');
  await db.rows('customers').put({ ...c, name: '改' });
  await db.rows('customers').delete(b.id);
  await db.rows('customers').put({ ...a, id: 'unknown' as typeof a.id, rev: 1 });
  const { problems, ok } = await window.do('book.verify', {});
  expect(ok).toBe(false);
  expect(problems.map(({ seq, code }) => `${seq} ${code}`)).toEqual([
    '1 row.unknown',
    '3 row.missing',
    '4 row.altered',
  ]);
});

it('compares a head that was noted elsewhere', async () => {
  const { window } = await setUpBook();
  const noted = headOf(window);
  await window.do('customer.create', { code: 'D', name: 'D' });
  expect(await window.do('book.verify', { head: noted })).toMatchObject({ ok: true });
  expect(await window.do('book.verify', { head: headOf(window).toUpperCase() })).toMatchObject({ ok: true });
  expect(await window.do('book.verify', { head: `4:${'0'.repeat(12)}` })).toMatchObject({
    ok: false,
    problems: [{ seq: 4, code: 'head.other' }],
  });
  expect(await window.do('book.verify', { head: `9:${'0'.repeat(12)}` })).toMatchObject({
    ok: false,
    problems: [{ seq: 9, code: 'head.missing' }],
  });
  expect(await window.run('book.verify', { head: 'nonsense' })).toMatchObject({
    ok: false,
    error: { code: 'value.invalid', field: 'head' },
  });
});

it('sees that the store does not stand where the journal does', async () => {
  const { window } = await setUpBook();
  const db = (await findStores()).store?.db;
  const head = await db?.head();
  if (!db || !head) throw new Error('no head');
  await db.meta.put({ ...head, seq: 3 });
  expect(await window.do('book.verify', {})).toMatchObject({
    ok: false,
    problems: [{ seq: 3, code: 'store.head', message: '3 / 4' }],
  });
});
