import { isoDate } from '@shared/dates';
import { expect, test } from './fixtures';
import { addressOf, openSample, run, today } from './pages/books';

test('finds customers by the initials of their pinyin, marked, and opens one', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '命令面板' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('yzls');
  const hit = palette.getByRole('option').first();
  await expect(hit).toContainText('云泽乐氏标准件商行');
  await expect(hit.locator('mark')).toHaveText('云泽乐氏');
  await expect(hit).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '云泽乐氏标准件商行' })).toBeVisible();
  await expect(palette).toBeHidden();
});

test('does something for the found customer with Tab', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yzls');
  await expect(page.getByRole('option').first()).toContainText('云泽乐氏');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option', { selected: true })).toHaveText('未清项');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '未清明细' })).toBeVisible();
  expect(addressOf(page)).toContain('customerId=');
});

test('finds invoices by number and commands by name', async ({ launch }) => {
  const { page } = await openSample(launch);
  const { rows } = await run(page, 'invoices.page', {
    filter: { asOf: isoDate(today) },
    sort: { key: 'issuedOn', descending: true },
    offset: 0,
    limit: 1,
  });
  const number = rows[0]?.number ?? '';
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number.slice(4));
  await expect(page.getByRole('option', { name: number })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'History' })).toBeVisible();
  await expect(page.getByText('Loaded the sample company')).toBeVisible();
});

test('leaves Enter and arrows to the input method', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yz');
  const box = page.getByRole('combobox', { name: '命令面板' });
  await expect(page.getByRole('option').first()).toContainText('云泽');
  const before = addressOf(page);
  await box.evaluate((input) => {
    for (const key of ['ArrowDown', 'Enter']) {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true }),
      );
    }
  });
  await page.waitForTimeout(200);
  expect(addressOf(page)).toBe(before);
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('says so when nothing is found', async ({ launch }) => {
  const { page } = await openSample(launch);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('qqzzxx');
  await expect(page.getByText('Nothing is called “qqzzxx”.', { exact: false })).toBeVisible();
});
