import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, runBatch, test as base } from './fixtures';
import { recordOf } from './fixtures/record';
import { mountSmallDisk, type SmallDisk } from './fixtures/smallDisk';
import { goTo, openSample, run, waitForLedger } from './pages/books';
import { stubSave } from './pages/start';
import { WizardPage, writeInput } from './pages/wizard';

/* A disk that fills up: what was confirmed is kept, what was not has not happened, and with room again all goes on. */

const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ browserName }, give, info) => {
    const disk = await mountSmallDisk(browserName, 96);
    info.skip(disk === null, 'only root on Linux may mount a disk of its own');
    if (disk === null) return;
    await give(disk);
    await disk.remove();
  },
});

const full =
  /The disk is full\. What was saved is safe; this was not saved\. Free some space and try again\./;
const batchOf = (dataDir: string, ...args: string[]): ReturnType<typeof runBatch> =>
  runBatch([...args, '--data-dir', dataDir, '--lang', 'en']);

test('an entry that does not fit has not happened; the form keeps it until there is room', async ({
  disk,
  launch,
}) => {
  const dataDir = path.join(disk.folder, 'books');
  const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await run(page, 'company.open', { baseCurrency: 'CNY', nameEn: 'Full Ltd.' });
  await run(page, 'customer.create', { code: 'FIRST', name: 'Confirmed before' });
  const before = await recordOf(dataDir);
  await goTo(page, '/customers');
  await page.keyboard.press('Control+n');
  await page.getByLabel('Code').fill('NEXT');
  await page.getByLabel(/^Name\b(?! in)/).fill('Does not fit Ltd.');
  // Longer than what is left of the block in which the journal ends.
  await page.getByLabel('Registered address').fill('长'.repeat(490));
  await page.getByLabel('Mailing address').fill('远'.repeat(490));
  await disk.fill();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(full).first()).toBeVisible();
  expect(await recordOf(dataDir)).toEqual(before);
  const state = await run(page, 'book.state', {});
  expect([state.head.seq, state.counts.customers, state.start.kind]).toEqual([2, 1, 'ready']);
  await expect(page.getByLabel('Code')).toHaveValue('NEXT');

  await disk.free();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Does not fit Ltd.' })).toBeVisible();
  expect(await run(page, 'book.verify', {})).toMatchObject({ ok: true, entries: 3, problems: [] });
  await app.close();
  expect(await batchOf(dataDir, 'verify')).toMatchObject({ status: 0, json: { ok: true, entries: 3 } });
});

test('entries that the store has no room for are kept by the journal alone', async ({ disk, launch }) => {
  const dataDir = path.join(disk.folder, 'books');
  const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await run(page, 'company.open', { baseCurrency: 'CNY', nameEn: 'Full Ltd.' });
  await disk.fill();
  // Short lines fit into the journal's last block for a while, and then no more.
  const codes = Array.from({ length: 20 }, (_, at) => `C${at}`);
  const answers = await page.evaluate(async (given) => {
    type Hook = { __zhangqi: { ledger: { run: (name: string, input: unknown) => Promise<Answer> } } };
    type Answer = { ok: boolean; error?: { code: string } };
    const { ledger } = (globalThis as unknown as Hook).__zhangqi;
    const told: Answer[] = [];
    for (const code of given) told.push(await ledger.run('customer.create', { code, name: code }));
    return told;
  }, codes);
  const confirmed = codes.filter((_, at) => answers[at]?.ok);
  expect(confirmed.length).toBeLessThan(codes.length);
  for (const { ok, error } of answers) if (!ok) expect(error?.code).toBe('disk.full');

  await disk.free();
  await run(page, 'customer.create', { code: 'LAST', name: 'With room again' });
  await app.close();
  const again = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(again.page);
  const { counts, start } = await run(again.page, 'book.state', {});
  expect([counts.customers, start.kind]).toEqual([confirmed.length + 1, 'ready']);
  expect(await run(again.page, 'book.verify', {})).toMatchObject({ ok: true, problems: [] });
});

