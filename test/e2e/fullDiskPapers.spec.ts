import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { countPdfPages } from '@test/builders/readPdf';
import { isoDate } from '@shared/dates';
import { messageOf } from '@shared/i18n';
import { expect, makeTempFolder, removeFolder, runBatch, test as base } from './fixtures';
import { recordOf } from './fixtures/record';
import { mountSmallDisk, type SmallDisk } from './fixtures/smallDisk';
import { violations } from './pages/axe';
import { goTo, run, setSize, today, waitForLedger } from './pages/books';
import { PapersPage, stubFolder } from './pages/papers';

/* A disk that fills up while papers are kept: none is issued. While they are copied out: each is named, and saved later. */

const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ browserName }, give, info) => {
    const disk = await mountSmallDisk(`papers-${browserName}`, 96);
    info.skip(disk === null, 'only root on Linux may mount a disk of its own');
    if (disk === null) return;
    await give(disk);
    await disk.remove();
  },
});

type Letters = {
  documents: { customer: string; number: string; file: string | null }[];
  skipped: { reason: string }[];
  problems?: { code: string; message: string; numbers: string[] }[];
};

const asOf = isoDate(today);
const full = messageOf({ code: 'disk.full' }, 'en');
/** The folder is tried with a megabyte before anything is issued; then some of the letters fit. */
const roomForSome = 1.2 * 1024 * 1024;

function lettersOf(
  dataDir: string,
  level: number,
  out: string,
  more: readonly string[] = [],
): ReturnType<typeof runBatch<Letters>> {
  const what = ['letters', '--as-of', today, '--level', String(level), '--out', out, ...more];
  return runBatch<Letters>([...what, '--data-dir', dataDir, '--today', today, '--lang', 'en']);
}

/** Every PDF of a folder can be read to its end, and nothing else is in it. */
async function expectWhole(folder: string, names: readonly string[]): Promise<void> {
  expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
  for (const name of names) expect(await countPdfPages(path.join(folder, name))).toBeGreaterThan(0);
}

test('a disk that is full while letters are kept: nothing is issued, and with room again all is', async ({
  disk,
  launch,
}) => {
  const dataDir = path.join(disk.folder, 'books');
  const { app, page } = await launch({ dataDir, today, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await setSize(app, 1440, 900);
  await run(page, 'sample.load', { invoices: 400, seed: 1, today: asOf });
  const papers = new PapersPage(page, 'en');
  const plan = await run(page, 'papers.plan', { run: { kind: 'letter', level: 2, asOf } });
  await goTo(page, '/letters?level=2');
  await expect(papers.issueButton(plan.papers.length)).toBeEnabled();
  const journal = 'journal/000001.journal';
  const before = (await recordOf(dataDir))[journal];
  await disk.fill(300_000);
  await papers.issueButton(plan.papers.length).click();
  await expect(page.getByRole('alert').filter({ hasText: full }).first()).toBeVisible({ timeout: 30_000 });
  const listed = () => run(page, 'papers.list', { filter: {}, offset: 0, limit: 1 });
  expect((await listed()).states.all).toBe(0);
  expect((await recordOf(dataDir))[journal]).toBe(before);
  await disk.free();
  await papers.issueButton(plan.papers.length).click();
  const title = papers.words.result.title({ count: plan.papers.length, figure: String(plan.papers.length) });
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 60_000 });
  await app.close();
  // By batch the same: the next level.
  const out = path.join(await makeTempFolder('out'), 'letters');
  await disk.fill(1.4 * 1024 * 1024);
  const refused = await lettersOf(dataDir, 3, out);
  expect(refused).toMatchObject({ status: 3, json: { error: { code: 'disk.full' } } });
  expect(await readdir(out)).toEqual([]);
  await disk.free();
  const issued = await lettersOf(dataDir, 3, out);
  expect(issued.status).toBe(0);
  await expectWhole(
    out,
    issued.json.documents.map(({ file }) => file ?? 'none'),
  );
  expect(await runBatch(['verify', '--data-dir', dataDir])).toMatchObject({ status: 0, json: { ok: true } });
  await removeFolder(path.dirname(out));
});

