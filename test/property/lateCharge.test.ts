import { fc, test } from '@fast-check/vitest';
import { addDays, daysBetween, type IsoDate, isoDate } from '@shared/dates';
import { agreedRegime, type AllocationOrder, chargeLate, claimOf, simpleClaim } from '@shared/interest';
import { allPosted, openInstalments } from '@shared/ledger';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { book, regimeOf } from '@test/builders/lateCharges';
import { playActions, someActions, someDay } from '@test/builders/randomLedger';
import Big from 'big.js';
import { describe, expect } from 'vitest';

const dueOn = isoDate('2023-11-15');
const someMinor = fc.integer({ min: 0, max: 10_000_000_00 });
const someDays = fc.integer({ min: 0, max: 400 });
const someOrder = fc.constantFrom<AllocationOrder>('principal-first', 'costs-interest-principal');
const somePercent = fc
  .integer({ min: 0, max: 3600 })
  .map((hundredths) => new Big(hundredths).div(100).toFixed());

/** Regimes whose days all cost alike on one base, however they are counted. */
const someLinear = fc.oneof(
  somePercent.chain((annualPercent) =>
    fc
      .constantFrom('365' as const, '360' as const, 'act/act' as const)
      .map((dayCount) => agreedRegime({ rate: { kind: 'annual', annualPercent }, dayCount })),
  ),
  fc
    .integer({ min: 0, max: 100 })
    .map((rate) =>
      agreedRegime({ rate: { kind: 'daily', dailyRate: new Big(rate).div(100_000).toFixed() } }),
    ),
  fc.constantFrom('de-288-b2b', 'eu-directive').map(regimeOf),
);
const someTiered = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom('marginal' as const, 'whole-period' as const),
  )
  .map(([first, second, mode]) =>
    agreedRegime({
      rate: {
        kind: 'tiers',
        mode,
        tiers: [
          { fromDay: 1, toDay: first, dailyRate: '0.0003' },
          { fromDay: first + 1, toDay: first + second, dailyRate: '0.0005' },
          { fromDay: first + second + 1, toDay: null, dailyRate: '0.0008' },
        ],
      },
    }),
  );
const someRegime = fc.oneof(someLinear, someTiered);

const claimOn = (
  minor: number,
  due: IsoDate,
  payments: readonly { on: IsoDate; amountMinor: number }[] = [],
  order?: AllocationOrder,
) =>
  must(
    simpleClaim({
      principal: money(minor, 'EUR'),
      dueOn: due,
      payments,
      ...(order === undefined ? {} : { order }),
    }),
  );
const chargeOf = (...args: Parameters<typeof chargeLate>) => must(chargeLate(...args));
const chargeAfter = (minor: number, from: IsoDate, days: number, regime: Parameters<typeof chargeLate>[1]) =>
  chargeOf(claimOn(minor, from), regime, book, addDays(from, days)).charge.minor;

