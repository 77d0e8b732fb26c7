import { readFile } from 'node:fs/promises';
import { findStores } from '@renderer/db/stores';
import { type Progress } from '@renderer/workers/ledger/protocol';
import { segmentOf } from '@test/builders/crashes';
import { breakStores, store } from '@test/builders/storeFaults';
import { loseIndexedDb, type Machine, setUpMachine, today } from '@test/builders/testLedger';
import { beforeEach, expect, it } from 'vitest';

beforeEach(breakStores);

const sample = { invoices: 2_000, seed: 7, today } as const;

type Line = { seq: number; kind: string; part?: number; rows?: number; put?: Record<string, unknown[]> };

async function linesOf(machine: Machine): Promise<readonly Line[]> {
  const text = await readFile(segmentOf(machine), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line.slice(65)) as Line);
}

it('is journalled as begin, parts and commit of one seq, and applied part by part', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  const stages: Progress[] = [];
  const receipt = await window.run('sample.load', sample, {
    onProgress: (progress) => stages.push(progress),
  });
  expect(receipt).toMatchObject({ ok: true, value: { seq: 1, rows: { invoices: 2_000, company: 1 } } });
  const lines = await linesOf(machine);
  const parts = lines.filter(({ kind }) => kind === 'part');
  expect(lines[0]).toMatchObject({ kind: 'begin', seq: 1, cmd: { name: 'sample.load', input: sample } });
  expect(lines.at(-1)).toMatchObject({ kind: 'commit', seq: 1 });
  expect(parts.map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1));
  const rows = parts.map(({ put = {} }) => Object.values(put).reduce((sum, list) => sum + list.length, 0));
  expect(Math.max(...rows)).toBeLessThanOrEqual(2_000);
  expect(rows.reduce((a, b) => a + b)).toBe(lines.at(-1)?.rows);
  expect(store.calls).toBeGreaterThanOrEqual(parts.length);
  expect(window.states.map(({ applying }) => applying?.done ?? null)).toEqual(
    expect.arrayContaining([0, 1, 2, null]),
  );
  expect(new Set(stages.map(({ stage }) => stage))).toEqual(new Set(['journal', 'applying']));
  expect(await window.do('book.verify', {})).toMatchObject({ ok: true, entries: 1 });
});

it('keeps every part at about 1 MB', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  await window.do('sample.load', { ...sample, invoices: 6_000 });
  const text = await readFile(segmentOf(machine), 'utf8');
  const longest = Math.max(...text.split('\n').map((line) => Buffer.byteLength(line)));
  expect(longest).toBeLessThan(1_024 * 1_024);
});

it('shows nothing of itself before its head: the book in memory moves at once', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  const seen = new Set<number>();
  await window.run('sample.load', sample, {
    onProgress: () =>
      void window.run('book.state', {}).then((now) => now.ok && seen.add(now.value.counts.invoices)),
  });
  for (const { counts } of window.states) seen.add(counts.invoices);
  expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 2_000]);
});

it('can be cancelled until its commit line, and leaves parts that nobody reads', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  const abort = new AbortController();
  const result = await window.run('sample.load', sample, {
    signal: abort.signal,
    onProgress: ({ stage, done }) => stage === 'journal' && done > 2_000 && abort.abort(),
  });
  expect(result).toEqual({ ok: false, error: { code: 'command.cancelled' } });
  expect(window.state).toMatchObject({ head: { seq: 0 }, company: null });
  expect((await linesOf(machine)).map(({ kind }) => kind)).not.toContain('commit');
  const receipt = await window.do('company.open', { baseCurrency: 'CNY' });
  expect(receipt.seq).toBe(2);
  loseIndexedDb();
  const next = await machine.openWindow();
  expect(next.state).toMatchObject({ head: { seq: 2 }, counts: { company: 1, invoices: 0 } });
  expect(await next.do('book.verify', {})).toMatchObject({ ok: true, entries: 1 });
});

it('cut off by a crash before its commit is as if it had not been', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  // The window of before is gone at once when the next one opens; that is done at the first sign of a line.
  const next = await new Promise<Awaited<ReturnType<Machine['openWindow']>>>((resolve) => {
    let isRunning = true;
    const crash = ({ stage }: Progress): void => {
      if (isRunning && stage === 'journal') resolve(machine.openWindow());
      isRunning &&= stage !== 'journal';
    };
    void window.run('sample.load', { ...sample, invoices: 6_000 }, { onProgress: crash });
  });
  expect((await linesOf(machine))[0]).toMatchObject({ kind: 'begin' });
  expect(next.state).toMatchObject({
    start: { kind: 'ready', repaired: 0 },
    head: { seq: 0 },
    company: null,
  });
  await next.do('company.open', { baseCurrency: 'CNY' });
  expect(await next.do('book.verify', {})).toMatchObject({ ok: true, entries: 1 });
});

it('is not cancelled once it is committed', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  const abort = new AbortController();
  const result = await window.run('sample.load', sample, {
    signal: abort.signal,
    onProgress: ({ stage }) => stage === 'applying' && abort.abort(),
  });
  expect(result).toMatchObject({ ok: true, value: { seq: 1 } });
});

it('runs on over segments, and reads back', async () => {
  const machine = await setUpMachine({ segmentBytes: 300_000 });
  const window = await machine.openWindow();
  await window.do('sample.load', sample);
  await window.do('customer.create', { code: 'NEW', name: '新客户' });
  loseIndexedDb();
  const next = await machine.openWindow();
  expect(next.state).toMatchObject({ start: { rebuilt: true }, counts: { invoices: 2_000 } });
  expect(await next.do('book.verify', {})).toMatchObject({ ok: true });
});

it('is taken back as one large entry, and done again', async () => {
  const machine = await setUpMachine();
  const window = await machine.openWindow();
  await window.do('sample.load', sample);
  const before = window.state.counts;
  expect(await window.do('undo', {})).toMatchObject({ seq: 2, command: 'undo', rows: { invoices: 2_000 } });
  expect(window.state).toMatchObject({ company: null, counts: { invoices: 0, allocations: 0 }, undo: null });
  expect(await window.do('redo', {})).toMatchObject({ seq: 3, command: 'redo' });
  expect(window.state).toMatchObject({ counts: before, undo: { seq: 3 }, redo: null });
  expect((await findStores()).store?.head.seq).toBe(3);
  expect(await window.do('book.verify', {})).toMatchObject({ ok: true, entries: 3 });
});
