import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppDatabase } from '@renderer/db/database';
import { schemaVersion } from '@renderer/db/migrations';
import { findStores } from '@renderer/db/stores';
import { crashAfterJournal, segmentOf, setUpBook } from '@test/builders/crashes';
import { drawPictureOf, eager, linesOf, opensFromRows, pictureOf, writeLines } from '@test/builders/pictures';
import { breakStores } from '@test/builders/storeFaults';
import { loseIndexedDb, type Machine, type Window } from '@test/builders/testLedger';
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(breakStores);

type Line = Record<string, unknown>;

/** A book with its picture, at rest. */
async function setUp(): Promise<{ machine: Machine; window: Window }> {
  const { machine } = await setUpBook();
  const window = await drawPictureOf(machine);
  return { machine, window };
}

/** What the next start finds, and how. */
async function nextStart(machine: Machine): Promise<object> {
  const { window, readsRows } = await opensFromRows(machine);
  const { counts, head, undo, start } = window.state;
  return { readsRows, counts, head, undo, start };
}

/** The same book, read from the rows without a word about it. */
function fromRows({ state: { counts, head, undo } }: Window): object {
  const start = { kind: 'ready', repaired: 0, rebuilt: false, unconfirmed: [] };
  return { readsRows: true, counts, head, undo, start };
}

it('opens the books without reading the rows, and goes on from there', async () => {
  const { machine, window } = await setUp();
  const next = await opensFromRows(machine);
  expect(next.readsRows).toBe(false);
  const { counts, head, undo, company } = window.state;
  expect(next.window.state).toMatchObject({ counts, head, undo, company, store: 'ledger-1' });
  await next.window.do('customer.create', { code: 'D', name: '客户D' });
  await next.window.do('undo', {});
  expect(await next.window.do('book.verify', {})).toMatchObject({ ok: true, entries: 6 });
});

it('plays the entries since on top: rows that were written again, taken back, and new', async () => {
  const { machine, window } = await setUp();
  const later = await machine.openWindow();
  await later.do('company.change', { nameZh: '江北精密' });
  await later.do('undo', { seq: 4 });
  await later.do('customer.create', { code: 'E', name: '客户E' });
  const next = await opensFromRows(machine);
  expect(next.readsRows).toBe(false);
  expect(next.window.state).toMatchObject({
    head: later.state.head,
    company: { nameZh: '江北精密' },
    counts: { customers: 3 },
  });
  expect(next.window.state.head.seq).toBe(window.state.head.seq + 3);
});

it('serves a store that had to be brought up first', async () => {
  const { machine } = await setUp();
  const window = await machine.openWindow();
  await crashAfterJournal(machine, window, 'D');
  const next = await opensFromRows(machine);
  expect(next.readsRows).toBe(true); // the repair puts rows
  expect(next.window.state).toMatchObject({ head: { seq: 5 }, counts: { customers: 4 } });
  expect(next.window.state.start).toMatchObject({ repaired: 1, unconfirmed: [{ seq: 5 }] });
});

