import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { paymentTerm, type TermBeginning } from '@shared/terms';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const on = isoDate('2026-02-10');
const delivery: TermBeginning = { kind: 'delivery', on };
type Buyer = 'government' | 'large-enterprise' | 'sme';
const term = (buyer: Buyer, agreedDays: number | null, more: object = {}) =>
  must(paymentTerm({ isSellerSme: true, buyer, agreedDays, beginning: delivery, ...more }));

describe('the payment term of a seller in China', () => {
  test.each([
    ['government', null, 30, '2026-03-12', {}],
    ['government', 45, 45, '2026-03-27', {}],
    ['government', 60, 60, '2026-04-11', {}],
    ['government', 90, 60, '2026-04-11', { isCut: true }],
    ['large-enterprise', null, 60, '2026-04-11', {}],
    ['large-enterprise', 60, 60, '2026-04-11', {}],
    ['large-enterprise', 61, 61, '2026-04-12', { isUnreasonable: true }],
    ['large-enterprise', 120, 120, '2026-06-10', { isUnreasonable: true }],
    ['large-enterprise', 0, 0, '2026-02-10', {}],
  ] as const)('%s with %s days agreed: %d days, due %s', (buyer, agreed, days, dueOn, warned) => {
    expect(term(buyer, agreed)).toMatchObject({
      termDays: days,
      dueOn,
      isBound: true,
      isCut: false,
      isUnreasonable: false,
      ...warned,
    });
  });

  test.each([
    ['sme', true, 120],
    ['large-enterprise', false, 120],
    ['government', false, 120],
  ] as const)(
    'between %s and a seller that is an SME: %s, the contract holds',
    (buyer, isSellerSme, days) => {
      expect(term(buyer, days, { isSellerSme })).toMatchObject({
        termDays: days,
        isBound: false,
        isUnreasonable: false,
        isCut: false,
      });
    },
  );

  test('nothing agreed and nothing binding: payment on delivery, said to be unverified', () => {
    const found = term('sme', null);
    expect(found).toMatchObject({ termDays: 0, dueOn: '2026-02-10' });
    expect(describeTrace(found.trace, 'en').find(({ isVerified }) => !isVerified)?.source).toContain(
      'not verified',
    );
  });

  test('a back-to-back clause does not bind towards an SME', () => {
    expect(term('large-enterprise', 60, { isBackToBack: true }).isBackToBackVoid).toBe(true);
    expect(term('sme', 60, { isBackToBack: true }).isBackToBackVoid).toBe(false);
  });

  test('a term before the regulations is the contract, and the regulation of 2020 is named for its time', () => {
    const early = { beginning: { kind: 'delivery', on: isoDate('2020-08-31') } };
    expect(term('government', 90, early)).toMatchObject({ isBound: false, termDays: 90 });
    const between = term('government', 90, { beginning: { kind: 'delivery', on: isoDate('2024-01-10') } });
    expect([between.termDays, between.trace[0]?.source]).toEqual([60, 'cn.regulation2020.8']);
    expect(term('government', 90).trace[0]?.source).toBe('cn.regulation.9');
  });

  test.each([
    [
      { kind: 'acceptance', agreedUntilOn: '2026-02-20', acceptedOn: '2026-02-15' },
      '2026-02-15',
      'acceptance',
    ],
    [
      { kind: 'acceptance', agreedUntilOn: '2026-02-20', acceptedOn: '2026-03-15' },
      '2026-02-20',
      'acceptanceEnd',
    ],
    [{ kind: 'acceptance', agreedUntilOn: '2026-02-20' }, '2026-02-20', 'acceptanceEnd'],
    [{ kind: 'settlement', confirmedOn: '2026-02-25' }, '2026-02-25', 'settlement'],
  ])('%j begins on %s', (beginning, startsOn, from) => {
    const found = term('government', null, { beginning });
    expect(found.startsOn).toBe(startsOn);
    expect(found.trace[1]).toMatchObject({ step: 'terms.starts', from, on: startsOn });
  });

  test.each([
    ['an unknown buyer', { buyer: 'friend' }, 'buyer', 'unknown'],
    ['a term below zero', { agreedDays: -1 }, 'termDays', 'negative'],
    ['half a day', { agreedDays: 1.5 }, 'termDays', 'whole'],
    ['a term of a million days', { agreedDays: 1_000_000 }, 'termDays', 'tooLarge'],
    ['a day that is none', { beginning: { kind: 'delivery', on: '2026-02-30' } }, 'startsOn', 'day'],
  ])('%s is refused with the field and the reason', (_what, more, field, reason) => {
    const facts = { isSellerSme: true, buyer: 'government', agreedDays: 30, beginning: delivery, ...more };
    expect(paymentTerm(facts as never)).toMatchObject({ error: { code: 'figure.invalid', field, reason } });
  });

  test('tells how it came about in both languages', () => {
    const { trace } = term('government', 90);
    expect(describeTrace(trace, 'zh-CN').map(({ text }) => text)).toEqual([
      '买方为机关、事业单位，卖方为中小企业：受该条例约束。',
      '账期自交付之日 2026-02-10 起算。',
      '约定的账期',
      '约定的 90 天超过上限，按最长期限',
      '60 天后为到期日',
    ]);
  });
});
