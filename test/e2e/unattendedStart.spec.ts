import { spawn } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '@test/builders/readWorkbook';
import { expect, test } from './fixtures';
import { programEnv, root } from './fixtures/program';

const demo = path.join(root, 'out', 'demo');

/** `npm start` as on a machine without any display, whatever this one has. */
async function startBare(): Promise<{ readonly status: number | null; readonly stdout: string }> {
  const { DISPLAY: _screen, WAYLAND_DISPLAY: _other, ZHANGQI_OWN_DISPLAY: _own, ...env } = programEnv();
  const script = path.join(root, 'scripts', 'start.mjs');
  const child = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout };
}

test('npm start without a display ages the sample company unattended and writes its papers, anew each time', async () => {
  test.skip(process.platform !== 'linux', 'only Linux can be without a display');
  test.setTimeout(180_000);
  const first = await startBare();
  expect(first.status).toBe(0);
  const workbook = path.join(demo, 'aging.xlsx');
  expect(first.stdout).toContain(workbook);
  expect(first.stdout).toContain(path.join(demo, 'data'));
  const { currencies } = JSON.parse(await readFile(path.join(demo, 'aging.json'), 'utf8')) as {
    currencies: { currency: string; totals: { late: string[] } }[];
  };
  const cny = currencies.find(({ currency }) => currency === 'CNY');
  expect(cny?.totals.late.filter((amount) => Number(amount) > 0)).toHaveLength(5);
  expect((await openWorkbook(workbook)).worksheets.length).toBeGreaterThanOrEqual(3);

  for (const folder of ['letters', 'statements']) {
    const papers = await readdir(path.join(demo, folder));
    expect(papers.filter((name) => name.endsWith('.pdf')).length, folder).toBeGreaterThan(3);
    expect(first.stdout).toContain(path.join(demo, folder));
  }

  // What was left in the data folder does not stay: the next start makes it anew.
  const leftOver = path.join(demo, 'data', 'left-over.txt');
  await writeFile(leftOver, 'old');
  expect((await startBare()).status).toBe(0);
  expect(await stat(leftOver).catch(() => null)).toBeNull();
});
