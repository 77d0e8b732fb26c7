import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { usualPictures } from '@renderer/workers/ledger/picture/pictureKeeper';
import { setUpBook } from '@test/builders/crashes';
import { countDrawn, drawPictureOf, eager, linesOf, pictureOf } from '@test/builders/pictures';
import { breakStores, heal, store } from '@test/builders/storeFaults';
import { setUpMachine, today } from '@test/builders/testLedger';
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(breakStores);

/** Long enough for an eager keeper to have drawn. */
const aWhile = 150;

it('draws none of a small book', async () => {
  const { machine } = await setUpBook();
  await machine.openWindow({ ...eager, leastRows: usualPictures.leastRows });
  await sleep(aWhile);
  expect(existsSync(pictureOf(machine))).toBe(false);
});

it('draws none of an empty book', async () => {
  const machine = await setUpMachine();
  await machine.openWindow(eager);
  await sleep(aWhile);
  expect(existsSync(pictureOf(machine))).toBe(false);
});

it('draws the book as of its head, in ASCII, and not again before enough has come', async () => {
  const { machine } = await setUpBook();
  const settings = { ...eager, mostEntries: 2, mostRows: 10 };
  const window = await machine.openWindow(settings);
  await vi.waitUntil(() => countDrawn(machine) === 1, 5_000);
  expect(linesOf(machine)[0]).toMatchObject({ head: { seq: 4, hash: window.state.head.hash } });
  expect(linesOf(machine).at(-1)).toEqual({ end: true, rows: 8 });
  expect((await readFile(pictureOf(machine))).every((byte) => byte < 128)).toBe(true);
  for (const code of ['D', 'E']) await window.do('customer.create', { code, name: code });
  await sleep(aWhile);
  expect(countDrawn(machine)).toBe(1);
  await window.do('customer.create', { code: 'F', name: 'F' });
  await vi.waitUntil(() => countDrawn(machine) === 2, 5_000);
  expect(linesOf(machine)[0]).toMatchObject({ head: { seq: 7 } });
});

it('counts the rows of few entries as well', async () => {
  const { machine, window } = await setUpBook();
  for (let left = 0; left < 4; left += 1) await window.do('undo', {});
  const next = await machine.openWindow({ ...eager, mostEntries: 99, mostRows: 500 });
  await vi.waitUntil(() => countDrawn(machine) === 1, 5_000);
  await next.do('sample.load', { invoices: 400, seed: 1, today });
  await vi.waitUntil(() => countDrawn(machine) === 2, 5_000);
  expect(linesOf(machine)[0]).toMatchObject({ head: { seq: next.state.head.seq } });
});

it('waits for a quiet moment, and gives way to a command', async () => {
  const { machine } = await setUpBook();
  const window = await machine.openWindow({ ...eager, quietMs: 60 });
  for (let at = 0; at < 10; at += 1) {
    await sleep(15);
    await window.do('book.state', {});
  }
  expect(countDrawn(machine)).toBe(0);
  await vi.waitUntil(() => countDrawn(machine) === 1, 5_000);
});

it('draws nothing while a command is at work, and nothing of it', async () => {
  const { machine } = await setUpBook();
  const window = await machine.openWindow({ ...eager, mostEntries: 99, mostRows: 99 });
  await vi.waitUntil(() => countDrawn(machine) === 1, 5_000);
  heal();
  store.hangAfter = 0;
  void window.run('customer.create', { code: 'D', name: 'D' });
  const other = window.run('book.state', {});
  await sleep(aWhile);
  await other;
  expect(countDrawn(machine)).toBe(1);
  expect(linesOf(machine)[0]).toMatchObject({ head: { seq: 4 } });
});

it('lets it be where the shell cannot write it, and the books go on', async () => {
  const { machine } = await setUpBook();
  await mkdir(pictureOf(machine));
  const window = await machine.openWindow(eager);
  await vi.waitUntil(() => machine.log.some((line) => line.startsWith('warn picture.write')), 5_000);
  await window.do('customer.create', { code: 'D', name: 'D' });
  await sleep(aWhile);
  expect(machine.log.filter((line) => line.startsWith('warn picture.write'))).toHaveLength(1);
  const next = await machine.openWindow();
  expect(next.state).toMatchObject({ head: window.state.head, start: { kind: 'ready' } });
});

it('gives way to the next entry: the picture shows all of it or nothing', async () => {
  const { machine } = await setUpBook();
  await drawPictureOf(machine);
  const window = await machine.openWindow(eager);
  for (let at = 0; at < 20; at += 1) {
    await window.do('customer.create', { code: `N${at}`, name: `N${at}` });
    await sleep(at % 4);
  }
  await vi.waitUntil(() => countDrawn(machine) > 1, 5_000);
  const next = await machine.openWindow();
  expect(next.state).toMatchObject({ head: window.state.head, counts: window.state.counts });
});
