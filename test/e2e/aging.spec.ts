import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AgingQuery, type AgingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { expect, test } from './fixtures';
import { addressOf, figure, goTo, openSample, run, today } from './pages/books';
import { TablePage } from './pages/table';

const query: AgingQuery = { asOf: isoDate(today), basis: 'due', bounds: [30, 60, 90, 180] };

function cnyOf(report: AgingReport): AgingReport['blocks'][number] {
  const block = report.blocks.find(({ currency }) => currency === 'CNY');
  if (!block) throw new Error('the sample company sells in yuan');
  return block;
}

test('shows the figures of the ledger, their subtotals and a converted total with its rates', async ({
  launch,
}) => {
  const { page } = await openSample(launch);
  const table = new TablePage(page, 'Aging');
  const block = cnyOf(await run(page, 'aging.report', query));
  const first = block.customers.toSorted((a, b) => b.totalMinor - a.totalMinor)[0];
  if (!first) throw new Error('nobody owes anything');
  const row = table.row(first.code);
  expect(await table.cellText(row, 'Receivable')).toBe(figure(first.totalMinor));
  expect(await table.cellText(row, 'Not due')).toBe(figure(first.notDueMinor));
  expect(await table.cellText(row, '1–30')).toBe(figure(first.lateMinor[0] ?? 0));
  const subtotal = table.row('Subtotal CNY');
  expect(await table.cellText(subtotal, 'Receivable')).toBe(figure(block.totals.totalMinor));
  expect(await table.cellText(subtotal, 'Unapplied')).toBe(figure(block.totals.unappliedMinor));
  await expect(table.totals).toHaveCount(1);
  await expect(table.totals).toContainText('Total in CNY');
  await expect(table.totals).toContainText(/USD @ 7\.\d+/);
});

test('opens a row to its documents, and any figure to the items behind it', async ({ launch }) => {
  const { page } = await openSample(launch);
  const table = new TablePage(page, 'Aging');
  const block = cnyOf(await run(page, 'aging.report', query));
  const late = block.customers.find(({ lateMinor }) => (lateMinor[0] ?? 0) > 0);
  if (!late) throw new Error('nobody is late by up to 30 days');
  const { rows } = await run(page, 'aging.items', {
    ...query,
    customerId: late.customerId,
    currency: 'CNY',
    offset: 0,
    limit: 100,
  });

  await table.row(late.code).locator('[data-column="0"] svg').first().click();
  for (const item of rows) await expect(table.row(item.number)).toBeVisible();

  await (await table.cell(table.row(late.code), '1–30')).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open items' })).toBeVisible();
  const items = new TablePage(page, 'Open items');
  await expect(items.totals).toContainText(figure(late.lateMinor[0] ?? 0));
  const behind = rows.filter(({ column }) => typeof column === 'object' && column.late === 0);
  for (const item of behind) await expect(items.row(item.number)).toBeVisible();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(table.row(rows[0]?.number ?? '')).toBeVisible();
});

test('counts as of another day, by invoice date and by own bounds', async ({ launch }) => {
  const { page } = await openSample(launch);
  const table = new TablePage(page, 'Aging');
  const day = page.getByLabel('As of', { exact: true }).first();
  await day.fill('2025-12-31');
  const then = cnyOf(await run(page, 'aging.report', { ...query, asOf: isoDate('2025-12-31') }));
  await expect
    .poll(() => table.cellText(table.row('Subtotal CNY'), 'Receivable'))
    .toBe(figure(then.totals.totalMinor));
  expect(addressOf(page)).toContain('asOf=2025-12-31');
  await page.getByRole('button', { name: 'not today' }).click();

  await page.getByRole('radio', { name: 'Invoice date' }).check();
  await expect.poll(() => table.heads()).toContain('0–30');
  expect(await table.heads()).not.toContain('Not due');

  const bound = page.getByLabel('Bound 4, in days');
  await bound.fill('120');
  await bound.press('Enter');
  await expect.poll(() => table.heads()).toContain('Over 120');
  await bound.fill('20');
  await bound.press('Enter');
  await expect(page.getByText('20 stands after 90')).toBeVisible();
});

