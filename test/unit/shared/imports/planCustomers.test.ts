import { type ImportPlan, pageOf, previewOf } from '@shared/imports';
import { applyChangeSet, createBook, type CustomerRow } from '@shared/ledger';
import { type RawCell } from '@shared/sheets';
import { planRows } from '@test/builders/importTables';
import { aCompany, aCustomer } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

const bookOf = (...customers: CustomerRow[]) => {
  const view = createBook();
  applyChangeSet(view, { put: { company: [aCompany({ baseCurrency: 'JPY' })], customers }, del: {} });
  return view;
};

const issuesOf = (plan: ImportPlan) =>
  plan.issues.map((issue) => [
    issue.row,
    issue.column,
    issue.severity === 'refused' ? issue.error.code : issue.warning.code,
  ]);

describe('a list of customers', () => {
  const head = ['客户编码', '客户名称', '英文名称', '税号', '语言', '币种', '账期', '信用额度', '电话'];
  const good = [
    '0012',
    '云泽（上海）有限公司',
    'Yunze',
    '91350100M000100Y43',
    '双语',
    '美元',
    '30天',
    '5000',
    '021-1',
  ];
  const row = (changes: Record<string, RawCell> = {}) =>
    head.map((name, place) => (name in changes ? (changes[name] ?? null) : (good[place] ?? null)));
  const plan = (rows: readonly RawCell[][], view = bookOf()) => planRows([head, ...rows], { view });

  test('a good row becomes a customer', () => {
    const found = plan([row()]);
    expect(found.issues).toEqual([]);
    expect(found.customers).toEqual([
      {
        kind: 'new',
        customer: {
          row: 2,
          code: '0012',
          name: '云泽（上海）有限公司',
          nameEn: 'Yunze',
          taxId: '91350100M000100Y43',
          language: 'both',
          currency: 'USD',
          terms: { kind: 'net', netDays: 30 },
          creditLimitMinor: 5_000,
          phone: '021-1',
        },
      },
    ]);
    expect(previewOf(found)).toMatchObject({ good: 1, effects: { customers: 1, invoices: 0 } });
  });

  test('empty cells set nothing; a limit of 0 allows no credit', () => {
    const empty = Object.fromEntries(head.slice(2).map((name) => [name, null]));
    const found = plan([row({ ...empty, 信用额度: 0 }), row({ ...empty, 客户编码: 'B' })]);
    expect(found.customers.map(({ customer }) => customer)).toEqual([
      { row: 2, code: '0012', name: '云泽（上海）有限公司', creditLimitMinor: 0 },
      { row: 3, code: 'B', name: '云泽（上海）有限公司' },
    ]);
  });

  test.each<[Record<string, RawCell>, string, string]>([
    [{ 客户编码: null }, 'code', 'code.missing'],
    [{ 客户名称: null }, 'name', 'name.missing'],
    [{ 客户编码: 'Ａ1' }, 'code', 'code.duplicate'],
    [{ 语言: '法文' }, 'language', 'value.invalid'],
    [{ 币种: 'XXQ' }, 'currency', 'currency.unknown'],
    [{ 账期: '月结30天' }, 'netDays', 'value.invalid'],
    [{ 账期: '-1' }, 'netDays', 'terms.negativeDays'],
    [{ 信用额度: 'x' }, 'creditLimit', 'amount.invalid'],
    [{ 信用额度: '-1' }, 'creditLimit', 'amount.negative'],
    [{ 信用额度: '1.5' }, 'creditLimit', 'amount.decimals'],
    [{ 电话: '1'.repeat(501) }, 'phone', 'value.tooLong'],
  ])('%j is refused', (changes, column, code) => {
    const view = bookOf(aCustomer('A1', { name: '平汐' }));
    expect(issuesOf(plan([row(changes)], view))).toEqual([[2, column, code]]);
  });

  test('a code stands once in the file; the first good row has it', () => {
    const found = plan([row({ 币种: 'x' }), row(), row({ 客户编码: '００12', 客户名称: '平汐' })]);
    expect(issuesOf(found)).toEqual([
      [2, 'currency', 'currency.unknown'],
      [4, 'code', 'code.duplicate'],
    ]);
  });

  test('a total below is skipped, a customer of that name is not', () => {
    const total = [null, '合计', null, null, null, null, null, null, null];
    const found = plan([row(), total, row({ 客户编码: 'T', 客户名称: 'Total' })]);
    expect(previewOf(found)).toMatchObject({ good: 2, skipped: 1 });
  });

  test('a name close to a known one is warned of', () => {
    const view = bookOf(aCustomer('A1', { name: '云泽（上海）股份有限公司' }));
    const found = plan([row()], view);
    expect(issuesOf(found)).toEqual([[2, 'name', 'customer.close']]);
    expect(found.customers).toHaveLength(1);
  });
});

