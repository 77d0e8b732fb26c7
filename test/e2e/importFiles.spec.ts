import path from 'node:path';
import { isoDate } from '@shared/dates';
import Excel from 'exceljs';
import { expect, test } from './fixtures';
import { violations } from './pages/axe';
import { addressOf, goTo, run } from './pages/books';
import { openOwnBooks, stubOpen } from './pages/start';
import { WizardPage, writeInput } from './pages/wizard';

const head = 'customer,number,date,amount,currency';
const good = [head, 'Larkmoor,A1,2026-05-01,100,USD', 'Brindle,A2,2026-05-02,50.50,USD'].join('\n');

test('what cannot be read is refused with the file, the reason and the remedy, and nothing is changed', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
  const files = [
    ['empty.csv', '', 'holds no rows'],
    ['picture.csv', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'is neither csv nor xlsx'],
    ['old.xls', locked, 'is neither csv nor xlsx'],
    ['broken.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]), 'cannot be read'],
  ] as const;
  const { head: before } = await run(page, 'book.state', {});
  for (const [name, content, reason] of files) {
    await wizard.pick(await writeInput(dataDir, name, content));
    await expect(wizard.refusal).toContainText(name);
    await expect(wizard.refusal).toContainText(reason);
    await expect(wizard.refusal).toContainText('Nothing has been changed.');
    await wizard.at('File');
  }
  await wizard.pick(path.join(dataDir, 'inputs', 'gone.csv'));
  await expect(wizard.refusal).toContainText('There is no file "gone.csv"');
  expect((await run(page, 'book.state', {})).head).toEqual(before);
  await page.keyboard.press('Control+Shift+L');
  await expect(wizard.refusal).toContainText('没有改动任何内容');
});

test('a workbook: its sheets, its head further down, customers or invoices', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  const book = new Excel.Workbook();
  book.addWorksheet('说明').addRows([['制表：沈禾'], ['单位：元']]);
  book
    .addWorksheet('发票')
    .addRows([
      ['云泽公司应收明细'],
      [],
      ['客户编码', '客户名称', '发票号', '开票日期', '价税合计', '币种'],
      ['00007', '平汐栎木家居有限公司', '0000611365', new Date(Date.UTC(2026, 4, 31)), 38720.5, 'CNY'],
    ]);
  const file = await writeInput(dataDir, '月末.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const wizard = new WizardPage(app, page);
  await wizard.read(file);
  await wizard.choose('Sheet', '发票');
  await expect(page.getByText('月末.xlsx · sheet “发票” · head in row 3')).toBeVisible();
  await page.getByRole('radio', { name: 'Row 1 is the head' }).click();
  await expect(page.getByText('head in row 1')).toBeVisible();
  // The arrow keys move the head as well: the rows are one radio group.
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('head in row 2')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('head in row 3')).toBeVisible();
  await wizard.next('Columns');
  await wizard.next('Preview');
  await expect(await wizard.cell(4, 'Customer code')).toHaveText('00007');
  await expect(await wizard.cell(4, 'Invoice number')).toHaveText('0000611365');
  await page.keyboard.press('Escape');
  await wizard.at('Columns');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Customers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import customers' })).toBeVisible();
});

test('text in GB18030 is found, and can be read otherwise', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  // 客户,票号,日期,金额,币种 and one row, as a Chinese Excel saves csv.
  const bytes = Buffer.from(
    'bfcdbba72cc6b1bac52cc8d5c6da2cbdf0b6ee2cb1d2d6d60a' +
      'd4c6d4f32c412d312c323032362d30352d30312c3130302c434e590a',
    'hex',
  );
  const wizard = new WizardPage(app, page);
  await wizard.read(await writeInput(dataDir, '国标.csv', bytes));
  await expect(page.getByRole('combobox', { name: 'Text as' })).toHaveValue('GB18030 (GBK)');
  await expect(page.getByRole('cell', { name: '客户', exact: true })).toBeVisible();
  await wizard.choose('Text as', 'UTF-8');
  await expect(page.getByRole('cell', { name: '客户', exact: true })).toHaveCount(0);
  await wizard.choose('Text as', 'GB18030 (GBK)');
  await expect(page.getByRole('cell', { name: '云泽', exact: true })).toBeVisible();
});

