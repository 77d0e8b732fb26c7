import { existsSync } from 'node:fs';
import { appendFile, cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { expect, runBatch, test } from './fixtures';
import { recordOf } from './fixtures/record';
import { goTo, type Launch, run, tryToRun, waitForLedger } from './pages/books';
import { stubSave } from './pages/start';

/*
 * Accidents to the files of a data folder while the program is closed: what the next start finds, does and says. The
 * store that is gone or garbled altogether is looked at in writePath.spec.ts, the journal's own damage on screen in
 * startStates.spec.ts.
 */

type Verified = { ok: boolean; entries: number; problems: { seq: number; code: string }[] };

const segmentOf = (dataDir: string): string => path.join(dataDir, 'journal', '000001.journal');
const storeOf = (dataDir: string): string => path.join(dataDir, 'IndexedDB');
const batchOf = <T>(dataDir: string, ...args: string[]): ReturnType<typeof runBatch<T>> =>
  runBatch<T>([...args, '--data-dir', dataDir, '--lang', 'en']);
const verifyIn = (dataDir: string, ...args: string[]): ReturnType<typeof runBatch<Verified>> =>
  batchOf<Verified>(dataDir, 'verify', ...args);

/** Opens the books and enters customers by their codes; the first of them with the company. */
async function enter(launch: Launch, dataDir: string, codes: readonly string[]): Promise<void> {
  const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  if ((await run(page, 'book.state', {})).company === null)
    await run(page, 'company.open', { baseCurrency: 'CNY', nameEn: 'Damage Ltd.' });
  for (const code of codes) await run(page, 'customer.create', { code, name: `Customer ${code}` });
  await app.close();
}

async function codesIn(page: Page): Promise<string[]> {
  const { rows } = await run(page, 'customers.page', {
    filter: { asOf: '2026-06-30' as never, bounds: [30, 60, 90, 180] },
    sort: { key: 'code', descending: false },
    offset: 0,
    limit: 100,
  });
  return rows.map(({ code }) => code);
}

for (const [what, torn] of [
  ['a line without its end', (line: string) => line.slice(0, -40)],
  ['a line of which only zeros reached the disk', () => '\0'.repeat(300)],
] as const) {
  test(`${what} is cut off, logged, and the program goes on`, async ({ launch, dataDir }) => {
    await enter(launch, dataDir, ['A', 'B']);
    const sound = await readFile(segmentOf(dataDir));
    const lines = sound.toString().trimEnd().split('\n');
    await appendFile(segmentOf(dataDir), torn(lines.at(-1) ?? ''));
    const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
    await waitForLedger(page);
    expect(await readFile(segmentOf(dataDir))).toEqual(sound);
    expect(await codesIn(page)).toEqual(['A', 'B']);
    expect(await readFile(path.join(dataDir, 'logs', 'main.log'), 'utf8')).toContain('warn journal.cut');
    await run(page, 'customer.create', { code: 'C', name: 'After the cut' });
    await app.close();
    expect(await verifyIn(dataDir)).toMatchObject({ status: 0, json: { ok: true, entries: 4 } });
  });
}

test('a store that is behind is brought up, and the entries it lacked are named, each with its undo', async ({
  launch,
  dataDir,
}) => {
  await enter(launch, dataDir, ['A']);
  const older = path.join(dataDir, 'older');
  await cp(storeOf(dataDir), older, { recursive: true });
  await enter(launch, dataDir, ['B', 'C']);
  await rm(storeOf(dataDir), { recursive: true });
  await cp(older, storeOf(dataDir), { recursive: true });

  const { page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  expect((await run(page, 'book.state', {})).start).toMatchObject({
    kind: 'ready',
    repaired: 2,
    rebuilt: false,
  });
  const banner = page.getByText('2 entries were saved just before the program stopped and are kept');
  await expect(banner).toBeVisible();
  expect(await codesIn(page)).toEqual(['A', 'B', 'C']);
  const lines = page.locator('main li').filter({ hasText: 'New customer' });
  await expect(lines).toHaveCount(2);
  await lines.last().getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => codesIn(page)).toEqual(['A', 'B']);
  expect(await run(page, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
});

test('a store of another folder: nothing is written, the choice is shown, its rows are saved, and it is rebuilt', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const [own, foreign] = [path.join(dataDir, 'own'), path.join(dataDir, 'foreign')];
  await enter(launch, own, ['A', 'B']);
  // As many entries, so that the hash alone tells them apart.
  await enter(launch, foreign, ['X', 'Y']);
  await rm(storeOf(own), { recursive: true });
  await cp(storeOf(foreign), storeOf(own), { recursive: true });
  const before = await recordOf(own);

  const inBatch = await batchOf(own, 'aging', '--as-of', '2026-06-30');
  expect(inBatch).toMatchObject({ status: 5, json: { error: { code: 'data.damaged' } } });
  const verified = await verifyIn(own);
  expect([verified.status, verified.json.ok]).toEqual([5, false]);

  const { app, page } = await launch({ dataDir: own, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await expect(
    page.getByRole('heading', { name: 'The working copy knows more than the journal' }),
  ).toBeVisible();
  const refused = await tryToRun(page, 'customer.create', { code: 'C', name: 'Never' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'ledger.readOnly' } });
  const saved = path.join(dataDir, 'rows.json');
  await stubSave(app, saved);
  await page.getByRole('button', { name: 'Save the extra rows' }).click();
  await expect(page.getByText('Saved as rows.json')).toBeVisible();
  const rows = JSON.parse(await readFile(saved, 'utf8')) as { customers: { code: string }[] };
  expect(rows.customers.map(({ code }) => code).toSorted()).toEqual(['X', 'Y']);
  expect(await recordOf(own)).toEqual(before);

  await page.getByRole('button', { name: 'Rebuild from the journal' }).click();
  await expect.poll(() => codesIn(page)).toEqual(['A', 'B']);
  await run(page, 'customer.create', { code: 'C', name: 'After the rebuild' });
  await app.close();
  expect(await verifyIn(own)).toMatchObject({ status: 0, json: { ok: true, entries: 4 } });
});

test('a store without any journal is left alone and can be saved', async ({ launch, dataDir }) => {
  await enter(launch, dataDir, ['A', 'B']);
  await rm(path.join(dataDir, 'journal'), { recursive: true });
  expect(await batchOf(dataDir, 'sample', '--size', '60')).toMatchObject({
    status: 5,
    json: { error: { code: 'data.damaged', seq: 0 } },
  });
  const { app, page } = await launch({ dataDir, lang: 'zh-CN', hasTestHooks: true });
  await waitForLedger(page);
  expect((await run(page, 'book.state', {})).start).toEqual({
    kind: 'beyondJournal',
    storeSeq: 3,
    journalSeq: 0,
  });
  const saved = path.join(dataDir, 'rows.json');
  await stubSave(app, saved);
  await page.locator('main').getByRole('button').first().click();
  await expect.poll(() => existsSync(saved)).toBe(true);
  await expect.poll(() => readFile(saved, 'utf8')).toContain('Customer B');
  expect(existsSync(segmentOf(dataDir))).toBe(false);
});

test('one altered byte is named on screen by verify while the store still shows everything', async ({
  launch,
  dataDir,
}) => {
  await enter(launch, dataDir, ['A', 'B', 'C']);
  const bytes = await readFile(segmentOf(dataDir));
  const at = bytes.indexOf('"B"') + 1;
  bytes[at] = (bytes[at] ?? 0) ^ 3;
  await writeFile(segmentOf(dataDir), bytes);
  const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await page.locator('main').waitFor();
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.verify')?.click());
  const dialog = page.getByRole('dialog', { name: 'Verify the books' });
  await expect(dialog).toContainText('1 problem found');
  await expect(dialog).toContainText('Entry 3:');
  await expect(dialog).toContainText('Copy the whole data folder to a safe place');
  await app.close();
  const { status, json } = await verifyIn(dataDir);
  expect([status, json.problems[0]]).toMatchObject([5, { seq: 3, code: 'line.altered' }]);
});

test('an altered last line opens the books read-only: its entry is named, nothing is written', async ({
  launch,
  dataDir,
}) => {
  await enter(launch, dataDir, ['A', 'B']);
  const bytes = await readFile(segmentOf(dataDir));
  const at = bytes.lastIndexOf('Customer B');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(segmentOf(dataDir), bytes);
  const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await expect(page.getByText('Read only: entry 3 of the journal')).toBeVisible();
  const refused = await tryToRun(page, 'customer.create', { code: 'C', name: 'Never' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'data.damaged', seq: 3 } });
  await goTo(page, '/import');
  await expect(page.getByText('The books are read only now; nothing can be imported.')).toBeVisible();
  await app.close();
  expect(await readFile(segmentOf(dataDir))).toEqual(bytes);
});

test('an end that was cut off whole is shown by the head that was noted before', async ({
  launch,
  dataDir,
}) => {
  await enter(launch, dataDir, ['A', 'B']);
  const { json } = await verifyIn(dataDir);
  const { head } = json as unknown as { head: string };
  const bytes = await readFile(segmentOf(dataDir));
  await truncate(segmentOf(dataDir), bytes.lastIndexOf(10, bytes.length - 2) + 1);
  await rm(storeOf(dataDir), { recursive: true });
  expect(await verifyIn(dataDir)).toMatchObject({ status: 0, json: { ok: true, entries: 2 } });
  const noted = await verifyIn(dataDir, '--head', head);
  expect(noted).toMatchObject({
    status: 5,
    json: { ok: false, problems: [{ seq: 3, code: 'head.missing' }] },
  });
});

test('a kept file that was altered, and one that is gone, are named by verify', async ({ dataDir }) => {
  const books = path.join(dataDir, 'books');
  const file = path.join(dataDir, 'ledger.csv');
  await writeFile(file, 'customer,number,date,amount,currency\nA,1,2026-01-05,10.00,CNY\n');
  expect((await batchOf(books, 'import', '--kind', 'invoices', '--file', file)).status).toBe(0);
  const [name = ''] = await readdir(path.join(books, 'documents'));
  await writeFile(path.join(books, 'documents', name), 'something else');
  expect(await verifyIn(books)).toMatchObject({
    status: 5,
    json: { problems: [{ seq: 2, code: 'file.altered' }] },
  });
  await rm(path.join(books, 'documents', name));
  expect(await verifyIn(books)).toMatchObject({
    status: 5,
    json: { problems: [{ seq: 2, code: 'file.missing' }] },
  });
});
