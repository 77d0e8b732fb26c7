import { expect, test } from './fixtures';
import { addressOf, goTo, openSample, run } from './pages/books';
import { SettingsPage } from './pages/settings';
import { openOwnBooks } from './pages/start';

test('papers: numbers with the next one beside them, deadlines, law and usual charges as one entry', async ({
  launch,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const settings = new SettingsPage(app, page);
  await settings.open();
  await settings.field('Contact for letters').fill('Gu Yan');
  await settings.field('Telephone of the contact').fill('0571 0000');
  await settings.open('Papers');
  await settings.field('Short name of the company').fill('澄砚');
  const zh = settings.field('Letters, In Chinese, and in both languages');
  await expect(zh).toHaveAccessibleDescription('Next: 澄砚催字〔2026〕第001号');
  await zh.fill('{name}函〔{year}〕');
  await expect(zh).toHaveAccessibleDescription(/Needs \{seq\} once/);
  await expect(zh).toHaveValue('{name}函〔{year}〕');
  await zh.fill('{name}函〔{year}〕{seq:2}');
  await expect(zh).toHaveAccessibleDescription('Next: 澄砚函〔2026〕01');
  const statement = settings.field('Statements, In English');
  await statement.fill('{customer}/{month}/{seq}');
  await expect(statement).toHaveAccessibleDescription('Next: C001/06/1');

  const demand = page.getByRole('group', { name: 'Demand letter' });
  await demand.getByRole('textbox', { name: 'to pay', exact: true }).fill('0');
  await expect(page.getByText('“0” is no number of days, 1 to 365')).toBeVisible();
  await expect(settings.note).toHaveText('1 field to correct first');
  await demand.getByRole('textbox', { name: 'to pay', exact: true }).fill('１２');
  await page.getByRole('checkbox', { name: 'Demand letters offer to look at instalments' }).uncheck();
  await page.getByRole('radio', { name: /^UK DL/ }).click();

  await expect(page.getByText(/^Not set: the law of China/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Governing law' }).click();
  await page.getByRole('option', { name: 'Law of England and Wales' }).click();

  await page.getByRole('radio', { name: 'By law' }).click();
  await expect(page.getByText('Choose a rule', { exact: true })).toBeVisible();
  await expect(settings.saveButton).toBeDisabled();
  await page.getByRole('combobox', { name: 'Rule' }).click();
  await page.getByRole('option', { name: /^Late payment loss by LPR/ }).click();
  const example = page.getByRole('status', { name: 'Example' });
  // 3.00 % × 1.3 = 3.9 %; 10,000.00 × 3.9 % × 40 ÷ 365
  await expect(example).toContainText('42.74 CNY');
  await settings.field('Raised by').fill('20');
  await expect(page.getByText('“20” is not within 30 to 50')).toBeVisible();
  await settings.field('Raised by').fill('５０％');
  // 4.5 %
  await expect(example).toContainText('49.32 CNY');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Company changed, 5 details')).toBeVisible();

  const { company } = await run(page, 'book.state', {});
  expect(company).toMatchObject({
    contactName: 'Gu Yan',
    contactPhone: '0571 0000',
    governingLaw: 'GB',
    lateCharges: { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '50' },
    papers: { shortName: '澄砚', offersInstalments: false, foldMarks: 'uk', printsSeal: false },
  });
  expect(company?.papers.numbers.letter.zh).toBe('{name}函〔{year}〕{seq:2}');
  expect(company?.papers.days).toMatchObject({ pay: 12, reply: 7 });

  await page.getByRole('radio', { name: 'None' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Company changed, 1 detail')).toBeVisible();
  expect((await run(page, 'book.state', {})).company?.lateCharges).toBeUndefined();
});

test('函件与对账单：下一号接着已出具的，地址能指到这一页', async ({ launch }) => {
  const { app, page } = await openSample(launch, { lang: 'zh-CN' });
  const { company } = await run(page, 'book.state', {});
  await goTo(page, '/settings?tab=papers');
  const letter = page.getByRole('textbox', { name: '催收函，英文', exact: true });
  await expect(letter).toHaveAccessibleDescription(/^下一号：LT-2026-\d{4}$/);
  const listed = await run(page, 'papers.list', { filter: { text: 'LT-2026-' }, offset: 0, limit: 50 });
  const next = Math.max(0, ...listed.rows.map(({ seqInSeries }) => seqInSeries)) + 1;
  await expect(letter).toHaveAccessibleDescription(`下一号：LT-2026-${String(next).padStart(4, '0')}`);
  await expect(page.getByRole('textbox', { name: '公司简称' })).toHaveValue(company?.papers.shortName ?? '');
  await page.getByRole('tab', { name: '利率与日历' }).click();
  expect(addressOf(page)).not.toContain('tab=papers');
  await expect(page.getByRole('heading', { name: '参考利率' })).toBeVisible();
  expect(app).toBeDefined();
});
