import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Page } from '@playwright/test';
import { zeroHash } from '@shared/ipc/journalLine';
import { Victim } from '../torture/victim';
import { expect, runBatch, test } from './fixtures';
import { type Launch, run, today, waitForLedger } from './pages/books';

/*
 * The picture of the book, a shorter way to the rows: whatever happens to it, the figures are those of the journal and
 * nobody is told anything. A book of 7,000 invoices is just large enough to have one.
 */

const invoices = 7_000;
const pictureOf = (dataDir: string): string => path.join(dataDir, 'book.picture');
const logOf = (dataDir: string): Promise<string> => readFile(path.join(dataDir, 'logs', 'main.log'), 'utf8');

/** How often the picture was read to its end. */
async function readings(dataDir: string): Promise<number> {
  return (await logOf(dataDir)).split('info picture.read').length - 1;
}

/** Makes the books, and waits until they have a picture. */
async function drawn(launch: Launch, dataDir: string): Promise<unknown> {
  const { app, page } = await launch({ lang: 'en', today, hasTestHooks: true });
  await waitForLedger(page);
  await run(page, 'sample.load', { invoices, seed: 1, today: today as never });
  await expect.poll(() => existsSync(pictureOf(dataDir)), { timeout: 60_000 }).toBe(true);
  const figures = await figuresOf(page);
  await app.close();
  return figures;
}

async function figuresOf(page: Page): Promise<unknown> {
  const report = await run(page, 'aging.report', {
    asOf: today as never,
    basis: 'due',
    bounds: [30, 60, 90, 180],
  });
  const { counts, head, start } = await run(page, 'book.state', {});
  return { report, counts, head, start: start.kind };
}

/** Starts once more and asks for the same figures. */
async function figuresAgain(launch: Launch): Promise<unknown> {
  const { app, page } = await launch({ lang: 'en', today, hasTestHooks: true });
  await waitForLedger(page);
  const figures = await figuresOf(page);
  await app.close();
  return figures;
}

/** The same picture with another first line, its hashes made anew. */
async function ageFirstLine(file: string, alter: (first: Record<string, unknown>) => object): Promise<void> {
  const texts = (await readFile(file, 'utf8')).trimEnd().split('\n');
  let before: string = zeroHash;
  let picture = '';
  for (const [at, text] of texts.entries()) {
    const json = text.slice(65);
    const line = at === 0 ? JSON.stringify(alter(JSON.parse(json) as Record<string, unknown>)) : json;
    before = createHash('sha256').update(`${before}\n${line}`).digest('hex');
    picture += `${before} ${line}\n`;
  }
  await writeFile(file, picture);
}

test('with the picture, without it, with a damaged one and with an old one the figures are the same', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(180_000);
  const figures = await drawn(launch, dataDir);
  const file = pictureOf(dataDir);
  const sound = `${file}.sound`;
  await cp(file, sound);

  expect(await figuresAgain(launch)).toEqual(figures);
  expect(await readings(dataDir)).toBe(1);

  const bytes = await readFile(file);
  bytes[Math.floor(bytes.length / 2)] = 0;
  await writeFile(file, bytes);
  expect(await figuresAgain(launch)).toEqual(figures);
  expect(await logOf(dataDir)).toContain('warn picture.read');

  await cp(sound, file);
  await ageFirstLine(file, (first) => ({ ...first, v: 10 }));
  expect(await figuresAgain(launch)).toEqual(figures);

  await rm(file);
  const { app, page } = await launch({ lang: 'en', today, hasTestHooks: true });
  await waitForLedger(page);
  expect(await figuresOf(page)).toEqual(figures);
  await run(page, 'customer.create', { code: 'LATER', name: 'After the picture' });
  const later = await figuresOf(page);
  await app.close();

  // The old picture with what came since on top, without the store's rows.
  await cp(sound, file);
  const before = await readings(dataDir);
  expect(await figuresAgain(launch)).toEqual(later);
  expect(await readings(dataDir)).toBe(before + 1);
  const verified = await runBatch(['verify', '--data-dir', dataDir]);
  expect(verified).toMatchObject({ status: 0, json: { ok: true, problems: [] } });
});

test('killed while the picture is written: the one of before serves, and the next start draws again', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(180_000);
  const figures = await drawn(launch, dataDir);
  const file = pictureOf(dataDir);
  const old = await readFile(file);
  const temporary = `${file}.tmp`;
  const victim = await Victim.start(dataDir);
  await victim.untilOpen();
  // Enough entries that the picture has to be drawn anew.
  for (let undone = 0; undone < 2; undone += 1) await victim.run(undone % 2 === 0 ? 'undo' : 'redo', {});
  const began = Date.now();
  while (!existsSync(temporary) && Date.now() - began < 60_000) await sleep(2);
  await victim.kill();
  expect(existsSync(temporary)).toBe(true);
  expect((await readFile(file)).equals(old)).toBe(true);

  for (let start = 0; start < 2; start += 1) {
    const again = (await figuresAgain(launch)) as { head: unknown; report: unknown };
    expect(again.report).toEqual((figures as typeof again).report);
    expect(existsSync(temporary)).toBe(false);
  }
  const { page } = await launch({ lang: 'en', today, hasTestHooks: true });
  await waitForLedger(page);
  await expect.poll(async () => !(await readFile(file)).equals(old), { timeout: 60_000 }).toBe(true);
  expect(await run(page, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
});
