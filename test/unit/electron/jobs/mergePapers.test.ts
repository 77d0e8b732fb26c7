import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { mergePapers } from '@electron/jobs/mergePapers';
import { DocumentStore } from '@electron/main/services/documentStore';
import { untilMerged } from '@renderer/ledger/untilMerged';
import { type DomainError } from '@shared/errors';
import { type PageRange } from '@shared/ipc';
import { type Result } from '@shared/result';
import { jobPortOf } from '@test/builders/agingWorkbook';
import { makePdf } from '@test/builders/pdf';
import { countPdfPages, readPdfText } from '@test/builders/readPdf';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Which call of the file that is written fails, and with which code of the system. */
const fault = vi.hoisted(() => ({ step: '', code: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (...parameters: Parameters<typeof real.open>) => {
      const handle = await real.open(...parameters);
      const fail = (): Promise<never> => Promise.reject(Object.assign(new Error(fault.code), fault));
      if (fault.step === 'write') handle.writeFile = fail;
      if (fault.step === 'sync') handle.sync = fail;
      return handle;
    },
  };
});

const root = mkdtempSync(path.join(tmpdir(), 'merged-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let store: DocumentStore;
let target = '';
beforeEach(() => {
  const own = mkdtempSync(path.join(root, 'f-'));
  store = new DocumentStore(path.join(own, 'documents'));
  target = path.join(own, 'out', 'all.pdf');
  mkdirSync(path.dirname(target));
});
afterEach(() => Object.assign(fault, { step: '', code: '' }));

type Part = { readonly sha256: string; readonly pages?: PageRange };

async function keep(name: string, pages: number): Promise<string> {
  const kept = await store.keep(await makePdf(name, pages));
  if (!kept.ok) throw new Error('it was not kept');
  return kept.value;
}

/** Runs the job as the program does, over a channel that clones its messages. */
async function merge(
  files: readonly Part[],
  { stopAt = -1 } = {},
): Promise<{ readonly answer: Result<string, DomainError>; readonly steps: readonly number[] }> {
  const { port1, port2 } = new MessageChannel();
  const stop = new AbortController();
  if (stopAt === 0) stop.abort();
  const steps: number[] = [];
  const heard = untilMerged(port2 as unknown as MessagePort, (done) => {
    steps.push(done);
    if (done === stopAt) stop.abort();
  });
  await mergePapers({
    port: jobPortOf(port1),
    path: target,
    documents: store.folder,
    input: { job: 'mergePapers', token: 't', files: [...files] },
    signal: stop.signal,
  });
  return { answer: await heard, steps };
}

const expectUntouched = (): void => {
  expect(readdirSync(path.dirname(target))).toEqual(['all.pdf']);
  expect(readFileSync(target, 'utf8')).toBe('what stood there');
};

test('all pages of all papers, in order', async () => {
  const files = [
    { sha256: await keep('a', 2) },
    { sha256: await keep('b', 1) },
    { sha256: await keep('c', 3) },
  ];
  expect(await merge(files)).toEqual({ answer: { ok: true, value: 'all.pdf' }, steps: [1, 2, 3] });
  expect(await countPdfPages(target)).toBe(6);
  expect(await readPdfText(target)).toBe('a-1a-2b-1c-1c-2c-3');
  expect(readdirSync(path.dirname(target))).toEqual(['all.pdf']);
});

test('a stretch of pages, and the same paper twice', async () => {
  const sha256 = await keep('a', 5);
  const { answer } = await merge([
    { sha256, pages: { from: 2, to: 4 } },
    { sha256, pages: { from: 5, to: 9 } },
  ]);
  expect(answer.ok).toBe(true);
  expect(await readPdfText(target)).toBe('a-2a-3a-4a-5');
});

test('pages that there are not make no empty page', async () => {
  writeFileSync(target, 'what stood there');
  const { answer } = await merge([{ sha256: await keep('a', 1), pages: { from: 2, to: 3 } }]);
  expect(answer).toEqual({ ok: false, error: { code: 'shell.failed', reason: 'input' } });
  expectUntouched();
});

test('a kept file that was altered or is missing stops the whole', async () => {
  writeFileSync(target, 'what stood there');
  const [good, bad] = [await keep('a', 1), await keep('b', 1)];
  writeFileSync(store.pathOf(bad), await makePdf('forged', 1));
  expect((await merge([{ sha256: good }, { sha256: bad }])).answer).toEqual({
    ok: false,
    error: { code: 'file.damaged', name: bad, reason: 'hash' },
  });
  rmSync(store.pathOf(bad));
  expect((await merge([{ sha256: good }, { sha256: bad }])).answer).toEqual({
    ok: false,
    error: { code: 'document.unknown', value: bad },
  });
  expectUntouched();
});

test.each([0, 2])('cancelled after %i papers', async (stopAt) => {
  writeFileSync(target, 'what stood there');
  const files = [];
  for (let at = 0; at < 20; at += 1) files.push({ sha256: await keep(`p${at}`, 1) });
  const { answer, steps } = await merge(files, { stopAt });
  expect(answer).toEqual({ ok: false, error: { code: 'command.cancelled' } });
  expect(steps.length).toBeLessThan(20);
  expectUntouched();
});

test.each([
  ['write', 'ENOSPC', { code: 'disk.full' }],
  ['sync', 'ENOSPC', { code: 'disk.full' }],
  ['write', 'EIO', { code: 'file.notWritable', name: 'all.pdf', reason: 'EIO' }],
] as const)('a disk that fails at %s with %s leaves what stood there', async (step, code, error) => {
  const files = [{ sha256: await keep('a', 1) }];
  writeFileSync(target, 'what stood there');
  Object.assign(fault, { step, code });
  expect((await merge(files)).answer).toEqual({ ok: false, error });
  expectUntouched();
});

test('a place that cannot be written', async () => {
  writeFileSync(target, 'what stood there');
  const files = [{ sha256: await keep('a', 1) }];
  target = path.join(target, 'all.pdf');
  expect((await merge(files)).answer).toEqual({
    ok: false,
    error: { code: 'file.notWritable', name: 'all.pdf', reason: 'EEXIST' },
  });
});
