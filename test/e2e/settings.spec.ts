import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { addressOf, goTo, openSample, run } from './pages/books';
import { picture, SettingsPage } from './pages/settings';
import { openOwnBooks, stubOpen } from './pages/start';
import { WizardPage, writeInput } from './pages/wizard';

test('the company: many details, one entry, taken back by the toast', async ({ launch }) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open();
  await expect(settings.saveButton).toBeDisabled();
  await settings.field('Name in Chinese').fill('云泽澄砚精密机械有限公司');
  await settings.field('Tax number').fill('91990100MA7YX01274');
  await settings.field('Address in English').fill('18 Yanchi Road\nYunze');
  await settings.field('E-mail').fill('accounts@chengyan.example');
  await page.getByRole('button', { name: 'Add account' }).click();
  const account = settings.account(1);
  await expect(account.getByRole('textbox', { name: 'Account holder' })).toHaveValue(
    '云泽澄砚精密机械有限公司',
  );
  await account.getByRole('textbox', { name: 'Bank and branch' }).fill('云泽农商银行');
  await expect(settings.note).toHaveText('1 field to correct first');
  await expect(account.getByText('The account number is missing')).toBeVisible();
  await account.getByRole('textbox', { name: 'Account number or IBAN' }).fill('9900 0118');

  await page.getByRole('tab', { name: 'Documents and terms' }).click();
  await page.getByRole('radio', { name: 'End of next month' }).click();
  await page.getByRole('radio', { name: 'Chinese', exact: true }).click();
  await settings.field('Credit notes · Prefix').fill('红-');
  await settings.field('Credit notes · Digits').fill('13');
  await expect(page.getByText('“13” is no number from 1 to 12')).toBeVisible();
  await settings.field('Credit notes · Digits').fill('4');
  await expect(page.getByRole('cell', { name: '红-0001' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Bound 4, in days' }).fill('120');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Company changed, 9 details')).toBeVisible();

  const { company, head } = await run(page, 'book.state', {});
  expect(head.seq).toBe(2);
  expect(company).toMatchObject({
    nameZh: '云泽澄砚精密机械有限公司',
    nameEn: 'Chengyan Precision Machinery',
    taxNumber: '91990100MA7YX01274',
    addressEn: '18 Yanchi Road\nYunze',
    bankAccounts: [
      { holder: '云泽澄砚精密机械有限公司', bank: '云泽农商银行', account: '9900 0118', currency: 'CNY' },
    ],
    usualTerms: { kind: 'endOfMonth', netDays: 0, dayOfMonth: 31 },
    documentLanguage: 'zh-CN',
    agingBounds: [30, 60, 90, 120],
  });
  expect(company?.numbering.creditNote).toEqual({ prefix: '红-', digits: 4 });
  await expect(settings.saveButton).toBeDisabled();

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(async () => (await run(page, 'book.state', {})).company?.taxNumber).toBeUndefined();
  await settings.open();
  await expect(settings.field('Tax number')).toHaveValue('');
});

test('a tax number that is probably mistyped is doubted in words and saved all the same', async ({
  launch,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open();
  const number = settings.field('Tax number');
  await number.fill('91350100M000100Y44');
  await expect(number).toHaveAccessibleDescription(/the last character would have to be 3/);
  await number.fill('91350100M000100Y4');
  await expect(number).toHaveAccessibleDescription(/18 characters, this one 17/);
  await number.fill('DE136695977');
  await expect(number).toHaveAccessibleDescription(/check digit of this VAT number \(DE\)/);
  await number.fill('200012345Z');
  await expect(number).toHaveAccessibleDescription('Unified social credit code or VAT number');
  await number.fill('91350100M000100Y44');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Company changed, 1 detail')).toBeVisible();
  expect((await run(page, 'book.state', {})).company?.taxNumber).toBe('91350100M000100Y44');
});

test('what was typed outlives its screen, until it is saved or discarded', async ({ launch }) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open();
  await settings.field('Name in English').fill('');
  await expect(page.getByText('Write one of the two names')).toBeVisible();
  await expect(settings.saveButton).toBeDisabled();
  await settings.field('Name in English').fill('Chengyan Ltd');
  await settings.field('Telephone').fill('0571 0000');
  await expect(settings.saveButton).toHaveText(/^Save 2 changes/);
  await goTo(page, '/aging');
  await page.getByRole('heading', { level: 1, name: 'Aging' }).waitFor();
  await page.keyboard.press('Control+,');
  await expect(settings.field('Telephone')).toHaveValue('0571 0000');
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('textbox', { name: '电话', exact: true })).toHaveValue('0571 0000');
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(settings.field('Name in English')).toHaveValue('Chengyan Precision Machinery');
  expect((await run(page, 'book.state', {})).head.seq).toBe(1);
});

