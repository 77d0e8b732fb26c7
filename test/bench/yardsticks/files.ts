import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { median, timed } from '../stats';

/** Median milliseconds of one append of 300 bytes with fsync in that folder. */
export async function oneFsync(folder: string): Promise<number> {
  const file = path.join(folder, 'fsync');
  const handle = await open(file, 'a');
  const line = Buffer.alloc(300, 'x');
  const times: number[] = [];
  for (let round = 0; round < 60; round += 1)
    times.push(
      await timed(async () => {
        await handle.write(line);
        await handle.datasync();
      }),
    );
  await handle.close();
  await rm(file);
  return median(times);
}

/** Milliseconds that exceljs' stream reader takes to read every row of a workbook, and nothing else. */
export async function readAlone(file: string): Promise<{ readonly took: number; readonly rows: number }> {
  let rows = 0;
  const took = await timed(async () => {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
    });
    for await (const sheet of reader) for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
  });
  return { took, rows };
}
