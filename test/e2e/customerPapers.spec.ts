import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { goTo, openSample, run, today } from './pages/books';
import { isoDate } from '@shared/dates';

const filter = { asOf: isoDate(today), bounds: [30, 60, 90, 180] };

test('a customer’s facts for papers: typed, kept when wrong, exemplified, saved and shown', async ({
  launch,
}) => {
  const { page } = await openSample(launch);
  await goTo(page, '/customers/new');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page.getByRole('textbox', { name: /^Code/ }).fill('P-100');
  await page
    .getByRole('textbox', { name: /^Name required|^Name$/ })
    .first()
    .fill('Larkmoor Fittings Ltd');
  await field('Title of the contact').fill('Finance Manager');
  await field('Address for notices').fill('4 Weir Lane\nLarkmoor LM1 2ZZ');
  await page.getByRole('combobox', { name: 'Law of the claims' }).click();
  await page.getByRole('option', { name: 'Law of England and Wales' }).click();
  await page.getByRole('combobox', { name: 'The customer is' }).click();
  await page.getByRole('option', { name: 'a sole trader' }).click();
  await page.getByRole('radio', { name: 'Agreed in the contract' }).click();
  const example = page.getByRole('status', { name: 'Example' });
  await expect(example).toContainText('Write a rate, and an example follows.');
  await field('Rate a day').fill('five');
  await expect(field('Rate a day')).toHaveAccessibleDescription('“five” is no rate in per cent. Write 0.05');
  await field('Rate a day').fill('０．０５％');
  await expect(field('Rate a day')).toHaveAccessibleDescription('18.25% a year of 365 days');
  await expect(example).toContainText('10,000.00 CNY, 40 days overdue');
  await expect(example).toContainText('200.00 CNY');
  await field('At most, of the amount overdue').fill('1');
  await expect(example).toContainText('100.00 CNY');
  await field('At most, of the amount overdue').fill('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The contract’s number is missing')).toBeVisible();
  await expect(page.getByText('The clause is missing')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('radio', { name: 'By tiers of days' }).click();
  const tiers = page.getByRole('table', { name: 'Tiers' });
  await tiers.getByRole('textbox', { name: 'Tier 1, Rate a day' }).fill('0.03');
  await tiers.getByRole('textbox', { name: 'Tier 2, Rate a day' }).fill('0.05');
  await expect(example).toContainText('140.00 CNY');
  await page.getByRole('button', { name: 'Add a tier' }).click();
  await tiers.getByRole('textbox', { name: 'Tier 2, To day' }).fill('20');
  await expect(page.getByText('Day 20 is before the first day of this tier')).toBeVisible();
  await tiers.getByRole('textbox', { name: 'Tier 2, To day' }).fill('60');
  await tiers.getByRole('textbox', { name: 'Tier 3, Rate a day' }).fill('0.08');
  await page.getByRole('radio', { name: 'all days at the last tier' }).click();
  await expect(example).toContainText('200.00 CNY');
  await field('Contract no.').fill('HT-2026-08');
  await field('Signed on').fill('2026-01-05');
  await field('Clause').fill('9.2');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Larkmoor Fittings Ltd created')).toBeVisible();

  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByText('a sole trader')).toBeVisible();
  await expect(
    page.getByText(
      'days 1–30 0.03%, days 31–60 0.05%, from day 61 0.08% a day, all days at the last tier, contract HT-2026-08 of 2026-01-05, clause 9.2',
    ),
  ).toBeVisible();
  const id = await page.evaluate(() => /customers\/([^?]+)/.exec(location.hash)?.[1] ?? '');
  const file = await run(page, 'customer.file', { ...filter, id: id as never });
  expect(file?.customer).toMatchObject({
    noticeAddress: '4 Weir Lane\nLarkmoor LM1 2ZZ',
    contactTitle: 'Finance Manager',
    governingLaw: 'GB',
    debtorKind: 'soleTrader',
    lateCharges: {
      kind: 'agreed',
      rate: {
        kind: 'tiers',
        mode: 'whole-period',
        tiers: [
          { fromDay: 1, toDay: 30, dailyRate: '0.0003' },
          { fromDay: 31, toDay: 60, dailyRate: '0.0005' },
          { fromDay: 61, toDay: null, dailyRate: '0.0008' },
        ],
      },
      contract: { number: 'HT-2026-08', signedOn: '2026-01-05', clause: '9.2' },
    },
  });

  await page.keyboard.press('F2');
  await page.getByRole('radio', { name: 'As the company' }).click();
  await page.getByRole('button', { name: /^Save 1 change/ }).click();
  await expect(page.getByText('Larkmoor Fittings Ltd changed')).toBeVisible();
  const after = await run(page, 'customer.file', { ...filter, id: id as never });
  expect(after?.customer.lateCharges).toBeUndefined();
});

test('客户的法定规则：出处、有效期和示例', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  await goTo(page, '/customers/new');
  await page.getByRole('radio', { name: '法定' }).click();
  await page.getByRole('combobox', { name: '规则' }).click();
  await page.getByRole('option', { name: /^爱尔兰/ }).click();
  await expect(page.getByText('未核实', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: '规则' }).click();
  await page.getByRole('option', { name: /每日万分之五/ }).click();
  await expect(page.getByText(/第十七条/).first()).toBeVisible();
  await expect(page.getByText('有效至 2026-12-31')).toBeVisible();
  await expect(page.getByRole('status', { name: '示例' })).toContainText('200.00 CNY');
  // The list fades out.
  await expect(page.getByRole('listbox')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});