test('a disk that is full while copies are saved: each is named, none is half, and the rest are saved later', async ({
  disk,
  launch,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const sample = ['sample', '--size', '2000', '--data-dir', dataDir, '--today', today];
  expect(await runBatch(sample)).toMatchObject({ status: 0 });
  const out = path.join(disk.folder, 'letters');
  await mkdir(out);
  await disk.fill(roomForSome);
  const { status, json } = await lettersOf(dataDir, 2, out);
  expect(status).toBe(1);
  const written = json.documents.flatMap(({ file }) => file ?? []);
  const missing = json.documents.filter(({ file }) => file === null).map(({ number }) => number);
  expect([written.length > 0, missing.length > 0]).toEqual([true, true]);
  expect(json.documents.every(({ number }) => number !== '')).toBe(true);
  expect(json.problems).toMatchObject([{ code: 'disk.full', numbers: missing }]);
  const [problem] = json.problems ?? [];
  expect(problem?.message).toContain('The disk is full.');
  expect(problem?.message).toContain('under Issued');
  await expectWhole(out, written);
  // In one file: it is there whole or not at all.
  const merged = path.join(disk.folder, 'merged');
  await disk.fill(roomForSome);
  const joined = await lettersOf(dataDir, 3, merged, ['--merge']);
  expect(joined.status).toBe(1);
  expect(joined.json.documents.every(({ file, number }) => file === null && number !== '')).toBe(true);
  expect(joined.json.problems).toMatchObject([{ code: 'disk.full' }]);
  expect(await readdir(merged)).toEqual([]);
  // They are issued: a second run does not issue them again.
  const again = await lettersOf(dataDir, 2, path.join(dataDir, 'again'));
  expect(again.json.documents).toEqual([]);

  // The screen saves them from the archive, says what did not fit, and saves the rest elsewhere.
  const { app, page } = await launch({ today, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await setSize(app, 1440, 900);
  const papers = new PapersPage(page, 'en');
  const { actions } = papers.words;
  await goTo(page, '/letters?view=issued');
  await expect(papers.issued.getByRole('row').nth(1)).toBeVisible();
  await papers.issued.focus();
  await page.keyboard.press('Control+a');
  const { states } = await run(page, 'papers.list', { filter: { kind: 'letter' }, offset: 0, limit: 1 });
  const all = states.all;
  const screenOut = path.join(disk.folder, 'screen');
  await mkdir(screenOut);
  await disk.fill(700_000);
  await stubFolder(app, screenOut);
  await papers.more(actions.saveEach);
  const dialog = papers.dialog();
  await expect(dialog).toContainText(full);
  const saved = await readdir(screenOut);
  const left = all - saved.length;
  expect([saved.length > 0, left > 0]).toEqual([true, true]);
  await expectWhole(screenOut, saved);
  await expect(dialog).toContainText(actions.unsavedDialog.title({ count: left, figure: String(left) }));
  await expect(dialog).toContainText(
    actions.unsavedDialog.saved({ count: saved.length, figure: String(saved.length) }),
  );
  await expect(dialog.getByRole('listitem')).toHaveCount(left);
  expect(await violations(page)).toEqual([]);
  const elsewhere = await makeTempFolder('elsewhere');
  await stubFolder(app, elsewhere);
  await dialog.getByRole('button', { name: actions.unsavedDialog.again }).click();
  await expect(page.getByText(actions.savedEach({ count: left, figure: String(left) }))).toBeVisible();
  await expect(dialog).toHaveCount(0);
  const rest = await readdir(elsewhere);
  expect(rest).toHaveLength(left);
  await expectWhole(elsewhere, rest);
  for (const file of written) {
    const where = rest.includes(file) ? elsewhere : screenOut;
    expect((await readFile(path.join(where, file))).equals(await readFile(path.join(out, file)))).toBe(true);
  }
  await removeFolder(elsewhere);
});