test('closing the window with unsaved changes asks first', async ({ launch }) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open();
  await settings.field('Telephone').fill('1');
  // Playwright's press counts as the user's own: the page may object to being closed.
  await app.evaluate(({ dialog }) => {
    const seen = globalThis as unknown as { asked: string[] };
    seen.asked = [];
    dialog.showMessageBoxSync = ((...given: unknown[]) => {
      seen.asked.push(((given[1] ?? given[0]) as { message: string }).message);
      return 0;
    }) as typeof dialog.showMessageBoxSync;
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked))
    .toEqual(['There is input that was not saved']);
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(settings.field('Telephone')).toHaveValue('');
});

test('logo and seal: kept in the data folder, shown, and still there after a restart', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open();
  await stubOpen(app, await writeInput(dataDir, 'no picture.png', 'text'));
  await page.getByRole('button', { name: 'Choose a logo' }).click();
  await expect(page.getByText(/no picture\.png/)).toBeVisible();
  await stubOpen(app, await writeInput(dataDir, 'logo.png', picture));
  await page.getByRole('button', { name: 'Choose a logo' }).click();
  const logo = page.getByRole('img', { name: 'Logo, logo.png' });
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(8);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Company changed, 1 detail')).toBeVisible();
  const sha256 = (await run(page, 'book.state', {})).company?.logo?.sha256 ?? '';
  expect(await readFile(path.join(dataDir, 'documents', sha256))).toEqual(picture);
  await app.close();

  const again = await launch({ hasTestHooks: true });
  const later = new SettingsPage(again.app, again.page);
  await again.page.locator('main').waitFor();
  await later.open();
  await expect(again.page.getByRole('img', { name: 'Logo, logo.png' })).toBeVisible();
  await again.page.getByRole('button', { name: 'Remove the logo' }).click();
  await again.page.keyboard.press('Control+Enter');
  await expect(again.page.getByText('Company changed, 1 detail')).toBeVisible();
  expect((await run(again.page, 'book.state', {})).company?.logo).toBeUndefined();
});

test('the currency of the books is free until there is a document', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open('Documents and terms');
  const currency = page.getByRole('combobox', { name: 'Currency of the books' });
  await currency.click();
  await currency.fill('EUR');
  await page.keyboard.press('Enter');
  await settings.saveButton.click();
  await expect.poll(async () => (await run(page, 'book.state', {})).company?.baseCurrency).toBe('EUR');
  const customer = await run(page, 'customer.create', { code: 'C1', name: 'Larkmoor' });
  expect(customer.seq).toBe(3);
  await goTo(page, '/import');
  const wizard = new WizardPage(app, page);
  await wizard.toPreview(
    await writeInput(dataDir, 'x.csv', 'customer,number,date,amount,currency\nL,1,2026-05-01,5,EUR'),
  );
  await wizard.next('Effects');
  await wizard.next('Done');
  await settings.open('Documents and terms');
  await expect(page.getByText('fixed, because there are documents')).toBeVisible();
  await expect(currency).toHaveCount(0);
});

test('the program: language, colours and rows at once; remembered columns forgotten', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  const wizard = new WizardPage(app, page);
  await wizard.toPreview(
    await writeInput(dataDir, 'x.csv', 'customer,number,date,amount,currency\nLarkmoor,1,2026-05-01,5,EUR'),
  );
  await wizard.next('Effects');
  await wizard.next('Done');
  await settings.open('This program');
  await expect(page.getByText(dataDir, { exact: true }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('radio', { name: 'Loose' }).click();
  await page.getByRole('radio', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  const preferences = path.join(dataDir, 'preferences.json');
  await expect
    .poll(async () => JSON.parse(await readFile(preferences, 'utf8')) as unknown)
    .toMatchObject({ language: 'zh-CN', colorScheme: 'dark', rowHeight: 32 });

  await page.getByRole('button', { name: /^不再记住/ }).click();
  await expect(page.getByText('已不再记住这组列对应')).toBeVisible();
  await expect(page.getByText('还没有。完成一次导入后会自动记住。')).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(page.getByRole('button', { name: /^不再记住/ })).toBeVisible();
  expect(addressOf(page)).toBe('/settings');
});

for (const [lang, scheme] of [
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing in the settings, ${lang}, ${scheme}`, async ({ launch }) => {
    const { page } = await openSample(launch, { lang, size: [1180, 760] });
    if ((await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])) !== scheme) {
      await page.keyboard.press('Control+Shift+D');
    }
    await goTo(page, '/settings');
    const found: string[] = [];
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    for (let at = 0; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click();
      await page.waitForTimeout(300);
      found.push(...(await violations(page)).map((one) => `tab ${at + 1}: ${one}`));
    }
    expect(found).toEqual([]);
  });
}
