import { agingReport } from '@shared/aging';
import { addDays, isoDate } from '@shared/dates';
import { money } from '@shared/money';
import {
  observedCohort,
  observedRollRates,
  provisionLedger,
  type ProvisionQuery,
  writeOffCandidates,
} from '@shared/provision';
import { must } from '@shared/result';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import { playActions, someActions, someDay } from '@test/builders/randomLedger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const day = isoDate;
const base = 'CNY';
const bounds = [30, 60];
const query = { asOf: day('2026-12-31'), base, basis: 'due', bounds } as const;

function invoice(ledger: TestLedger, number: string, dueOn: string, grossMinor: number) {
  const issuedOn = addDays(day(dueOn), -30);
  done(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger),
    issuedOn,
    dueOn: day(dueOn),
    currency: base,
    grossMinor,
  });
}

function pay(ledger: TestLedger, invoiceNumber: string, receivedOn: string, amountMinor: number) {
  done(ledger, 'receipt.post', {
    number: `R-${invoiceNumber}-${receivedOn}`,
    customerId: customerId(ledger),
    currency: base,
    receivedOn: day(receivedOn),
    amountMinor,
    allocate: [{ invoice: invoiceNumber, amountMinor }],
  });
}

/** 1,000 sold: 400 unpaid on day 1, 200 on day 31, 100 on day 61, of which 50 are written off and 50 stay open. */
function observed(): TestLedger {
  const ledger = aLedger();
  invoice(ledger, 'I1', '2026-03-31', 600_00);
  invoice(ledger, 'I2', '2026-03-31', 400_00);
  pay(ledger, 'I1', '2026-03-31', 600_00);
  pay(ledger, 'I2', '2026-04-30', 200_00);
  pay(ledger, 'I2', '2026-05-30', 100_00);
  done(ledger, 'writeOff.post', { invoice: 'I2', amountMinor: 50_00, on: day('2026-06-30') });
  return ledger;
}

describe('rates of the own ledger', () => {
  test('roll from bucket to bucket by amount', () => {
    expect(must(observedRollRates(observed().book, query)).percents).toEqual(['40', '50', '50']);
  });

  test('of a cohort divide what was never paid', () => {
    const cohort = must(
      observedCohort(observed().book, { ...query, soldFrom: day('2026-03-01'), soldTo: day('2026-03-31') }),
    );
    expect(cohort).toEqual({
      sales: money(1000_00, base),
      unpaidAtStage: [1000_00, 400_00, 200_00, 100_00].map((minor) => money(minor, base)),
      neverPaid: money(100_00, base),
    });
  });

  test('do not look at days to come', () => {
    const ledger = observed();
    expect(observedRollRates(ledger.book, { ...query, asOf: day('2026-04-30') })).toMatchObject({
      ok: false,
      error: { field: 'rollRates[1]', reason: 'missing' },
    });
    const early = {
      ...query,
      asOf: day('2026-05-01'),
      soldFrom: day('2026-03-01'),
      soldTo: day('2026-03-31'),
    };
    expect(observedCohort(ledger.book, early)).toMatchObject({
      ok: false,
      error: { field: 'soldTo', reason: 'tooEarly' },
    });
  });

  test('count credit notes as sales that never were', () => {
    const ledger = observed();
    invoice(ledger, 'I3', '2026-03-31', 77_00);
    done(ledger, 'creditNote.post', {
      number: 'CN',
      customerId: customerId(ledger),
      currency: base,
      issuedOn: day('2026-08-01'),
      amountMinor: 77_00,
      against: 'I3',
    });
    expect(must(observedRollRates(ledger.book, query)).percents).toEqual(['40', '50', '50']);
  });

  test('need at least twelve months', () => {
    expect(observedRollRates(observed().book, { ...query, months: 6 })).toMatchObject({
      error: { field: 'months', reason: 'tooSmall' },
    });
  });
});

