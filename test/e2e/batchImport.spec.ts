import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DetailRow, readDetail } from '@test/builders/agingFigures';
import { readCached } from '@test/builders/readWorkbook';
import { type BatchResult, expect, runBatch, test } from './fixtures';
import { root } from './fixtures/program';

type Problem = { row: number; column: string | null; value: string; code: string; message: string };
type Imported = {
  import: string | null;
  accepted: number;
  refused: Problem[];
  customers: number;
  invoices: number;
  receipts: number;
  warnings: Problem[];
};
type Aging = {
  currencies: { currency: string; totals: { total: string; notDue: string; late: string[] } }[];
};

const ledger = path.join(root, '../shared/data/ibm/accounts-receivable.csv');
const mapping = {
  kind: 'invoices',
  columns: {
    customerCode: 'customerID',
    number: 'invoiceNumber',
    date: 'InvoiceDate',
    due: 'DueDate',
    amount: 'InvoiceAmount',
    settledOn: 'SettledDate',
    disputed: 'Disputed',
  },
  dateOrder: 'mdy',
  defaults: { currency: 'USD' },
};

const head = 'customer,number,date,amount,currency';
const good = [head, 'A,1,2026-01-05,10.00,CNY', 'B,2,2026-02-05,20.50,CNY'];
const bad = [...good, 'A,3,2026-02-30,5,CNY', 'A,1,2026-03-05,7,CNY', 'C,4,2026-03-05,-7,CNY'];

/** Imports invoices from lines of csv into a data folder. */
async function importLines(
  dataDir: string,
  lines: readonly string[],
  more: readonly string[] = [],
): Promise<BatchResult<Imported>> {
  const file = path.join(dataDir, 'ledger.csv');
  await writeFile(file, `${lines.join('\n')}\n`);
  const args = ['import', '--kind', 'invoices', '--file', file, '--data-dir', path.join(dataDir, 'books')];
  return runBatch<Imported>([...args, '--lang', 'en', '--today', '2026-06-30', ...more]);
}

const totalsOn = async (
  dataDir: string,
  day: string,
  more: readonly string[] = [],
): Promise<Aging['currencies']> => {
  const args = ['aging', '--data-dir', path.join(dataDir, 'books'), '--as-of', day, ...more];
  return (await runBatch<Aging>(args)).json.currencies;
};

const sumOf = (items: readonly DetailRow[]): string =>
  (items.reduce((cents, item) => cents + Math.round(Number(item.open) * 100), 0) / 100).toFixed(2);

test('the real ledger: counts, and its aging on two days', async ({ dataDir }) => {
  test.skip(!existsSync(ledger), 'the real ledger is not beside this checkout');
  const books = path.join(dataDir, 'books');
  const file = path.join(dataDir, 'mapping.json');
  await writeFile(file, JSON.stringify(mapping));
  const args = ['import', '--kind', 'invoices', '--file', ledger, '--mapping', file, '--data-dir', books];
  const first = await runBatch<Imported>(args);
  expect(first).toMatchObject({
    status: 0,
    json: { accepted: 2466, refused: [], customers: 100, invoices: 2466, receipts: 2466, warnings: [] },
  });
  const again = await runBatch(args);
  expect(again).toMatchObject({
    status: 3,
    json: { error: { code: 'file.alreadyImported', importId: first.json.import } },
  });
  const late = (amount: string): string[] => [amount, '0.00', '0.00', '0.00', '0.00'];
  for (const [day, open, total, notDue, first30] of [
    ['2012-12-31', 99, '5725.06', '4936.32', '788.74'],
    ['2013-06-30', 84, '5119.85', '4284.29', '835.56'],
  ] as const) {
    const workbook = path.join(dataDir, `aging-${day}.xlsx`);
    const totals = { total, notDue, late: late(first30) };
    expect(await totalsOn(dataDir, day, ['--xlsx', workbook, '--lang', 'en'])).toMatchObject([
      { currency: 'USD', totals },
    ]);
    const items = readDetail(await readCached(workbook), 'en');
    const isLate = (item: DetailRow): boolean => Number(item.days) > 0;
    expect(items).toHaveLength(open);
    expect(sumOf(items)).toBe(total);
    expect(sumOf(items.filter(isLate))).toBe(first30);
    expect(sumOf(items.filter((item) => !isLate(item)))).toBe(notDue);
  }
});