test('a file that is in the books: said at once, and its import one press away', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const file = await writeInput(dataDir, 'ledger.csv', good);
  await wizard.toPreview(file);
  await wizard.next('Effects');
  await wizard.next('Done');
  await page.getByRole('button', { name: 'Import another file' }).click();
  await wizard.read(file);
  await expect(page.getByText(/This file was imported on 20\d\d-/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Map the columns' })).toBeDisabled();
  await page.getByRole('button', { name: 'Look at that import' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ledger.csv' })).toBeVisible();
  await page.getByRole('button', { name: '2 invoices of this import' }).click();
  expect(addressOf(page)).toMatch(/^\/invoices\?importId=/);
  await expect(page.locator('tbody tr[aria-selected]')).toHaveCount(2);
  await page.keyboard.press('Alt+ArrowLeft');

  // Something stands on it: it cannot go, and the reason says so.
  const customers = await run(page, 'customers.page', {
    filter: { asOf: isoDate('2026-06-30'), bounds: [30], text: 'Larkmoor' },
    sort: { key: 'name', descending: false },
    offset: 0,
    limit: 1,
  });
  const customerId = customers.rows[0]?.id;
  if (!customerId) throw new Error('the customer was not created');
  await run(page, 'receipt.post', {
    number: 'REC-77',
    customerId,
    receivedOn: isoDate('2026-06-01'),
    currency: 'USD',
    amountMinor: 5000,
    allocate: 'oldest-first',
  });
  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  const refusal = page.locator('main').getByRole('alert');
  await expect(refusal).toContainText('Not taken back:');
  await expect(refusal).toContainText('was built on it. Undo what came later first');
  await run(page, 'undo', {});
  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  await expect.poll(() => addressOf(page)).toBe('/import');
  await expect(page.getByRole('button', { name: 'Map the columns' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing has been imported into these books yet.')).toBeVisible();
  expect((await run(page, 'book.state', {})).counts).toMatchObject({ customers: 0, invoices: 0 });
});

test('an import under way is still there after a look elsewhere', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  await wizard.toPreview(await writeInput(dataDir, 'ledger.csv', good));
  await (await wizard.cell(3, 'Amount incl. tax')).dblclick();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await expect(await wizard.cell(3, 'Amount incl. tax')).toHaveText('77 corrected');
  await page.keyboard.press('Control+3');
  await expect.poll(() => addressOf(page)).toBe('/invoices');
  await page.keyboard.press('Control+4');
  await wizard.at('Preview');
  await expect(await wizard.cell(3, 'Amount incl. tax')).toHaveText('77 corrected');
});

test('a long reading can be cancelled; nothing of it stays', async ({ launch, dataDir }) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const rows = Array.from(
    { length: 150_000 },
    (_, at) => `Customer ${at % 900},N${at},2026-05-01,${at + 1}.25,USD`,
  );
  await wizard.pick(await writeInput(dataDir, 'long.csv', [head, ...rows].join('\n')));
  const work = page.getByRole('region', { name: 'Reading long.csv' });
  await work.getByRole('button', { name: 'Cancel' }).click();
  await expect(work).toHaveCount(0);
  await wizard.at('File');
  await expect(wizard.refusal).toHaveCount(0);
  await stubOpen(app, await writeInput(dataDir, 'short.csv', good));
  await page.keyboard.press('Control+Enter');
  await wizard.at('Sheet and head');
});

for (const [lang, scheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on the steps of the import, ${lang}, ${scheme}`, async ({ launch, dataDir }) => {
    test.setTimeout(120_000);
    const { app, page } = await openOwnBooks(launch, { size: [1180, 760] });
    const wizard = new WizardPage(app, page);
    if ((await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])) !== scheme) {
      await page.keyboard.press('Control+Shift+D');
    }
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      if (lang === 'zh-CN') await page.keyboard.press('Control+Shift+L');
      await page.waitForTimeout(300);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
      if (lang === 'zh-CN') await page.keyboard.press('Control+Shift+L');
    };
    await look('file');
    const bad = `${good}\nLarkmoor,A1,2026-13-02,-5,USD\nLarkmoor,A9,3/4/2026,5,\n`;
    await wizard.read(await writeInput(dataDir, 'bad.csv', bad));
    await look('sheet');
    await wizard.next('Columns').catch(() => undefined);
    await look('columns');
    await page.getByRole('radio', { name: 'The day first' }).click();
    await wizard.next('Preview');
    await page.keyboard.press('F8');
    await look('preview');
    await wizard.next('Effects');
    await look('effects');
    await wizard.next('Done');
    await look('done');
    await page.getByRole('button', { name: 'Look at this import' }).click();
    await look('import');
    await goTo(page, '/import');
    await look('recent');
    expect(found).toEqual([]);
  });
}
