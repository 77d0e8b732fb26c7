import { checkForum, courtLevel, mayAccelerate } from '@shared/contracts';
import { describeTrace } from '@shared/i18n';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const court = { places: ['plaintiffDomicile'], hasConnection: true };
const check = (clause: object) => must(checkForum({ contractedOn: '2026-05-01', ...clause } as never));

describe('where disputes are heard', () => {
  test.each([
    ['the domicile of the plaintiff', { court }, 'binds'],
    [
      'two connected places',
      { court: { ...court, places: ['plaintiffDomicile', 'contractSigning'] } },
      'binds',
    ],
    ['a place without connection', { court: { ...court, hasConnection: false } }, 'void'],
    ['a matter that belongs to a court by law', { court: { ...court, isExclusiveByLaw: true } }, 'void'],
    ['a court of a level', { court: { ...court, namesLevel: true } }, 'doubtful'],
    ['one institution', { arbitration: { institutions: ['上海国际仲裁中心'] } }, 'binds'],
    [
      'a place with one institution',
      { arbitration: { institutions: [], onlyInstitutionAt: '宁波' } },
      'binds',
    ],
    ['rules only', { arbitration: { institutions: [] } }, 'void'],
    ['two institutions', { arbitration: { institutions: ['A', 'B'] } }, 'void'],
    ['court and arbitration', { court, arbitration: { institutions: ['A'] } }, 'doubtful'],
    ['no clause', {}, 'none'],
  ])('%s: %s', (_what, clause, verdict) => {
    expect(check(clause).verdict).toBe(verdict);
  });

  test('cites the revised Arbitration Law from the day on which it is in force', () => {
    const arbitration = { institutions: ['A'] };
    expect(check({ arbitration }).trace[0]?.source).toBe('cn.arbitration.27');
    expect(check({ arbitration, contractedOn: '2026-02-28' }).trace[0]?.source).toBe('cn.arbitration.16');
  });

  test('says that the domicile at signing counts, and what the address for notices is good for', () => {
    const texts = describeTrace(check({ court, doesAddressServeCourt: false }).trace, 'en').map(
      ({ text }) => text,
    );
    expect(texts).toEqual([
      "Court at the plaintiff's domicile: may be agreed.",
      'The domicile at the time of signing counts, also after a move, unless agreed otherwise.',
      'The address for notices does not say that it serves for papers of the court: the court need not use it.',
    ]);
  });

  test.each([
    ['no place', { court: { ...court, places: [] } }, 'places', 'missing'],
    ['an unknown place', { court: { ...court, places: ['moon'] } }, 'places[0]', 'unknown'],
    [
      'a place twice',
      { court: { ...court, places: ['contractSigning', 'contractSigning'] } },
      'places[1]',
      'twice',
    ],
    ['an institution without name', { arbitration: { institutions: [' '] } }, 'institutions[0]', 'text'],
    ['a contract on no day', { contractedOn: '2026-02-30' }, 'contractedOn', 'day'],
  ])('%s is refused with the field and the reason', (_what, clause, field, reason) => {
    expect(checkForum({ contractedOn: '2026-05-01', ...clause } as never)).toMatchObject({
      error: { code: 'figure.invalid', field, reason },
    });
  });
});

describe('the level of the court', () => {
  test.each([
    [49_999_999_999, false, 'basic'],
    [50_000_000_000, false, 'intermediate'],
    [9_999_999_999, true, 'basic'],
    [10_000_000_000, true, 'intermediate'],
  ])('for %d fen, a party outside the province: %s, is %s', (minor, isOutside, level) => {
    expect(must(courtLevel(money(minor, 'CNY'), isOutside)).level).toBe(level);
  });

  test('is known for yuan alone', () => {
    expect(courtLevel(money(1, 'USD'), false)).toMatchObject({ error: { reason: 'currency' } });
  });
});

describe('calling the whole price due', () => {
  const facts = {
    total: money(30_000_000, 'CNY'),
    overdue: money(6_000_000, 'CNY'),
    instalmentCount: 6,
    isDemandedAndTimeOver: true,
  };

  test.each([
    ['a fifth, demanded', {}, true],
    ['a cent less than a fifth', { overdue: money(5_999_999, 'CNY') }, false],
    ['two instalments', { instalmentCount: 2 }, false],
    ['three instalments', { instalmentCount: 3 }, true],
    ['not demanded', { isDemandedAndTimeOver: false }, false],
  ])('%s: %s', (_what, more, expected) => {
    expect(must(mayAccelerate({ ...facts, ...more })).mayAccelerate).toBe(expected);
  });

  test('tells each condition with its law', () => {
    const lines = describeTrace(
      must(mayAccelerate({ ...facts, overdue: money(5_999_999, 'CNY') })).trace,
      'en',
    );
    expect(lines.map(({ text, result }) => `${text} ${result}`.trim())).toEqual([
      '6 instalments: a sale by instalments.',
      'Overdue 59,999.99 CNY of 300,000.00 CNY: one fifth is not reached 19.9999 %',
      'The buyer was asked to pay and had a reasonable time.',
      'The instalments not yet due may not be called.',
    ]);
    expect(lines[1]?.source).toBe('PRC Civil Code art. 634');
  });

  test.each([
    ['a price of nothing', { total: money(0, 'CNY') }, 'totalMinor', 'zero'],
    ['arrears below zero', { overdue: money(-1, 'CNY') }, 'overdueMinor', 'negative'],
    ['arrears of more than the price', { overdue: money(30_000_001, 'CNY') }, 'overdueMinor', 'exceedsWhole'],
    ['no instalments', { instalmentCount: 0 }, 'instalmentCount', 'zero'],
    ['half an instalment', { instalmentCount: 2.5 }, 'instalmentCount', 'whole'],
    ['two currencies', { overdue: money(1, 'USD') }, 'overdueMinor', 'currency'],
  ])('%s is refused with the field and the reason', (_what, more, field, reason) => {
    expect(mayAccelerate({ ...facts, ...more })).toMatchObject({
      error: { code: 'figure.invalid', field, reason },
    });
  });
});
