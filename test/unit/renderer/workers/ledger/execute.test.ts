import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { schemaVersion } from '@renderer/db/migrations';
import { findStores } from '@renderer/db/stores';
import { setUpMachine, today } from '@test/builders/testLedger';
import { expect, it } from 'vitest';

const journalText = (folder: string): Promise<string> =>
  readFile(path.join(folder, 'journal', '000001.journal'), 'utf8');

it('opens an empty folder without writing a line', async () => {
  const { folder, openWindow } = await setUpMachine();
  const window = await openWindow();
  expect(window.state).toMatchObject({
    head: { seq: 0 },
    start: { kind: 'ready', repaired: 0, rebuilt: false, unconfirmed: [] },
    company: null,
    store: 'ledger-1',
    undo: null,
  });
  await expect(journalText(folder)).rejects.toThrow('ENOENT');
});

it('confirms a command behind journal and store, with the head in all three places', async () => {
  const { folder, openWindow } = await setUpMachine();
  const window = await openWindow();
  const receipt = await window.do('company.open', { baseCurrency: 'CNY', nameZh: '江南精密' });
  expect(receipt).toEqual({ seq: 1, command: 'company.open', rows: { company: 1 } });
  const [line = ''] = (await journalText(folder)).split('\n');
  const json = JSON.parse(line.slice(65)) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual(['v', 'seq', 'kind', 'at', 'actor', 'cmd', 'put', 'del', 'before']);
  expect(json).toMatchObject({
    v: schemaVersion,
    seq: 1,
    kind: 'entry',
    actor: 'local',
    cmd: { name: 'company.open', input: { baseCurrency: 'CNY', nameZh: '江南精密' } },
    put: { company: [{ id: 'company', rev: 1, nameZh: '江南精密' }] },
  });
  const { store } = await findStores();
  expect(store?.head).toMatchObject({ seq: 1, hash: line.slice(0, 64) });
  expect(window.state).toMatchObject({ head: { seq: 1, hash: line.slice(0, 64) }, company: { rev: 1 } });
  expect(await store?.db.journal.toArray()).toMatchObject([
    { seq: 1, actor: 'local', cmd: 'company.open', segment: 1, offset: 0, rows: 1 },
  ]);
});

it('keeps whole rows as they were before in the line', async () => {
  const { folder, openWindow } = await setUpMachine();
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY', nameZh: '旧名' });
  await window.do('company.change', { nameZh: '新名' });
  const line = (await journalText(folder)).split('\n')[1] ?? '';
  expect(JSON.parse(line.slice(65))).toMatchObject({
    put: { company: [{ nameZh: '新名', rev: 2 }] },
    before: { company: [{ nameZh: '旧名', rev: 1, baseCurrency: 'CNY' }] },
  });
});

it('refuses before anything is written', async () => {
  const { folder, openWindow } = await setUpMachine();
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  const before = await journalText(folder);
  expect(await window.run('company.open', { baseCurrency: 'EUR' })).toMatchObject({
    ok: false,
    error: { code: 'company.exists' },
  });
  expect(await journalText(folder)).toBe(before);
  expect(window.state.head.seq).toBe(1);
});

it('refuses what would make sums inexact, and writes nothing', async () => {
  const { folder, openWindow } = await setUpMachine();
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  await window.do('customer.create', { code: 'A', name: 'A' });
  const found = await window.do('customers.byCode', { codes: ['A'] });
  const customerId = found.ids[0]!;
  const post = (number: string) =>
    window.run('invoice.post', {
      number,
      customerId,
      currency: 'CNY',
      issuedOn: today,
      grossMinor: 6_000_000_000_000_000,
    });
  expect(await post('1')).toMatchObject({ ok: true });
  const before = await journalText(folder);
  expect(await post('2')).toMatchObject({ ok: false, error: { code: 'sum.tooLarge', currency: 'CNY' } });
  expect(await journalText(folder)).toBe(before);
});

it('takes commands one after another and says how many wait', async () => {
  const { openWindow } = await setUpMachine();
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  const waits: number[] = [];
  const receipts = await Promise.all(
    ['A', 'B', 'C'].map((code) =>
      window.run('customer.create', { code, name: code }, { onProgress: ({ of }) => waits.push(of) }),
    ),
  );
  expect(receipts.map((receipt) => receipt.ok && receipt.value.seq)).toEqual([2, 3, 4]);
  expect(waits).toEqual([1, 2]);
  expect(Math.max(...window.states.map(({ busy }) => busy))).toBe(3);
  expect(window.state.busy).toBe(0);
});

it('makes ids that sort by the time of their making', async () => {
  const { openWindow } = await setUpMachine();
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  for (const code of ['A', 'B', 'C']) await window.do('customer.create', { code, name: code });
  const { store } = await findStores();
  const codes = (await store?.db.rows('customers').orderBy('id').toArray())?.map((row) => row.code);
  expect(codes).toEqual(['A', 'B', 'C']);
});

it('a new window goes on where the one before ended', async () => {
  const { openWindow, server } = await setUpMachine();
  const window = await openWindow();
  await window.do('company.open', { baseCurrency: 'CNY' });
  await server.close();
  const next = await openWindow();
  await next.do('customer.create', { code: 'A', name: 'A' });
  expect(next.state.head.seq).toBe(2);
  expect(next.state.start).toMatchObject({ kind: 'ready', repaired: 0 });
});

it('a second start with nothing to repair goes on', async () => {
  const { openWindow } = await setUpMachine();
  const first = await openWindow();
  await first.do('sample.load', { invoices: 60, seed: 1, today });
  const second = await openWindow();
  expect(second.state).toMatchObject({
    start: { kind: 'ready', repaired: 0, rebuilt: false, unconfirmed: [] },
    head: first.state.head,
    counts: first.state.counts,
    store: 'ledger-1',
  });
});
