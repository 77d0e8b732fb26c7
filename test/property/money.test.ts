import { fc, test } from '@fast-check/vitest';
import { allocate, money, parseDecimal, sum, toDecimal } from '@shared/money';
import { must } from '@shared/result';
import { figureGross, figureLines, fixTerms, type InstalmentTerms } from '@shared/terms';
import { isoDate } from '@shared/dates';
import Big from 'big.js';
import { describe, expect } from 'vitest';

const someMinor = fc.maxSafeInteger();
const someWeights = fc
  .array(fc.nat({ max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 20 })
  .filter((weights) => weights.some((weight) => weight > 0));
const someCurrency = fc.constantFrom('CNY', 'JPY', 'KWD');

describe('allocate', () => {
  test.prop([someMinor, someWeights])('loses no cent', (minor, weights) => {
    const total = money(minor, 'CNY');
    expect(sum(allocate(total, weights), 'CNY')).toEqual(total);
  });

  test.prop([someMinor, someWeights])(
    'gives no share that differs from its quota by a unit or more',
    (minor, weights) => {
      const all = weights.reduce((sum, weight) => sum.plus(weight), new Big(0));
      for (const [place, share] of allocate(money(minor, 'CNY'), weights).entries()) {
        const distance = new Big(share.minor).times(all).minus(new Big(minor).times(weights[place] ?? 0));
        expect(distance.abs().lt(all)).toBe(true);
      }
    },
  );

  test.prop([fc.nat(), fc.integer({ min: 1, max: 12 })])(
    'gives equal weights the larger shares first',
    (minor, count) => {
      const shares = allocate(
        money(minor, 'CNY'),
        Array.from({ length: count }, () => 1),
      ).map((share) => share.minor);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    },
  );
});

test.prop([someMinor, someCurrency])(
  'a decimal string reads back as the amount it was written from',
  (minor, currency) => {
    expect(parseDecimal(toDecimal(money(minor, currency)), currency)).toEqual({
      ok: true,
      value: money(minor, currency),
    });
  },
);

const somePercents = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 })
  .map((shares) => {
    const all = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => new Big(share).times(100).div(all).round(3, Big.roundDown).toFixed());
  });

describe('instalments', () => {
  test.prop([fc.integer({ min: 1, max: 1_000_000_000 }), somePercents, fc.nat({ max: 12 })])(
    'add up to the invoice and none is negative, wherever the remainder stands',
    (grossMinor, percents, at) => {
      const parts: InstalmentTerms[] = percents.map((percent, place) => ({ part: { percent }, days: place }));
      parts.splice(Math.min(at, parts.length), 0, { part: { remainder: true }, days: 99 });
      const fixed = fixTerms({
        issuedOn: isoDate('2026-01-31'),
        currency: 'CNY',
        figures: figureGross(grossMinor),
        terms: { kind: 'instalments', instalments: parts },
      });
      const amounts = must(fixed).instalments.map(({ amountMinor }) => amountMinor);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(grossMinor);
      expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
    },
  );
});

test.prop([
  fc.array(
    fc.record({
      netMinor: fc.integer({ min: 1, max: 10_000_000 }),
      taxPercent: fc.constantFrom('0', '6', '13', '7.7'),
    }),
    { minLength: 1, maxLength: 20 },
  ),
])('an invoice is its lines, each with its own rounded tax', (lines) => {
  const figures = must(figureLines(lines, undefined, 'CNY'));
  const tax = lines.reduce((all, { netMinor, taxPercent }) => {
    const own = new Big(netMinor).times(taxPercent).div(100).round(0, Big.roundHalfUp);
    return all + Number(own.toFixed());
  }, 0);
  expect(figures.taxMinor).toBe(tax);
  expect(figures.grossMinor).toBe(figures.netMinor + figures.taxMinor);
});
