import { truncate } from 'node:fs/promises';
import { lockedZip, lyingZipBomb, plainWorkbook, zipBomb } from '@test/builders/oddWorkbooks';
import { oleFile } from '@test/builders/oleFile';
import { isoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { languages, messageOf } from '@shared/i18n';
import { expect, runBatch, test } from './fixtures';
import { recordOf } from './fixtures/record';
import { badInvoices, csvOf, problemsOf } from './pages/badRows';
import { goTo, run } from './pages/books';
import { openOwnBooks } from './pages/start';
import { WizardPage, writeInput } from './pages/wizard';

/* What a file can have wrong, seen on the screen: what it is, with the value and the remedy; and nothing is changed. */

const list = 'Customer code,Invoice no,Invoice date,Amount,Currency\n';
const good = `${list}OLD,OLD-1,2026-01-05,100.00,CNY\n`;
const rows = [
  ['Customer code', 'Invoice no', 'Invoice date', 'Amount', 'Currency'],
  ['OLD', 'NEW-1', '2026-01-05', 10, 'CNY'],
];

type Refused = {
  readonly name: string;
  /** Left out: there is no such file. */
  readonly content?: string | (() => Uint8Array);
  readonly bytes?: number;
  readonly error: DomainError;
};

const refused: readonly Refused[] = [
  { name: 'nowhere.csv', error: { code: 'file.notFound', name: 'nowhere.csv' } },
  { name: 'empty.csv', content: '', error: { code: 'file.empty', name: 'empty.csv' } },
  { name: 'blank.xlsx', content: () => plainWorkbook([]), error: { code: 'file.empty', name: 'blank.xlsx' } },
  {
    name: 'old.xls',
    content: () => oleFile(['Workbook']),
    error: { code: 'file.type', name: 'old.xls', found: 'oldWorkbook' },
  },
  {
    name: 'password.xlsx',
    content: () => oleFile(['EncryptionInfo', 'EncryptedPackage']),
    error: { code: 'file.encrypted', name: 'password.xlsx' },
  },
  {
    name: 'locked.xlsx',
    content: () => lockedZip(rows),
    error: { code: 'file.encrypted', name: 'locked.xlsx' },
  },
  {
    name: 'cut.xlsx',
    content: () => plainWorkbook(rows).slice(0, 400),
    error: { code: 'file.damaged', name: 'cut.xlsx', reason: 'cut' },
  },
  {
    name: 'lying.xlsx',
    content: lyingZipBomb,
    error: {
      code: 'file.damaged',
      name: 'lying.xlsx',
      reason: 'partAltered',
      at: 'xl/worksheets/sheet1.xml',
    },
  },
  {
    name: 'quote.csv',
    content: 'Customer code,Amount\nOLD,"1\n',
    error: { code: 'file.damaged', name: 'quote.csv', reason: 'openQuote', at: '2' },
  },
  {
    name: 'bomb.xlsx',
    content: zipBomb,
    error: { code: 'file.tooLarge', name: 'bomb.xlsx', megabytes: 80, maxMegabytes: 64 },
  },
  {
    name: 'huge.csv',
    content: good,
    bytes: 200 * 1024 * 1024 + 1,
    error: { code: 'file.tooLarge', name: 'huge.csv', megabytes: 201, maxMegabytes: 200 },
  },
];

for (const lang of languages) {
  test(`files that cannot be read are refused in words, and nothing is changed, ${lang}`, async ({
    launch,
    dataDir,
  }) => {
    test.setTimeout(180_000);
    const { app, page } = await openOwnBooks(launch, { lang });
    const wizard = new WizardPage(app, page, lang);
    const before = await recordOf(dataDir);
    for (const { name, content, bytes, error } of refused) {
      const made = typeof content === 'function' ? content() : content;
      const file = await writeInput(dataDir, content === undefined ? 'other.csv' : name, made ?? '');
      if (bytes !== undefined) await truncate(file, bytes);
      await wizard.pick(content === undefined ? file.replace('other.csv', name) : file);
      await expect(wizard.refusal).toContainText(messageOf(error, lang), { timeout: 60_000 });
      await expect(wizard.refusal).toContainText(wizard.words.nothingChanged);
      await expect(page.getByRole('button', { name: wizard.words.file.pick })).toBeEnabled();
    }
    expect(await recordOf(dataDir)).toEqual(before);
    // None of it stands in the way of the next file.
    await wizard.toPreview(await writeInput(dataDir, 'good.csv', good));
    await expect(wizard.chip(wizard.words.preview.chips.good, 1)).toBeVisible();
  });
}

test('each problem of a row stands at its cell, in the words that batch says', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(180_000);
  const file = await writeInput(dataDir, 'bad.csv', csvOf(badInvoices));
  const oldFile = await writeInput(dataDir, 'old.csv', good);
  const args = [
    'import',
    '--kind',
    'invoices',
    '--data-dir',
    dataDir,
    '--lang',
    'en',
    '--today',
    '2026-06-30',
  ];
  await runBatch([...args, '--file', oldFile]);
  const trial = await runBatch<{ refused: { row: number; code: string; message: string }[] }>([
    ...args,
    '--dry-run',
    '--file',
    file,
  ]);
  const said = trial.json.refused;
  expect(said.map(({ row, code }) => [row, code])).toEqual(
    problemsOf(badInvoices).map(([row, , , code]) => [row, code]),
  );

  const { app, page } = await launch({ lang: 'en', today: '2026-06-30', hasTestHooks: true });
  const wizard = new WizardPage(app, page);
  const before = await recordOf(dataDir);
  await wizard.toPreview(file);
  const names: Readonly<Record<string, string>> = wizard.words.problemNames;
  await wizard.chip('With problems', new Set(said.map(({ row }) => row)).size).click();
  for (const row of new Set(said.map((one) => one.row))) {
    await page.keyboard.press('F8');
    await expect(wizard.pane).toContainText(`row ${row}`);
    for (const { message, code } of said.filter((one) => one.row === row)) {
      await expect(wizard.pane).toContainText(message);
      const line = wizard.preview.table.locator('tbody tr').filter({
        has: page.locator('th', { hasText: new RegExp(`^${row}$`) }),
      });
      await expect(line).toContainText(names[code] ?? code);
    }
  }
  expect(await recordOf(dataDir)).toEqual(before);
});

