import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeError, languages } from '@shared/i18n';
import { type BatchResult, expect, runBatch, test } from './fixtures';
import { startRefused } from './fixtures/errorBox';
import { recordOf } from './fixtures/record';
import { mountSmallDisk } from './fixtures/smallDisk';

/* A data folder that takes nothing, or that another program has: said by the window and by batch, and left alone. */

type Verified = { ok: boolean; entries: number };

for (const lang of languages) {
  test(`a folder that cannot be made is named by the window's error box, ${lang}`, async ({ dataDir }) => {
    await writeFile(path.join(dataDir, 'plain'), 'x');
    const folder = path.join(dataDir, 'plain', 'books');
    const { what, remedy } = describeError({ code: 'folder.notWritable', folder }, lang);
    const { status, box } = await startRefused(['--data-dir', folder, '--lang', lang]);
    expect({ status, text: box.text }).toEqual({ status: 1, text: `${what}\n${remedy}` });
    expect(what).toContain(folder);
  });
}

test('a place that takes no folder is refused at once, for the books and for what is written', async ({
  dataDir,
}) => {
  test.skip(process.platform !== 'linux', 'such a place is there on every Linux');
  const day = '2026-06-30';
  const folder = '/proc/nowhere/books';
  expect(await runBatch(['aging', '--as-of', day, '--data-dir', folder])).toMatchObject({
    status: 3,
    json: { error: { code: 'folder.notWritable', folder } },
  });
  const books = ['--data-dir', dataDir, '--today', day];
  expect((await runBatch(['sample', '--size', '60', ...books])).status).toBe(0);
  for (const args of [
    ['letters', '--as-of', day, '--level', '1', '--out', folder],
    ['statements', '--month', '2026-05', '--out', folder],
    ['aging', '--as-of', day, '--xlsx', `${folder}/aging.xlsx`],
    ['aging', '--as-of', day, '--json', `${folder}/aging.json`],
  ])
    expect(await runBatch([...args, ...books])).toMatchObject({
      status: 3,
      json: { error: { code: 'file.notWritable' } },
    });
  expect(await runBatch<Verified>(['verify', ...books])).toMatchObject({ status: 0, json: { entries: 1 } });
});

test('a folder without leave to write is refused, and what is in it stays as it is', async ({
  dataDir,
  browserName,
}) => {
  // Root may write wherever the disk itself allows it, so for root the disk forbids it.
  const isRoot = process.getuid?.() === 0;
  const disk = isRoot ? await mountSmallDisk(browserName, 64) : null;
  test.skip(isRoot && disk === null, 'root may write everywhere, and may not mount a disk here');
  const folder = path.join(disk?.folder ?? dataDir, 'books');
  try {
    await mkdir(folder);
    const args = ['--data-dir', folder, '--lang', 'en'];
    expect((await runBatch(['sample', '--size', '60', '--today', '2026-06-30', ...args])).status).toBe(0);
    const before = { record: await recordOf(folder), names: await readdir(folder) };
    if (disk) spawnSync('mount', ['-o', 'remount,ro', disk.folder]);
    else await chmod(folder, 0o555);
    const error = { code: 'folder.notWritable', folder };
    expect(await runBatch(['aging', '--as-of', '2026-06-30', ...args])).toMatchObject({
      status: 3,
      json: { error },
    });
    const { status, box } = await startRefused(args);
    expect(status).toBe(1);
    expect(box.text).toMatch(
      /cannot be written\.\nGive yourself write permission on it, or start with another/,
    );
    expect({ record: await recordOf(folder), names: await readdir(folder) }).toEqual(before);
    if (disk) spawnSync('mount', ['-o', 'remount,rw', disk.folder]);
    else await chmod(folder, 0o755);
    expect(await runBatch<Verified>(['verify', ...args])).toMatchObject({ status: 0, json: { ok: true } });
  } finally {
    await disk?.remove();
  }
});

test('while a batch command works, a second one and a window find the folder in use', async ({ dataDir }) => {
  test.setTimeout(120_000);
  const others: { batch?: BatchResult<unknown>; box?: string; status?: number | null } = {};
  const first = await runBatch<{ invoices: number }>(
    ['sample', '--size', '20000', '--today', '2026-06-30', '--data-dir', dataDir],
    {
      onStart: async () => {
        await expect
          .poll(() => existsSync(path.join(dataDir, 'running.json')), { timeout: 30_000 })
          .toBe(true);
        const [batch, window] = await Promise.all([
          runBatch(['verify', '--data-dir', dataDir, '--lang', 'en']),
          startRefused(['--data-dir', dataDir, '--lang', 'en']),
        ]);
        Object.assign(others, { batch, box: window.box.text, status: window.status });
      },
    },
  );
  expect(others.batch).toMatchObject({
    status: 4,
    json: { error: { code: 'folder.inUse', folder: dataDir } },
  });
  expect(others.batch?.json.error?.message).toMatch(/in use by a running Zhangqi\. Close that program first/);
  expect(others.status).toBe(1);
  expect(others.box).toContain(`The data folder ${dataDir} is in use by a running Zhangqi.`);
  expect(first).toMatchObject({ status: 0, json: { invoices: 20_000 } });
});
