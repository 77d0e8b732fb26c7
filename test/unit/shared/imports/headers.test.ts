import { samplesOf, tableOf } from '@test/builders/importTables';
import { findHeaderRow, proposeMapping, readHead } from '@shared/imports';
import { type RawRow } from '@shared/sheets';
import { describe, expect, test } from 'vitest';

const propose = (rows: readonly RawRow[], kind?: 'invoices' | 'customers') => {
  const table = tableOf(rows);
  const head = readHead(table, findHeaderRow(table) ?? 1);
  return proposeMapping(head, samplesOf(table, head.headerRow), kind);
};

describe('what the columns of a file mean', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'the IBM ledger',
      'countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate',
      {
        customerCode: 'customerID',
        number: 'invoiceNumber',
        date: 'InvoiceDate',
        due: 'DueDate',
        amount: 'InvoiceAmount',
        disputed: 'Disputed',
        settledOn: 'SettledDate',
      },
    ],
    [
      'a Chinese sheet',
      '客户名称,发票号码,开票日期,到期,价税合计,已回款,币别,业务员,备注1',
      {
        customerName: '客户名称',
        number: '发票号码',
        date: '开票日期',
        due: '到期',
        amount: '价税合计',
        paid: '已回款',
        currency: '币别',
        salesperson: '业务员',
      },
    ],
    [
      '用友',
      '对账对象编码,对账对象名称,币种,业务日期,业务单号,业务员,摘要,借方金额',
      {
        customerCode: '对账对象编码',
        customerName: '对账对象名称',
        currency: '币种',
        date: '业务日期',
        number: '业务单号',
        salesperson: '业务员',
        reference: '摘要',
        amount: '借方金额',
      },
    ],
    [
      '金蝶',
      '单据编号,业务日期,往来单位代码,往来单位名称,币别,价税合计（元）,到期日,已核销金额',
      {
        number: '单据编号',
        date: '业务日期',
        customerCode: '往来单位代码',
        customerName: '往来单位名称',
        currency: '币别',
        amount: '价税合计（元）',
        due: '到期日',
        paid: '已核销金额',
      },
    ],
    [
      'the tax bureau, where 金额 is without tax',
      '数电票号码,购买方名称,开票日期,金额,税额,价税合计',
      { number: '数电票号码', customerName: '购买方名称', date: '开票日期', amount: '价税合计' },
    ],
    [
      'QuickBooks',
      'Num,Customer,Date,Due Date,Terms,Amount,Open Balance,P.O. #',
      {
        number: 'Num',
        customerName: 'Customer',
        date: 'Date',
        due: 'Due Date',
        netDays: 'Terms',
        amount: 'Amount',
        reference: 'P.O. #',
      },
    ],
    [
      'Xero',
      '*ContactName,AccountNumber,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,InvoiceAmountPaid,Currency',
      {
        customerName: '*ContactName',
        customerCode: 'AccountNumber',
        number: '*InvoiceNumber',
        reference: 'Reference',
        date: '*InvoiceDate',
        due: '*DueDate',
        amount: 'Total',
        paid: 'InvoiceAmountPaid',
        currency: 'Currency',
      },
    ],
    [
      'SAP',
      'KUNNR,NAME1,BELNR,BLDAT,FAEDT,WRBTR,WAERS,AUGDT,XBLNR',
      {
        customerCode: 'KUNNR',
        customerName: 'NAME1',
        number: 'BELNR',
        date: 'BLDAT',
        due: 'FAEDT',
        amount: 'WRBTR',
        currency: 'WAERS',
        settledOn: 'AUGDT',
        reference: 'XBLNR',
      },
    ],
    [
      'a day of payment without an amount is the day of settlement',
      '客户,发票号,开票日期,金额,收款日期',
      { customerName: '客户', number: '发票号', date: '开票日期', amount: '金额', settledOn: '收款日期' },
    ],
    [
      'longer names with known endings',
      '销售客户名称,电子发票号码,最后到期日期,合同价税合计金额,发票开票日期',
      {
        customerName: '销售客户名称',
        number: '电子发票号码',
        due: '最后到期日期',
        amount: '合同价税合计金额',
        date: '发票开票日期',
      },
    ],
  ])('%s', (_, headers, columns) => {
    const mapping = propose([headers.split(',')]);
    expect(mapping.kind).toBe('invoices');
    expect(mapping.columns).toEqual(columns);
  });

  test('a list of customers', () => {
    const mapping = propose([
      '客户编码,客户名称,英文名称,统一社会信用代码,注册地址,联系人,电话,邮箱,账期,信用额度'.split(','),
    ]);
    expect(mapping).toMatchObject({
      kind: 'customers',
      columns: {
        code: '客户编码',
        name: '客户名称',
        nameEn: '英文名称',
        taxId: '统一社会信用代码',
        address: '注册地址',
        contact: '联系人',
        phone: '电话',
        email: '邮箱',
        netDays: '账期',
        creditLimit: '信用额度',
      },
    });
  });

  test('金额 beside 税额 alone is not taken for what is owed', () => {
    expect(propose(['客户,发票号,开票日期,金额,税额'.split(',')]).columns.amount).toBeUndefined();
    expect(propose(['客户,发票号,开票日期,金额'.split(',')]).columns.amount).toBe('金额');
  });

  test('values that cannot be dates or days keep a column from its meaning', () => {
    const rows = [
      ['客户', '发票号', '开票日期', '付款期限', '金额'],
      ['A', '1', '2026-01-05', '30天', '5'],
    ];
    expect(propose(rows).columns).toMatchObject({ netDays: '付款期限' });
    rows[1]![3] = '2026-02-05';
    expect(propose(rows).columns).toMatchObject({ due: '付款期限' });
  });

  test('the decimal mark is taken from the amounts', () => {
    const head = ['Customer', 'Invoice No', 'Date', 'Amount'];
    expect(propose([head, ['A', '1', '2026-01-05', '1.234,56']]).decimal).toBe(',');
    expect(propose([head, ['A', '1', '2026-01-05', '1,234.56']]).decimal).toBe('.');
  });
});