describe('the allowance of a ledger', () => {
  function openLedger(): TestLedger {
    const ledger = observed();
    invoice(ledger, 'N', '2027-01-15', 1000_00);
    invoice(ledger, 'L1', '2026-12-15', 300_00);
    invoice(ledger, 'L2', '2026-11-15', 200_00);
    invoice(ledger, 'B', '2026-06-15', 5000_00);
    done(ledger, 'receipt.post', {
      number: 'FREE',
      customerId: customerId(ledger),
      currency: base,
      receivedOn: day('2026-12-01'),
      amountMinor: 70_00,
    });
    return ledger;
  }
  const own: ProvisionQuery = {
    ...query,
    method: { kind: 'matrix', lossRatesPercent: ['1', '5', '20', '50'] },
  };
  const bankrupt = { document: 'B', lossRatePercent: '90', reason: 'bankruptcy' } as const;

  test('goes by bucket: 10 + 15 + 40 + half of 5,050', () => {
    const { rows, total, unapplied } = must(provisionLedger(openLedger().book, own));
    expect(rows.map(({ balance, allowance }) => [balance.minor, allowance.minor])).toEqual([
      [1000_00, 10_00],
      [300_00, 15_00],
      [200_00, 40_00],
      [5050_00, 2525_00],
    ]);
    expect([total, unapplied]).toEqual([money(2590_00, base), money(-70_00, base)]);
  });

  test('takes what is assessed by itself out first', () => {
    const { rows, individual, total } = must(
      provisionLedger(openLedger().book, { ...own, individual: [bankrupt] }),
    );
    expect(rows[3]?.balance).toEqual(money(50_00, base));
    expect(individual).toMatchObject([{ balance: money(5000_00, base), allowance: money(4500_00, base) }]);
    expect(total).toEqual(money(10_00 + 15_00 + 40_00 + 25_00 + 4500_00, base));
  });

  test('by migration: 40, 50, 50 % give 10, 25, 50, 100 %', () => {
    const { rows } = must(
      provisionLedger(observed().book, { ...query, asOf: day('2026-06-15'), method: { kind: 'migration' } }),
    );
    expect(rows.map(({ lossRatePercent }) => lossRatePercent)).toEqual(['10', '25', '50', '100']);
    expect(rows[3]).toMatchObject({ balance: money(100_00, base), allowance: money(100_00, base) });
  });

  test('by cohort with a forward-looking factor', () => {
    const method = {
      kind: 'cohort',
      soldFrom: day('2026-03-01'),
      soldTo: day('2026-03-31'),
      forwardFactor: '1.2',
    } as const;
    const { rows } = must(provisionLedger(observed().book, { ...query, method }));
    expect(rows.map(({ lossRatePercent }) => lossRatePercent)).toEqual(['12', '30', '60', '100']);
  });

  test.each<[Partial<ProvisionQuery>, object]>([
    [
      { individual: [bankrupt, bankrupt] },
      { code: 'figure.invalid', field: 'individual[1].document', reason: 'twice' },
    ],
    [{ individual: [{ ...bankrupt, document: 'X' }] }, { code: 'document.unknown', value: 'X' }],
    [
      { individual: [{ ...bankrupt, lossRatePercent: '101' }] },
      { field: 'individual[0].lossRatePercent', reason: 'over100' },
    ],
    [{ method: { kind: 'matrix', lossRatesPercent: ['1'] } }, { field: 'lossRates', reason: 'missing' }],
    [{ bounds: [60, 30] }, { code: 'bounds.invalid' }],
  ])('%j is refused', (change, error) => {
    expect(provisionLedger(openLedger().book, { ...own, ...change })).toMatchObject({ ok: false, error });
  });

  test('rates exactly the columns of the aging, for any ledger on any day', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        someActions,
        someDay,
        rates,
        fc.constantFrom('due' as const, 'invoice' as const),
        (actions, asOf, list, basis) => {
          const { book } = playActions(actions);
          done({ book, entries: [], seq: 1000, ids: 1000 }, 'rate.set', {
            from: 'USD',
            to: base,
            validOn: day('2020-01-01'),
            rate: '1',
          });
          const lossRatesPercent = list.slice(basis === 'due' ? 0 : 1).map(String);
          const provision = provisionLedger(book, {
            ...query,
            asOf,
            basis,
            method: { kind: 'matrix', lossRatesPercent },
          });
          const report = agingReport(book, { asOf, basis, bounds });
          const columns = [0, 1, 2, 3].map((place) =>
            report.blocks.reduce(
              (sum, { totals }) =>
                sum + (place === 0 ? totals.notDueMinor : (totals.lateMinor[place - 1] ?? 0)),
              0,
            ),
          );
          const expected = basis === 'due' ? columns : columns.slice(1);
          const rated = provision.ok ? provision.value.rows.map(({ balance }) => balance.minor) : 'refused';
          expect(rated).toEqual(expected.some((minor) => minor < 0) ? 'refused' : expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('candidates for a write-off', () => {
  test('are late enough and small enough, the longest overdue first', () => {
    const ledger = aLedger();
    invoice(ledger, 'SMALL', '2025-06-30', 50_000_00);
    invoice(ledger, 'LARGE', '2025-06-30', 50_000_01);
    invoice(ledger, 'OLD', '2023-06-30', 900_000_00);
    invoice(ledger, 'YOUNG', '2026-01-31', 10_00);
    const found = must(
      writeOffCandidates(ledger.book, { asOf: query.asOf, annualRevenue: money(100_000_000_00, base) }),
    );
    expect(
      found.map(({ number, overdueMonths, verdict }) => [number, overdueMonths, verdict.article]),
    ).toEqual([
      ['OLD', 42, 23],
      ['SMALL', 18, 24],
    ]);
  });
});
