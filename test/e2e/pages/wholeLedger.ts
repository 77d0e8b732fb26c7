import { createRequire } from 'node:module';
import { type Language } from '@shared/i18n';
import type Excel from 'exceljs';

const ExcelJS = createRequire(import.meta.url)('exceljs') as typeof Excel;

/*
 * A small ledger whose aging can be checked by hand. Two of its rows have problems: the invoice date of F-1006, which
 * is to be 2026-01-20, and F-1008, which stands there twice. Below it is a total, as everybody writes one.
 */

const heads: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '客户编码',
    '客户名称',
    '发票号码',
    '开票日期',
    '到期日',
    '价税合计',
    '币种',
    '结清日期',
    '已收金额',
    '收款日期',
    '是否争议',
  ],
  en: [
    'Customer code',
    'Customer name',
    'Invoice number',
    'Invoice date',
    'Due date',
    'Amount',
    'Currency',
    'Settled on',
    'Paid',
    'Paid on',
    'Disputed',
  ],
};

const pingxi = ['0001', '平汐远岫汽车配件有限公司'];
const linxiu = ['0002', '临岫衡川仪表有限公司'];
const larkmoor = ['0003', 'Larkmoor Tooling LLC'];

type Cell = string | number | null;
const rows: readonly (readonly Cell[])[] = [
  [...pingxi, 'F-1001', '2025-12-10', '2026-01-09', 10_000, 'CNY', '2026-04-15', null, null, null],
  [...pingxi, 'F-1002', '2026-02-20', '2026-03-22', 20_000, 'CNY', null, null, null, null],
  [...pingxi, 'F-1003', '2026-05-15', '2026-06-14', 30_000.5, 'CNY', null, 10_000.5, '2026-06-20', null],
  [...pingxi, 'F-1004', '2026-06-10', '2026-07-10', 4_000, 'CNY', null, null, null, null],
  [...linxiu, 'F-1005', '2025-09-01', '2025-10-01', 50_000, 'CNY', null, null, null, '是'],
  [...linxiu, 'F-1006', '2026-02-30', '2026-02-19', 6_000, 'CNY', null, null, null, null],
  [...larkmoor, 'F-1007', '2026-03-01', '2026-03-31', 7_000, 'USD', null, null, null, null],
  [...larkmoor, 'F-1008', '2026-06-01', '2026-07-01', 800.25, 'USD', null, null, null, null],
  [...larkmoor, 'F-1008', '2026-06-02', '2026-07-02', 999, 'USD', null, null, null, null],
];

/** Row of the sheet in which the first invoice stands: a title and the head come before it. */
const firstRow = 3;
export const rowOf = { badDay: firstRow + 5, twice: firstRow + 8 } as const;

/** The ledger as a workbook: days are Excel's own, but for the one that no calendar has. */
export async function ledgerWorkbook(language: Language): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(language === 'en' ? 'Receivables' : '应收明细');
  sheet.addRow([language === 'en' ? 'Receivables, June 2026' : '2026 年 6 月应收明细']);
  sheet.addRow([...heads[language]]);
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(toCell));
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
    });
  }
  sheet.addRow([language === 'en' ? 'Total' : '合计', null, null, null, null, 128_799.75]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function toCell(cell: Cell): Cell | Date {
  if (typeof cell !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(cell)) return cell;
  const day = new Date(`${cell}T00:00:00Z`);
  return day.toISOString().startsWith(cell) ? day : cell;
}

/** Receivable, not due, then late by 1–30, 31–60, 61–90, 91–180 and more days, then unapplied; `Σ` is the currency's sum. */
export type ExpectedAging = Readonly<Record<string, readonly string[]>>;

const none = '0.00';

/** Counted by hand. F-1001 was settled between the two days, F-1003 and F-1004 came, F-1003 was paid in part. */
export const expectedAging: Readonly<Record<string, Readonly<Record<'CNY' | 'USD', ExpectedAging>>>> = {
  '2026-06-30': {
    CNY: {
      '0001': ['44000.00', '4000.00', '20000.00', none, none, '20000.00', none, none],
      '0002': ['56000.00', none, none, none, none, '6000.00', '50000.00', none],
      Σ: ['100000.00', '4000.00', '20000.00', none, none, '26000.00', '50000.00', none],
    },
    USD: {
      '0003': ['7800.25', '800.25', none, none, none, '7000.00', none, none],
      Σ: ['7800.25', '800.25', none, none, none, '7000.00', none, none],
    },
  },
  '2026-03-31': {
    CNY: {
      '0001': ['30000.00', none, '20000.00', none, '10000.00', none, none, none],
      '0002': ['56000.00', none, none, '6000.00', none, none, '50000.00', none],
      Σ: ['86000.00', none, '20000.00', '6000.00', '10000.00', none, '50000.00', none],
    },
    USD: {
      '0003': ['7000.00', '7000.00', none, none, none, none, none, none],
      Σ: ['7000.00', '7000.00', none, none, none, none, none, none],
    },
  },
};
