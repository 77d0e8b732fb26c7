import { isoDate } from '@shared/dates';
import { previewOf } from '@shared/imports';
import { type RawCell, type RawRow } from '@shared/sheets';
import { planRows, type PlanOptions } from '@test/builders/importTables';
import { book, head, codeOf, issuesOf, row } from '@test/builders/invoiceSheet';
import { aCompany, aCustomer } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

describe('the due day', () => {
  const columns = [...head, '账期'];
  const due = (rows: readonly RawRow[], options: PlanOptions = {}) =>
    planRows([columns, ...rows], options).invoices.map(({ dueOn, dueFrom }) => [dueOn, dueFrom]);
  const noDue = (changes: Record<string, RawCell> = {}) => row({ 到期日: null, ...changes }, columns);

  test('the file, else the row, the customer, the company, the date itself', () => {
    const view = book({
      company: [aCompany({ usualTerms: { kind: 'net', netDays: 45 } })],
      customers: [
        aCustomer('C1', { name: '云泽', terms: { kind: 'endOfMonth', netDays: 30 } }),
        aCustomer('C2', { name: '平汐' }),
      ],
    });
    const rows = [
      row({ 账期: '30' }, columns),
      noDue({ 账期: '30天', 发票号: 'F2' }),
      noDue({ 发票号: 'F3' }),
      noDue({ 发票号: 'F4', 客户编码: 'C2', 客户名称: null }),
      noDue({ 发票号: 'F5', 客户编码: 'C9', 客户名称: '临岫' }),
    ];
    expect(due(rows, { view })).toEqual([
      ['2026-02-05', 'file'],
      ['2026-02-04', 'row'],
      ['2026-02-28', 'customer'],
      ['2026-02-19', 'company'],
      ['2026-02-19', 'company'],
    ]);
    expect(due([noDue()])).toEqual([['2026-01-05', 'date']]);
  });

  test('terms with instalments and discounts are fixed on the invoice', () => {
    const part = (percent: string, days: number) => ({ part: { percent }, days });
    const view = book({
      customers: [
        aCustomer('C1', {
          name: '云泽',
          terms: {
            kind: 'instalments',
            instalments: [part('33.33', 10), { part: { remainder: true }, days: 40 }],
          },
        }),
      ],
    });
    expect(planRows([columns, noDue()], { view }).invoices[0]?.fixed).toEqual({
      dueOn: '2026-02-14',
      instalments: [
        { dueOn: '2026-01-15', amountMinor: 3_333 },
        { dueOn: '2026-02-14', amountMinor: 6_667 },
      ],
    });
  });

  test('days that are none are refused', () => {
    const found = planRows([columns, noDue({ 账期: '月结30天' }), noDue({ 账期: '-5' })]);
    expect(issuesOf(found)).toEqual([
      [2, 'netDays', 'value.invalid'],
      [3, 'netDays', 'terms.negativeDays'],
    ]);
  });
});

describe('what was paid', () => {
  const columns = [...head, '结清日期', '已收', '收款日期', '有争议'];
  const today = isoDate('2026-06-30');
  const paid = (changes: Record<string, RawCell>) => planRows([columns, row(changes, columns)], { today });
  const payment = (changes: Record<string, RawCell>) => {
    const found = paid(changes);
    return [found.invoices[0]?.paidMinor, found.invoices[0]?.paidOn, ...found.issues.map(codeOf)];
  };

  test.each<[Record<string, RawCell>, unknown[]]>([
    [{}, [0, undefined]],
    [{ 结清日期: '2026-03-01' }, [10_000, '2026-03-01']],
    [{ 结清日期: '2026-03-01', 已收: 100 }, [10_000, '2026-03-01']],
    [{ 结清日期: '2026-03-01', 已收: 40 }, [10_000, '2026-03-01', 'paid.lessThanSettled']],
    [{ 已收: 40, 收款日期: '2026-03-01' }, [4_000, '2026-03-01']],
    [{ 已收: '￥100.00', 收款日期: '2026-03-01' }, [10_000, '2026-03-01']],
    [{ 已收: 40 }, [4_000, '2026-06-30', 'paid.undated']],
    [{ 已收: 0, 收款日期: '2026-03-01' }, [0, undefined, 'paid.dayUnused']],
    [{ 已收: '-' }, [0, undefined]],
    [{ 结清日期: '2026-01-01' }, [10_000, '2026-01-01', 'payment.beforeInvoice']],
    [{ 已收: 40, 收款日期: '2026-01-01' }, [4_000, '2026-01-01', 'payment.beforeInvoice']],
    [{ 已收: 100.01, 收款日期: '2026-03-01' }, [undefined, undefined, 'amount.exceedsInvoice']],
    [{ 已收: -1 }, [undefined, undefined, 'amount.negative']],
    [{ 已收: 'x' }, [undefined, undefined, 'amount.invalid']],
    [{ 结清日期: 'x' }, [undefined, undefined, 'date.invalid']],
    [{ 有争议: 'maybe' }, [undefined, undefined, 'value.invalid']],
  ])('%j', (changes, expected) => {
    expect(payment(changes)).toEqual(expected);
  });

  test('an invoice dated after the import is paid on its own day at the earliest', () => {
    expect(payment({ 开票日期: '2026-07-05', 到期日: null, 已收: 5 })).toEqual([
      500,
      '2026-07-05',
      'paid.undated',
    ]);
  });

  test('a dispute is read', () => {
    expect(paid({ 有争议: '是' }).invoices[0]?.isDisputed).toBe(true);
    expect(paid({ 有争议: '否' }).invoices[0]?.isDisputed).toBe(false);
  });

  test('effects are counted by currency', () => {
    const found = planRows([
      columns,
      row({ 已收: 40, 收款日期: '2026-03-01' }, columns),
      row({ 发票号: 'F2', 币种: '美元', 有争议: 'Y' }, columns),
      row({ 发票号: 'F3', 价税合计: 'x' }, columns),
      ['合计', null, null, null, null, '300'],
    ]);
    expect(previewOf(found)).toMatchObject({
      rowCount: 4,
      good: 2,
      refused: 1,
      warned: 0,
      skipped: 1,
      issueCounts: [{ code: 'amount.invalid', count: 1, severity: 'refused' }],
      effects: {
        customers: 1,
        invoices: 2,
        receipts: 1,
        disputes: 1,
        totals: [
          { currency: 'CNY', grossMinor: 10_000, openMinor: 6_000 },
          { currency: 'USD', grossMinor: 10_000, openMinor: 10_000 },
        ],
        newCustomers: ['云泽'],
      },
    });
  });
});
