import { pageOf, previewOf } from '@shared/imports';
import { type RawCell } from '@shared/sheets';
import { type PlanOptions } from '@test/builders/importTables';
import { book, head, issuesOf, plan, row } from '@test/builders/invoiceSheet';
import { aCompany } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

describe('the currency', () => {
  const currency = (changes: Record<string, RawCell>, defaults: { currency?: string } = {}) =>
    plan([row(changes)], { mapping: { defaults } }).invoices[0]?.currency;

  test('the row, else a word beside the amount, else the default', () => {
    expect(currency({ 币种: '美元' }, { currency: 'EUR' })).toBe('USD');
    expect(currency({ 币种: null, 价税合计: '€ 5' }, { currency: 'CNY' })).toBe('EUR');
    expect(currency({ 币种: null }, { currency: 'EUR' })).toBe('EUR');
    expect(currency({ 币种: null, 价税合计: '￥5' }, { currency: 'CNY' })).toBe('CNY');
    expect(currency({ 币种: null, 价税合计: '$5' }, { currency: 'HKD' })).toBe('HKD');
    expect(currency({ 币种: null, 价税合计: '$5' }, { currency: 'CNY' })).toBeUndefined();
  });
});

describe('the order of day and month', () => {
  const dates = (days: readonly string[], mapping: PlanOptions['mapping'] = {}) =>
    plan(
      days.map((day, place) => row({ 发票号: `F${place}`, 开票日期: day, 到期日: null })),
      { mapping },
    );

  test('is one for the file, from all its date columns', () => {
    const found = plan([
      row({ 开票日期: '1/2/2026', 到期日: '3/4/2026' }),
      row({ 发票号: 'F2', 开票日期: '1/3/2026', 到期日: '1/13/2026' }),
    ]);
    expect(found.dateOrder).toBe('mdy');
    expect(found.invoices.map(({ issuedOn, dueOn }) => [issuedOn, dueOn])).toEqual([
      ['2026-01-02', '2026-03-04'],
      ['2026-01-03', '2026-01-13'],
    ]);
  });

  test('where it cannot be told the file is not imported, unless the mapping says it', () => {
    const found = dates(['1/2/2026', '3/4/2026']);
    expect(found.fileIssues).toEqual([{ code: 'date.orderUnknown', samples: ['1/2/2026', '3/4/2026'] }]);
    expect(issuesOf(found)[0]).toEqual([2, 'date', 'date.orderUnknown']);
    const told = dates(['1/2/2026', '3/4/2026'], { dateOrder: 'dmy' });
    expect(told.fileIssues).toEqual([]);
    expect(told.invoices.map(({ issuedOn }) => issuedOn)).toEqual(['2026-02-01', '2026-04-03']);
  });

  test('what does not fit the proven majority is refused by its row', () => {
    const found = dates(['13/1/2026', '14/1/2026', '1/15/2026']);
    expect(found.fileIssues).toEqual([]);
    expect(issuesOf(found)).toEqual([[4, 'date', 'date.invalid']]);
  });
});

describe('rows that hold nothing', () => {
  test('totals, repeated heads, titles and what the user leaves out are skipped', () => {
    const found = plan(
      [
        row(),
        ['合  计', null, null, null, null, 100],
        [null, null, '总计', null, null, 100],
        ['Total', null, null, null, null, 100],
        ['Total for ACME Ltd', null, null, null, null, 100],
        ['制表人：张三'],
        head,
        row({ 发票号: 'F2' }),
        row({ 发票号: 'F3' }),
      ],
      { skips: new Set([9]) },
    );
    expect(found.issues).toEqual([]);
    expect(found.invoices.map((invoice) => invoice.row)).toEqual([2, 10]);
    expect(previewOf(found)).toMatchObject({ rowCount: 9, good: 2, skipped: 7 });
  });

  test('a customer called Total is one', () => {
    expect(plan([row({ 客户名称: 'Total Energies' })]).invoices).toHaveLength(1);
  });

  test('a figure without number is no total', () => {
    expect(issuesOf(plan([row({ 发票号: null })]))).toEqual([[2, 'number', 'number.missing']]);
  });

  test('a cell joined over rows stands for all of them', () => {
    const rows = [
      row({ 客户编码: null }),
      row({ 客户编码: null, 客户名称: null, 发票号: 'F2' }),
      row({ 客户编码: null, 客户名称: null, 发票号: 'F3' }),
    ];
    const merged = [{ top: 2, bottom: 3, left: 2, right: 2 }];
    const found = plan(rows, { merged });
    expect(found.invoices.map(({ number }) => number)).toEqual(['F1', 'F2']);
    expect(issuesOf(found)).toEqual([[4, 'customerName', 'customer.unknown']]);
  });
});

describe('corrections and the page of rows', () => {
  const rows = [
    row({ 开票日期: 46161, 到期日: null }),
    row({ 发票号: 'F2', 价税合计: 'x' }),
    row({ 发票号: 'F3' }),
  ];

  test('a typed value counts as the file’s', () => {
    const corrections = new Map([[3, new Map([['amount', '￥7'] as const])]]);
    const found = plan(rows, { corrections });
    expect(found.issues).toEqual([]);
    expect(found.invoices[1]?.grossMinor).toBe(700);
    const page = pageOf(found, { show: 'all', offset: 1, limit: 1 });
    expect(page.count).toBe(3);
    expect(page.rows[0]?.cells[page.columns.indexOf('amount')]).toEqual({
      text: '￥7',
      readAs: '7.00',
      isCorrected: true,
    });
  });

  test('a column that the file lacks can be typed', () => {
    const corrections = new Map([[2, new Map([['settledOn', '2026-05-31'] as const])]]);
    expect(plan(rows, { corrections }).invoices[0]?.paidMinor).toBe(10_000);
  });

  test('shows cells, how they were read, and what is wrong', () => {
    const found = plan(rows, {
      view: book({ company: [aCompany()] }),
    });
    const page = pageOf(found, { show: 'all', offset: 0, limit: 10 });
    expect(page.columns).toEqual([
      'customerCode',
      'customerName',
      'number',
      'date',
      'due',
      'amount',
      'currency',
    ]);
    expect(page.rows.map(({ row: number, state }) => [number, state])).toEqual([
      [2, 'good'],
      [3, 'refused'],
      [4, 'good'],
    ]);
    expect(page.rows[0]?.cells.slice(3, 5)).toEqual([
      { text: '46161', readAs: '2026-05-19' },
      { text: '', readAs: '2026-06-18' },
    ]);
    expect(page.rows[1]?.cells[5]).toEqual({ text: 'x', issue: { code: 'amount.invalid', value: 'x' } });
    expect(page.rows[1]?.issues).toHaveLength(1);
    const problems = pageOf(found, { show: 'problems', offset: 0, limit: 10 });
    expect(problems.rows.map((each) => each.row)).toEqual([3]);
    expect(pageOf(found, { show: 'all', code: 'amount.invalid', offset: 0, limit: 10 }).count).toBe(1);
    expect(pageOf(found, { show: 'good', offset: 0, limit: 10 }).count).toBe(2);
    expect(pageOf(found, { show: 'warnings', offset: 0, limit: 10 }).count).toBe(0);
  });
});
