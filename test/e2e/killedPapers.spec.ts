import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRandom } from '../torture/options';
import { expect, runBatch, test } from './fixtures';
import { electronFile, electronSwitches, programEnv, programFolder } from './fixtures/program';

/*
 * A run of letters is one entry: killed at any moment, with its whole process group, all of its letters are issued or
 * none is. No number is used twice and none is lost, and files that no entry names are swept.
 */

type Letters = {
  documents: { number: string; customer: string }[];
  skipped: { customer: string; reason: string }[];
};
type Verified = { entries: number; problems: object[] };

const day = '2026-06-30';
const kills = 4;

async function issueAndKill(args: readonly string[], after: number | null): Promise<number> {
  const began = Date.now();
  const child = spawn(
    electronFile,
    [...(await electronSwitches()), programFolder, '--batch', 'letters', ...args],
    // A process group of its own, so that the kill reaches everything and nothing else.
    { cwd: programFolder, env: programEnv(), stdio: 'ignore', detached: true },
  );
  const closed = once(child, 'close');
  if (after !== null) {
    await Promise.race([sleep(after), closed]);
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  await closed;
  return Date.now() - began;
}

test('killed while it issues letters: all of them or none, no number twice, none lost', async ({
  dataDir,
}, info) => {
  test.skip(process.platform === 'win32', 'Windows has no process groups');
  test.setTimeout(300_000);
  const seed = Math.floor(Math.random() * 1_000_000);
  info.annotations.push({ type: 'seed', description: String(seed) });
  const random = makeRandom(seed);
  const argsOf = (books: string, level: number): string[] => [
    '--data-dir',
    books,
    '--today',
    day,
    '--as-of',
    day,
    '--level',
    String(level),
    '--out',
    path.join(books, 'out'),
    '--doc-lang',
    'zh-CN',
  ];
  const makeBooks = async (name: string): Promise<string> => {
    const books = path.join(dataDir, name);
    await runBatch(['sample', '--data-dir', books, '--today', day]);
    return books;
  };
  const took = await issueAndKill(argsOf(await makeBooks('whole'), 2), null);

  const found: string[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const where = `seed ${seed}, kill ${kill}`;
    const books = await makeBooks(`books-${kill}`);
    await issueAndKill(argsOf(books, 2), took * (0.3 + 0.75 * random()));
    // What the killed run left undone is issued now; what it issued is skipped.
    const again = await runBatch<Letters>(['letters', ...argsOf(books, 2)]);
    const already = again.json.skipped.filter(({ reason }) => reason === 'alreadyIssued').length;
    const issued = again.json.documents.length;
    expect([already, issued], where).toContain(0);
    // The next run goes on with the numbers: one run without gap over both.
    const next = await runBatch<Letters>(['letters', ...argsOf(books, 1)]);
    const numbers = next.json.documents.map(({ number }) => Number(/第(\d+)号/u.exec(number)?.[1]));
    expect(Math.min(...numbers), where).toBe(already + issued + 1);
    expect(new Set(numbers).size, where).toBe(numbers.length);
    const verified = await runBatch<Verified>(['verify', '--data-dir', books]);
    expect({ where, problems: verified.json.problems }).toEqual({ where, problems: [] });
    const kept = (await readdir(path.join(books, 'documents'))).filter((name) =>
      /^[0-9a-f]{64}$/u.test(name),
    );
    expect(kept.length, where).toBe(already + issued + numbers.length);
    found.push(already > 0 ? 'issued' : 'nothing');
  }
  info.annotations.push({ type: 'found', description: found.join(', ') });
});