test('a mapping that does not fit is refused in words, and nothing is changed', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  await wizard.read(await writeInput(dataDir, 'ledger.xlsx', plainWorkbook(rows, 'June')));
  await wizard.next('Columns');
  const columns = {
    customerCode: 'Customer code',
    number: 'Invoice no',
    date: 'Invoice date',
    amount: 'Amount',
  };
  const load = async (mapping: object): Promise<void> => {
    const text = JSON.stringify({ kind: 'invoices', columns, ...mapping });
    await page.locator('input[type=file]').setInputFiles(await writeInput(dataDir, 'mapping.json', text));
  };
  await load({ defaults: { currency: 'XXQ' } });
  await expect(wizard.refusal).toContainText(messageOf({ code: 'currency.unknown', value: 'XXQ' }, 'en'));
  await load({ columns: { ...columns, due: 'Payable' } });
  const column = { code: 'mapping.columnMissing', column: 'Payable', key: 'due' } as const;
  await expect(page.getByRole('alert').filter({ hasText: 'Payable' })).toContainText(messageOf(column, 'en'));
  await expect(page.locator('main footer button').last()).toBeDisabled();
  await load({ sheet: 'July' });
  const missing = { code: 'sheet.missing', sheet: 'July', sheets: ['June'] } as const;
  await expect(wizard.refusal).toContainText(messageOf(missing, 'en'));
  expect((await run(page, 'book.state', {})).head.seq).toBe(1);
});

test('a file without heads, and one that lacks a needed column, go no further than the columns', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const next = page.locator('main footer button').last();
  await wizard.read(await writeInput(dataDir, 'letter.csv', 'Dear Sir\n\nplease pay\n'));
  await wizard.next('Columns');
  await expect(wizard.refusal).toContainText(messageOf({ code: 'header.missing' }, 'en'));
  await expect(next).toBeDisabled();
  await page.keyboard.press('Escape');
  await wizard.at('Sheet and head');
  await page.keyboard.press('Escape');
  await wizard.read(await writeInput(dataDir, 'half.csv', 'Customer,Invoice date,Amount\nA,2026-01-05,1\n'));
  await wizard.next('Columns');
  await expect(wizard.note).toHaveText('Still to be mapped: Invoice number');
  await expect(wizard.refusal).toHaveCount(0);
  await expect(next).toBeDisabled();
  expect((await run(page, 'book.state', {})).head.seq).toBe(1);
});

test('what was imported before, and what others stand on, is said and left as it is', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await openOwnBooks(launch);
  const wizard = new WizardPage(app, page);
  const file = await writeInput(dataDir, 'old.csv', good);
  await wizard.toPreview(file);
  await wizard.next('Effects');
  await wizard.next('Done');
  await page.getByRole('button', { name: 'Import another file' }).click();
  const before = await recordOf(dataDir);

  await wizard.read(file);
  await expect(page.getByText(/^This file was imported on /)).toBeVisible();
  await expect(page.getByText('To import it again, take that import back first.')).toBeVisible();
  await expect(page.locator('main footer button').last()).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  expect(await recordOf(dataDir)).toEqual(before);

  const customers = await run(page, 'customers.page', {
    filter: { asOf: isoDate('2026-06-30'), bounds: [30, 60, 90, 180] },
    sort: { key: 'code', descending: false },
    offset: 0,
    limit: 1,
  });
  const customerId = customers.rows[0]?.id;
  if (customerId === undefined) throw new Error('the import made no customer');
  await run(page, 'receipt.post', {
    customerId,
    number: 'R-1',
    receivedOn: isoDate('2026-06-01'),
    amountMinor: 500,
    currency: 'CNY',
  });
  const later = await recordOf(dataDir);
  const [imported] = await run(page, 'imports.list', {});
  await goTo(page, `/import/${imported?.id}`);
  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  const alert = page.locator('main').getByRole('alert');
  await expect(alert).toContainText(`Import ${imported?.id} cannot be taken back`);
  await expect(alert).toContainText('R-1');
  await expect(alert).toContainText('Nothing has been changed.');
  expect(await recordOf(dataDir)).toEqual(later);

  await app.close();
  const undone = await runBatch(['undo-import', '--import', imported?.id ?? '', '--data-dir', dataDir]);
  expect(undone).toMatchObject({
    status: 3,
    json: { error: { code: 'import.builtOn', importId: imported?.id, by: 'R-1' } },
  });
  expect(await recordOf(dataDir)).toEqual(later);
});
