import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { run } from './pages/books';
import { SettingsPage } from './pages/settings';
import { openOwnBooks, stubSave } from './pages/start';
import { writeInput } from './pages/wizard';

const chooser = (page: Page, label: string): Locator =>
  page.locator(`input[type=file][aria-label="${label}"]`);
const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

test('a rate table: a broken file is named by field and reason, a good one holds, and goes away again', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open('Rates and calendar');
  const rates = section(page, 'Reference rates');
  const lpr = rates.getByRole('row', { name: /^Open 1-year LPR|^1-year LPR/ });
  await expect(lpr).toContainText('the program’s');
  const place = path.join(dataDir, 'lpr.json');
  await rates.getByRole('button', { name: 'Open 1-year LPR' }).click();
  await stubSave(app, place);
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.getByText('Saved as lpr.json')).toBeVisible();
  await page.keyboard.press('Escape');
  const saved = JSON.parse(await readFile(place, 'utf8')) as { rows: { from: string; percent: string }[] };

  const broken = { ...saved, rows: [...saved.rows, { from: '2026-13-01', percent: '2.90' }] };
  await chooser(page, 'Read a rate table').setInputFiles(
    await writeInput(dataDir, 'broken.json', JSON.stringify(broken)),
  );
  const refusal = rates.getByRole('alert');
  await expect(refusal).toContainText('broken.json was not taken.');
  await expect(refusal).toContainText(
    /row 14 · first day in force "2026-13-01", it is no day of the calendar/,
  );
  await chooser(page, 'Read a rate table').setInputFiles(await writeInput(dataDir, 'text.json', 'no json'));
  await expect(refusal).toContainText('it is no JSON');
  await expect(lpr).toContainText('the program’s');

  const good = {
    ...saved,
    validUntil: '2026-12-31',
    rows: [...saved.rows, { from: '2026-06-22', percent: '2.90' }],
  };
  await chooser(page, 'Read a rate table').setInputFiles(
    await writeInput(dataDir, 'good.json', JSON.stringify(good)),
  );
  await expect(page.getByText('good.json holds from now on')).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await expect(lpr).toContainText('2.90%');
  await expect(lpr).toContainText('yours');
  await expect(lpr).toContainText('good.json');

  await rates.getByRole('button', { name: 'Open 1-year LPR' }).click();
  await page.getByRole('button', { name: 'Back to the program’s own' }).click();
  await page.keyboard.press('Escape');
  await expect(lpr).toContainText('3.00%');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(lpr).toContainText('2.90%');
});

