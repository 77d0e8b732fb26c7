import path from 'node:path';
import { type ChangeSet } from '@shared/ledger';
import { makeTempFolder, removeFolder } from '../../e2e/fixtures/folders';
import { benchDay } from '../company';
import { highest } from '../memory';
import { loadWriteXlsxFile } from '../packages';
import { choose, runWithJob, type Running } from '../program';
import { type Figure, ms } from '../report';
import { writeByOther } from '../yardsticks/writeExcelFile';
import { openItemsOf } from './memoryFigures';

/** The aging workbook with all its open items, beside another library writing the same cells. */
export async function measureWorkbook(
  running: Running,
  change: ChangeSet,
  size: number,
): Promise<readonly Figure[]> {
  const folder = await makeTempFolder('bench-workbook');
  try {
    const file = path.join(folder, 'aging.xlsx');
    const { token } = await choose(running, file, 'save');
    const input = {
      query: { asOf: benchDay, basis: 'due', bounds: [30, 60, 90, 180] },
      language: 'zh-CN',
      version: 'bench',
    };
    const before = await highest(running.pid, () => Promise.resolve());
    const { result, megabytes } = await highest(running.pid, () =>
      runWithJob<{ rows: number; bytes: number }>(
        running.page,
        { job: 'writeWorkbook', token },
        'aging.workbook',
        input,
      ),
    );
    const write = loadWriteXlsxFile();
    const other =
      write === null ? null : await writeByOther(write, path.join(folder, 'other.xlsx'), openItemsOf(change));
    const grown = megabytes === null || before.megabytes === null ? null : megabytes - before.megabytes;
    return [
      {
        name: 'aging workbook, styled, live formulas',
        size,
        measured: `${ms(result.took)} for ${result.value.rows.toLocaleString('en')} rows, ${grown ?? '?'} MB more than before`,
        yardstick:
          other === null
            ? 'write-excel-file could not be installed'
            : `${ms(other)} write-excel-file, the detail cells alone`,
        bar: 'not slower, under 300 MB',
        keepsBar: other === null ? null : result.took <= other && (grown ?? 0) < 300,
      },
    ];
  } finally {
    await removeFolder(folder);
  }
}
