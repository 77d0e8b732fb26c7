import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, runBatch, test } from './fixtures';
import { programEnv, root } from './fixtures/program';

test('without a data folder named, a checkout keeps its books apart from an installed program', async ({
  dataDir,
}) => {
  test.skip(process.platform !== 'linux', 'the place of application data is moved by a variable of Linux');
  const sample = ['sample', '--size', '20', '--today', '2026-06-30'];
  expect(await runBatch(sample, { env: { XDG_CONFIG_HOME: dataDir } })).toMatchObject({ status: 0 });
  for (const part of ['IndexedDB', 'journal', 'logs'])
    expect(existsSync(path.join(dataDir, 'Zhangqi-dev', part))).toBe(true);
});

test('npm run batch: one line of standard output, and names are relative to where it was typed', async ({
  dataDir,
}) => {
  test.setTimeout(120_000);
  const command = 'sample --size 20 --today 2026-06-30 --data-dir books'.split(' ');
  const child = spawn('npm', ['run', '--prefix', root, 'batch', '--', ...command], {
    cwd: dataDir,
    env: programEnv(),
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([expect.stringMatching(/^\{"customers":\d+,"invoices":20,/), '']);
  expect(existsSync(path.join(dataDir, 'books', 'journal'))).toBe(true);
});
