import { expect, test } from './fixtures';
import { addressOf, openSample, run } from './pages/books';
import { TablePage } from './pages/table';

test('goes from the aging to a document and back without a mouse', async ({ launch }) => {
  const { page } = await openSample(launch);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+1');
  const table = new TablePage(page, 'Aging');
  await expect(table.table).toBeFocused();

  // Past the head of the currency, onto the first customer, and open its documents in place.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const first = page.locator('tr[aria-level="1"][aria-expanded="true"]');
  await expect(first).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  const number = (await page.locator('tr[aria-level="2"]').first().innerText()).split(/\s/)[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(table.table).toBeFocused();
  await expect(page.locator('tr[aria-level="2"]').first()).toContainText(number);
});

test('selects rows, shows their sum, and keeps them for Back', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  const table = new TablePage(page, '账龄分析');
  await table.table.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  const status = page.getByRole('status').filter({ hasText: '选中' });
  await expect(status).toContainText('选中 2 家');
  await expect(status).toContainText(/合计 [\d,]+\.\d\d CNY/);
  await page.keyboard.press('Control+2');
  await expect(page.getByText('未选中')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(status).toContainText('选中 2 家');
});

test('every key of the sheet is a command of the registry', async ({ launch }) => {
  const { page } = await openSample(launch);
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  for (const label of ['New customer', 'Filter', 'Undo last entry', 'Search or command…']) {
    await expect(sheet.getByText(label, { exact: true })).toBeVisible();
  }
  // While the sheet is open the screen behind it takes no commands.
  await page.keyboard.press('Control+2');
  expect(addressOf(page)).toMatch(/^\/aging/);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('a field keeps its own keys', async ({ launch }) => {
  const { page } = await openSample(launch);
  const { head } = await run(page, 'book.state', {});
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ab?c');
  const filter = page.getByRole('searchbox', { name: 'Filter' });
  await expect(filter).toHaveValue('ab?c');
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
  expect((await run(page, 'book.state', {})).head.seq).toBe(head.seq);
});

test('switches language, colours and row height at once and for good', async ({ launch, dataDir }) => {
  const { app, page } = await openSample(launch);
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('heading', { level: 1, name: '账龄分析' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  const before = await page.evaluate(() => document.documentElement.dataset['mantineColorScheme']);
  await page.keyboard.press('Control+Shift+D');
  const after = before === 'dark' ? 'light' : 'dark';
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['mantineColorScheme']))
    .toBe(after);
  await app.close();

  const again = await launch({ dataDir, lang: null });
  await expect(again.page.getByRole('heading', { level: 1, name: '账龄分析' })).toBeVisible();
  expect(await again.page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe(after);
});

test('the native menu does what the keys do', async ({ launch }) => {
  const { app, page } = await openSample(launch);
  const press = (id: string): Promise<boolean> =>
    app.evaluate(({ Menu }, item) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(item);
      if (found?.enabled !== true) return false;
      found.click();
      return true;
    }, id);
  expect(await press('go.customers')).toBe(true);
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  // Nothing on this screen can be exported as a workbook, so the menu does not offer it.
  await expect.poll(() => press('file.exportWorkbook')).toBe(false);
});
