import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDate } from '@shared/dates';
import { expect, test } from './fixtures';
import { root } from './fixtures/program';
import { goTo, run } from './pages/books';
import { openOwnBooks, stubSave } from './pages/start';
import { TablePage } from './pages/table';
import { WizardPage, writeInput } from './pages/wizard';

const realLedger = path.join(root, '../shared/data/ibm/accounts-receivable.csv');
const bounds = [30, 60, 90, 180];

const head = '客户名称,发票号码,开票日期,到期,价税合计,已回款,币别';
const lines = [
  '应收明细 6 月',
  head,
  '平汐远岫汽车配件有限公司,0010,2026-04-22,,148900.00,,人民币',
  '平汐远岫汽车配件有限公司,0011,46161,,"￥１２，３４５.5",,人民币',
  '临岫衡川仪表有限公司,0012,2026-13-02,,28600,,CNY',
  '临岫衡川仪表有限公司,0013,2026-13-02,,24310,,CNY',
  'Larkmoor Tooling LLC,0014,2026-06-14,,36900,3000,USD',
  'Larkmoor Tooling LLC,0014,2026-06-15,,5,,USD',
  '平汐远岫汽车配件有限公司,0016,2026-05-10,,一万,,人民币',
  '合计,,,,9999999,,',
];