test('groups, filters by initials and sorts', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  const table = new TablePage(page, '账龄分析');
  const block = cnyOf(await run(page, 'aging.report', query));
  const names = block.customers.map(({ name }) => name);

  await goTo(page, '/aging?group=salesperson');
  const salesperson = block.customers[0]?.salesperson ?? '';
  await expect(table.row(`小计 ${salesperson}`)).toBeVisible();
  const grouped = block.customers.filter((row) => row.salesperson === salesperson);
  const owed = grouped.reduce((sum, row) => sum + row.totalMinor, 0);
  await expect.poll(() => table.cellText(table.row(`小计 ${salesperson}`), '应收合计')).toBe(figure(owed));

  await goTo(page, '/aging');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('yz');
  const found = names.filter((name) => name.startsWith('云泽'));
  expect(found.length).toBeGreaterThan(0);
  await expect(page.locator('tbody tr[aria-selected]')).toHaveCount(found.length);
  await page.keyboard.type('qqqq');
  await expect(page.getByText('没有符合筛选的客户。')).toBeVisible();
  await page.getByRole('button', { name: '去掉筛选' }).click();

  await page.getByRole('button', { name: '未到期' }).first().click();
  const most = block.customers.toSorted((a, b) => b.notDueMinor - a.notDueMinor)[0];
  await expect.poll(async () => (await table.names())[1]).toContain(most?.code);
  expect(addressOf(page)).toContain('sort=notDue');
});

test('hides columns for good and copies what is seen', async ({ launch, dataDir }) => {
  const { app, page } = await openSample(launch);
  const table = new TablePage(page, 'Aging');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Salesperson' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => table.heads()).not.toContain('Salesperson');

  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByText(/rows copied, ready to paste into Excel/)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  const report = await run(page, 'aging.report', query);
  const lines = copied.split('\r\n');
  expect(lines).toHaveLength(1 + report.blocks.reduce((sum, block) => sum + block.customers.length, 0));
  expect(lines[0]?.split('\t')).toEqual(
    expect.arrayContaining(['Code', 'Customer', 'Receivable', 'Currency']),
  );
  expect(lines[0]).not.toContain('Salesperson');
  const first = cnyOf(report).customers[0];
  const line = lines.find((one) => one.startsWith(`${first?.code}\t`));
  expect(line).toContain(((first?.totalMinor ?? 0) / 100).toFixed(2));

  await app.close();
  const again = await launch({ lang: 'en', today, dataDir });
  await again.page.getByRole('treegrid').waitFor();
  expect(await new TablePage(again.page, 'Aging').heads()).not.toContain('Salesperson');
});

test('writes the workbook to the chosen place, and says where', async ({ launch, dataDir }) => {
  const { app, page } = await openSample(launch);
  const file = path.join(dataDir, 'aging.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+e');
  await expect(page.getByText(/aging\.xlsx written, [\d,]+ rows/)).toBeVisible();
  expect(existsSync(file)).toBe(true);
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
});

test('prints the whole report, not only the rows in view', async ({ launch }) => {
  const { app, page } = await openSample(launch);
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents) contents.print = (_options, done) => setTimeout(() => done?.(true, ''), 1500);
  });
  await page.keyboard.press('Control+p');
  const paper = page.locator('body > div').filter({ hasText: 'Aging as of 2026-06-30' });
  await paper.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const report = await run(page, 'aging.report', query);
  const customers = report.blocks.flatMap((block) => block.customers);
  await expect(paper.locator('tbody tr')).toHaveCount(customers.length + report.blocks.length);
  await expect(paper).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect(paper).toHaveCount(0);
});

test('says how it counts', async ({ launch }) => {
  const { page } = await openSample(launch);
  await page.keyboard.press('Control+y');
  const words = page.getByRole('dialog', { name: 'How this is counted' });
  await expect(words.getByText('Receivable = not due + late columns + unapplied')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
});
