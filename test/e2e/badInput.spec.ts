import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { oleFile } from '@test/builders/oleFile';
import { lockedZip, lyingZipBomb, plainWorkbook, zipBomb } from '@test/builders/oddWorkbooks';
import { type BatchResult, expect, makeTempFolder, removeFolder, runBatch, test } from './fixtures';
import { recordOf } from './fixtures/record';
import { badCustomers, badInvoices, csvOf, problemsOf } from './pages/badRows';

/*
 * Everything that a file can have wrong, given to the real program without its window: what is said, and that nothing
 * was changed. All of it goes to one book, which stays as it is.
 */
test.describe.configure({ mode: 'default' });

type Problem = { row: number; column: string | null; value: string; code: string; message: string };
type Imported = { import: string | null; accepted: number; refused: Problem[]; warnings: Problem[] };

let folder: string;
let books: string;
let before: Awaited<ReturnType<typeof recordOf>>;

const list = 'Customer code,Invoice no,Invoice date,Amount,Currency\n';
const good = `${list}OLD,OLD-1,2026-01-05,100.00,CNY\n`;
const rows = [
  ['Customer code', 'Invoice no', 'Invoice date', 'Amount', 'Currency'],
  ['OLD', 'NEW-1', '2026-01-05', 10, 'CNY'],
];

test.beforeAll(async () => {
  folder = await makeTempFolder('bad');
  books = path.join(folder, 'books');
  await writeFile(path.join(folder, 'old.csv'), good);
  expect(await importFile('old.csv')).toMatchObject({ status: 0, json: { accepted: 1 } });
  before = await recordOf(books);
  expect(Object.keys(before)).toHaveLength(2);
});
test.afterAll(() => removeFolder(folder));

test.afterEach(async () => {
  expect(await recordOf(books)).toEqual(before);
});

function importFile(name: string, more: readonly string[] = []): Promise<BatchResult<Imported>> {
  const own = more.includes('--kind') ? [] : ['--kind', 'invoices'];
  const args = ['import', ...own, '--file', name, '--data-dir', books, '--today', '2026-06-30', ...more];
  return runBatch<Imported>(more.includes('--lang') ? args : [...args, '--lang', 'en'], { cwd: folder });
}

/** Codes whose sentence repeats the value of the cell. */
const namesValue = new Set([
  'date.invalid',
  'amount.invalid',
  'amount.decimals',
  'amount.negative',
  'amount.exceedsInvoice',
  'currency.unknown',
  'value.invalid',
]);

for (const [kind, bad] of [
  ['invoices', badInvoices],
  ['customers', badCustomers],
] as const) {
  test(`every problem of a row of ${kind} is named with its place, its value, the reason and the remedy`, async () => {
    await writeFile(path.join(folder, `${kind}.csv`), csvOf(bad));
    const english = await importFile(`${kind}.csv`, ['--kind', kind]);
    const chinese = await importFile(`${kind}.csv`, ['--kind', kind, '--lang', 'zh-CN']);
    for (const { status, json } of [english, chinese]) {
      expect(json.refused.map((one) => [one.row, one.column, one.value, one.code])).toEqual(problemsOf(bad));
      expect(status).toBe(3);
      expect(json.accepted).toBe(0);
      expect(json.error?.code).toBe('import.rowsRefused');
    }
    for (const { code, value, message } of english.json.refused) {
      expect(message).toMatch(/[.)] .+\.$/);
      if (namesValue.has(code)) expect(message).toContain(`"${value}"`);
    }
    for (const { message } of chinese.json.refused)
      expect(message).toMatch(/\p{Script=Han}.*。.*\p{Script=Han}.*。$/u);
  });
}

test('figures of a workbook are read at 15 digits, and errors of its formulas refused', async () => {
  const [head] = rows;
  const figures = [1.005, 0.30000000000000004, 19.999, 1e15];
  const list = figures.map((figure, at) => ['OLD', `F-${at}`, '2026-01-05', figure, 'CNY']);
  await writeFile(path.join(folder, 'figures.xlsx'), plainWorkbook([head ?? [], ...list]));
  const { json } = await importFile('figures.xlsx', ['--dry-run', '--partial']);
  expect(json.refused.map(({ row, value, code }) => [row, value, code])).toEqual([
    [2, '1.005', 'amount.decimals'],
    [4, '19.999', 'amount.decimals'],
    [5, '1000000000000000', 'amount.invalid'],
  ]);
});

type Case = {
  readonly file: string;
  readonly content?: string | (() => Uint8Array);
  readonly bytes?: number;
  readonly more?: readonly string[];
  readonly error: Readonly<Record<string, unknown>> & { readonly code: string };
};

const mapping = (columns: object, more: object = {}): string =>
  JSON.stringify({ kind: 'invoices', columns, ...more });
const mapped = ['--mapping', 'mapping.json'];
const all = { customerCode: 'Customer code', number: 'Invoice no', date: 'Invoice date', amount: 'Amount' };

