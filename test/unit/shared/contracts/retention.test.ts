import { checkRegistration, mayTakeBack, meterTitle } from '@shared/contracts';
import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { money, toDecimal } from '@shared/money';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const price = money(30_000_000, 'CNY');
const cny = (minor: number) => money(minor, 'CNY');

describe('the meter of retained title', () => {
  test.each([
    [22_499_999, '74.9999', false, '0.01'],
    [22_500_000, '75', true, '0.00'],
    [0, '0', false, '225000.00'],
    [30_000_000, '100', true, '0.00'],
  ])('%d paid of 300,000.00: %s %%, barred %s, %s left', (paid, percent, isBarred, left) => {
    const meter = must(meterTitle(price, cny(paid)));
    expect([meter.paidPercent, meter.isBarred, toDecimal(meter.leftUntilLine)]).toEqual([
      percent,
      isBarred,
      left,
    ]);
  });

  test('a price that does not divide by four is barred from the cent above the line', () => {
    expect(must(meterTitle(cny(101), cny(75))).isBarred).toBe(false);
    expect(must(meterTitle(cny(101), cny(75))).leftUntilLine.minor).toBe(1);
    expect(must(meterTitle(cny(101), cny(76))).isBarred).toBe(true);
  });

  test.each([
    ['a price of nothing', cny(0), cny(0), 'priceMinor', 'zero'],
    ['a price below zero', cny(-1), cny(0), 'priceMinor', 'negative'],
    ['a payment below zero', price, cny(-1), 'paidMinor', 'negative'],
    ['more than the price', price, cny(30_000_001), 'paidMinor', 'exceedsWhole'],
    ['another currency', price, money(1, 'EUR'), 'paidMinor', 'currency'],
  ])('%s is refused with the field and the reason', (_what, whole, paid, field, reason) => {
    expect(meterTitle(whole, paid)).toMatchObject({ error: { code: 'figure.invalid', field, reason } });
  });
});

describe('taking goods back', () => {
  const facts = {
    price,
    paid: cny(10_000_000),
    hasSignedClause: true,
    ground: 'unpaid' as const,
    demand: { deliveredOn: isoDate('2026-05-01'), cureDays: 10 },
    asOf: isoDate('2026-05-12'),
  };

  test.each([
    ['with a clause, a third paid, the days given over', {}, true],
    ['on the last day given', { asOf: isoDate('2026-05-11') }, false],
    ['without a demand', { demand: undefined }, false],
    ['without a signed clause', { hasSignedClause: false }, false],
    ['with 75 % paid', { paid: cny(22_500_000) }, false],
    ['after a sale to a third party in good faith', { isSoldInGoodFaith: true }, false],
    ['because the goods were pledged, without a demand', { ground: 'disposedOf', demand: undefined }, true],
    [
      'because a condition was not met, without a demand',
      { ground: 'conditionNotMet', demand: undefined },
      true,
    ],
    ['because they were pledged, with 80 % paid', { ground: 'disposedOf', paid: cny(24_000_000) }, false],
  ])('%s: may be threatened %s', (_what, more, expected) => {
    expect(must(mayTakeBack({ ...facts, ...more } as never)).mayTakeBack).toBe(expected);
  });

  test('tells what stands in the way, in both languages', () => {
    const { trace } = must(mayTakeBack({ ...facts, asOf: isoDate('2026-05-11') }));
    expect(describeTrace(trace, 'en').map(({ text, result }) => `${text} ${result}`.trim())).toEqual([
      'Paid 100,000.00 CNY of 300,000.00 CNY; from 75 % on the goods can no longer be taken back 33.3333 %',
      'Ground: the price is unpaid after a demand and a reasonable time.',
      'Demanded on 2026-05-01; the buyer has 10 days, until 2026-05-11',
      'Taking the goods back may not be announced.',
    ]);
    expect(describeTrace(trace, 'zh-CN').at(-1)?.text).toBe('尚不得主张取回标的物。');
  });

  test.each([
    ['a demand on no day', { demand: { deliveredOn: 'x', cureDays: 1 } }, 'demandedOn', 'day'],
    ['days below zero', { demand: { deliveredOn: '2026-05-01', cureDays: -1 } }, 'cureDays', 'negative'],
    ['an unknown ground', { ground: 'anger' }, 'kind', 'unknown'],
    ['an as-of day that is none', { asOf: '2026-02-30' }, 'asOf', 'day'],
  ])('%s is refused', (_what, more, field, reason) => {
    expect(mayTakeBack({ ...facts, ...more } as never)).toMatchObject({ error: { field, reason } });
  });
});

describe('registering retained title', () => {
  const check = (more: object) =>
    must(
      checkRegistration({
        deliveredOn: isoDate('2026-03-01'),
        asOf: isoDate('2026-03-05'),
        ...more,
      } as never),
    );

  test.each([
    ['nothing registered yet', {}, 'pending', 6],
    ['the last day', { asOf: '2026-03-11' }, 'pending', 0],
    ['the day after', { asOf: '2026-03-12' }, 'missed', -1],
    ['registered later than the as-of day', { registeredOn: '2026-03-08' }, 'pending', 6],
    ['registered on the last day', { registeredOn: '2026-03-11', asOf: '2026-04-01' }, 'ranksFirst', null],
    ['registered a day late', { registeredOn: '2026-03-12', asOf: '2026-04-01' }, 'ranksByDate', null],
    ['registered before delivery', { registeredOn: '2026-02-20' }, 'ranksFirst', null],
    [
      'about to end',
      { registeredOn: '2026-03-02', expiresOn: '2027-03-02', asOf: '2027-02-20' },
      'ranksFirst',
      10,
    ],
    ['ended', { registeredOn: '2026-03-02', expiresOn: '2027-03-02', asOf: '2027-03-03' }, 'ended', -1],
  ])('%s', (_what, more, state, daysLeft) => {
    expect(check(more)).toMatchObject({ registerBy: '2026-03-11', state, daysLeft });
  });

  test.each([
    ['an end without a registration', { expiresOn: '2027-01-01' }, 'registeredOn', 'missing'],
    [
      'an end before the registration',
      { registeredOn: '2026-03-02', expiresOn: '2026-03-01' },
      'expiresOn',
      'tooEarly',
    ],
    ['a delivery on no day', { deliveredOn: '2026-02-29' }, 'deliveredOn', 'day'],
  ])('%s is refused', (_what, more, field, reason) => {
    const facts = { deliveredOn: '2026-03-01', asOf: '2026-03-05', ...more };
    expect(checkRegistration(facts as never)).toMatchObject({ error: { field, reason } });
  });
});