test('an import that does not fit leaves nothing of itself, and can be tried again', async ({
  disk,
  launch,
  dataDir: inputs,
}) => {
  test.setTimeout(180_000);
  const dataDir = path.join(disk.folder, 'books');
  const { app, page } = await launch({ dataDir, lang: 'en', hasTestHooks: true });
  await waitForLedger(page);
  await run(page, 'company.open', { baseCurrency: 'CNY', nameEn: 'Full Ltd.' });
  const lines = Array.from(
    { length: 12_000 },
    (_, at) => `C${at % 500},INV-${at},2026-05-01,${at + 1}.00,CNY`,
  );
  const list = `customer code,invoice no,invoice date,amount,currency\n${lines.join('\n')}\n`;
  const wizard = new WizardPage(app, page);
  await wizard.toPreview(await writeInput(inputs, 'large.csv', list));
  await wizard.next('Effects');
  const before = await recordOf(dataDir);
  // No room for the copy of the file; then for it, but not for the journal's parts.
  for (const room of [0, 3 * 1024 * 1024]) {
    await disk.fill(room);
    await page.keyboard.press('Control+Enter');
    await expect(wizard.refusal).toContainText(full, { timeout: 60_000 });
    const now = await recordOf(dataDir);
    expect(now['journal/000001.journal']).toBe(before['journal/000001.journal']);
    if (room === 0) expect(now).toEqual(before);
    expect((await run(page, 'book.state', {})).counts).toMatchObject({
      customers: 0,
      invoices: 0,
      imports: 0,
    });
    await disk.free();
  }
  await wizard.next('Done');
  expect((await run(page, 'book.state', {})).counts).toMatchObject({ customers: 500, invoices: 12_000 });
  await app.close();
  const verified = await batchOf(dataDir, 'verify');
  expect(verified).toMatchObject({ status: 0, json: { ok: true, entries: 2, problems: [] } });
  expect(await readdir(path.join(dataDir, 'documents'))).toHaveLength(1);
});

test('a workbook that does not fit leaves no file, and what stood there stays', async ({
  disk,
  launch,
  dataDir,
}) => {
  const { app, page } = await openSample(launch, { invoices: 600 });
  const out = path.join(disk.folder, 'reports');
  await mkdir(out);
  await writeFile(path.join(out, 'old.xlsx'), 'the one of last month');
  await disk.fill();
  await stubSave(app, path.join(out, 'old.xlsx'));
  await page.keyboard.press('Control+e');
  await expect(page.getByText('The disk is full.').first()).toBeVisible({ timeout: 30_000 });
  expect(await readdir(out)).toEqual(['old.xlsx']);
  expect(await readFile(path.join(out, 'old.xlsx'), 'utf8')).toBe('the one of last month');
  await app.close();
  for (const option of ['--xlsx', '--json']) {
    const file = path.join(out, `batch${option}`);
    const result = await batchOf(dataDir, 'aging', '--as-of', '2026-06-30', option, file);
    expect(result).toMatchObject({ status: 3, json: { error: { code: 'disk.full' } } });
    expect(await readdir(out)).toEqual(['old.xlsx']);
  }
  await disk.free();
  const file = path.join(out, 'new.xlsx');
  expect(await batchOf(dataDir, 'aging', '--as-of', '2026-06-30', '--xlsx', file)).toMatchObject({
    status: 0,
  });
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});

test('a start on a full disk says so and changes nothing', async ({ disk }) => {
  const dataDir = path.join(disk.folder, 'books');
  await batchOf(dataDir, 'sample', '--size', '60', '--today', '2026-06-30');
  const before = await recordOf(dataDir);
  await disk.fill();
  const refused = await batchOf(dataDir, 'aging', '--as-of', '2026-06-30');
  expect(refused).toMatchObject({ status: 3, json: { error: { code: 'disk.full' } } });
  expect(refused.json.error?.message).toMatch(full);
  expect(await recordOf(dataDir)).toEqual(before);
  await disk.free();
  expect(await batchOf(dataDir, 'verify')).toMatchObject({ status: 0, json: { ok: true } });
});