const cases: readonly (Case & { readonly mapping?: string })[] = [
  { file: 'nowhere.csv', error: { code: 'file.notFound', name: 'nowhere.csv' } },
  {
    file: 'no-mapping.csv',
    content: good,
    more: ['--mapping', 'nowhere.json'],
    error: { code: 'file.notFound', name: 'nowhere.json' },
  },
  { file: 'empty.csv', content: '', error: { code: 'file.empty', name: 'empty.csv' } },
  { file: 'blank.csv', content: '\n \n,,\n', error: { code: 'file.empty' } },
  { file: 'blank.xlsx', content: () => plainWorkbook([]), error: { code: 'file.empty' } },
  { file: 'head.xlsx', content: () => plainWorkbook(rows.slice(0, 1)), error: { code: 'file.empty' } },
  {
    file: 'old.xls',
    content: () => oleFile(['Workbook']),
    error: { code: 'file.type', found: 'oldWorkbook' },
  },
  {
    file: 'page.xlsx',
    content: '<html><table><tr><td>1</td></tr></table>',
    error: { code: 'file.type', found: 'webPage' },
  },
  {
    file: 'picture.csv',
    content: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    error: { code: 'file.type' },
  },
  {
    file: 'password.xlsx',
    content: () => oleFile(['EncryptionInfo', 'EncryptedPackage']),
    error: { code: 'file.encrypted', name: 'password.xlsx' },
  },
  { file: 'locked.xlsx', content: () => lockedZip(rows), error: { code: 'file.encrypted' } },
  {
    file: 'cut.xlsx',
    content: () => plainWorkbook(rows).slice(0, 400),
    error: { code: 'file.damaged', reason: 'cut' },
  },
  { file: 'lying.xlsx', content: lyingZipBomb, error: { code: 'file.damaged', name: 'lying.xlsx' } },
  {
    file: 'bomb.xlsx',
    content: zipBomb,
    error: { code: 'file.tooLarge', name: 'bomb.xlsx', megabytes: 80 },
  },
  {
    file: 'huge.csv',
    content: good,
    bytes: 200 * 1024 * 1024 + 1,
    error: { code: 'file.tooLarge', megabytes: 201, maxMegabytes: 200 },
  },
  { file: 'again.csv', content: good, error: { code: 'file.alreadyImported', name: 'again.csv' } },
  {
    file: 'sheets.xlsx',
    content: () => plainWorkbook(rows, 'June'),
    more: ['--sheet', 'July'],
    error: { code: 'sheet.missing', sheet: 'July', sheets: ['June'] },
  },
  { file: 'letter.csv', content: 'Dear Sir\n\nplease pay\n', error: { code: 'header.missing' } },
  {
    file: 'half.csv',
    content: 'Customer code,Invoice date,Amount\nOLD,2026-01-05,1\n',
    error: { code: 'mapping.columnMissing', column: '', key: 'number' },
  },
  { file: 'map-1.csv', content: good, mapping: '{"kind":', error: { code: 'mapping.invalid' } },
  {
    file: 'map-2.csv',
    content: good,
    mapping: mapping({ ...all, price: 'Amount' }),
    error: { code: 'mapping.invalid', problem: 'unknownKey', at: 'columns.price' },
  },
  {
    file: 'map-3.csv',
    content: good,
    mapping: mapping({ code: 'Customer code', name: 'Invoice no' }).replace('invoices', 'customers'),
    error: { code: 'mapping.invalid', problem: 'otherKind', at: 'customers' },
  },
  {
    file: 'map-4.csv',
    content: `${list}OLD,NEW-4,2026-01-05,1,CNY\n`,
    mapping: mapping({ ...all, due: 'Payable' }),
    error: { code: 'mapping.columnMissing', column: 'Payable', key: 'due' },
  },
  {
    file: 'map-5.csv',
    content: good,
    mapping: mapping(all, { defaults: { currency: 'XXQ' } }),
    error: { code: 'currency.unknown', value: 'XXQ' },
  },
  {
    file: 'order.csv',
    content: `${list}OLD,1,01/02/2026,10,CNY\nOLD,2,03/04/2026,10,CNY\n`,
    error: { code: 'date.orderUnknown', samples: ['1/2/2026', '3/4/2026'] },
  },
];

for (const { file, content, bytes, mapping: map, more = [], error } of cases) {
  test(`${file}: ${error.code}, and nothing is changed`, async () => {
    const place = path.join(folder, file);
    if (content !== undefined) await writeFile(place, typeof content === 'string' ? content : content());
    if (bytes !== undefined) await truncate(place, bytes);
    if (map !== undefined) await writeFile(path.join(folder, 'mapping.json'), map);
    const { status, json } = await importFile(file, map === undefined ? more : mapped);
    expect({ status, error: json.error }).toMatchObject({ status: 3, error });
    expect(json.error?.message).toMatch(/[.:] .+\.$/);
  });
}

test('a text file is read as what its content says, whatever it is called', async () => {
  await writeFile(path.join(folder, 'ledger.txt'), `${list}OLD,TXT-1,2026-01-05,1.00,CNY\n`);
  expect(await importFile('ledger.txt', ['--dry-run'])).toMatchObject({ status: 0, json: { accepted: 1 } });
});

test('an import that is not there is not taken back', async () => {
  const undone = await runBatch(['undo-import', '--import', 'NO-SUCH', '--data-dir', books, '--lang', 'en']);
  expect(undone).toMatchObject({
    status: 3,
    json: { error: { code: 'import.unknown', importId: 'NO-SUCH' } },
  });
});

test('after all of it the book verifies, with the one import that was good', async () => {
  const { status, json } = await runBatch<{ ok: boolean; entries: number }>(['verify', '--data-dir', books]);
  expect({ status, ok: json.ok, entries: json.entries }).toEqual({ status: 0, ok: true, entries: 2 });
});
