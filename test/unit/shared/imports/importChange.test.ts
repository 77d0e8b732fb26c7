import { isoDate } from '@shared/dates';
import { type Instant } from '@shared/ids';
import { buildImportChange, csvField, writeProblemsCsv } from '@shared/imports';
import { applyChangeSet, createBook, type DecisionContext, openOfInvoice } from '@shared/ledger';
import { type RawCell } from '@shared/sheets';
import { planRows } from '@test/builders/importTables';
import { aCompany, aCustomer, aReceipt } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

const columns = [
  '客户编码',
  '客户名称',
  '发票号',
  '开票日期',
  '到期日',
  '金额',
  '已收',
  '收款日期',
  '有争议',
  '业务员',
];
const rows: RawCell[][] = [
  ['C1', '云泽', 'F1', '2026-01-05', '2026-02-05', 100, 40, '2026-03-01', '是', '沈禾'],
  ['X1', '新甲', 'F2', '2026-01-06', null, 50, 50, '2026-01-01', '否', null],
  ['X1', '新甲', 'F1-R', '2026-01-06', null, 7, null, null, null, null],
  ['X1', '新甲', 'F3', 'x', null, 7, null, null, null, '=SUM(1,2)'],
];

const context = (): DecisionContext => {
  let count = 0;
  return {
    today: isoDate('2026-06-30'),
    now: '2026-06-30T01:02:03.000Z' as Instant,
    seq: 7,
    newId: () => `id${(count += 1)}`,
    actor: 'test',
  };
};

const bookOf = () => {
  const book = createBook();
  applyChangeSet(book, {
    put: {
      company: [aCompany()],
      customers: [aCustomer('C1', { name: '云泽' })],
      receipts: [aReceipt('F2-R')],
    },
    del: {},
  });
  return book;
};

describe('the rows that an import puts', () => {
  const book = bookOf();
  const plan = planRows([columns, ...rows], { view: book, mapping: { defaults: { currency: 'CNY' } } });
  const source = { fileName: 'a.xlsx', sha256: 'f'.repeat(64), sheet: '发票' };
  const { change, importId, row } = buildImportChange(plan, book, context(), source);

  test('carry the entry’s seq and where they came from', () => {
    expect(row).toEqual({
      id: importId,
      rev: 7,
      kind: 'invoices',
      fileName: 'a.xlsx',
      fileSha256: 'f'.repeat(64),
      sheet: '发票',
      importedAt: '2026-06-30T01:02:03.000Z',
      accepted: 3,
      refused: 1,
      customers: 1,
      invoices: 3,
      receipts: 2,
    });
    expect(change.put.imports).toEqual([row]);
    expect(change.put.customers).toMatchObject([
      { rev: 7, code: 'X1', name: '新甲', origin: { importId, row: 3 } },
    ]);
    expect(change.put.invoices?.map((invoice) => [invoice.number, invoice.rev, invoice.origin?.row])).toEqual(
      [
        ['F1', 7, 2],
        ['F2', 7, 3],
        ['F1-R', 7, 4],
      ],
    );
    const ids = Object.values(change.put).flatMap((table) => table.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('receipts take numbers that nothing has, and count from the later of the two days', () => {
    expect(
      change.put.receipts?.map(({ number, receivedOn, amountMinor }) => [number, receivedOn, amountMinor]),
    ).toEqual([
      ['F1-R2', '2026-03-01', 4_000],
      ['F2-R2', '2026-01-01', 5_000],
    ]);
    expect(change.put.allocations?.map(({ amountMinor, effectiveOn }) => [amountMinor, effectiveOn])).toEqual(
      [
        [4_000, '2026-03-01'],
        [5_000, '2026-01-06'],
      ],
    );
  });

  test('a dispute holds from the invoice date', () => {
    expect(change.put.disputes).toMatchObject([
      { invoiceId: change.put.invoices?.[0]?.id, customerId: 'C1', openedOn: '2026-01-05' },
    ]);
    expect(change.put.disputes?.[0]).not.toHaveProperty('untilOn');
  });

  test('stand in the book as posted', () => {
    applyChangeSet(book, change);
    const [first, second] = change.put.invoices ?? [];
    expect(first && openOfInvoice(book, first, isoDate('2026-02-28'))).toBe(10_000);
    expect(first && openOfInvoice(book, first, isoDate('2026-03-01'))).toBe(6_000);
    expect(second && openOfInvoice(book, second, isoDate('2026-06-30'))).toBe(0);
    expect(first?.salesperson).toBe('沈禾');
    expect(second?.dueOn).toBe('2026-02-05');
    expect(second).not.toHaveProperty('salesperson');
  });
});

describe('the csv of refused rows', () => {
  const plan = planRows([columns, ...rows], { mapping: { defaults: { currency: 'CNY' } } });

  test('has the reason and the row, and no formula', () => {
    const csv = writeProblemsCsv(plan, 'zh-CN');
    expect(csv.startsWith('\uFEFF行号,原因,客户编码,')).toBe(true);
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^5,开票日期：.*,X1,新甲,F3,x,,7,,,,"'=SUM\(1,2\)"$/);
    expect(writeProblemsCsv(plan, 'en')).toContain('\r\n5,');
  });

  test.each([
    ['=1', "'=1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', '"\'\ra"'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  test('can be imported again as it is', () => {
    const cells = writeProblemsCsv(plan, 'en')
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(planRows(cells).input.resolved.columnOf.size).toBe(10);
  });
});
