import { type RawCell } from '@shared/sheets';
import { book, head, issuesOf, plan, row } from '@test/builders/invoiceSheet';
import { aCustomer, anInvoice, aReceipt } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

test('a good row becomes an invoice and its customer', () => {
  const { invoices, customers, issues, fileIssues } = plan([row()]);
  expect({ issues, fileIssues }).toEqual({ issues: [], fileIssues: [] });
  expect(customers).toEqual([{ kind: 'new', customer: { row: 2, code: 'C1', name: '云泽' } }]);
  expect(invoices).toMatchObject([
    {
      row: 2,
      customer: 0,
      number: 'F1',
      issuedOn: '2026-01-05',
      dueOn: '2026-02-05',
      dueFrom: 'file',
      currency: 'CNY',
      grossMinor: 10_000,
      paidMinor: 0,
      paidOn: undefined,
      isDisputed: false,
    },
  ]);
});

describe('what refuses a row, by its column', () => {
  test.each<[Record<string, RawCell>, string, string]>([
    [{ 开票日期: '2013-02-30' }, 'date', 'date.invalid'],
    [{ 开票日期: null }, 'date', 'date.invalid'],
    [{ 开票日期: '26-01-05' }, 'date', 'date.invalid'],
    [{ 到期日: 'soon' }, 'due', 'date.invalid'],
    [{ 到期日: '2026-01-04' }, 'due', 'date.dueBeforeInvoice'],
    [{ 价税合计: 'abc' }, 'amount', 'amount.invalid'],
    [{ 价税合计: null }, 'amount', 'amount.invalid'],
    [{ 价税合计: '1.005' }, 'amount', 'amount.decimals'],
    [{ 价税合计: 1.005 }, 'amount', 'amount.decimals'],
    [{ 价税合计: '-5' }, 'amount', 'amount.negative'],
    [{ 价税合计: '(5.00)' }, 'amount', 'amount.negative'],
    [{ 价税合计: '5.00-', 币种: null }, 'amount', 'amount.negative'],
    [{ 价税合计: 0 }, 'amount', 'amount.zero'],
    [{ 价税合计: '$5.00' }, 'amount', 'currency.mismatch'],
    [{ 价税合计: '€5', 币种: 'USD' }, 'amount', 'currency.mismatch'],
    [{ 价税合计: '5.5', 币种: 'JPY' }, 'amount', 'amount.decimals'],
    [{ 币种: 'XXQ' }, 'currency', 'currency.unknown'],
    [{ 币种: '$' }, 'currency', 'currency.unknown'],
    [{ 币种: null }, 'currency', 'currency.missing'],
    [{ 发票号: null }, 'number', 'number.missing'],
    [{ 发票号: Number('26322000001184417203') }, 'number', 'value.invalid'],
    [{ 发票号: 'F'.repeat(101) }, 'number', 'value.tooLong'],
    [{ 客户编码: null, 客户名称: ' ' }, 'customerName', 'customer.unknown'],
    [{ 客户名称: 'N'.repeat(201) }, 'customerName', 'value.tooLong'],
  ])('%j', (changes, column, code) => {
    const found = plan([row(changes), row({ 发票号: 'F2' })]);
    expect(issuesOf(found).filter(([, , each]) => each !== 'currency.missing' || code === each)).toEqual([
      [2, column, code],
    ]);
    expect(found.invoices.map((invoice) => invoice.number)).toEqual(['F2']);
    expect(found.issues.at(-1)?.header).toBe(
      head[head.findIndex((_, place) => columnNames[place] === column)],
    );
  });

  const columnNames = ['customerCode', 'customerName', 'number', 'date', 'due', 'amount', 'currency'];

  test('all problems of a row are named at once', () => {
    const found = plan([row({ 开票日期: 'x', 到期日: 'y', 价税合计: 'z', 发票号: null, 币种: 'Q' })]);
    expect(issuesOf(found)).toEqual([
      [2, 'number', 'number.missing'],
      [2, 'date', 'date.invalid'],
      [2, 'amount', 'amount.invalid'],
      [2, 'currency', 'currency.unknown'],
      [2, 'due', 'date.invalid'],
    ]);
    expect(found.customers).toEqual([]);
  });

  test('the value is shown as the file has it', () => {
    expect(plan([row({ 开票日期: ' 2013-02-30 ' })]).issues[0]).toMatchObject({ value: '2013-02-30' });
  });
});

describe('numbers', () => {
  test('are unique in the file after trimming and NFKC; the first good row keeps its number', () => {
    const found = plan([row({ 开票日期: 'x' }), row(), row({ 发票号: ' Ｆ1 ' }), row({ 发票号: 'f1' })]);
    expect(issuesOf(found)).toEqual([
      [2, 'date', 'date.invalid'],
      [4, 'number', 'number.duplicate'],
    ]);
    expect(found.invoices.map(({ number }) => number)).toEqual(['F1', 'f1']);
  });

  test('are unique in the book, receipts included', () => {
    const view = book({
      customers: [aCustomer('C1')],
      invoices: [anInvoice('Ｆ1')],
      receipts: [aReceipt('F2')],
    });
    const found = plan([row(), row({ 发票号: 'F2' }), row({ 发票号: 'F3' })], { view });
    expect(issuesOf(found).filter(([, column]) => column === 'number')).toEqual([
      [2, 'number', 'number.duplicate'],
      [3, 'number', 'number.duplicate'],
    ]);
  });

  test('keep their zeros, and lose what a spreadsheet added', () => {
    const found = plan([row({ 发票号: '0000611365' }), row({ 发票号: 200 }), row({ 发票号: '300.0' })]);
    expect(found.invoices.map(({ number }) => number)).toEqual(['0000611365', '200', '300']);
  });
});
