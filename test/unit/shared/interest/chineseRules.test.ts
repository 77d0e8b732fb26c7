import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { type Buyer, checkAgreedRate, chooseChineseRegime, shippedRegimes } from '@shared/interest';
import { must } from '@shared/result';
import { book, daily } from '@test/builders/lateCharges';
import { describe, expect, test } from 'vitest';

const regimes = shippedRegimes();
const facts = {
  buyer: 'sme' as Buyer,
  isSellerSme: true,
  contractedOn: isoDate('2025-12-01'),
  breachOn: isoDate('2026-04-01'),
};

describe('the rule of Chinese law for a claim', () => {
  test.each([
    ['the clause, where there is one', { clause: daily('0.0003'), buyer: 'government' }, 'agreed'],
    ['a judgment, before all else', { isAdjudged: true, clause: daily('0.0003') }, 'cn-judgment-doubled'],
    ['a public body that buys from an SME', { buyer: 'government' }, 'cn-sme-statutory'],
    ['a large enterprise that buys from an SME', { buyer: 'large-enterprise' }, 'cn-sme-statutory'],
    [
      'a large enterprise that buys from none',
      { buyer: 'large-enterprise', isSellerSme: false },
      'cn-lpr-uplift',
    ],
    ['two SMEs', {}, 'cn-lpr-uplift'],
    [
      'a public body before the regulation',
      { buyer: 'government', breachOn: isoDate('2020-08-31') },
      'cn-lpr-uplift',
    ],
    ['a breach on the last day of the benchmark', { breachOn: isoDate('2019-08-19') }, 'cn-pboc-penalty'],
    ['a breach on the first day of the LPR', { breachOn: isoDate('2019-08-20') }, 'cn-lpr-uplift'],
  ])('%s', (_what, more, id) => {
    expect(must(chooseChineseRegime({ ...facts, ...more } as never, regimes)).regime.id).toBe(id);
  });

  test('reminds the seller that it must have told the buyer what it is', () => {
    const { trace } = must(chooseChineseRegime({ ...facts, buyer: 'government' }, regimes));
    expect(describeTrace(trace, 'en').map(({ text, source }) => [text, source])).toEqual([
      [
        'The buyer is a public body, the seller an SME: the regulation applies.',
        'PRC Regulation on Payments to SMEs (2025) art. 17',
      ],
      [
        'The seller must have told the buyer that it is an SME when contracting on 2025-12-01.',
        'PRC Regulation on Payments to SMEs (2025) art. 3',
      ],
    ]);
  });

  test('takes an uplift of 30 to 50 %', () => {
    const of = (upliftPercent: string) => chooseChineseRegime({ ...facts, upliftPercent }, regimes);
    expect(must(of('45')).regime.rate).toMatchObject({ upliftPercent: '45' });
    expect(of('51')).toMatchObject({ error: { field: 'upliftPercent', reason: 'tooLarge' } });
    expect(of('29.99')).toMatchObject({ error: { field: 'upliftPercent', reason: 'tooSmall' } });
    expect(of('half')).toMatchObject({ error: { field: 'upliftPercent', reason: 'decimal' } });
  });

  test('is refused on days that are none, and where the file lacks the rule', () => {
    expect(chooseChineseRegime({ ...facts, breachOn: '2026-02-30' as never }, regimes)).toMatchObject({
      error: { field: 'breachOn', reason: 'day' },
    });
    expect(chooseChineseRegime(facts, [])).toMatchObject({
      error: { code: 'regime.unknown', value: 'cn-lpr-uplift' },
    });
  });
});

describe('an agreed rate against the law', () => {
  const check = (buyer: Buyer | undefined, contractedOn: string, agreedAnnualPercent: string | null) =>
    checkAgreedRate({ buyer, contractedOn: isoDate(contractedOn), agreedAnnualPercent }, regimes, book);

  test.each([
    ['below the floor', 'large-enterprise', '2.50', { isCompliant: false, floorPercent: '3.00' }],
    ['at the floor', 'government', '3.00', { isCompliant: true, floorPercent: '3.00' }],
    [
      'nothing agreed',
      'government',
      null,
      { isCompliant: null, fallbackDailyRate: '0.0005', fallbackAnnualPercent: '18.25' },
    ],
    ['not bound', 'sme', '1', { isCompliant: null, floorPercent: null, fallbackDailyRate: null }],
  ] as const)('%s', (_what, buyer, agreed, expected) => {
    expect(must(check(buyer, '2026-01-15', agreed))).toMatchObject(expected);
  });

  test.each([
    ['2020-09-01', '15.40'],
    ['2022-02-01', '14.80'],
    ['2025-05-20', '12.00'],
  ])('four times the LPR on %s is %s %%', (on, line) => {
    const found = must(check(undefined, on, null));
    expect(found.fourTimesLprPercent).toBe(line);
    expect(found.trace.map(({ step }) => step)).toEqual(['rate.fourTimes']);
  });

  test.each([
    ['a rate below zero', '2026-01-15', '-1', { code: 'figure.invalid', reason: 'negative' }],
    ['a rate of 101 %', '2026-01-15', '101', { code: 'figure.invalid', reason: 'over100' }],
    ['a rate in words', '2026-01-15', 'LPR', { code: 'figure.invalid', reason: 'decimal' }],
    ['a contract after what is known', '2026-12-01', '5', { code: 'rates.expired' }],
    ['a contract before the LPR', '2019-01-01', '5', { code: 'rates.tooEarly' }],
  ])('%s is refused', (_what, on, agreed, error) => {
    expect(check('government', on, agreed)).toMatchObject({ error });
  });
});
