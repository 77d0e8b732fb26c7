import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { addressOf, goTo, run } from './pages/books';
import { openEmpty, openOwnBooks, StartPage } from './pages/start';

const stateOf = async (page: Parameters<typeof run>[0]) => run(page, 'book.state', {});

test('an empty folder opens with the first start; own books follow without the mouse', async ({ launch }) => {
  const { page } = await openEmpty(launch, { lang: 'zh-CN', size: [1180, 760] });
  const start = new StartPage(page);
  await expect(page.getByRole('heading', { level: 1, name: '三分钟开账' })).toBeVisible();
  await expect(start.nameField).toBeFocused();
  await page.keyboard.type('云泽澄砚精密机械有限公司');
  // Enter goes on to the next field, here the list of currencies.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chengyan Precision Machinery');
  // The terms are one radio group: a stop of Tab, and arrow keys within.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '60 天' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => addressOf(page)).toBe('/aging');

  const { company, head } = await stateOf(page);
  expect(company).toMatchObject({
    nameZh: '云泽澄砚精密机械有限公司',
    nameEn: 'Chengyan Precision Machinery',
    baseCurrency: 'CNY',
    usualTerms: { kind: 'net', netDays: 60 },
    isSample: false,
  });
  expect(head.seq).toBe(1);
});

test('says what is missing and keeps what was typed', async ({ launch }) => {
  const { page } = await openEmpty(launch);
  const start = new StartPage(page);
  await start.chooseTerms('Other');
  await start.openButton.click();
  await expect(start.nameField).toBeFocused();
  await expect(page.getByText('Company name is still missing')).toBeVisible();
  await start.nameField.fill('Chengyan');
  await page.getByRole('textbox', { name: 'Days to pay' }).fill('45 or so');
  await expect(page.getByText('“45 or so” is no number of days, 0 to 3650')).toBeVisible();
  await start.openButton.click();
  expect((await stateOf(page)).company).toBeNull();

  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('heading', { level: 1, name: '三分钟开账' })).toBeVisible();
  await expect(start.otherNameField).toHaveValue('Chengyan');
  await page.getByRole('textbox', { name: '账期天数' }).fill('４５');
  await expect(page.getByText('2026-06-30 开票，2026-08-14 到期')).toBeVisible();
  await page.getByRole('radio', { name: '以后再说' }).click();
  await start.openButton.click();
  await expect.poll(() => addressOf(page)).toBe('/aging');
  expect((await stateOf(page)).company?.usualTerms).toEqual({ kind: 'net', netDays: 45 });
});

test('another currency and the end of the next month; the import follows', async ({ launch }) => {
  const { page } = await openEmpty(launch);
  const start = new StartPage(page);
  await start.nameField.fill('Chengyan');
  await start.currency.click();
  await start.currency.fill('KWD');
  await page.keyboard.press('Enter');
  await start.chooseTerms('End of next month');
  await expect(page.getByText('2026-06-30 is due 2026-07-31')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => addressOf(page)).toBe('/import');
  const { company } = await stateOf(page);
  expect(company).toMatchObject({
    baseCurrency: 'KWD',
    usualTerms: { kind: 'endOfMonth', netDays: 0, dayOfMonth: 31 },
  });
});

test('the sample company is loaded, marked on every screen and removed in one step', async ({ launch }) => {
  const { page } = await openEmpty(launch);
  const start = new StartPage(page);
  await start.sampleButton.click();
  await expect.poll(() => addressOf(page), { timeout: 30_000 }).toBe('/aging');
  const bar = page.getByRole('banner').first();
  for (const address of ['/aging', '/customers', '/invoices', '/import', '/settings']) {
    await goTo(page, address);
    await expect(bar.getByText('Sample company', { exact: true })).toBeVisible();
  }
  await goTo(page, '/start');
  await page.getByRole('button', { name: 'Remove the sample company' }).last().click();
  await expect(start.nameField).toBeVisible();
  const { company, counts } = await stateOf(page);
  expect(company).toBeNull();
  expect(Object.values(counts).every((count) => count === 0)).toBe(true);
});

test('with books open the first start says so', async ({ launch }) => {
  const { page } = await openOwnBooks(launch);
  await goTo(page, '/start');
  await expect(page.getByRole('heading', { name: 'The books are open' })).toBeVisible();
});

for (const [lang, scheme] of [
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing on the first start, ${lang}, ${scheme}`, async ({ launch }) => {
    const { page } = await openEmpty(launch, { lang, size: [1180, 760] });
    if ((await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])) !== scheme) {
      await page.keyboard.press('Control+Shift+D');
    }
    expect(await violations(page)).toEqual([]);
    await new StartPage(page).openButton.click();
    expect(await violations(page)).toEqual([]);
  });
}