describe('whose invoice it is', () => {
  const columns = ['客户编码', '客户名称', '发票号', '开票日期', '价税合计', '币种'];
  const view = bookOf(
    aCustomer('C0012', { name: '平汐远岫汽车配件有限公司' }),
    aCustomer('C0039', { name: '临岫衡川仪表有限公司' }),
    aCustomer('C0040', { name: '同名' }),
    aCustomer('C0041', { name: '同名' }),
    aCustomer('C0042', { name: 'Larkmoor Tooling LLC' }),
  );
  const plan = (...pairs: readonly (readonly [string | number | null, string | null])[]) =>
    planRows(
      [columns, ...pairs.map(([code, name], place) => [code, name, `F${place}`, '2026-01-05', 5, 'CNY'])],
      { view },
    );
  const codes = (found: ImportPlan) =>
    found.invoices.map(({ customer }) => {
      const planned = found.customers[customer];
      return `${planned?.kind} ${planned?.customer.code} ${planned?.customer.name}`;
    });

  test('by code, by name, by a code that stands where the name should', () => {
    const found = plan(
      ['C0012', null],
      ['c0012', '别名'],
      ['Ｃ0012', '平汐远岫汽车配件有限公司'],
      [null, '平汐远岫汽车配件有限公司'],
      [null, 'C0039'],
      ['C0040', '同名'],
    );
    expect(codes(found)).toEqual([
      'known C0012 平汐远岫汽车配件有限公司',
      'new c0012 别名',
      'known C0012 平汐远岫汽车配件有限公司',
      'known C0012 平汐远岫汽车配件有限公司',
      'known C0039 临岫衡川仪表有限公司',
      'known C0040 同名',
    ]);
    expect(found.issues).toEqual([]);
  });

  test('an unknown one is created once: without a code by its name, without a name by its code', () => {
    const found = plan(
      ['X1', '新甲'],
      [null, '新甲'],
      ['X1', null],
      [null, '新乙'],
      [null, '新乙'],
      [200, null],
    );
    expect(codes(found)).toEqual([
      'new X1 新甲',
      'new X1 新甲',
      'new X1 新甲',
      'new 新乙 新乙',
      'new 新乙 新乙',
      'new 200 200',
    ]);
  });

  test('a code whose name differs keeps the book’s name and is warned of', () => {
    const found = plan(['C0012', '平汐远岫']);
    expect(found.issues).toMatchObject([
      {
        column: 'customerName',
        warning: {
          code: 'customer.nameDiffers',
          value: '平汐远岫',
          customerCode: 'C0012',
          name: '平汐远岫汽车配件有限公司',
        },
      },
    ]);
  });

  test('a name of several customers is refused and asked about', () => {
    const found = plan([null, '同名']);
    expect(issuesOf(found)).toEqual([[2, 'customerName', 'customer.unknown']]);
    expect(pageOf(found, { show: 'problems', offset: 0, limit: 5 }).rows[0]?.closeTo).toEqual([
      { code: 'C0040', name: '同名' },
      { code: 'C0041', name: '同名' },
    ]);
  });

  test.each([
    ['平汐远岫汽配', 'C0012'],
    ['平汐远岫汽车配件有限责任公司', 'C0012'],
    ['临岫衡山仪表有限公司', 'C0039'],
    ['临岫衡川仪表', 'C0039'],
    ['larkmoor tooling, Ltd.', 'C0042'],
    ['Larkmor Toling LLC', 'C0042'],
  ])('%s is close to %s: created with a warning', (name, code) => {
    const found = plan([null, name]);
    expect(issuesOf(found)).toEqual([[2, 'customerName', 'customer.close']]);
    expect(found.closeTo.get(2)?.[0]?.code).toBe(code);
    expect(found.invoices).toHaveLength(1);
  });

  test.each([['云泽澄砚精密机械有限公司'], ['同样'], ['Larkspur Tools LLC'], ['临岫衡川仪表2有限公司']])(
    '%s is close to none',
    (name) => {
      expect(plan([null, name]).issues).toEqual([]);
    },
  );

  test('10,000 unknown names beside 10,000 known ones take no long time', () => {
    const name = (place: number, end: string) =>
      `${'云泽海屿平汐沅川临岫北岑'.slice(place % 10, (place % 10) + 2)}${String.fromCodePoint(0x4e00 + place)}${String.fromCodePoint(0x5e00 + ((place * 7) % 5_000))}机械${end}`;
    const many = bookOf(
      ...Array.from({ length: 10_000 }, (_, place) =>
        aCustomer(`K${place}`, { name: name(place, '有限公司') }),
      ),
    );
    const rows = Array.from({ length: 10_000 }, (_, place) => [
      null,
      name(place + 10_000, '厂'),
      `F${place}`,
      '2026-01-05',
      5,
      'CNY',
    ]);
    const started = performance.now();
    expect(planRows([columns, ...rows], { view: many }).invoices).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
