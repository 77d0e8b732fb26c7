import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '@electron/jobs/writeWorkbook';
import { isoDate } from '@shared/dates';
import { type SheetRow } from '@shared/sheets';
import { dayValue } from '@shared/sheets/sheetValues';
import { sendWorkbook } from '@renderer/workers/ledger/sendWorkbook';
import { hostileTexts } from '@test/builders/agingBook';
import { jobPortOf } from '@test/builders/agingWorkbook';
import { openWorkbook } from '@test/builders/readWorkbook';
import { contentOf, manyRows, runWriteWorkbook } from '@test/builders/runWriteWorkbook';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const root = mkdtempSync(path.join(tmpdir(), 'writing-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let target = '';
beforeEach(() => {
  // The folder is made with the file, as the command line does for its other outputs.
  target = path.join(mkdtempSync(path.join(root, 'f-')), 'made', 'out.xlsx');
});

describe('a workbook that was written', () => {
  test('has texts, days and figures as what they are', async () => {
    const days = [
      '1900-03-01',
      '1999-12-31',
      '2024-02-29',
      '2026-03-08',
      '2026-10-31',
      '2026-11-01',
      '9999-12-31',
    ];
    const rows: SheetRow[] = days.map((day) => ({
      layout: 'row',
      cells: [day, dayValue(isoDate(day)), -0.01],
    }));
    const { answer } = await runWriteWorkbook(
      target,
      contentOf([...rows, { layout: 'row', cells: [null, null, { formula: 'SUM(C1:C7)', result: -0.07 }] }]),
    );
    expect(answer).toEqual({ ok: true, value: { rows: 8, bytes: statSync(target).size } });
    const book = await openWorkbook(target);
    const sheet = book.getWorksheet('明细');
    for (const [at, day] of days.entries()) {
      const row = sheet?.getRow(at + 1);
      expect(row?.getCell(1).value).toBe(day);
      expect(row?.getCell(2).value).toEqual(new Date(`${day}T00:00:00Z`));
      expect(row?.getCell(3).value).toBe(-0.01);
    }
    expect(sheet?.getCell('C8').value).toEqual({ formula: 'SUM(C1:C7)', result: -0.07 });
  });

  test('has no formula where a text looks like one', async () => {
    const texts = [...hostileTexts, '=', '<b>&"\'', '\uFFFE\u0001a', 'x'.repeat(40_000)];
    await runWriteWorkbook(target, contentOf(texts.map((text) => ({ layout: 'row', cells: [text] }))));
    const xml = strFromU8(unzipSync(readFileSync(target))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<f>');
    const sheet = (await openWorkbook(target)).getWorksheet('明细');
    const found = texts.map((_, at) => sheet?.getCell(at + 1, 1).value);
    // XML reads a carriage return as the end of a line; a text above Excel's limit would damage the file.
    const expected = [
      ...hostileTexts.map((text) => text.replace('\r', '\n')),
      '=',
      '<b>&"\'',
      'a',
      'x'.repeat(32_767),
    ];
    expect(found).toEqual(expected);
    for (const [at] of hostileTexts.entries()) expect(sheet?.getCell(at + 1, 1).numFmt).toBe('@');
  });

  test('is laid out as described: panes, filter, widths, styles, print', async () => {
    await runWriteWorkbook(
      target,
      contentOf([
        { layout: 'head', cells: ['a'], height: 30 },
        { layout: 'row', cells: ['b', 46_000, 0] },
      ]),
    );
    const sheet = (await openWorkbook(target)).getWorksheet('明细');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false });
    expect(sheet?.autoFilter).toBe('A1:C9');
    expect(sheet?.getColumn(1).width).toBe(20);
    expect(sheet?.getColumn(2).width).toBeCloseTo(9.1);
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.getRow(2).height).toBe(16);
    expect(sheet?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF86C3A4' } });
    expect(sheet?.getCell('B1').font).toMatchObject({ bold: true, size: 10, name: 'Calibri' });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(sheet?.headerFooter.oddFooter).toBe('&L&8 3 && Co.&C&8第 &P 页&R&8 2026-06-30');
    const parts = unzipSync(readFileSync(target));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const rules = [...xml.matchAll(/priority="(\d+)"><formula>([^<]*)/g)].map(([, at, formula]) => [
      at,
      formula,
    ]);
    expect(rules).toEqual([
      ['1', 'C2&gt;9'],
      ['2', 'C2&gt;0'],
    ]);
  });

  test('keeps every row of a long sheet, in messages that wait for the file', async () => {
    let made = 0;
    let written = 0;
    let ahead = 0;
    const { port1, port2 } = new MessageChannel();
    const content = contentOf(manyRows(21_000, (at) => (made = at)));
    const job = writeWorkbook({
      port: {
        ...jobPortOf(port1),
        postMessage: (message) => {
          if ((message as { type: string }).type === 'written') {
            ahead = Math.max(ahead, made - written);
            written = (message as { rows: number }).rows;
          }
          port1.postMessage(message);
        },
      },
      path: target,
      input: { job: 'writeWorkbook', token: 't' },
      signal: new AbortController().signal,
    });
    const answer = await sendWorkbook(port2 as unknown as MessagePort, content, {
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    await job;
    port1.close();
    expect(answer).toMatchObject({ ok: true, value: { rows: 21_000 } });
    // Two messages on their way and the one that is being made.
    expect(ahead).toBeLessThanOrEqual(6_000);
    const sheet = (await openWorkbook(target)).getWorksheet('明细');
    expect(sheet?.rowCount).toBe(21_000);
    expect(sheet?.getCell('A21000').value).toBe('row 20999');
  }, 60_000);
});
