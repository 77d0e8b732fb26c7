import { samplesOf, tableOf } from '@test/builders/importTables';
import {
  findHeaderRow,
  fingerprintOf,
  proposeMapping,
  readHead,
  readMappingFile,
  resolveMapping,
} from '@shared/imports';
import { describe, expect, test } from 'vitest';

describe('the row of the head', () => {
  const head = ['客户', '发票号', '开票日期', '金额'];
  const data = ['云泽', '0001', '2026-01-05', 5];

  test('stands behind titles, and is not the data', () => {
    expect(
      findHeaderRow(tableOf([['应收账款明细表'], [], ['编制单位：甲公司', '', '单位：元'], head, data])),
    ).toBe(4);
    expect(findHeaderRow(tableOf([head, data]))).toBe(1);
  });

  test('is looked for in the first 30 rows', () => {
    const notes = Array.from({ length: 28 }, (_, place) => [`note ${place}`]);
    expect(findHeaderRow(tableOf([...notes, head, data]))).toBe(29);
  });

  test('where no name is known it is the first row of names', () => {
    expect(findHeaderRow(tableOf([['title'], ['Foo', 'Bar'], ['1', '2']]))).toBe(2);
    expect(
      findHeaderRow(
        tableOf([
          ['1', '2'],
          ['3', '4'],
        ]),
      ),
    ).toBeNull();
  });
});

describe('heads of two rows', () => {
  const upper = ['客户', '发票', '', '金额', ''];
  const lower = ['', '号码', '日期', '价税合计', '已收'];

  test('are joined, whichever of the two rows is named', () => {
    for (const row of [1, 2]) {
      const head = readHead(tableOf([upper, lower, ['A', '1', '2026-01-05', 5, 1]]), row);
      expect(head).toMatchObject({
        headerRow: 2,
        firstDataRow: 3,
        headers: ['客户', '发票 号码', '发票 日期', '金额 价税合计', '金额 已收'],
      });
    }
  });

  test('their columns are known and found by either name', () => {
    const table = tableOf([upper, lower, ['A', '1', '2026-01-05', 5, 1]]);
    const head = readHead(table, findHeaderRow(table) ?? 0);
    const mapping = proposeMapping(head, samplesOf(table, 2));
    expect(mapping.columns).toEqual({
      customerName: '客户',
      number: '发票 号码',
      date: '发票 日期',
      amount: '金额 价税合计',
      paid: '金额 已收',
    });
    const named = { ...mapping, columns: { ...mapping.columns, number: '号码', paid: '已收' } };
    expect([...resolveMapping(named, head).columnOf].sort((a, b) => a[1] - b[1])).toEqual([
      ['customerName', 0],
      ['number', 1],
      ['date', 2],
      ['amount', 3],
      ['paid', 4],
    ]);
  });

  test('data below a head with a gap are no second head', () => {
    const head = readHead(
      tableOf([
        ['客户', '', '电话'],
        ['云泽', '备注', '平汐'],
      ]),
      1,
    );
    expect(head.firstDataRow).toBe(2);
    expect(head.headers).toEqual(['客户', 'B', '电话']);
  });

  test('equal headers are told apart', () => {
    expect(readHead(tableOf([['a', 'a', '', 'a']]), 1).headers).toEqual(['a', 'a (2)', 'C', 'a (3)']);
  });
});

test('a fingerprint is the same for the same headers in the same order', () => {
  const print = fingerprintOf(['客户', 'Invoice No', '金额']);
  expect(print).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprintOf([' 客户', 'invoice_no', '金额'])).toBe(print);
  expect(fingerprintOf(['Invoice No', '客户', '金额'])).not.toBe(print);
  expect(fingerprintOf(['客户', 'Invoice No', '金额', '备注'])).not.toBe(print);
});

describe('a mapping file', () => {
  const file = {
    kind: 'invoices',
    sheet: null,
    headerRow: 1,
    columns: { customerCode: 'customerID', customerName: null, number: 'n', date: 'd', amount: 'a', due: '' },
    dateOrder: 'mdy',
    decimal: '.',
    defaults: { currency: 'USD' },
  };

  test('as batch.md shows it', () => {
    expect(readMappingFile(file)).toEqual({
      ok: true,
      value: { ...file, columns: { customerCode: 'customerID', number: 'n', date: 'd', amount: 'a' } },
    });
  });

  test('what may be left out', () => {
    expect(readMappingFile({ kind: 'customers', columns: { code: 'a', name: 'b' } })).toEqual({
      ok: true,
      value: {
        kind: 'customers',
        sheet: null,
        headerRow: 1,
        columns: { code: 'a', name: 'b' },
        decimal: '.',
        defaults: {},
      },
    });
  });

  test.each<[string, unknown, string]>([
    ['another kind', { ...file, kind: 'bank' }, 'mapping.invalid'],
    ['an unknown key', { ...file, colour: 1 }, 'mapping.invalid'],
    ['an unknown column', { ...file, columns: { ...file.columns, total: 'x' } }, 'mapping.invalid'],
    [
      'a column of another kind',
      { ...file, columns: { ...file.columns, creditLimit: 'x' } },
      'mapping.invalid',
    ],
    ['an unknown order', { ...file, dateOrder: 'ydm' }, 'mapping.invalid'],
    ['an unknown decimal mark', { ...file, decimal: ';' }, 'mapping.invalid'],
    ['a row that is none', { ...file, headerRow: 0 }, 'mapping.invalid'],
    ['an unknown currency', { ...file, defaults: { currency: 'XXQ' } }, 'currency.unknown'],
    ['no object', 'x', 'mapping.invalid'],
    ['null', null, 'mapping.invalid'],
  ])('%s is refused', (_, value, code) => {
    expect(readMappingFile(value)).toMatchObject({ ok: false, error: { code } });
  });

  test('columns are found without regard to case, blanks and marks; what is missing is named', () => {
    const head = readHead(tableOf([['Customer ID', 'n', 'D ', 'a']]), 1);
    const read = readMappingFile(file);
    const resolved = resolveMapping(read.ok ? read.value : (undefined as never), head);
    expect(resolved.issues).toEqual([]);
    expect(resolved.headerOf.get('customerCode')).toBe('Customer ID');
    const other = readHead(tableOf([['x', 'n', 'd', 'a']]), 1);
    expect(resolveMapping(read.ok ? read.value : (undefined as never), other).issues).toEqual([
      { code: 'mapping.columnMissing', column: 'customerID', key: 'customerCode' },
    ]);
  });

  test('columns that an import needs are missed, and so is a head', () => {
    const head = readHead(tableOf([['n', 'd']]), 1);
    const mapping = { kind: 'invoices', sheet: null, headerRow: 1, decimal: '.', defaults: {} } as const;
    expect(resolveMapping({ ...mapping, columns: { number: 'n', date: 'd' } }, head).issues).toEqual([
      { code: 'mapping.columnMissing', column: '', key: 'customerCode' },
      { code: 'mapping.columnMissing', column: '', key: 'amount' },
    ]);
    expect(resolveMapping({ ...mapping, columns: {} }, head).issues).toEqual([{ code: 'header.missing' }]);
  });
});
