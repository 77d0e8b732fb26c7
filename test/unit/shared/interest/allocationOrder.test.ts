import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { chargeLate, simpleClaim } from '@shared/interest';
import { money, toDecimal } from '@shared/money';
import { describe, expect, test } from 'vitest';
import { book, charge, claim, daily, figures, type Payment } from '@test/builders/lateCharges';

const rate = daily('0.0005');
/** 100,000 due on 2026-03-31, 40,000 paid 30 days late, looked at after 60 days. */
const part: readonly Payment[] = [['2026-04-30', 4_000_000]];
const costsFirst = (payments: readonly Payment[], feeMinor = 0) =>
  claim(10_000_000, '2026-03-31', payments, { order: 'costs-interest-principal', feeMinor });

describe('what a payment meets first', () => {
  test('principal first: it lowers the base, and the charge stays owed', () => {
    expect(figures(charge(claim(10_000_000, '2026-03-31', part), rate, '2026-05-30'))).toEqual({
      days: 60,
      charge: '2400.00',
      principalOpen: '60000.00',
      chargeOpen: '2400.00',
      feeOpen: '0.00',
      total: '62400.00',
    });
  });

  test('costs, interest, principal: the charge earned to that day, then the base', () => {
    const found = charge(costsFirst(part), rate, '2026-05-30');
    expect(figures(found)).toEqual({
      days: 60,
      charge: '2422.50',
      principalOpen: '61500.00',
      chargeOpen: '922.50',
      feeOpen: '0.00',
      total: '62422.50',
    });
    expect(describeTrace(found.trace, 'en').map(({ text }) => text)).toContain(
      'Payment of 40,000.00 CNY on 2026-04-30: 0.00 CNY to costs, 1,500.00 CNY to the charge, 38,500.00 CNY to the principal',
    );
    expect(found.segments.map(({ to, base }) => [to, base])).toEqual([
      ['2026-04-30', '100000'],
      ['2026-05-30', '61500'],
    ]);
  });

  test('a fee comes before the charge, once', () => {
    const found = charge(costsFirst([...part, ['2026-05-10', 100_000]], 10_000), rate, '2026-05-30');
    expect(found.trace.filter(({ step }) => step === 'charge.payment')).toMatchObject([
      { toFee: '100', toCharge: '1500', toPrincipal: '38400' },
      { toFee: '0', toCharge: '308', toPrincipal: '692' },
    ]);
    expect(figures(found)).toMatchObject({ feeOpen: '0.00', principalOpen: '60908.00' });
    expect(found.total.minor).toBe(found.principalOpen.minor + found.chargeOpen.minor + found.feeOpen.minor);
  });

  test('a payment before anything is late meets the principal alone', () => {
    const early = charge(costsFirst([['2026-03-31', 4_000_000]], 10_000), rate, '2026-04-10');
    expect(figures(early)).toMatchObject({
      principalOpen: '60000.00',
      chargeOpen: '300.00',
      feeOpen: '100.00',
    });
  });

  test('a payment of less than the charge leaves the principal whole', () => {
    const found = charge(costsFirst([['2026-04-30', 100_000]]), rate, '2026-05-30');
    expect(figures(found)).toMatchObject({
      principalOpen: '100000.00',
      charge: '3000.00',
      chargeOpen: '2000.00',
    });
  });

  test('what is paid on the as-of day is met on that day', () => {
    const found = charge(costsFirst(part), rate, '2026-04-30');
    expect(figures(found)).toMatchObject({
      charge: '1500.00',
      principalOpen: '61500.00',
      chargeOpen: '0.00',
    });
  });

  test('the charge stays owed after the principal is paid', () => {
    const paid = claim(10_000_000, '2026-03-31', [['2026-04-30', 10_000_000]]);
    expect(figures(charge(paid, rate, '2026-12-31'))).toMatchObject({
      days: 30,
      principalOpen: '0.00',
      charge: '1500.00',
      total: '1500.00',
    });
  });

  test('principal, charge and fee paid in full, in either order, leave nothing', () => {
    const all: readonly Payment[] = [['2026-04-30', 10_160_000]];
    for (const order of ['principal-first', 'costs-interest-principal'] as const) {
      const of = claim(10_000_000, '2026-03-31', all, { order, feeMinor: 10_000 });
      expect(figures(charge(of, rate, '2026-06-30'))).toEqual({
        days: 30,
        charge: '1500.00',
        principalOpen: '0.00',
        chargeOpen: '0.00',
        feeOpen: '0.00',
        total: '0.00',
      });
    }
  });

  test('more than is owed in all is refused', () => {
    const of = claim(10_000_000, '2026-03-31', [['2026-04-30', 10_150_001]]);
    expect(chargeLate(of, rate, book, isoDate('2026-04-30'))).toMatchObject({
      error: { code: 'figure.invalid', field: 'payments', reason: 'exceedsOpen' },
    });
  });

  test('a payment after the as-of day is not there yet', () => {
    expect(figures(charge(costsFirst([['2026-06-01', 1]]), rate, '2026-05-30'))).toMatchObject({
      total: '103000.00',
    });
  });
});