test('detects the columns, makes the company, and is taken back as a whole', async ({ dataDir }) => {
  const books = path.join(dataDir, 'books');
  const imported = await importLines(dataDir, good);
  expect(imported).toMatchObject({
    status: 0,
    json: { accepted: 2, refused: [], customers: 2, invoices: 2, receipts: 0 },
  });
  expect(await totalsOn(dataDir, '2026-06-30')).toMatchObject([
    { currency: 'CNY', totals: { total: '30.50' } },
  ]);
  const id = imported.json.import ?? '';
  const undone = await runBatch<Imported>(['undo-import', '--import', id, '--data-dir', books]);
  expect(undone).toMatchObject({ status: 0, json: { import: id, accepted: 2, customers: 2, invoices: 2 } });
  expect(await totalsOn(dataDir, '2026-06-30')).toEqual([]);
  const twice = await runBatch(['undo-import', '--import', id, '--data-dir', books]);
  expect(twice).toMatchObject({ status: 3, json: { error: { code: 'import.unknown', importId: id } } });
  // Taken back, the same file may come again.
  expect((await importLines(dataDir, good)).status).toBe(0);
});

test('with refused rows nothing is imported: every one is named with its remedy', async ({ dataDir }) => {
  const { status, json } = await importLines(dataDir, bad);
  expect({ status, accepted: json.accepted, invoices: json.invoices }).toEqual({
    status: 3,
    accepted: 0,
    invoices: 0,
  });
  expect(json.refused.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
    [4, 'date', '2026-02-30', 'date.invalid'],
    [5, 'number', '1', 'number.duplicate'],
    [6, 'amount', '-7', 'amount.negative'],
  ]);
  for (const { message } of json.refused) expect(message).toMatch(/\. .+\.$/);
  expect(json.error).toMatchObject({ code: 'import.rowsRefused', refused: 3 });
  expect(await totalsOn(dataDir, '2026-06-30')).toEqual([]);
  expect(await readdir(path.join(dataDir, 'books', 'documents')).catch(() => [])).toEqual([]);
});

test('with --partial the good rows are imported, status 1', async ({ dataDir }) => {
  const trial = await importLines(dataDir, bad, ['--partial', '--dry-run']);
  expect(trial).toMatchObject({ status: 1, json: { import: null, accepted: 2, invoices: 2 } });
  expect(await totalsOn(dataDir, '2026-06-30')).toEqual([]);
  const none = await importLines(dataDir, [head, bad[3] ?? '', bad[5] ?? ''], ['--partial']);
  expect(none).toMatchObject({ status: 3, json: { accepted: 0 } });
  expect(none.json.refused).toHaveLength(2);
  const { status, json } = await importLines(dataDir, bad, ['--partial']);
  expect({ status, accepted: json.accepted, refused: json.refused.length }).toEqual({
    status: 1,
    accepted: 2,
    refused: 3,
  });
  expect(await totalsOn(dataDir, '2026-06-30')).toMatchObject([{ totals: { total: '30.50' } }]);
});

test('--currency stands in for a column that is not there', async ({ dataDir }) => {
  const lines = good.map((line) => line.slice(0, line.lastIndexOf(',')));
  const without = await importLines(dataDir, lines);
  expect(without).toMatchObject({ status: 3, json: { accepted: 0 } });
  expect(new Set(without.json.refused.map(({ code }) => code))).toEqual(new Set(['currency.missing']));
  expect(await importLines(dataDir, lines, ['--currency', 'EUR'])).toMatchObject({ status: 0 });
  expect(await totalsOn(dataDir, '2026-06-30')).toMatchObject([
    { currency: 'EUR', totals: { total: '30.50' } },
  ]);
});
