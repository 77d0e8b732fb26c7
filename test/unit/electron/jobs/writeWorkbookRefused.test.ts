import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { type OpenFile } from '@electron/jobs/replacedFile';
import { writeWorkbook } from '@electron/jobs/writeWorkbook';
import { type WriteWorkbookRequest } from '@shared/sheets';
import { sendWorkbook } from '@renderer/workers/ledger/sendWorkbook';
import { jobPortOf } from '@test/builders/agingWorkbook';
import { contentOf, manyRows, runWriteWorkbook, spec } from '@test/builders/runWriteWorkbook';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const root = mkdtempSync(path.join(tmpdir(), 'unwritten-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'f-'));
  target = path.join(folder, 'out.xlsx');
});

describe('a workbook that was not written', () => {
  const hand = (cause: string): NodeJS.ErrnoException =>
    Object.assign(new Error(cause), { code: cause, syscall: 'write' });

  /** A disk on which the write after so many bytes fails. */
  const failing =
    (code: string, after: number): OpenFile =>
    async (file) => {
      const handle = await open(file, 'wx');
      let bytes = 0;
      const append = handle.appendFile.bind(handle);
      handle.appendFile = (async (chunk: Uint8Array) => {
        bytes += chunk.byteLength;
        if (bytes > after) throw hand(code);
        await append(chunk);
      }) as FileHandle['appendFile'];
      return handle;
    };

  beforeEach(() => writeFileSync(target, 'what stood there'));

  const expectUntouched = (): void => {
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    expect(readFileSync(target, 'utf8')).toBe('what stood there');
  };

  test.each([
    ['ENOSPC', 0, { code: 'disk.full' }],
    ['ENOSPC', 30_000, { code: 'disk.full' }],
    ['EIO', 30_000, { code: 'file.notWritable', name: 'out.xlsx', reason: 'EIO' }],
  ])('%s after %i bytes', async (code, after, error) => {
    const { answer } = await runWriteWorkbook(target, contentOf(manyRows(20_000), 20_000), {
      openFile: failing(code, after),
    });
    expect(answer).toEqual({ ok: false, error });
    expectUntouched();
  });

  test('a full disk that shows only at the fsync', async () => {
    const openFile: OpenFile = async (file) => {
      const handle = await open(file, 'wx');
      handle.sync = () => Promise.reject(hand('ENOSPC'));
      return handle;
    };
    const { answer } = await runWriteWorkbook(target, contentOf(manyRows(3)), { openFile });
    expect(answer).toEqual({ ok: false, error: { code: 'disk.full' } });
    expectUntouched();
  });

  test('a place that cannot be written', async () => {
    target = path.join(target, 'within', 'out.xlsx');
    const { answer } = await runWriteWorkbook(target, contentOf(manyRows(3)));
    expect(answer).toEqual({
      ok: false,
      error: { code: 'file.notWritable', name: 'out.xlsx', reason: 'ENOTDIR' },
    });
  });

  test('a target that cannot be replaced', async () => {
    rmSync(target);
    mkdirSync(path.join(target, 'within'), { recursive: true });
    const { answer } = await runWriteWorkbook(target, contentOf(manyRows(3)));
    expect(answer).toMatchObject({ ok: false, error: { code: 'file.notWritable', name: 'out.xlsx' } });
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('cancelled by the user: what stood there stays, nothing else', async () => {
    const cancel = new AbortController();
    const rows = manyRows(20_000, (at) => at === 9_000 && cancel.abort());
    const { answer, written } = await runWriteWorkbook(target, contentOf(rows, 20_000), {
      cancel: cancel.signal,
    });
    expect(answer).toEqual({ ok: false, error: { code: 'command.cancelled' } });
    expect(written.at(-1)).toBeLessThan(20_000);
    expectUntouched();
  });

  test('cancelled before it began', async () => {
    const { answer } = await runWriteWorkbook(target, contentOf(manyRows(20_000)), {
      cancel: AbortSignal.abort(),
    });
    expect(answer).toEqual({ ok: false, error: { code: 'command.cancelled' } });
    expectUntouched();
  });

  test('stopped by the shell', async () => {
    const stop = new AbortController();
    const rows = manyRows(20_000, (at) => at === 9_000 && stop.abort());
    const { answer } = await runWriteWorkbook(target, contentOf(rows), { stop: stop.signal });
    expect(answer).toEqual({ ok: false, error: { code: 'command.cancelled' } });
    expectUntouched();
  });

  test('the job ends without a word', async () => {
    const { port1, port2 } = new MessageChannel();
    port1.once('message', () => port1.close());
    const answer = await sendWorkbook(port2 as unknown as MessagePort, contentOf(manyRows(20_000)), {
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(answer).toEqual({ ok: false, error: { code: 'job.failed', reason: 'ended' } });
  });

  test.each<[string, readonly WriteWorkbookRequest[]]>([
    ['rows before the workbook', [{ type: 'rows', rows: [] }]],
    [
      'a row before its sheet',
      [
        { type: 'begin', workbook: contentOf([]).spec },
        { type: 'rows', rows: [{ layout: 'row', cells: [] }] },
      ],
    ],
    [
      'an unknown layout',
      [
        { type: 'begin', workbook: contentOf([]).spec },
        { type: 'beginSheet', sheet: spec },
        { type: 'rows', rows: [{ layout: 'none', cells: [] }] },
      ],
    ],
  ])('a bug is thrown: %s', async (_, messages) => {
    const { port1, port2 } = new MessageChannel();
    for (const message of messages) port2.postMessage(message);
    const job = writeWorkbook({
      port: jobPortOf(port1),
      path: target,
      input: { job: 'writeWorkbook', token: 't' },
      signal: new AbortController().signal,
    });
    await expect(job).rejects.toThrow(/begun|layout/);
    port1.close();
    expectUntouched();
  });
});
