import { expect, test } from './fixtures';
import { addressOf, figure, goTo, openSample, run, today } from './pages/books';
import { TablePage } from './pages/table';
import { isoDate } from '@shared/dates';

const filter = { asOf: isoDate(today), bounds: [30, 60, 90, 180] };

test('lists who owes what, by view, by initials and sorted', async ({ launch }) => {
  const { page } = await openSample(launch, { lang: 'zh-CN' });
  await page.keyboard.press('Control+2');
  const table = new TablePage(page, '客户');
  const counts = await run(page, 'customers.counts', { filter });
  await expect(page.getByRole('tab', { name: new RegExp(`^全部 ?${counts.all}$`) })).toBeVisible();
  await page.getByRole('tab', { name: new RegExp(`^有逾期 ?${counts.late}$`) }).click();
  await expect(page.locator('tbody tr[aria-selected]')).toHaveCount(counts.late);

  const late = await run(page, 'customers.page', {
    filter: { ...filter, state: 'late' },
    sort: { key: 'overdue', descending: true },
    offset: 0,
    limit: 50,
  });
  await page.getByRole('button', { name: '逾期', exact: true }).click();
  const first = late.rows[0];
  await expect.poll(async () => (await table.names())[0]).toContain(first?.code);
  expect(await table.cellText(table.row(first?.code ?? ''), '逾期')).toBe(figure(first?.overdueMinor ?? 0));

  await page.keyboard.press('Control+f');
  await page.keyboard.type('yzls');
  // Initials with characters left out count as well, so that the whole run of them comes first.
  await expect(page.locator('tbody tr[aria-selected]', { hasText: '云泽乐氏' })).toHaveCount(1);
  await expect.poll(() => page.locator('tbody tr[aria-selected]').count()).toBeLessThan(5);
  expect(addressOf(page)).toContain('text=yzls');
});

test('opens a customer: figures, items, documents, details', async ({ launch }) => {
  const { page } = await openSample(launch);
  const { rows } = await run(page, 'customers.page', {
    filter: { ...filter, state: 'late' },
    sort: { key: 'total', descending: true },
    offset: 0,
    limit: 1,
  });
  const id = rows[0]?.id;
  if (!id) throw new Error('nobody is late');
  const file = await run(page, 'customer.file', { ...filter, id });
  const block = file?.blocks[0];
  if (!file || !block) throw new Error('the customer has no figures');
  await goTo(page, `/customers/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: file.customer.nameEn ?? '' })).toBeVisible();
  const head = page.getByRole('banner').or(page.locator('main header')).last();
  await expect(head).toContainText(figure(block.totalMinor));
  await expect(head).toContainText(figure(block.overdueMinor));

  const items = new TablePage(page, 'Open items');
  for (const item of block.items) {
    expect(await items.cellText(items.row(item.number), 'Open')).toContain(figure(item.openMinor));
  }
  await page.getByRole('tab', { name: /^Documents/ }).click();
  const documents = new TablePage(page, 'Documents');
  await expect(documents.row(file.documents[0]?.number ?? '')).toBeVisible();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByText(file.customer.code, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it came from' })).toBeVisible();
});

test('creates a customer, keeps what was typed, and takes it back', async ({ launch }) => {
  const { page } = await openSample(launch);
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: /Create customer/ }).click();
  await expect(page.getByText('Code is missing')).toBeVisible();
  await expect(page.getByText('Name is missing')).toBeVisible();

  await page.getByLabel('Code').fill('C0001');
  await page.getByLabel(/^Name\b(?! in)/).fill('Ellery Pumps Ltd.');
  await page.getByLabel('Days to pay').fill('thirty');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“thirty” is not a whole number of days')).toBeVisible();
  await page.getByLabel('Days to pay').fill('45');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText('The code “C0001” is taken.').or(page.getByText('The code "C0001" is taken.')),
  ).toBeVisible();

  // What was typed holds a closing window back, and is still there after looking something up.
  const objects = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await objects()).toBe(true);
  await page.keyboard.press('Control+1');
  await page.getByRole('treegrid').waitFor();
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Days to pay')).toHaveValue('45');

  await page.getByLabel('Code').fill('0000611365');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ellery Pumps Ltd.' })).toBeVisible();
  await expect(page.getByText('Ellery Pumps Ltd. created')).toBeVisible();
  await expect(page.getByText('0000611365')).toBeVisible();
  expect(await objects()).toBe(false);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('This customer is not in the books')).toBeVisible();
  await expect(page.getByText(/^Taken back: New customer/)).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByRole('heading', { level: 1, name: 'Ellery Pumps Ltd.' })).toBeVisible();
});

test('changes only what differs, and names it in the history', async ({ launch }) => {
  const { page } = await openSample(launch);
  const { rows } = await run(page, 'customers.page', {
    filter,
    sort: { key: 'code', descending: false },
    offset: 0,
    limit: 1,
  });
  const id = rows[0]?.id;
  if (!id) throw new Error('there is no customer');
  await goTo(page, `/customers/${id}`);
  await page.getByRole('tab', { name: 'Details' }).waitFor();
  await page.keyboard.press('F2');
  await page.getByLabel('Telephone').fill('+86 000 1234 5678');
  await page.getByLabel('Region').fill('');
  await page.getByRole('button', { name: 'Save 2 changes' }).click();
  await expect(page.getByText('+86 000 1234 5678')).toBeVisible();
  const changed = await run(page, 'customer.file', { ...filter, id });
  expect(changed?.customer.phone).toBe('+86 000 1234 5678');
  expect(changed?.customer.region).toBeUndefined();

  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('Changed a customer').first()).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).first().click();
  await expect
    .poll(async () => (await run(page, 'customer.file', { ...filter, id }))?.customer.phone)
    .not.toBe('+86 000 1234 5678');
});
