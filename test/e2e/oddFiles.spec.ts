import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeGb18030 } from '@test/builders/gb18030';
import {
  chartWorkbook,
  mergedWorkbook,
  millionEmptyRows,
  prefixedWorkbook,
  workbookOf1904,
} from '@test/builders/oddWorkbooks';
import { expect, runBatch, test } from './fixtures';

/*
 * Files that other programs write in ways of their own: each is imported by the real program, and its aging is what
 * the rows say.
 */

type Late = { code: string; name: string; notDue: string; late: string[]; total: string };
type Aging = { currencies: { currency: string; customers: Late[] }[] };

const head = ['客户名称', '发票号码', '开票日期', '到期日', '价税合计'];
const rows = [
  ['平汐远岫汽车配件有限公司', '0010', '2026-04-22', '2026-05-22', 148_900],
  ['临岫衡川仪表有限公司', '0011', '2026-06-01', '2026-07-01', 12_345.5],
];
const list = [head, ...rows];

/** Serials of the calendar that begins in 1904: 2026-04-22, 2026-05-22, 2026-06-01, 2026-07-01. */
const serials = [44_672, 44_702, 44_712, 44_742] as const;

const mergedHead = [
  ['客户名称', '发票', '', '', '价税合计'],
  ['', '号码', '日期', '到期日', ''],
];
const mergedRows = [
  [...(rows[0] ?? [])],
  ['', '0012', '2026-04-23', '2026-05-23', 100],
  [...(rows[1] ?? [])],
];

/** The columns by hand: a mapping names those of a head in two rows by both. */
const mergedMapping = {
  kind: 'invoices',
  headerRow: 2,
  columns: {
    customerName: '客户名称',
    number: '发票 号码',
    date: '发票 日期',
    due: '发票 到期日',
    amount: '价税合计',
  },
};

const files: Readonly<Record<string, { readonly make: () => Uint8Array; readonly more?: string }>> = {
  'with a chart on a sheet of its own and one over the rows': { make: () => chartWorkbook(list) },
  'with a prefix before every name': { make: () => prefixedWorkbook(list) },
  'whose days count from 1904': {
    make: () =>
      workbookOf1904(
        head,
        rows.map((cells, at) => [
          cells[0] ?? '',
          cells[1] ?? '',
          serials[at * 2] ?? 0,
          serials[at * 2 + 1] ?? 0,
          cells[4] ?? 0,
        ]),
        [2, 3],
      ),
  },
  'with a million empty rows below': { make: () => millionEmptyRows(list) },
};

async function importInto(
  dataDir: string,
  name: string,
  bytes: Uint8Array,
  more: readonly string[] = [],
): Promise<readonly Late[]> {
  await writeFile(path.join(dataDir, name), bytes);
  const books = path.join(dataDir, 'books');
  const common = ['--data-dir', books, '--lang', 'en', '--today', '2026-06-30'];
  const imported = await runBatch<{ accepted: number; refused: object[] }>(
    ['import', '--kind', 'invoices', '--file', name, '--currency', 'CNY', ...common, ...more],
    { cwd: dataDir },
  );
  expect(imported.json.refused).toEqual([]);
  expect(imported.status).toBe(0);
  const aging = await runBatch<Aging>(['aging', '--as-of', '2026-06-30', ...common]);
  expect(aging.json.currencies.map(({ currency }) => currency)).toEqual(['CNY']);
  return aging.json.currencies[0]?.customers ?? [];
}

const late = (...amounts: readonly string[]): string[] =>
  [0, 1, 2, 3, 4].map((column) => amounts[column] ?? '0.00');
const pingxi = { name: '平汐远岫汽车配件有限公司', notDue: '0.00', late: late('0.00', '148900.00') };
const linxiu = { name: '临岫衡川仪表有限公司', notDue: '12345.50', late: late(), total: '12345.50' };

for (const [what, { make }] of Object.entries(files)) {
  test(`a workbook ${what}`, async ({ dataDir }) => {
    const customers = await importInto(dataDir, 'ledger.xlsx', make());
    expect(customers).toMatchObject([linxiu, pingxi]);
    expect(customers).toHaveLength(2);
  });
}

test('a workbook with heads joined over two rows and a customer joined over its invoices', async ({
  dataDir,
}) => {
  const bytes = mergedWorkbook([...mergedHead, ...mergedRows], ['A1:A2', 'B1:D1', 'E1:E2', 'A3:A4']);
  const found = await importInto(dataDir, 'merged.xlsx', bytes);
  const both = { ...pingxi, late: late('0.00', '149000.00'), total: '149000.00' };
  expect(found).toMatchObject([linxiu, both]);
});

test('the same by a mapping that names both rows of the head', async ({ dataDir }) => {
  await writeFile(path.join(dataDir, 'mapping.json'), JSON.stringify(mergedMapping));
  const bytes = mergedWorkbook([...mergedHead, ...mergedRows], ['A1:A2', 'B1:D1', 'E1:E2', 'A3:A4']);
  const found = await importInto(dataDir, 'merged.xlsx', bytes, ['--mapping', 'mapping.json']);
  expect(found).toMatchObject([{ total: '12345.50' }, { total: '149000.00' }]);
});

test('a csv in GB18030, with a record of two lines, full-width digits and thousands', async ({ dataDir }) => {
  const lines = [
    head.join(','),
    '平汐远岫汽车配件有限公司,0010,２０２６年４月２２日,20260522,"￥１４８，９００.00"',
    '"临岫衡川\r\n仪表有限公司",0011,2026/6/1,2026.7.1,"12,345.50"',
  ];
  const found = await importInto(dataDir, 'ledger.csv', encodeGb18030(`${lines.join('\r\n')}\r\n`));
  expect(found.map(({ notDue, late: columns }) => [notDue, columns[1]])).toEqual([
    ['12345.50', '0.00'],
    ['0.00', '148900.00'],
  ]);
  expect(found[1]?.name).toBe(pingxi.name);
});
