import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { agingItems, type AgingQuery, agingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { applyChangeSet, type Book, createBook } from '@shared/ledger';
import { buildSample } from '@shared/sample';
import { type Progress } from '@renderer/workers/ledger/protocol';
import { agingWorkbookQuestions } from '@renderer/workers/ledger/questions/agingWorkbook';
import { agingBook } from '@test/builders/agingBook';
import { detailOf, figuresOf, readDetail, readSummary } from '@test/builders/agingFigures';
import { head, writeAgingWorkbook } from '@test/builders/agingWorkbook';
import { openWorkbook, readCached } from '@test/builders/readWorkbook';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'aging-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asOf = isoDate('2026-06-30');
const query: AgingQuery = { asOf, basis: 'due', bounds: [30, 60, 90, 180] };
const fileOf = (name: string): string => path.join(folder, `${name}.xlsx`);

function sampleBook(): Book {
  const book = createBook();
  applyChangeSet(book, buildSample({ invoices: 240, seed: 1, today: asOf }, { seq: 1 }));
  return book;
}

test('the sample company: report, items and where they came from', async () => {
  const book = sampleBook();
  const steps: Progress[] = [];
  const answer = await writeAgingWorkbook(book, fileOf('sample'), {
    query,
    onProgress: (step) => steps.push(step),
  });
  const sheets = await readCached(fileOf('sample'));
  const report = agingReport(book, query);
  expect(readSummary(sheets, report, 'zh-CN')).toEqual(figuresOf(report));
  expect(readDetail(sheets, 'zh-CN')).toEqual(detailOf(agingItems(book, query)));
  const parameters = new Map(sheets.get('参数')?.map(([key, value]) => [key, value]));
  expect(parameters.get('公司')).toBe(book.company?.nameZh);
  expect(parameters.get('流水账首')).toBe(`42:${head.hash.slice(0, 12)}`);
  const rows = [...sheets.values()].reduce((count, sheet) => count + sheet.length, 0);
  expect(steps[0]).toEqual({ stage: 'writing', done: 0, of: rows });
  expect(steps.at(-1)).toEqual({ stage: 'writing', done: rows, of: rows });
  expect(answer).toMatchObject({ ok: true, value: { rows: rows } });
});

test('the time it was made is that of the PC', async () => {
  const before = new Date();
  await writeAgingWorkbook(agingBook(), fileOf('time'), { query, language: 'en' });
  const sheet = (await openWorkbook(fileOf('time'))).getWorksheet('Parameters');
  const made = sheet?.getCell('B12').value as Date;
  // A sheet has no time zone: exceljs reads its wall clock as if it were UTC.
  const minutes = (made.getTime() - before.getTime()) / 60_000 + before.getTimezoneOffset();
  expect(Math.abs(minutes)).toBeLessThan(1.1);
});

test('one customer, by its code and name', async () => {
  const book = agingBook();
  const one: AgingQuery = { ...query, customerId: '1' as CustomerId };
  await writeAgingWorkbook(book, fileOf('one'), { query: one, language: 'en' });
  const sheets = await readCached(fileOf('one'));
  expect(readSummary(sheets, agingReport(book, one), 'en')).toEqual(figuresOf(agingReport(book, one)));
  expect(sheets.get('Summary')?.[1]?.[0]).toContain('Only 1 +1');
});

test('a book without a company and without documents', async () => {
  await writeAgingWorkbook(createBook(), fileOf('empty'), { query, language: 'en' });
  const sheets = await readCached(fileOf('empty'));
  expect(sheets.get('Summary')?.[1]?.[0]).toMatch(/^As of 2026-06-30/);
  expect(sheets.get('Summary')?.at(-1)?.[0]).toBe('Nothing was owed on 2026-06-30.');
  expect(sheets.get('Detail')).toHaveLength(4);
});

test('bounds that are none are refused, and the port is let go', async () => {
  const { port1, port2 } = new MessageChannel();
  const closed = new Promise((resolve) => port1.once('close', () => resolve('closed')));
  const tools = {
    progress: () => undefined,
    signal: new AbortController().signal,
    port: port2 as unknown as MessagePort,
    today: asOf,
  };
  const answer = await agingWorkbookQuestions['aging.workbook'](
    { book: agingBook(), head } as never,
    { query: { ...query, bounds: [30, 20] }, language: 'en', version: '1' },
    tools,
  );
  expect(answer).toEqual({ ok: false, error: { code: 'bounds.invalid', value: '[30,20]' } });
  expect(await closed).toBe('closed');
});

test('cancelled: no file', async () => {
  const cancel = new AbortController();
  const answer = await writeAgingWorkbook(agingBook(), fileOf('cancelled'), {
    query,
    cancel: cancel.signal,
    onProgress: () => cancel.abort(),
  });
  expect(answer).toEqual({ ok: false, error: { code: 'command.cancelled' } });
  expect(existsSync(fileOf('cancelled'))).toBe(false);
});