describe('the rows are read where the picture', () => {
  it('is missing', async () => {
    const { machine, window } = await setUp();
    await rm(pictureOf(machine));
    expect(await nextStart(machine)).toEqual(fromRows(window));
  });

  it.each([
    ['has an altered byte', (bytes: Buffer) => bytes.fill('x', bytes.length - 200, bytes.length - 199)],
    ['is torn', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    [
      'lacks its last line',
      (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 2) + 1),
    ],
    ['is empty', () => Buffer.alloc(0)],
    ['holds zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ] as const)('%s', async (_what, alter) => {
    const { machine, window } = await setUp();
    await writeFile(pictureOf(machine), alter(await readFile(pictureOf(machine))));
    expect(await nextStart(machine)).toEqual(fromRows(window));
  });

  it.each([
    ['is of an older schema', ([first, ...rest]: Line[]) => [{ ...first, v: schemaVersion - 10 }, ...rest]],
    ['is of another format', ([first, ...rest]: Line[]) => [{ ...first, format: 0 }, ...rest]],
    [
      'shows an entry that the journal does not have',
      ([first, ...rest]: Line[]) => [
        { ...first, head: { ...(first?.['head'] as Line), hash: 'a'.repeat(64) } },
        ...rest,
      ],
    ],
    ['lost a line on its way', (lines: Line[]) => lines.filter(({ table }) => table !== 'customers')],
    ['goes on behind its end', (lines: Line[]) => [...lines, lines.at(-1)]],
    ['holds no lines that are known', () => [{}, []]],
  ] as const)('%s', async (_what, alter) => {
    const { machine, window } = await setUp();
    writeLines(machine, alter(linesOf(machine) as Line[]));
    expect(await nextStart(machine)).toEqual(fromRows(window));
  });

  it('is ahead of a data folder that was put back', async () => {
    const { machine } = await setUpBook();
    const early = await readFile(segmentOf(machine));
    const window = await machine.openWindow();
    await window.do('customer.create', { code: 'D', name: '客户D' });
    await drawPictureOf(machine);
    await machine.server.close();
    await writeFile(segmentOf(machine), early);
    loseIndexedDb();
    await machine.openWindow();
    const { window: next, readsRows } = await opensFromRows(machine);
    expect(readsRows).toBe(true);
    expect(next.state).toMatchObject({
      head: { seq: 4 },
      counts: { customers: 3 },
      start: { kind: 'ready' },
    });
  });

  it('has an entry behind it that does not verify: as without a picture, the store still shows everything', async () => {
    const { machine } = await setUp();
    const later = await machine.openWindow();
    for (const code of ['D', 'E']) await later.do('customer.create', { code, name: `客户${code}` });
    const bytes = await readFile(segmentOf(machine));
    const at = bytes.indexOf('"D"') + 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(segmentOf(machine), bytes);
    expect(await nextStart(machine)).toEqual(fromRows(later));
  });

  it('is of a folder whose journal does not verify at its end: read-only from the store, as ever', async () => {
    const { machine } = await setUp();
    const bytes = await readFile(segmentOf(machine));
    const at = bytes.lastIndexOf('"C"') + 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(segmentOf(machine), bytes);
    const { window, readsRows } = await opensFromRows(machine);
    expect(readsRows).toBe(true);
    expect(window.state.start).toMatchObject({ kind: 'damaged', seq: 4 });
  });
});

it('is not asked where the store is lost: the journal rebuilds it', async () => {
  const { machine, window } = await setUp();
  loseIndexedDb();
  const next = await machine.openWindow();
  expect(next.state).toMatchObject({ counts: window.state.counts, start: { rebuilt: true } });
  expect(await next.do('book.verify', {})).toMatchObject({ ok: true, problems: [] });
});

it('is held against the journal by verify, which names the rows that are not as they were written', async () => {
  const { machine } = await setUp();
  const lies = (linesOf(machine) as Line[]).map((line) =>
    line['table'] === 'customers'
      ? {
          ...line,
          rows: (line['rows'] as Line[]).map((row) => ({ ...row, name: `${String(row['code'])}!` })),
        }
      : line,
  );
  writeLines(machine, lies);
  const { window, readsRows } = await opensFromRows(machine);
  expect(readsRows).toBe(false);
  const report = await window.do('book.verify', {});
  expect(report.problems.map(({ seq, code }) => [seq, code])).toEqual([
    [2, 'row.altered'],
    [3, 'row.altered'],
    [4, 'row.altered'],
  ]);
});

describe('the look at the store that a start from the picture puts off', () => {
  const patient = { ...eager, leastRows: Infinity };

  it('rebuilds a store whose rows cannot be read', async () => {
    const { machine, window } = await setUp();
    vi.spyOn(AppDatabase.prototype, 'table').mockImplementationOnce(() => {
      throw new Error('corrupt');
    });
    vi.spyOn(AppDatabase.prototype, 'rows').mockImplementationOnce(() => {
      throw new Error('corrupt');
    });
    const next = await machine.openWindow(patient);
    await vi.waitUntil(() => next.state.store === 'ledger-2', 5_000);
    expect(next.state).toMatchObject({ counts: window.state.counts, isRepairing: false });
    await next.do('customer.create', { code: 'D', name: '客户D' });
    expect(await next.do('book.verify', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('lets the rows decide where they are not as many', async () => {
    const { machine } = await setUp();
    const { store } = await findStores();
    await store?.db.rows('customers').clear();
    const next = await machine.openWindow(patient);
    expect(next.state.counts.customers).toBe(3);
    await vi.waitUntil(() => next.state.counts.customers === 0, 5_000);
    expect(await next.do('book.verify', {})).toMatchObject({ ok: false });
  });

  it('finds nothing to do as a rule', async () => {
    const { machine, window } = await setUp();
    const next = await machine.openWindow(patient);
    await vi.waitUntil(() => next.states.some(({ busy }) => busy === 1), 5_000);
    await vi.waitUntil(() => next.state.busy === 0, 5_000);
    expect(next.state).toMatchObject({ head: window.state.head, store: 'ledger-1', isRepairing: false });
  });
});

it('leaves nothing of an unfinished picture behind', async () => {
  const { machine, window } = await setUp();
  const temporary = path.join(machine.folder, 'book.picture.tmp');
  await writeFile(temporary, 'half a picture');
  const next = await opensFromRows(machine);
  expect(next.readsRows).toBe(false);
  expect(next.window.state.head).toEqual(window.state.head);
  await expect(readFile(temporary)).rejects.toThrow('ENOENT');
});