test('the real ledger: read, mapped, imported, aged on two days, taken back', async ({ launch }) => {
  test.skip(!existsSync(realLedger), 'the real ledger is not beside this checkout');
  test.setTimeout(120_000);
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  await wizard.read(realLedger);
  await expect(page.getByText('2,467 rows with a value, the head counted')).toBeVisible();
  await wizard.next('Columns');
  await expect(wizard.meaningOf('InvoiceAmount')).toHaveValue('Amount incl. tax');
  await expect(wizard.meaningOf('SettledDate')).toHaveValue('Settled on');
  await expect(page.getByText('Month first, as the values show')).toBeVisible();
  await expect(page.getByText('2,466 rows have no currency')).toBeVisible();
  await wizard.chooseCurrency('USD');
  await expect(wizard.note).toHaveText('2,466 rows can be imported');
  await wizard.next('Preview');
  await expect(await wizard.cell(2, 'Invoice number')).toHaveText('0000611365');
  await expect(await wizard.cell(2, 'Invoice date')).toHaveText('1/2/2013 → 2013-01-02');
  await wizard.next('Effects');
  for (const [name, count] of [
    ['New customers', '100'],
    ['Invoices', '2,466'],
    ['Receipts', '2,466'],
    ['Disputes', '561'],
  ] as const) {
    await expect(page.locator('dl > div').filter({ hasText: name }).locator('dd')).toHaveText(count);
  }
  await expect(page.getByRole('cell', { name: '147,703.18' })).toBeVisible();
  expect((await run(page, 'book.state', {})).head.seq).toBe(1);
  await wizard.next('Done');

  for (const [day, open, total, notDue, late] of [
    ['2012-12-31', 99, 572_506, 493_632, 78_874],
    ['2013-06-30', 84, 511_985, 428_429, 83_556],
  ] as const) {
    const report = await run(page, 'aging.report', { asOf: isoDate(day), basis: 'due', bounds });
    const block = report.blocks.find(({ currency }) => currency === 'USD');
    expect(block?.totals).toMatchObject({ totalMinor: total, notDueMinor: notDue });
    expect(block?.totals.lateMinor[0]).toBe(late);
    expect(block?.openInvoices).toBe(open);
    await goTo(page, `/aging?asOf=${day}`);
    const aging = new TablePage(page, 'Aging');
    for (const figure of [total, notDue, late])
      await expect(aging.totals.first()).toContainText((figure / 100).toLocaleString('en'));
  }

  await goTo(page, '/invoices');
  const list = new TablePage(page, 'Invoices');
  await expect(list.table.locator('tbody tr[aria-rowindex]').first()).toBeVisible();
  // 2,466 rows, and only those in view are in the page.
  expect(await list.table.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(100);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('0000611365');
  await expect(page.getByRole('option').first()).toContainText('0000611365');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Invoice 0000611365' })).toBeVisible();
  await expect(page.getByText('accounts-receivable.csv, row 2', { exact: true })).toBeVisible();

  await goTo(page, '/import');
  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  await expect(page.getByText('Import of accounts-receivable.csv taken back')).toBeVisible();
  expect((await run(page, 'book.state', {})).counts).toMatchObject({
    customers: 0,
    invoices: 0,
    receipts: 0,
  });
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect
    .poll(async () => (await run(page, 'book.state', {})).counts)
    .toMatchObject({ customers: 100, invoices: 2466, receipts: 2466 });
});

test('problems by cell: found, corrected in place, left out, exported, the rest imported', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  await wizard.toPreview(await writeInput(dataDir, '应收明细.csv', lines.join('\r\n')));
  await expect(wizard.chip('All', 8)).toBeVisible();
  await expect(wizard.chip('With problems', 4)).toBeVisible();
  await expect(wizard.chip('Worth a look', 1)).toBeVisible();
  await expect(wizard.chip('Can be imported', 3)).toBeVisible();
  expect(await wizard.problems()).toEqual([
    'No such day 2',
    'Number exists 1',
    'No amount 1',
    'Paid on what day? 1',
  ]);
  await expect(await wizard.cell(4, 'Invoice date')).toHaveText('46161 → 2026-05-19');
  await expect(await wizard.cell(4, 'Amount incl. tax')).toHaveText('￥１２，３４５.5 → 12,345.50');
  await expect(await wizard.cell(3, 'Due date')).toHaveText('taken as 2026-05-22');

  // F8 stands on the cell; Enter types over it.
  await page.keyboard.press('F8');
  await expect(wizard.pane).toContainText('row 5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2026-03-02');
  await page.keyboard.press('Enter');
  await expect(await wizard.cell(5, 'Invoice date')).toHaveText('2026-03-02 corrected');
  await expect(wizard.chip('With problems', 3)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(wizard.pane).toContainText('row 6');
  const value = wizard.pane.getByRole('textbox', { name: '开票日期' });
  await value.fill('2026-03-03');
  await value.press('Enter');
  await expect(await wizard.cell(6, 'Invoice date')).toHaveText('2026-03-03 corrected');

  // Leaving a row out, and taking it in again.
  await wizard.pane.getByRole('button', { name: 'Number exists, 1' }).click();
  await expect(wizard.preview.table.locator('tbody tr[aria-rowindex]')).toHaveCount(1);
  await page.keyboard.press('F8');
  await wizard.pane.getByRole('button', { name: 'Leave this row out' }).click();
  await wizard.chip('All', 8).click();
  await expect(await wizard.cell(8, 'Row')).toHaveText('8 left out');
  await expect(wizard.note).toContainText('3 left aside');

  const target = path.join(dataDir, 'inputs', 'problems.csv');
  await stubSave(app, target);
  await page.getByRole('button', { name: 'Export 1 problem rows' }).click();
  await expect(page.getByText('problems.csv written')).toBeVisible();
  const csv = await readFile(target, 'utf8');
  expect(csv).toContain('一万');
  expect(csv.trim().split(/\r?\n/)).toHaveLength(2);

  await wizard.next('Effects');
  await expect(page.getByText('3 rows are left aside.')).toBeVisible();
  await wizard.next('Done');
  const { counts } = await run(page, 'book.state', {});
  expect(counts).toMatchObject({ customers: 3, invoices: 5, receipts: 1, imports: 1 });
  const { rows } = await run(page, 'invoices.page', {
    filter: { asOf: isoDate('2026-06-30') },
    sort: { key: 'number', descending: false },
    offset: 0,
    limit: 10,
  });
  expect(rows.map(({ number }) => number)).toEqual(['0010', '0011', '0012', '0013', '0014']);
});

test('all rows that say the same are corrected at once', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  await wizard.toPreview(await writeInput(dataDir, 'twice.csv', lines.join('\n')));
  await page.keyboard.press('F8');
  await wizard.pane.getByRole('textbox', { name: '开票日期' }).fill('2026-02-13');
  await wizard.pane.getByRole('button', { name: 'Correct all 2 like it' }).click();
  await expect(wizard.chip('With problems', 2)).toBeVisible();
  await expect(await wizard.cell(6, 'Invoice date')).toHaveText('2026-02-13 corrected');
});

