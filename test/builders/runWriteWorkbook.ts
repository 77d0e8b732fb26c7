import { MessageChannel } from 'node:worker_threads';
import { type OpenFile } from '@electron/jobs/replacedFile';
import { writeWorkbook } from '@electron/jobs/writeWorkbook';
import { type SheetContent, type SheetRow, type SheetSpec, type WorkbookContent } from '@shared/sheets';
import { sendWorkbook } from '@renderer/workers/ledger/sendWorkbook';
import { jobPortOf } from './agingWorkbook';

/** A sheet with one row of each kind. */
export const spec: SheetSpec = {
  name: '明细',
  widths: [20, 9, 12],
  layouts: { head: ['bold', 'bold', null], row: ['text', 'date', 'amount'], plain: [] },
  rowHeight: 16,
  frozen: { rows: 1, columns: 1 },
  filter: 'A1:C9',
  conditions: [
    { range: 'C2:C9', formula: 'C2>9', style: 'hot' },
    { range: 'C2:C9', formula: 'C2>0', style: 'hot' },
  ],
  print: { repeatedRows: [1, 1], footer: { left: '3 & Co.', center: '第 &P 页', right: '2026-06-30' } },
};

export function contentOf(
  rows: Iterable<SheetRow>,
  rowCount = 0,
  over: Partial<SheetSpec> = {},
): WorkbookContent {
  const sheet: SheetContent = { spec: { ...spec, ...over }, rowCount, rows };
  return {
    spec: {
      title: 'T',
      creator: 'C',
      font: { name: 'Calibri', size: 10, color: '112233' },
      styles: {
        bold: { bold: true, fill: '86C3A4', top: { weight: 'thin', color: '000000' } },
        text: { format: '@', wrap: true },
        date: { format: 'yyyy-mm-dd', align: 'center' },
        amount: { format: '#,##0.00_);(#,##0.00);"–"_)' },
        hot: { fill: 'FADFDC' },
      },
    },
    sheets: [sheet],
  };
}

type Run = { readonly cancel?: AbortSignal; readonly stop?: AbortSignal; readonly openFile?: OpenFile };

/** Sends the sheets to the job as the program does, over a channel that clones its messages. */
export async function runWriteWorkbook(
  target: string,
  content: WorkbookContent,
  { cancel, stop, openFile }: Run = {},
) {
  const { port1, port2 } = new MessageChannel();
  const never = new AbortController().signal;
  const written: number[] = [];
  const job = writeWorkbook(
    {
      port: jobPortOf(port1),
      path: target,
      input: { job: 'writeWorkbook', token: 't' },
      signal: stop ?? never,
    },
    openFile,
  );
  const answer = await sendWorkbook(port2 as unknown as MessagePort, content, {
    progress: ({ done }) => written.push(done),
    signal: cancel ?? never,
  });
  await job;
  port1.close();
  return { answer, written };
}

export function* manyRows(count: number, onRow?: (at: number) => void): Iterable<SheetRow> {
  for (let at = 0; at < count; at += 1) {
    onRow?.(at);
    yield { layout: 'row', cells: [`row ${at}`, 46_000 + (at % 100), at / 100] };
  }
}
