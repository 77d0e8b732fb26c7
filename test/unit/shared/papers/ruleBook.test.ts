import { type RuleFileId } from '@shared/ids';
import { type RuleFileKind } from '@shared/ledger';
import { checkRuleFile, exportRuleFile, ruleBookOf, ruleEntriesOf } from '@shared/papers';
import { lookUpRate } from '@shared/rates';
import { isoDate } from '@shared/dates';
import { must } from '@shared/result';
import { aLedger, record, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const pack = {
  format: 'zhangqi-rates',
  version: 1,
  series: 'cn-lpr-1y',
  name: { zh: '利率', en: 'Rate' },
  unit: 'percent',
  source: 'x',
  evidence: 'own',
  checkedOn: '2026-12-01',
  validUntil: '2027-06-30',
  rows: [{ from: '2019-08-20', percent: '4.25' }],
};
const confirmed = {
  series: 'gb-reference',
  from: '2027-01-01',
  until: '2027-06-30',
  percent: '3.5',
  confirmedOn: '2027-01-02',
  confirmedBy: 'x',
};

function put(ledger: TestLedger, id: string, kind: RuleFileKind, value: object): void {
  const json = JSON.stringify(value);
  const { subject } = must(checkRuleFile(kind, json));
  const row = { id: id as RuleFileId, rev: ledger.seq + 1, kind, subject, json };
  record(ledger, { put: { ruleFiles: [row] }, del: {} });
}

describe('a rule file', () => {
  test('says what it replaces', () => {
    const subjectOf = (kind: RuleFileKind, value: object) =>
      must(checkRuleFile(kind, JSON.stringify(value))).subject;
    expect(subjectOf('rates', pack)).toBe('cn-lpr-1y');
    expect(subjectOf('confirmedRate', confirmed)).toBe('gb-reference 2027-01-01');
    expect(subjectOf('calendar', JSON.parse(exportRuleFile(aLedger().book, 'calendar', 'CN-2026')!))).toBe(
      'CN-2026',
    );
    expect(subjectOf('regimes', JSON.parse(exportRuleFile(aLedger().book, 'regimes', 'regimes')!))).toBe(
      'regimes',
    );
  });

  test.each([
    ['rates', '{', 'file', 'json'],
    ['rates', JSON.stringify({ ...pack, rows: [] }), 'rows', 'shape'],
    ['confirmedRate', JSON.stringify({ ...confirmed, percent: '101' }), 'percent', 'over100'],
    ['regimes', '{}', 'format', 'missing'],
    ['calendar', JSON.stringify(pack), 'format', 'unknown'],
  ] as const)('of kind %s is refused with its field: %s', (kind, json, field, reason) => {
    expect(checkRuleFile(kind, json)).toMatchObject({
      ok: false,
      error: { code: 'dataFile.invalid', field, reason },
    });
  });
});

describe('the rules in force', () => {
  test('are those of the program, with the user’s in their place', () => {
    const ledger = aLedger();
    const before = ruleBookOf(ledger.book);
    expect(ruleBookOf(ledger.book)).toBe(before);
    put(ledger, 'F1', 'rates', pack);
    const after = ruleBookOf(ledger.book);
    expect(must(lookUpRate(after.rates, 'cn-lpr-1y', isoDate('2026-06-01'))).percent).toBe('4.25');
    expect(after.rates.series.size).toBe(before.rates.series.size);
    record(ledger, { put: {}, del: { ruleFiles: ['F1' as RuleFileId] } });
    expect(must(lookUpRate(ruleBookOf(ledger.book).rates, 'cn-lpr-1y', isoDate('2026-06-01'))).percent).toBe(
      '3.00',
    );
  });

  test('answer with a confirmed rate past the table, one for each half-year', () => {
    const ledger = aLedger();
    put(ledger, 'F1', 'confirmedRate', confirmed);
    put(ledger, 'F2', 'confirmedRate', {
      ...confirmed,
      from: '2027-07-01',
      until: '2027-12-31',
      percent: '3.25',
    });
    const { rates } = ruleBookOf(ledger.book);
    expect(must(lookUpRate(rates, 'gb-reference', isoDate('2027-02-01'))).percent).toBe('3.5');
    expect(must(lookUpRate(rates, 'gb-reference', isoDate('2027-08-01'))).percent).toBe('3.25');
  });

  test('hold the program’s own where a kept file does not pass any more', () => {
    const ledger = aLedger();
    const row = { id: 'F1' as RuleFileId, rev: 9, kind: 'rates', subject: 'cn-lpr-1y', json: '{}' } as const;
    record(ledger, { put: { ruleFiles: [row] }, del: {} });
    expect(ruleEntriesOf(ledger.book).rates.every(({ file }) => file === null)).toBe(true);
  });

  test('are told with their files', () => {
    const ledger = aLedger();
    const regimes = JSON.parse(exportRuleFile(ledger.book, 'regimes', 'regimes')!) as {
      regimes: { id: string }[];
    };
    const own = [{ ...regimes.regimes[0], id: 'own-rule' }, regimes.regimes[1]];
    put(ledger, 'F1', 'regimes', { ...regimes, regimes: own });
    const entries = ruleEntriesOf(ledger.book);
    expect(entries.regimes.filter(({ file }) => file !== null).map(({ value }) => value.id)).toEqual([
      regimes.regimes[1]?.id,
      'own-rule',
    ]);
    expect(entries.regimes).toHaveLength(regimes.regimes.length + 1);
  });
});

test('every shipped rule comes out as a file that can be brought back', () => {
  const { book } = aLedger();
  const { rates, calendars } = ruleEntriesOf(book);
  for (const { value } of rates)
    expect(must(checkRuleFile('rates', exportRuleFile(book, 'rates', value.series)!)).value).toEqual(value);
  for (const { value } of calendars) {
    const subject = `${value.country}-${value.year}`;
    expect(must(checkRuleFile('calendar', exportRuleFile(book, 'calendar', subject)!)).value).toEqual(value);
  }
  const all = must(checkRuleFile('regimes', exportRuleFile(book, 'regimes', 'regimes')!)).value;
  expect(all).toEqual(ruleBookOf(book).regimes);
  for (const kind of ['rates', 'confirmedRate', 'regimes', 'calendar'] as const)
    expect(exportRuleFile(book, kind, 'nothing')).toBeUndefined();
});

test('a file of the user’s comes out as it came in', () => {
  const ledger = aLedger();
  put(ledger, 'F1', 'rates', pack);
  put(ledger, 'F2', 'confirmedRate', confirmed);
  expect(exportRuleFile(ledger.book, 'rates', 'cn-lpr-1y')).toBe(JSON.stringify(pack));
  expect(exportRuleFile(ledger.book, 'confirmedRate', 'gb-reference 2027-01-01')).toBe(
    JSON.stringify(confirmed),
  );
});