test('a name close to a known customer: the known one is used for all its rows', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  await run(page, 'customer.create', { code: 'C0039', name: '临岫衡川仪表有限公司' });
  const wizard = new WizardPage(app, page);
  const rows = [1, 2, 3].map((at) => `临岫衡山仪表有限公司,N${at},2026-05-0${at},,100,,CNY`);
  await wizard.toPreview(await writeInput(dataDir, 'close.csv', [head, ...rows].join('\n')));
  await expect(await wizard.cell(2, 'Customer')).toHaveText('临岫衡山仪表有限公司 Close to a known customer');
  await page.keyboard.press('F8');
  await expect(wizard.pane.getByRole('radio', { name: 'Use 临岫衡川仪表有限公司' })).toBeChecked();
  await wizard.pane.getByRole('button', { name: 'Correct all 3 like it' }).click();
  await expect(wizard.chip('Worth a look', 0)).toBeVisible();
  await wizard.next('Effects');
  await wizard.next('Done');
  expect((await run(page, 'book.state', {})).counts).toMatchObject({ customers: 1, invoices: 3 });
});

test('the order of day and month is asked where no value tells it', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const rows = [3, 4, 5].map((at) => `Larkmoor,N${at},${at}/6/2026,100,USD`);
  const file = await writeInput(
    dataDir,
    'order.csv',
    ['customer,number,date,amount,currency', ...rows].join('\n'),
  );
  await wizard.read(file);
  await wizard.next('Columns');
  await expect(wizard.note).toHaveText('Answer the question above first');
  await expect(page.getByText('3/6/2026 → 2026-06-03')).toBeVisible();
  await expect(page.getByText('3/6/2026 → 2026-03-06')).toBeVisible();
  await page.getByRole('radio', { name: 'The day first' }).click();
  await wizard.next('Preview');
  await expect(await wizard.cell(2, 'Invoice date')).toHaveText('3/6/2026 → 2026-06-03');
});

test('another meaning, a missing one, a mapping saved, read back and remembered', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const rows = ['who,no,day,sum,note', 'Larkmoor,A1,2026-05-01,100,x'];
  await wizard.read(await writeInput(dataDir, 'own.csv', rows.join('\n')));
  await page.getByRole('radio', { name: 'Invoices', exact: true }).click();
  await wizard.next('Columns');
  await wizard.choose(wizard.meaningOf('who'), 'Customer');
  await wizard.choose(wizard.meaningOf('no'), 'Invoice number');
  await wizard.choose(wizard.meaningOf('sum'), 'Amount incl. tax');
  await expect(wizard.note).toHaveText('Still to be mapped: Invoice date');
  await wizard.choose(wizard.meaningOf('day'), 'Invoice date');
  await wizard.chooseCurrency('CNY');
  await expect(wizard.note).toHaveText('1 rows can be imported');

  const target = path.join(dataDir, 'inputs', 'mapping.json');
  await stubSave(app, target);
  await page.getByRole('button', { name: 'Save mapping file' }).click();
  await expect(page.getByText('mapping.json written')).toBeVisible();
  const mapping = JSON.parse(await readFile(target, 'utf8')) as { columns: object; defaults: object };
  expect(mapping.columns).toMatchObject({ customerName: 'who', number: 'no', date: 'day', amount: 'sum' });
  expect(mapping.defaults).toEqual({ currency: 'CNY' });

  await wizard.choose(wizard.meaningOf('day'), 'Leave out');
  await expect(wizard.note).toHaveText('Still to be mapped: Invoice date');
  await page.locator('input[type=file]').setInputFiles(target);
  await expect(wizard.meaningOf('day')).toHaveValue('Invoice date');
  await page
    .locator('input[type=file]')
    .setInputFiles(await writeInput(dataDir, 'no.json', '{"kind":"bank"}'));
  await expect(wizard.refusal).toContainText('Nothing has been changed.');
  await wizard.next('Preview');
  await wizard.next('Effects');
  await wizard.next('Done');

  const again = ['who,no,day,sum,note', 'Larkmoor,A2,2026-05-02,50,y'];
  await page.getByRole('button', { name: 'Import another file' }).click();
  await wizard.read(await writeInput(dataDir, 'again.csv', again.join('\n')));
  await wizard.next('Columns');
  await expect(page.getByText('the remembered columns are used')).toBeVisible();
  await expect(wizard.note).toHaveText('1 rows can be imported');
});
