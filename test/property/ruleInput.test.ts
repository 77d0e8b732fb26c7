import { fc, test } from '@fast-check/vitest';
import { readCalendarYear, shippedCalendars } from '@shared/calendar';
import { mayAccelerate, meterTitle } from '@shared/contracts';
import { parseDataFile } from '@shared/dataFiles';
import { agreedRegime, chargeLate, readRegimes, shippedRegimes, simpleClaim } from '@shared/interest';
import { limitationClock } from '@shared/limitation';
import { money } from '@shared/money';
import { readConfirmedRate, readRatePack, shippedRates } from '@shared/rates';
import { discountCost, earlyDiscount, paymentTerm } from '@shared/terms';
import { book } from '@test/builders/lateCharges';
import { describe, expect } from 'vitest';

/** Files from outside and figures from screens: each is taken or refused with a code, and nothing breaks. */
const someText = fc.oneof(
  fc.string(),
  fc.constantFrom('2026-02-29', '2026-06-30', '9999-12-31', '1000-01-01', '0.05', '-1', '1e9', 'NaN', ''),
);
const someNumber = fc.oneof(
  fc.integer({ min: -10, max: 100_000_000 }),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0),
);
const someDay = fc.oneof(
  someText,
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const isTypedRefusal = (result: { readonly ok: boolean; readonly error?: unknown }): boolean =>
  result.ok || typeof (result.error as { code?: unknown }).code === 'string';

/** A good file with one of its parts, however deep, put in place of something else. */
function broken(file: unknown) {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value))
      walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(file, []);
  return fc.tuple(fc.constantFrom(...paths), fc.anything()).map(([path, put]) => {
    const copy: unknown = structuredClone(file);
    if (path.length === 0) return put;
    let parent = copy as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
    parent[path.at(-1) ?? ''] = put;
    return copy;
  });
}

const ratesFile = { ...shippedRates()[0], format: 'zhangqi-rates', version: 1, unit: 'percent' };
const calendarFile = { ...shippedCalendars()[0], format: 'zhangqi-calendar', version: 1 };
const regimesFile = { format: 'zhangqi-regimes', version: 1, regimes: shippedRegimes() };

describe('files that the user brings', () => {
  test.prop([fc.anything()])('anything at all is refused with a code', (value) => {
    for (const read of [readRatePack, readConfirmedRate, readCalendarYear, readRegimes]) {
      const result = read(value);
      expect(result.ok).toBe(false);
      expect(isTypedRefusal(result)).toBe(true);
    }
  });

  test.prop([broken(ratesFile), broken(calendarFile), broken(regimesFile)])(
    'a good file with one part replaced is taken or refused, and never breaks',
    (rates, calendar, regimes) => {
      for (const result of [readRatePack(rates), readCalendarYear(calendar), readRegimes(regimes)])
        expect(isTypedRefusal(result)).toBe(true);
    },
  );

  test.prop([fc.oneof(fc.string(), fc.json())])('text is JSON or refused', (text) => {
    expect(isTypedRefusal(parseDataFile('rates', text))).toBe(true);
  });
});

describe('figures that a screen hands over', () => {
  test.prop([someNumber, someDay, someDay, someNumber, someText, someNumber])(
    'a late charge is worked out or refused by field',
    (minor, dueOn, asOf, paidMinor, dailyRate, feeMinor) => {
      const of = simpleClaim({
        principal: { minor, currency: 'CNY' },
        dueOn: dueOn as never,
        payments: [{ on: asOf as never, amountMinor: paidMinor }],
        feeMinor,
      });
      expect(isTypedRefusal(of)).toBe(true);
      if (!of.ok) return;
      const regime = agreedRegime({ rate: { kind: 'daily', dailyRate } });
      expect(isTypedRefusal(chargeLate(of.value, regime, book, asOf as never))).toBe(true);
    },
  );

  test.prop([fc.constantFrom(...shippedRegimes()), fc.nat({ max: 100_000_000 }), someDay, someDay])(
    'every shipped rule works any claim out or refuses it',
    (regime, minor, dueOn, asOf) => {
      const of = simpleClaim({ principal: money(minor, 'EUR'), dueOn: dueOn as never });
      if (of.ok) expect(isTypedRefusal(chargeLate(of.value, regime, book, asOf as never))).toBe(true);
    },
  );

  test.prop([
    someDay,
    fc.array(
      fc.record({
        kind: fc.constantFrom('demand', 'suit', 'obstacle', 'instalmentPlan', 'x'),
        on: someDay,
        endedOn: fc.option(someDay, { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
    fc.constantFrom('CN', 'DE', 'E&W', 'FR'),
  ])('a limitation clock runs or is refused by field', (dueOn, events, law) => {
    const facts = { law, claim: { kind: 'due', dueOn }, events };
    expect(isTypedRefusal(limitationClock(facts as never))).toBe(true);
  });

  test.prop([someNumber, someNumber, someNumber, someText, someDay])(
    'terms, discounts, title and acceleration are worked out or refused by field',
    (a, b, c, text, on) => {
      const first = { minor: a, currency: 'CNY' };
      const second = { minor: b, currency: 'CNY' };
      const day = on as never;
      const results = [
        paymentTerm({
          isSellerSme: true,
          buyer: 'government',
          agreedDays: a,
          beginning: { kind: 'delivery', on: day },
        }),
        earlyDiscount({
          amount: first,
          issuedOn: day,
          percent: text,
          discountDays: b,
          netDays: c,
          paidOn: day,
        }),
        discountCost({ percent: text, discountDays: b, netDays: c }),
        meterTitle(first, second),
        mayAccelerate({ total: first, overdue: second, instalmentCount: c, isDemandedAndTimeOver: true }),
      ];
      for (const result of results) expect(isTypedRefusal(result)).toBe(true);
    },
  );
});
