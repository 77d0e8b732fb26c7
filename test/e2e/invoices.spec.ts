import { isoDate } from '@shared/dates';
import { expect, test } from './fixtures';
import { figure, goTo, openSample, run, today } from './pages/books';
import { TablePage } from './pages/table';

const asOf = isoDate(today);
const newest = { key: 'issuedOn', descending: true } as const;

test('counts by state, finds by number and customer, and opens', async ({ launch }) => {
  const { page } = await openSample(launch);
  await page.keyboard.press('Control+3');
  const counts = await run(page, 'invoices.counts', { filter: { asOf } });
  await expect(page.getByRole('button', { name: `All ${counts.all}` })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: `Overdue ${counts.late}` }).click();
  await expect(page.locator('tbody tr[aria-selected]')).toHaveCount(counts.late);
  await page.getByRole('button', { name: `Disputed ${counts.disputed}` }).click();
  await expect(page.locator('tbody tr[aria-selected]')).toHaveCount(counts.disputed);
  await page.getByRole('button', { name: `All ${counts.all}` }).click();

  const { rows } = await run(page, 'invoices.page', { filter: { asOf }, sort: newest, offset: 0, limit: 1 });
  const first = rows[0];
  await page.keyboard.press('Control+f');
  await page.keyboard.type(first?.number ?? '');
  await expect(page.locator('tbody tr[aria-selected]')).toHaveCount(1);
  await page.getByRole('button', { name: first?.number ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Invoice ${first?.number}` })).toBeVisible();
});

test('reads long lists page by page, from the first row to the last', async ({ launch }) => {
  const { page } = await openSample(launch, { invoices: 3000 });
  await page.keyboard.press('Control+3');
  const table = new TablePage(page, 'Invoices');
  const sort = { key: 'number', descending: false } as const;
  const last = await run(page, 'invoices.page', { filter: { asOf }, sort, offset: 2999, limit: 1 });
  const middle = await run(page, 'invoices.page', { filter: { asOf }, sort, offset: 1500, limit: 1 });
  await page.getByRole('button', { name: 'Invoice', exact: true }).click();
  await table.table.focus();
  await page.keyboard.press('Control+End');
  await expect(table.row(last.rows[0]?.number ?? '')).toBeVisible();
  await table.table.evaluate((element) => {
    const scroller = element.parentElement;
    if (scroller) scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await expect(table.row(middle.rows[0]?.number ?? '')).toBeAttached();
  expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(100);
});

test('shows what reduced an invoice, and leads to it and back', async ({ launch }) => {
  const { page } = await openSample(launch);
  const { rows } = await run(page, 'invoices.page', {
    filter: { asOf },
    sort: newest,
    offset: 0,
    limit: 400,
  });
  const partPaid = rows.find(({ status }) => status === 'part-paid');
  if (!partPaid) throw new Error('the sample company has part payments');
  const file = await run(page, 'invoice.file', { id: partPaid.id, asOf });
  const settlement = file?.settlements.find(({ kind }) => kind === 'allocation');
  if (settlement?.kind !== 'allocation') throw new Error('nothing was allocated to it');

  await goTo(page, `/invoices/${partPaid.id}`);
  const reduced = page.getByRole('table', { name: 'What reduced it' });
  await expect(reduced.locator('tfoot')).toContainText(figure(partPaid.openMinor));
  await reduced.getByRole('button', { name: settlement.source.number }).click();
  await expect(page.getByRole('heading', { level: 1, name: settlement.source.number })).toBeVisible();
  const settles = page.getByRole('table', { name: 'What it settles' });
  await expect(settles).toContainText(figure(settlement.row.amountMinor));
  await settles.getByRole('button', { name: partPaid.number }).click();
  await expect(page.getByRole('heading', { level: 1, name: partPaid.number })).toBeVisible();
});

test('opens and settles a dispute', async ({ launch }) => {
  const { page } = await openSample(launch);
  const open = await run(page, 'invoices.page', {
    filter: { asOf, state: 'late' },
    sort: newest,
    offset: 0,
    limit: 100,
  });
  const invoice = open.rows.find(({ isDisputed }) => !isDisputed);
  if (!invoice) throw new Error('nothing undisputed is late');
  await goTo(page, `/invoices/${invoice.id}`);
  await page.getByRole('button', { name: 'Open a dispute' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Two pallets were short');
  await dialog.getByRole('button', { name: 'Open the dispute' }).click();
  await expect(page.getByText(`Dispute on ${invoice.number} opened`)).toBeVisible();
  await expect(page.getByText('Two pallets were short')).toBeVisible();
  await expect(page.getByText('disputed', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Settle the dispute' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Settle the dispute' }).click();
  await expect(page.getByText(`Dispute on ${invoice.number} settled`)).toBeVisible();
});

test('reverses an invoice as of a day, and takes that back', async ({ launch }) => {
  const { page } = await openSample(launch);
  const { rows } = await run(page, 'invoices.page', {
    filter: { asOf, state: 'open' },
    sort: newest,
    offset: 0,
    limit: 1,
  });
  const invoice = rows[0];
  if (!invoice) throw new Error('nothing is open');
  await goTo(page, `/invoices/${invoice.id}`);
  await page.getByRole('button', { name: 'Reverse', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reversed on').fill('2000-01-01');
  await dialog.getByLabel('Reversed on').blur();
  await expect(dialog.getByText(`Not before ${invoice.issuedOn}.`)).toBeVisible();
  await dialog.getByLabel('Reversed on').fill(today);
  await dialog.getByRole('button', { name: `Reverse ${invoice.number}` }).click();
  await expect(page.getByText('reversed', { exact: true })).toBeVisible();
  const reversed = await run(page, 'invoice.file', { id: invoice.id, asOf });
  expect([reversed?.status, reversed?.openMinor]).toEqual(['reversed', 0]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await run(page, 'invoice.file', { id: invoice.id, asOf }))?.openMinor)
    .toBe(invoice.openMinor);
});