describe('a late charge', () => {
  test.prop([someMinor, someDays, someDays, someLinear])(
    'of a period split in two differs by one rounding at most',
    (minor, first, second, regime) => {
      const whole = chargeAfter(minor, dueOn, first + second, regime);
      const parts =
        chargeAfter(minor, dueOn, first, regime) + chargeAfter(minor, addDays(dueOn, first), second, regime);
      expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1);
    },
  );

  test.prop([someMinor, fc.array(someDays, { maxLength: 8 }), someDays, someRegime, someOrder])(
    'does not change by a cent when its stretches are cut where nothing happens',
    (minor, cuts, days, regime, order) => {
      const plain = { ...claimOn(minor, dueOn), order };
      const [part] = plain.parts;
      const balances = [...new Set([-1, ...cuts])]
        .toSorted((a, b) => a - b)
        .map((cut) => ({
          on: addDays(dueOn, cut),
          openMinor: minor,
          settledMinor: 0,
        }));
      const cut = { ...plain, parts: part === undefined ? [] : [{ ...part, balances }] };
      const asOf = addDays(dueOn, days);
      expect(chargeOf(cut, regime, book, asOf).charge).toEqual(chargeOf(plain, regime, book, asOf).charge);
    },
  );

  test.prop([
    someMinor,
    someDays,
    someRegime,
    fc.array(fc.tuple(someDays, fc.nat({ max: 100 })), { maxLength: 5 }),
    someOrder,
  ])('never falls from one day to the next, whatever was paid', (minor, days, regime, parts, order) => {
    const payments = parts
      .map(([day, share]) => ({ on: addDays(dueOn, day), amountMinor: Math.floor((minor * share) / 600) }))
      .filter(({ amountMinor }) => amountMinor > 0);
    const of = claimOn(minor, dueOn, payments, order);
    const on = (day: number) => chargeOf(of, regime, book, addDays(dueOn, day)).charge.minor;
    expect(on(days + 1)).toBeGreaterThanOrEqual(on(days));
  });

  test.prop([
    someMinor,
    someDays,
    someRegime,
    fc.array(fc.tuple(someDays, fc.nat({ max: 100 })), { maxLength: 5 }),
    fc.nat({ max: 10_000 }),
  ])('adds up, and costs no less when payments meet it first', (minor, days, regime, parts, feeMinor) => {
    const payments = parts
      .map(([day, share]) => ({ on: addDays(dueOn, day), amountMinor: Math.floor((minor * share) / 600) }))
      .filter(({ amountMinor }) => amountMinor > 0);
    const asOf = addDays(dueOn, days);
    const [principalFirst, chargeFirst] = (['principal-first', 'costs-interest-principal'] as const).map(
      (order) => chargeOf({ ...claimOn(minor, dueOn, payments, order), feeMinor }, regime, book, asOf),
    );
    for (const found of [principalFirst, chargeFirst]) {
      if (found === undefined) continue;
      const compensation = found.compensation?.currency === 'EUR' ? found.compensation.minor : 0;
      expect(found.total.minor).toBe(
        found.principalOpen.minor + found.chargeOpen.minor + found.feeOpen.minor + compensation,
      );
      expect(
        Math.min(found.principalOpen.minor, found.chargeOpen.minor, found.feeOpen.minor),
      ).toBeGreaterThanOrEqual(0);
    }
    expect(chargeFirst?.charge.minor ?? 0).toBeGreaterThanOrEqual(principalFirst?.charge.minor ?? 0);
  });

  test.prop([someActions, someDay, somePercent])(
    'of every invoice of a ledger is the sum of its days, each on what was open the evening before',
    (actions, asOf, annualPercent) => {
      const ledger = playActions(actions);
      const regime = agreedRegime({ rate: { kind: 'annual', annualPercent } });
      for (const row of ledger.book.invoices.values()) {
        const claim = claimOf(ledger.book, row, asOf, { order: 'principal-first' });
        const found = chargeOf(claim, regime, book, asOf);
        const isThere = row.reversedOn === undefined || asOf < row.reversedOn;
        const open = isThere ? openInstalments(ledger.book, row, asOf) : [];
        expect(found.principalOpen.minor).toBe(
          open.reduce((sum, item) => sum + Math.max(item.openMinor, 0), 0),
        );
        let exact = new Big(0);
        for (const { instalment, dueOn: due } of isThere
          ? openInstalments(ledger.book, row, allPosted)
          : []) {
          for (let day = 1; day <= daysBetween(due, asOf); day += 1) {
            const before = openInstalments(ledger.book, row, addDays(due, day - 1))[instalment - 1];
            exact = exact.plus(Math.max(before?.openMinor ?? 0, 0));
          }
        }
        const cents = exact.times(annualPercent).div(36_500).round(0, Big.roundHalfUp);
        expect(Math.abs(found.charge.minor - Number(cents.toFixed()))).toBeLessThanOrEqual(0);
      }
    },
    60_000,
  );
});
