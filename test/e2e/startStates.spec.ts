import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { goTo, openSample, run, today, tryToRun, waitForLedger } from './pages/books';

/** The one segment that a young book has. */
async function segmentOf(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, 'journal');
  const [name] = (await readdir(folder))
    .filter((file) => file.endsWith('.jsonl') || /\d/.test(file))
    .toSorted();
  return path.join(folder, name ?? '');
}

async function addCustomers(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) await run(page, 'customer.create', { code, name: `Customer ${code}` });
}

test('a changed line makes the book read-only, and names the entry', async ({ launch, dataDir }) => {
  const first = await openSample(launch);
  await addCustomers(first.page, ['X1', 'X2', 'X3']);
  const { head } = await run(first.page, 'book.state', {});
  await first.app.close();
  const file = await segmentOf(dataDir);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const at = lines.findIndex((line) => line.includes('"X2"'));
  lines[at] = (lines[at] ?? '').replace('"X2"', '"Y2"');
  await writeFile(file, lines.join('\n'));
  // With its store at hand the start compares heads alone; without it every line is read, and this one does not verify.
  await rm(path.join(dataDir, 'IndexedDB'), { recursive: true });

  const { page } = await launch({ lang: 'en', today, hasTestHooks: true });
  await waitForLedger(page);
  await expect(page.getByText(`Read only: entry ${head.seq - 1} of the journal`)).toBeVisible();
  await expect(page.getByText(`Entries 1 to ${head.seq - 2} are intact and shown.`)).toBeVisible();
  const refused = await tryToRun(page, 'customer.create', { code: 'X4', name: 'Never' });
  expect(refused.ok).toBe(false);

  await goTo(page, '/customers');
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await expect(page.getByText('Customer X1')).toBeVisible();
  await expect(page.getByText('Customer X3')).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { level: 1, name: 'New customer' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a store that knows more than its journal asks what to do, saves the rows and rebuilds', async ({
  launch,
  dataDir,
}) => {
  const first = await openSample(launch);
  await addCustomers(first.page, ['X1', 'X2']);
  await first.app.close();
  const file = await segmentOf(dataDir);
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  await writeFile(file, `${lines.slice(0, -1).join('\n')}\n`);

  const { app, page } = await launch({ lang: 'en', today, hasTestHooks: true });
  await expect(
    page.getByRole('heading', { name: 'The working copy knows more than the journal' }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const saved = path.join(dataDir, 'rows.json');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, saved);
  await page.getByRole('button', { name: 'Save the extra rows' }).click();
  await expect(page.getByText('Saved as rows.json')).toBeVisible();
  expect(existsSync(saved)).toBe(true);
  expect(await readFile(saved, 'utf8')).toContain('Customer X2');

  await page.getByRole('button', { name: 'Rebuild from the journal' }).click();
  await goTo(page, '/customers');
  await expect(page.getByText('Customer X1')).toBeVisible();
  await expect(page.getByText('Customer X2')).toHaveCount(0);
});