test('a rate is added and one corrected on the screen; what is wrong is said and kept', async ({
  launch,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open('Rates and calendar');
  await page.getByRole('button', { name: 'Open Basiszinssatz' }).click();
  const dialog = page.getByRole('dialog', { name: 'Basiszinssatz' });
  const save = dialog.getByRole('button', { name: /^Save \d+ rates as your table/ });
  await expect(save).toBeDisabled();
  await dialog.getByRole('button', { name: 'Correct the rate of 2026-07-01' }).click();
  const corrected = dialog.getByRole('textbox', { name: 'Per cent a year, 2026-07-01' });
  await corrected.fill('one');
  await expect(corrected).toHaveAccessibleDescription('“one” is no rate. Write 3.10');
  await corrected.fill('－０．８８');
  await dialog.getByRole('button', { name: 'Add a rate' }).click();
  await dialog.getByRole('textbox', { name: 'In force from, new rate' }).fill('2027-01-01');
  await dialog.getByRole('textbox', { name: 'Per cent a year, 2027-01-01' }).fill('1.77');
  const until = dialog.getByRole('textbox', { name: 'Valid until' });
  await expect(until).toHaveAccessibleDescription(/Before the last rate, which is in force from 2027-01-01/);
  await save.click();
  await expect(dialog).toBeVisible();
  // What was typed is still there after looking elsewhere.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Open Basiszinssatz' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Per cent a year, 2027-01-01' })).toHaveValue('1.77');
  await until.fill('2027-06-30');
  await save.click();
  await expect(page.getByText('Basiszinssatz holds from now on')).toBeVisible();
  const { rates } = await run(page, 'rules.files', {});
  const series = rates.find(({ value }) => value.series === 'de-basiszinssatz');
  expect(series?.file).toMatchObject({ kind: 'rates', subject: 'de-basiszinssatz' });
  expect(series?.value.validUntil).toBe('2027-06-30');
  expect(series?.value.rows.slice(-2)).toEqual([
    { from: '2026-07-01', percent: '-0.88' },
    { from: '2027-01-01', percent: '1.77' },
  ]);
});

test('手工确认利率：谁、何时确认，可以撤销', async ({ launch }) => {
  const { app, page } = await openOwnBooks(launch, { lang: 'zh-CN' });
  expect(app).toBeDefined();
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: '利率与日历' }).click();
  const confirmed = section(page, '手工确认的利率');
  await confirmed.getByRole('button', { name: '确认利率' }).click();
  const dialog = page.getByRole('dialog', { name: '确认利率' });
  await dialog.getByRole('combobox', { name: '利率' }).click();
  await page.getByRole('option', { name: /^一年期 LPR/ }).click();
  await expect(dialog.getByRole('textbox', { name: '自' })).toHaveValue('2026-08-21');
  await dialog.getByRole('textbox', { name: '至', exact: true }).fill('2026-08-20');
  await dialog.getByRole('textbox', { name: '年利率' }).fill('３。００');
  await dialog.getByRole('button', { name: '确认利率' }).click();
  await expect(dialog.getByText('2026-08-20 早于起始日')).toBeVisible();
  await expect(dialog.getByText('填写此项')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: '至', exact: true }).fill('2026-12-31');
  await dialog.getByRole('textbox', { name: '确认人' }).fill('顾砚');
  await dialog.getByRole('button', { name: '确认利率' }).click();
  const row = confirmed.getByRole('row', { name: /一年期 LPR/ });
  await expect(row).toContainText('3.00%');
  await expect(row).toContainText('2026-06-30');
  await expect(row).toContainText('顾砚');
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect(row).toHaveCount(0);
});

test('late-charge rules and a calendar year come from files and go away again', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open('Rates and calendar');
  const regimes = section(page, 'Late-charge rules');
  await stubSave(app, path.join(dataDir, 'regimes.json'));
  await regimes.getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.getByText('Saved as regimes.json')).toBeVisible();
  type Rules = { regimes: { id: string; rate: object; evidence: string }[] };
  const saved = JSON.parse(await readFile(path.join(dataDir, 'regimes.json'), 'utf8')) as Rules;
  const own = saved.regimes.filter(({ id }) => id === 'cn-sme-statutory');
  const cheaper = own.map((regime) => ({ ...regime, rate: { kind: 'daily', dailyRate: '0.0004' } }));
  await chooser(page, 'Read a file of rules').setInputFiles(
    await writeInput(dataDir, 'own.json', JSON.stringify({ ...saved, regimes: cheaper })),
  );
  const row = regimes.getByRole('row', { name: /payments to SMEs/ });
  await expect(row).toContainText('0.04% a day');
  await expect(row).toContainText('own.json');
  await regimes.getByRole('button', { name: 'Back to the program’s own' }).click();
  await expect(row).toContainText('0.05% a day');

  const calendars = section(page, 'Business calendar');
  const year = {
    format: 'zhangqi-calendar',
    version: 1,
    country: 'CN',
    year: 2027,
    source: 'notice',
    evidence: 'own',
    checkedOn: '2026-11-01',
    holidays: [{ from: '2027-01-01', to: '2027-01-03', name: { zh: '元旦', en: 'New Year' } }],
    workdays: ['2027-01-05'],
  };
  await chooser(page, 'Read a year').setInputFiles(
    await writeInput(dataDir, 'weekday.json', JSON.stringify(year)),
  );
  await expect(calendars.getByRole('alert')).toContainText(/make-up working day 1 "2027-01-05"/);
  await chooser(page, 'Read a year').setInputFiles(
    await writeInput(dataDir, '2027.json', JSON.stringify({ ...year, workdays: ['2027-01-09'] })),
  );
  const own2027 = calendars.getByRole('row', { name: /China 2027/ });
  await expect(own2027).toContainText('3 days off');
  await expect(own2027).toContainText('01-09');
  expect(await violations(page)).toEqual([]);
  await own2027.getByRole('button', { name: 'Take away your China 2027' }).click();
  await expect(own2027).toHaveCount(0);
});
