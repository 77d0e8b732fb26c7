import { isoDate } from '@shared/dates';
import { type LateChargeBasis } from '@shared/ledger';
import { type ChargeFacts, type LetterFacts } from '@shared/papers';
import { aLedger, done, type TestLedger } from '@test/builders/ledger';
import {
  change,
  contract,
  daily,
  invoice,
  letterRun,
  oneOf,
  plan,
  receipt,
  today,
} from '@test/builders/paperLedger';
import { describe, expect, test } from 'vitest';

function charged(ledger: TestLedger, lateCharges: LateChargeBasis, level: 2 | 3 = 2): ChargeFacts {
  change(ledger, { lateCharges });
  const { charge } = oneOf(ledger, letterRun(level));
  if (charge === null) throw new Error('no charge');
  return charge;
}

const statutory = (regime: string, upliftPercent?: string): LateChargeBasis => ({
  kind: 'statutory',
  regime,
  ...(upliftPercent === undefined ? {} : { upliftPercent }),
});

describe('the reference papers', () => {
  test('the demand of level 2: tiers with a cap, part payments, fourteen invoices', () => {
    const ledger = aLedger();
    const tiers = [
      { fromDay: 1, toDay: 30, dailyRate: '0.0003' },
      { fromDay: 31, toDay: 60, dailyRate: '0.0004' },
      { fromDay: 61, toDay: null, dailyRate: '0.0005' },
    ];
    const lines: readonly (readonly [string, number, number, string?, number?])[] = [
      ['2026-03-06', 8_640_000, 348_360, '2026-05-11', 3_000_000],
      ['2026-03-20', 12_480_000, 872_520],
      ['2026-03-27', 5_732_000, 1_093_202],
      ['2026-05-02', 9_865_000, 1_228_021, '2026-05-20', 4_500_000],
      ['2026-05-10', 4_318_000, 1_303_154],
      ['2026-05-15', 7_256_000, 1_414_896],
      ['2026-05-22', 6_609_000, 1_498_169],
      ['2026-06-05', 3_884_000, 1_527_299],
      ['2026-06-08', 10_230_000, 1_594_817],
      ['2026-06-12', 2_745_600, 1_609_643],
      ['2026-06-20', 5_490_000, 1_623_878, '2026-06-25', 1_490_000],
      ['2026-06-22', 8_120_000, 1_643_366],
      ['2026-06-25', 1_966_850, 1_646_316],
      ['2026-06-27', 4_473_000, 1_650_342],
    ];
    for (const [place, [dueOn, gross, , paidOn, paid]] of lines.entries()) {
      invoice(ledger, `I${String(place).padStart(2, '0')}`, dueOn, gross);
      if (paidOn !== undefined)
        receipt(ledger, `R${place}`, paidOn, paid ?? 0, `I${String(place).padStart(2, '0')}`);
    }
    const rate = { kind: 'tiers', mode: 'marginal', tiers } as const;
    const charge = charged(ledger, { kind: 'agreed', rate, capPercent: '20', contract });
    expect(charge.lines.map(({ runningMinor }) => runningMinor)).toEqual(lines.map((line) => line[2]));
    expect(charge).toMatchObject({ chargeMinor: 1_650_342, fixedMinor: 0, computedTo: today });
    expect(charge.lines[0]?.segments.map(({ days, amount }) => [days, amount])).toEqual([
      [30, '777.6'],
      [30, '1036.8'],
      [6, '259.2'],
      [50, '1410'],
    ]);
    expect(oneOf(ledger, letterRun(2))).toMatchObject({
      principalMinor: 82_819_450,
      paidMinor: 8_990_000,
      totalMinor: 84_469_792,
    });
  });

  test('the English final demand: computed to the final date, fixed sums, a day added up before it is rounded', () => {
    const ledger = aLedger();
    change(ledger, { governingLaw: 'GB' });
    for (const [number, dueOn, gross] of [
      ['TB-25-1107', '2025-11-28', 1_864_000],
      ['TB-26-0131', '2026-02-27', 791_550],
      ['TB-26-0244', '2026-04-01', 1_245_000],
      ['TB-26-0377', '2026-05-01', 64_020],
    ] as const)
      invoice(ledger, number, dueOn, gross, { currency: 'GBP' });
    const charge = charged(ledger, statutory('gb-statutory'), 3);
    expect(charge.lines.map(({ chargeMinor, fixedMinor }) => [chargeMinor, fixedMinor])).toEqual([
      [142_634, 10_000],
      [34_910, 7_000],
      [41_682, 10_000],
      [1_525, 4_000],
    ]);
    expect(charge).toMatchObject({
      computedTo: '2026-07-14',
      chargeMinor: 220_751,
      fixedMinor: 31_000,
      perDayMinor: 1_302,
    });
    expect(charge.ground).toEqual({
      kind: 'uk',
      references: [
        { bankRatePercent: '4.25', on: '2025-06-30', halfYear: '2025-07-01' },
        { bankRatePercent: '3.75', on: '2025-12-31', halfYear: '2026-01-01' },
      ],
    });
    expect(oneOf(ledger, letterRun(3)).totalMinor).toBe(4_216_321);
  });
});

