import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRandom } from '../torture/options';
import { expect, runBatch, test } from './fixtures';
import { electronFile, electronSwitches, programEnv, programFolder } from './fixtures/program';

/*
 * The import of a file is one command: killed at any moment, with its whole process group, the book has all of the file
 * or nothing of it, and what was confirmed stays. Seen at two starts after each kill, because a torn store may show at
 * the second one.
 */

const rows = 8_000;
const total = '32004000.00';
const kills = 5;

type Verified = { entries: number; problems: object[] };
type Outcome = { readonly isConfirmed: boolean; readonly took: number };

/** Runs the import and kills its process group after so many milliseconds; null lets it end. */
async function importAndKill(args: readonly string[], after: number | null): Promise<Outcome> {
  const began = Date.now();
  const child = spawn(
    electronFile,
    [...(await electronSwitches()), programFolder, '--batch', 'import', ...args],
    {
      cwd: programFolder,
      env: programEnv(),
      stdio: ['ignore', 'pipe', 'ignore'],
      // A process group of its own, so that the kill reaches everything and nothing else.
      detached: true,
    },
  );
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const closed = once(child, 'close');
  if (after !== null) {
    await Promise.race([sleep(after), closed]);
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  await closed;
  return { isConfirmed: stdout.includes('"accepted"'), took: Date.now() - began };
}

test('killed while it imports a file: all of it or nothing, at both starts after it', async ({
  dataDir,
}, info) => {
  test.skip(process.platform === 'win32', 'Windows has no process groups');
  test.setTimeout(300_000);
  const seed = Math.floor(Math.random() * 1_000_000);
  info.annotations.push({ type: 'seed', description: String(seed) });
  const random = makeRandom(seed);
  const file = path.join(dataDir, 'large.csv');
  const lines = Array.from({ length: rows }, (_, at) => `C${at % 300},INV-${at},2026-05-01,${at + 1}.00,CNY`);
  await writeFile(file, `customer code,invoice no,invoice date,amount,currency\n${lines.join('\n')}\n`);
  const args = (books: string): string[] => ['--kind', 'invoices', '--file', file, '--data-dir', books];
  const { took } = await importAndKill(args(path.join(dataDir, 'whole')), null);

  const found: string[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const books = path.join(dataDir, `books-${kill}`);
    // From the reading of the file to a little after its end.
    const { isConfirmed } = await importAndKill(args(books), took * (0.3 + 0.75 * random()));
    const where = `seed ${seed}, kill ${kill}`;
    const aging = await runBatch<{ currencies: { totals: { total: string } }[] }>([
      'aging',
      '--data-dir',
      books,
      '--as-of',
      '2026-06-30',
    ]);
    const sum = aging.json.currencies[0]?.totals.total ?? 'nothing';
    expect([total, 'nothing'], where).toContain(sum);
    if (isConfirmed) expect(sum, where).toBe(total);
    const verified = await runBatch<Verified>(['verify', '--data-dir', books]);
    expect({ where, status: verified.status, problems: verified.json.problems }).toEqual({
      where,
      status: 0,
      problems: [],
    });
    // The entry that opens the company comes before that of the import.
    if (sum === total) expect(verified.json.entries, where).toBe(2);
    else expect(verified.json.entries, where).toBeLessThan(2);
    found.push(sum);
  }
  info.annotations.push({ type: 'found', description: found.join(', ') });
});
