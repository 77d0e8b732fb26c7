import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type ImportPreview, type ImportSessionView } from '@shared/imports';
import { type ChangeSet } from '@shared/ledger';
import { makeTempFolder, removeFolder } from '../../e2e/fixtures/folders';
import { benchDay, writeLedger } from '../company';
import { highest } from '../memory';
import { loadSqlite } from '../packages';
import { choose, runWithJob, runWork, startProgram, type Running, waitForBooks } from '../program';
import { type Figure, ms } from '../report';
import { watchWindow } from '../watchWindow';
import { readAlone } from '../yardsticks/files';
import { insertIntoFile } from '../yardsticks/sqlite';

/** A ledger of invoices as xlsx, read, checked and written, without and with the days they were settled on. */
export async function measureImport(change: ChangeSet, size: number): Promise<readonly Figure[]> {
  const folder = await makeTempFolder('bench-import');
  try {
    const figures: Figure[] = [];
    for (const hasSettled of [false, true]) figures.push(await importOnce(folder, change, size, hasSettled));
    return figures;
  } finally {
    await removeFolder(folder);
  }
}

async function importOnce(
  folder: string,
  change: ChangeSet,
  size: number,
  hasSettled: boolean,
): Promise<Figure> {
  const { file, rows } = await writeLedger(folder, change, hasSettled);
  const reading = await readAlone(file);
  const sql = timeSql(folder, change);
  const dataDir = path.join(folder, `data-${hasSettled}`);
  const running = await startProgram(dataDir);
  try {
    await waitForBooks(running.page);
    await runWork(running.page, 'company.open', { baseCurrency: 'CNY', nameEn: 'Bench' });
    const { result, megabytes } = await highest(running.pid, () => importFile(running, file));
    const seconds = hasSettled ? (size / 100_000) * 60 : (size / 100_000) * 25;
    const isLive = result.longestStill <= 50 && result.longestRead <= 300;
    return {
      name: hasSettled ? 'import an xlsx with settled days' : 'import an xlsx',
      size,
      measured: `${ms(result.took)} for ${rows.toLocaleString('en')} rows (${result.written.toLocaleString('en')} written); window still for at most ${ms(result.longestStill)}, a read waits at most ${ms(result.longestRead)}; ${megabytes ?? '?'} MB`,
      yardstick: `${ms(reading.took)} reading alone; ${sql === null ? 'better-sqlite3 could not be built' : `${ms(sql)} better-sqlite3 inserting`}`,
      bar: `under ${Math.max(1, Math.round(seconds))} s, still ≤ 50 ms, reads ≤ 0.3 s, under 600 MB`,
      keepsBar: result.took < Math.max(1_000, seconds * 1_000) && isLive && (megabytes ?? 0) < 600,
    };
  } finally {
    await running.app.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type Imported = {
  readonly took: number;
  readonly written: number;
  readonly longestStill: number;
  readonly longestRead: number;
};

/** The wizard's way: dialog, reading job, preview, commit; all the while a timer and reads watch the window. */
async function importFile(running: Running, file: string): Promise<Imported> {
  const { page } = running;
  const chosen = await choose(running, file, 'open');
  const watched = await watchWindow(page);
  const began = performance.now();
  const input = {
    token: chosen.token,
    fileName: chosen.name,
    size: chosen.size,
    kind: 'invoices',
    remembered: {},
  };
  const session = await runWithJob<ImportSessionView>(
    page,
    { job: 'readTable', token: chosen.token },
    'import.read',
    input,
  );
  const { sessionId, mapping } = session.value;
  const preview = await runWork<ImportPreview>(page, 'import.preview', {
    sessionId,
    mapping,
    today: benchDay,
  });
  if (preview.value.refused > 0 || preview.value.fileIssues.length > 0)
    throw new Error(`the bench's ledger is refused: ${JSON.stringify(preview.value.issueCounts)}`);
  const receipt = await runWork<{ rows: Record<string, number> }>(page, 'import.commit', {
    sessionId,
    partial: false,
  });
  const took = performance.now() - began;
  const { still, read } = await watched();
  const written = Object.values(receipt.value.rows).reduce((sum, count) => sum + count, 0);
  return { took, written, longestStill: still, longestRead: read };
}

function timeSql(folder: string, change: ChangeSet): number | null {
  const Sqlite = loadSqlite();
  return Sqlite === null
    ? null
    : insertIntoFile(Sqlite, path.join(folder, `yardstick-${performance.now()}.sqlite`), change);
}