describe('what is not claimed', () => {
  const warningsOf = (ledger: TestLedger, asOf?: string, day = today) => {
    const [paper] = plan(ledger, letterRun(2, asOf ?? day), { today: day }).papers;
    return {
      charge: paper?.chargeMinor,
      warnings: paper?.warnings.filter(({ code }) => /rates|charge/.test(code)),
    };
  };

  test('anything without a rule, or with the customer set to none', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-05-31', 100_000);
    expect(warningsOf(ledger)).toEqual({ charge: 0, warnings: [] });
    done(ledger, 'company.change', { lateCharges: daily });
    expect(warningsOf(ledger)).toEqual({ charge: 1_500, warnings: [] });
    change(ledger, { lateCharges: { kind: 'none' } });
    expect(warningsOf(ledger)).toEqual({ charge: 0, warnings: [] });
  });

  test('anything at all where a rate table is past its day for one of the invoices', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-05-31', 100_000);
    invoice(ledger, 'B', '2026-12-31', 100_000);
    change(ledger, { lateCharges: statutory('cn-lpr-uplift') });
    const day = isoDate('2027-01-31');
    expect(warningsOf(ledger, undefined, day)).toEqual({
      charge: 0,
      warnings: [{ code: 'rates.expired', detail: expect.stringContaining('2026-') }],
    });
    expect(warningsOf(ledger, '2026-12-31', day).charge).toBeGreaterThan(0);
  });

  test('a statutory rule for a debt that came late after its last day', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-12-31', 100_000);
    change(ledger, { lateCharges: statutory('cn-sme-statutory') });
    expect(warningsOf(ledger, undefined, isoDate('2027-01-31'))).toEqual({
      charge: 0,
      warnings: [{ code: 'rates.expired', detail: 'cn-sme-statutory 2026-12-31' }],
    });
  });

  test('a rule that does not know the days of a debt, or that does not exist', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2019-05-31', 100_000, { issuedOn: '2019-05-01' });
    invoice(ledger, 'B', '2026-05-31', 100_000);
    change(ledger, { lateCharges: statutory('cn-lpr-uplift') });
    expect(warningsOf(ledger)).toEqual({
      charge: 0,
      warnings: [{ code: 'charge.notComputed', detail: 'A' }],
    });
    change(ledger, { lateCharges: statutory('no-such-rule') });
    expect(warningsOf(ledger)).toEqual({
      charge: 0,
      warnings: [{ code: 'charge.notComputed', detail: 'no-such-rule' }],
    });
  });

  test('anything in a reminder', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-05-31', 100_000);
    change(ledger, { lateCharges: daily });
    expect(oneOf(ledger, letterRun(1)).charge).toBeNull();
  });
});

describe('an invoice in instalments', () => {
  function ledgerInThree(currency: 'CNY' | 'GBP' = 'CNY'): TestLedger {
    const ledger = aLedger();
    done(ledger, 'invoice.post', {
      number: 'A',
      customerId: ledger.book.customerByCode('C1')!.id,
      issuedOn: isoDate('2026-04-01'),
      currency,
      grossMinor: 10_001,
      terms: {
        kind: 'instalments',
        instalments: [
          { part: { percent: '33.333' }, days: 30 },
          { part: { percent: '33.333' }, days: 60 },
          { part: { remainder: true }, days: 80 },
        ],
      },
    });
    return ledger;
  }

  test('has a line for each, which share its one rounding', () => {
    const ledger = ledgerInThree();
    const charge = charged(ledger, daily);
    const [first, second, third] = charge.lines;
    expect([first, second, third].map((line) => [line?.number, line?.instalment])).toEqual([
      ['A', 1],
      ['A', 2],
      ['A', 3],
    ]);
    // 33.34 × 0.05 % × 60, 30 and 10 days: 1.0002, 0.5001, 0.16665; in all 1.66695.
    expect(charge.lines.map(({ chargeMinor }) => chargeMinor)).toEqual([100, 50, 17]);
    expect(charge.chargeMinor).toBe(167);
  });

  test('has its fixed sum once, for all that is late', () => {
    const charge = charged(ledgerInThree('GBP'), statutory('gb-statutory'));
    expect(charge.lines.map(({ fixedMinor }) => fixedMinor)).toEqual([4_000, 0, 0]);
    expect(charge.lines.map(({ runningMinor }) => runningMinor).at(-1)).toBe(4_000 + charge.chargeMinor);
  });

  test('is charged by the instalments that the letter names', () => {
    const ledger = ledgerInThree();
    receipt(ledger, 'R', '2026-05-30', 3_334, 'A');
    const letter: LetterFacts = oneOf(ledger, letterRun(2));
    expect(letter.items.map(({ instalment }) => instalment)).toEqual([2, 3]);
    expect(charged(ledger, daily).lines.map(({ instalment }) => instalment)).toEqual([2, 3]);
  });
});
