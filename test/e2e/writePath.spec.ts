import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkBook } from '../torture/checkBook';
import { type Round, tortureEntries } from '../torture/entries';
import { tortureLarge, tortureRebuild } from '../torture/largeCommands';
import { makeRandom } from '../torture/options';
import { Victim } from '../torture/victim';
import { expect, makeTempFolder, removeFolder, runBatch, test } from './fixtures';

const day = '2026-03-31';

/** Kills in a folder of their own; the seed is told where a round goes wrong. */
async function torture(
  run: (settings: { folder: string; random: () => number; onRound: (round: Round) => void }) => Promise<void>,
): Promise<{ rounds: readonly Round[]; wrong: readonly string[] }> {
  const seed = Math.floor(Math.random() * 1_000_000);
  const folder = await makeTempFolder('torture');
  const rounds: Round[] = [];
  await run({ folder, random: makeRandom(seed), onRound: (round) => rounds.push(round) });
  const wrong = rounds.flatMap((round) =>
    round.wrong.map((what) => `seed ${seed}, kill ${round.kill}: ${what}`),
  );
  if (wrong.length === 0) await removeFolder(folder);
  return { rounds, wrong };
}

test.describe('killed at any moment and started twice, the program has every confirmed entry', () => {
  test('while it writes: 20 kills', async () => {
    test.setTimeout(900_000);
    const { rounds, wrong } = await torture((settings) => tortureEntries({ ...settings, kills: 20 }));
    expect(wrong).toEqual([]);
    expect(rounds).toHaveLength(20);
    expect(rounds.at(-1)?.confirmed).toBeGreaterThan(20);
  });

  test('while it applies a large command: all of it or nothing', async () => {
    test.setTimeout(600_000);
    const { rounds, wrong } = await torture((settings) =>
      tortureLarge({ ...settings, kills: 3, size: 4_000 }),
    );
    expect(wrong).toEqual([]);
    expect(rounds).toHaveLength(3);
  });

  test('while it rebuilds its store', async () => {
    test.setTimeout(600_000);
    const { rounds, wrong } = await torture((settings) =>
      tortureRebuild({ ...settings, kills: 3, size: 4_000 }),
    );
    expect(wrong).toEqual([]);
    expect(rounds).toHaveLength(3);
  });
});

/** The files of the store, the large ones first. */
async function storeFiles(dataDir: string): Promise<readonly string[]> {
  const folder = path.join(dataDir, 'IndexedDB');
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

const damages: Readonly<Record<string, (dataDir: string) => Promise<void>>> = {
  deleted: (dataDir) => rm(path.join(dataDir, 'IndexedDB'), { recursive: true }),
  'overwritten with zeros': async (dataDir) => {
    for (const file of await storeFiles(dataDir))
      await writeFile(file, Buffer.alloc((await stat(file)).size));
  },
  'cut in half': async (dataDir) => {
    for (const file of await storeFiles(dataDir))
      await truncate(file, Math.floor((await stat(file)).size / 2));
  },
  'altered in every file': async (dataDir) => {
    for (const file of await storeFiles(dataDir)) {
      const bytes = await readFile(file);
      for (let at = 7; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      await writeFile(file, bytes);
    }
  },
};

for (const [damage, apply] of Object.entries(damages)) {
  test(`an IndexedDB that was ${damage} costs nothing`, async ({ dataDir }) => {
    test.setTimeout(180_000);
    const maker = await Victim.start(dataDir);
    await maker.untilOpen();
    const { seq } = await maker.run<{ seq: number }>('sample.load', { invoices: 300, seed: 1, today: day });
    const last = await maker.run<{ seq: number }>('customer.create', { code: 'LAST', name: '最后一笔' });
    await maker.close();
    await apply(dataDir);
    const confirmed = new Map([
      [seq, {}],
      [last.seq, { code: 'LAST' }],
    ]);
    for (const start of [1, 2]) {
      const victim = await Victim.start(dataDir);
      const found = await checkBook(victim, confirmed);
      await victim.close();
      expect({ start, wrong: found.wrong, invoices: found.state.counts.invoices }).toEqual({
        start,
        wrong: [],
        invoices: 300,
      });
    }
  });
}

test('a reloaded window goes on: one writer at a time, nothing lost', async ({ dataDir }) => {
  const victim = await Victim.start(dataDir);
  await victim.untilOpen();
  await victim.run('company.open', { baseCurrency: 'CNY' });
  const confirmed = new Map([[1, {}]]);
  for (const code of ['A', 'B', 'C']) {
    const { seq } = await victim.run<{ seq: number }>('customer.create', { code, name: code });
    confirmed.set(seq, { code });
    await victim.page.reload();
    await victim.page.waitForFunction(() => '__zhangqi' in globalThis);
    expect((await checkBook(victim, confirmed)).wrong).toEqual([]);
  }
  await victim.close();
});

test('one altered byte anywhere in the journal is named by verify', async ({ dataDir }) => {
  test.setTimeout(180_000);
  const maker = await Victim.start(dataDir);
  await maker.untilOpen();
  await maker.run('company.open', { baseCurrency: 'CNY' });
  for (const code of ['A', 'B', 'C']) await maker.run('customer.create', { code, name: code });
  await maker.close();
  const file = path.join(dataDir, 'journal', '000001.journal');
  const sound = await readFile(file);
  for (const line of [1, 3, 4]) {
    let start = 0;
    for (let at = 1; at < line; at += 1) start = sound.indexOf(10, start) + 1;
    const altered = Buffer.from(sound);
    altered[start + 120] = (altered[start + 120] ?? 0) ^ 1;
    await writeFile(file, altered);
    const { status, json } = await runBatch<{ ok: boolean; problems: { seq: number }[] }>([
      'verify',
      '--data-dir',
      dataDir,
    ]);
    expect({ status, first: json.problems[0]?.seq }).toEqual({ status: 5, first: line });
  }
  await writeFile(file, sound);
  expect(await runBatch(['verify', '--data-dir', dataDir])).toMatchObject({ status: 0, json: { ok: true } });
});