describe('a claim by hand', () => {
  const good = { principal: money(100, 'CNY'), dueOn: isoDate('2026-03-31') };

  test('keeps payments of one day together and in the order of days', () => {
    const of = claim(10_000_000, '2026-03-31', [
      ['2026-05-01', 100],
      ['2026-04-01', 200],
      ['2026-05-01', 300],
    ]);
    expect(of.parts[0]?.balances).toEqual([
      { on: '2026-03-30', openMinor: 10_000_000, settledMinor: 0 },
      { on: '2026-04-01', openMinor: 9_999_800, settledMinor: 200 },
      { on: '2026-05-01', openMinor: 9_999_400, settledMinor: 600 },
    ]);
    expect(toDecimal(charge(of, daily('0.01'), '2026-04-01').charge)).toBe('1000.00');
  });

  test.each([
    [
      'a principal below zero',
      { ...good, principal: { minor: -1, currency: 'CNY' } },
      'principal',
      'negative',
    ],
    ['half a cent', { ...good, principal: { minor: 0.5, currency: 'CNY' } }, 'principal', 'money'],
    ['a due date that is none', { ...good, dueOn: '2026-02-30' as never }, 'dueOn', 'day'],
    [
      'a payment below zero',
      { ...good, payments: [{ on: isoDate('2026-04-01'), amountMinor: -5 }] },
      'payments[0].amount',
      'negative',
    ],
    [
      'a payment of nothing',
      { ...good, payments: [{ on: isoDate('2026-04-01'), amountMinor: 0 }] },
      'payments[0].amount',
      'zero',
    ],
    [
      'a payment on no day',
      { ...good, payments: [{ on: 'soon' as never, amountMinor: 5 }] },
      'payments[0].on',
      'day',
    ],
  ])('%s is refused with the field and the reason', (_what, input, field, reason) => {
    expect(simpleClaim(input)).toMatchObject({ error: { code: 'figure.invalid', field, reason } });
  });

  test('more than a number of cents can hold is refused', () => {
    const of = claim(Number.MAX_SAFE_INTEGER, '2026-03-31');
    expect(chargeLate(of, daily('1'), book, isoDate('2026-06-30'))).toMatchObject({
      error: { code: 'figure.invalid', field: 'principal', reason: 'tooLarge' },
    });
  });

  test.each([
    ['an as-of day a hundred years on', {}, '2126-06-30', 'asOf', 'tooLarge'],
    ['an as-of day at the end of time', {}, '9999-12-31', 'asOf', 'tooLarge'],
    ['an as-of day that is none', {}, '2026-13-01', 'asOf', 'day'],
    ['an unknown order', { order: 'whatever' as never }, '2026-06-30', 'order', 'unknown'],
    ['a fee below zero', { feeMinor: -1 }, '2026-06-30', 'feeMinor', 'negative'],
    ['a contract on no day', { contractedOn: '2026-00-01' as never }, '2026-06-30', 'contractedOn', 'day'],
    ['a currency that is none', { currency: 'ZZZ' }, '2026-06-30', 'currency', 'currency'],
  ])('%s is refused', (_what, more, asOf, field, reason) => {
    const { currency = 'CNY', ...rest } = more as { currency?: string };
    const of = { ...claim(100, '2026-03-31'), currency, ...rest };
    expect(chargeLate(of, rate, book, asOf as never)).toMatchObject({
      error: { code: 'figure.invalid', field, reason },
    });
  });
});
