import { type DomainError } from '@shared/errors';
import { catalogueOf, describeError, languages } from '@shared/i18n';
import { describe, expect, test } from 'vitest';

/** Facts of every kind that an error may carry; a text that reads one that is not here shows `undefined`. */
const facts = {
  value: 'VALUE',
  field: 'email',
  name: 'NAME',
  customer: 'CUSTOMER',
  number: 'INV-1',
  on: '2026-06-30',
  date: '2026-06-01',
  open: '10.00',
  amount: '20.00',
  currency: 'CNY',
  instalment: 2,
  source: 'R-1',
  days: -3,
  total: '90',
  from: 'USD',
  to: 'CNY',
  digits: 2,
  most: '90071992547409.91',
  samples: ['01/02/2026', '03/04/2026'],
  issuedOn: '2026-06-01',
  expected: 'CNY',
  length: 99,
  max: 50,
  reason: 'REASON',
  series: 'SERIES',
  validUntil: '2026-06-29',
  regime: 'REGIME',
  until: '2026-06-29',
  country: 'CN',
  years: [2025, 2026],
  file: 'rates',
  megabytes: 201,
  maxMegabytes: 200,
  importId: 'IMP',
  importedAt: '2026-06-30T01:02:03.000Z',
  sheet: 'SHEET',
  sheets: ['A', 'B'],
  column: 'COLUMN',
  key: 'date',
  by: 7,
  refused: 3,
  seq: 12,
  version: 9,
  folder: '/books',
  option: '--kind',
  command: 'letters',
  found: 'oldWorkbook',
  problem: 'unknownKey',
  at: 'columns.price',
  kind: 'uscc',
  picture: 'logo',
  characters: '𠮷',
};
const codes = Object.keys(catalogueOf('en').errors);
/** Where a fact of this name has words of its own, and no others. */
const ownFacts: Readonly<Record<string, object>> = { 'file.damaged': { reason: 'partAltered' } };
const errorOf = (code: string): DomainError =>
  ({ code, ...facts, ...ownFacts[code] }) as unknown as DomainError;

describe.each(languages)('in %s', (language) => {
  test.each(codes)('%s says what is wrong in whole sentences', (code) => {
    const { what, remedy } = describeError(errorOf(code), language);
    const stop = language === 'en' ? /[.:]$/ : /[。：]$/;
    expect([what, remedy].filter((part) => part !== '' && !stop.test(part))).toEqual([]);
    expect(what).not.toBe('');
    expect(`${what}${remedy}`).not.toMatch(
      /undefined|NaN|\[object|!|！|please|请(?!用)|invalid|error occurred/i,
    );
  });

  test('nearly every refusal says what to do', () => {
    const without = codes.filter((code) => describeError(errorOf(code), language).remedy === '');
    expect(without.sort()).toEqual(['command.cancelled', 'undo.nothing']);
  });
});

test('Chinese texts are not English ones left over', () => {
  for (const code of codes) {
    const { what, remedy } = describeError(errorOf(code), 'zh-CN');
    expect(`${what}${remedy}`).toMatch(/[\u4e00-\u9fff]/);
  }
});

test('the value stands in the text', () => {
  expect(describeError({ code: 'date.invalid', value: '2013-02-30' }, 'en').what).toContain('2013-02-30');
  expect(describeError({ code: 'date.invalid', value: '2013-02-30' }, 'zh-CN').what).toContain('2013-02-30');
});

test('reasons have words; one that has none stands as it is', () => {
  const option = { code: 'usage.option', option: '--kind', reason: 'oneOf customers, invoices' } as const;
  expect(describeError(option, 'en').what).toBe('--kind: it is one of customers, invoices.');
  expect(describeError(option, 'zh-CN').what).toBe('--kind：只能是 customers, invoices。');
  const locked = { code: 'file.notWritable', name: 'a.xlsx', reason: 'EBUSY' } as const;
  expect(describeError(locked, 'en').what).toContain('another program has the file open');
  expect(describeError({ ...locked, reason: 'EWEIRD' }, 'en').what).toContain('EWEIRD');
});

test('what is damaged in a file is said in the words of the language, with its place', () => {
  const damaged = {
    code: 'file.damaged',
    name: 'a.xlsx',
    reason: 'partAltered',
    at: 'xl/styles.xml',
  } as const;
  expect(describeError(damaged, 'en').what).toBe(
    '"a.xlsx" cannot be read: its part xl/styles.xml is damaged.',
  );
  expect(describeError(damaged, 'zh-CN').what).toBe('读不了“a.xlsx”：里面的 xl/styles.xml 已损坏。');
  const quote = { code: 'file.damaged', name: 'a.csv', reason: 'openQuote', at: '17' } as const;
  expect(describeError(quote, 'zh-CN').what).toBe('读不了“a.csv”：第 17 条记录的引号没有闭合。');
});

test('an old workbook and a web page have a remedy of their own', () => {
  for (const found of ['oldWorkbook', 'webPage'] as const)
    for (const language of languages)
      expect(describeError({ code: 'file.type', name: 'a.xls', found }, language).remedy).toContain('.xlsx');
});

test('one day is not "1 days"', () => {
  expect(describeError({ code: 'import.rowsRefused', refused: 1 }, 'en').what).toMatch(/^1 row was/);
});
