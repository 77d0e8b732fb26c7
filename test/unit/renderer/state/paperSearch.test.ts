import { readLettersSearch, readStatementsSearch } from '@renderer/state/paperSearch';
import { describe, expect, test } from 'vitest';

describe('the address of letters', () => {
  test('keeps what reads', () => {
    const raw = {
      view: 'issued',
      kind: 'chargeNote',
      level: 3,
      day: '2026-06-30',
      by: '2026-07-10',
      within: 14,
      slip: true,
      language: 'both',
      customers: ['c1', 'c2'],
      show: 'look',
      state: 'sent',
      text: 'px',
    };
    expect(readLettersSearch(raw)).toEqual(raw);
  });

  test.each([
    ['another place’s kind', { kind: 'statement' }],
    ['a level that there is not', { level: 4 }],
    ['a level as text', { level: '2' }],
    ['a day that there is not', { day: '2026-02-30', by: 'soon' }],
    ['days that are none', { within: 0 }],
    ['too many days ahead', { within: 61 }],
    ['customers that are no ids', { customers: ['c1', 3] }],
    ['no customers', { customers: [] }],
    ['strange words', { language: 'fr', show: 'all', state: 'lost', view: 'run', slip: 'yes', text: '' }],
  ])('leaves out %s', (_, raw) => {
    expect(readLettersSearch(raw)).toEqual({});
  });

  test('a filter of digits comes as a number and is text', () => {
    expect(readLettersSearch({ text: 2026 })).toEqual({ text: '2026' });
  });
});

describe('the address of statements', () => {
  test('keeps what reads', () => {
    const raw = { kind: 'confirmation', month: '2026-05', form: 'balance-forward', purpose: 'audit' };
    expect(readStatementsSearch(raw)).toEqual(raw);
  });

  test.each([
    ['a month that there is not', { month: '2026-13' }],
    ['a month as a number', { month: 202605 }],
    ['a kind of letter', { kind: 'chargeNote' }],
    ['a level', { level: 2 }],
    ['strange words', { form: 'long', purpose: 'company' }],
  ])('leaves out %s', (_, raw) => {
    expect(readStatementsSearch(raw)).toEqual({});
  });
});
