import { isoDate, type IsoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { ledgerKpis, type LedgerKpiQuery, ledgerRollRates } from '@shared/kpi';
import { must } from '@shared/result';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import { playActions, someActions, someDay } from '@test/builders/randomLedger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const day = isoDate;

function invoice(
  ledger: TestLedger,
  number: string,
  issuedOn: string,
  dueOn: string,
  grossMinor: number,
  code = 'C1',
  currency = 'CNY',
) {
  done(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger, code),
    issuedOn: day(issuedOn),
    dueOn: day(dueOn),
    currency,
    grossMinor,
  });
}

function pay(ledger: TestLedger, invoiceNumber: string, on: string, amountMinor: number, code = 'C1') {
  done(ledger, 'receipt.post', {
    number: `R-${on}-${invoiceNumber}`,
    customerId: customerId(ledger, code),
    currency: 'CNY',
    receivedOn: day(on),
    amountMinor,
    allocate: [{ invoice: invoiceNumber, amountMinor }],
  });
}

const query: LedgerKpiQuery = { asOf: day('2026-03-31'), days: 90, base: 'CNY' };

/** Opening 100 (O); sold in the quarter: A 600, B 300, C 400, less 100 credited; 400 of A and O were paid. */
function quarter(): TestLedger {
  const ledger = aLedger(['C1', 'C2']);
  invoice(ledger, 'O', '2025-12-31', '2026-01-30', 100_00);
  invoice(ledger, 'A', '2026-01-01', '2026-01-31', 600_00);
  invoice(ledger, 'B', '2026-02-15', '2026-03-17', 300_00, 'C2');
  invoice(ledger, 'C', '2026-03-20', '2026-04-19', 400_00, 'C2');
  done(ledger, 'creditNote.post', {
    number: 'CN',
    customerId: customerId(ledger),
    currency: 'CNY',
    issuedOn: day('2026-02-01'),
    amountMinor: 100_00,
    against: 'A',
  });
  pay(ledger, 'O', '2026-01-30', 100_00);
  pay(ledger, 'A', '2026-02-20', 400_00);
  done(ledger, 'writeOff.post', { invoice: 'B', amountMinor: 60_00, on: day('2026-03-25') });
  return ledger;
}

const value = (figure: { ok: boolean } & Partial<{ value: { value: string } }>) =>
  figure.ok ? figure.value?.value : undefined;

describe('key figures of a ledger', () => {
  test('of a quarter, counted by hand', () => {
    const figures = must(ledgerKpis(quarter().book, { ...query, promises: { kept: 1, due: 4 } }));
    // Receivables A 100 + B 240 + C 400 = 740, of which C is not due; sales 600 + 300 + 400 − 100 = 1,200.
    expect(value(figures.dso)).toBe('55.5');
    expect(value(figures.bestPossibleDso)).toBe('30');
    expect(value(figures.averageDaysDelinquent)).toBe('25.5');
    // 740 less March 400 (31 days), February 300 − 100 = 200 (28), January 140 of 600 (31).
    expect(Number(value(figures.countbackDso)).toFixed(4)).toBe((31 + 28 + (31 * 140) / 600).toFixed(4));
    // (100 + 1,200 − 740) ÷ (100 + 1,200 − 400).
    expect(Number(value(figures.collectionEffectiveness)).toFixed(4)).toBe(((560 / 900) * 100).toFixed(4));
    expect(figures.turnover).toMatchObject({ value: { days: '31.5' } });
    expect(Number(value(figures.overdueShare)).toFixed(4)).toBe(((340 / 740) * 100).toFixed(4));
    expect(value(figures.badDebtRate)).toBe('5');
    // Fell due: O 100, A 600 − 100, B 300; collected 100 + 400.
    expect(Number(value(figures.collectionRate)).toFixed(4)).toBe(((500 / 900) * 100).toFixed(4));
    // O after 30 days, A after 50.
    expect(value(figures.daysToPay)).toBe('46');
    expect(value(figures.daysBeyondTerms)).toBe('16');
    expect(value(figures.promiseKeptRate)).toBe('25');
    expect(value(figures.disputedShare)).toBe('0');
    expect(value(figures.concentration)).toBe('100');
    expect(describeTrace(figures.trace, 'en')[0]).toMatchObject({
      text: 'Period from 2026-01-01 to 2026-03-31',
      result: '90 days',
    });
  });

  test('take the revenue of a year where it is given', () => {
    const figures = must(
      ledgerKpis(quarter().book, {
        ...query,
        annualRevenue: { minor: 1850_00, currency: 'CNY' },
        largest: 1,
      }),
    );
    expect(figures.receivablesToRevenue).toMatchObject({ value: { value: '40', isReached: true } });
    expect(Number(value(figures.concentration)).toFixed(4)).toBe(((640 / 740) * 100).toFixed(4));
  });

  test('say why there is none', () => {
    const figures = must(ledgerKpis(aLedger().book, query));
    expect(figures.dso).toMatchObject({ ok: false, error: { field: 'creditSales', reason: 'zero' } });
    expect(figures.daysToPay).toMatchObject({ ok: false, error: { field: 'payments', reason: 'missing' } });
    expect(figures.promiseKeptRate).toMatchObject({ ok: false, error: { field: 'due', reason: 'zero' } });
  });

  test('stand in base currency and name the rate', () => {
    const ledger = aLedger();
    invoice(ledger, 'U', '2026-03-01', '2026-03-31', 100_00, 'C1', 'USD');
    expect(ledgerKpis(ledger.book, query)).toMatchObject({ ok: false, error: { code: 'rate.missing' } });
    done(ledger, 'rate.set', { from: 'USD', to: 'CNY', validOn: day('2026-01-01'), rate: '7.1' });
    const figures = must(ledgerKpis(ledger.book, query));
    expect(value(figures.dso)).toBe('90');
    expect(figures.trace[1]).toMatchObject({ step: 'kpi.converted', exchangeRate: '7.1' });
  });

  test('are refused for a period that is none', () => {
    const { book } = aLedger();
    expect(ledgerKpis(book, { ...query, days: 0 })).toMatchObject({
      error: { field: 'days', reason: 'zero' },
    });
    expect(ledgerKpis(book, { ...query, asOf: 'today' as IsoDate })).toMatchObject({
      error: { field: 'asOf', reason: 'day' },
    });
  });

  test('look at no day to come, for any ledger', () => {
    fc.assert(
      fc.property(someActions, someDay, (actions, asOf) => {
        const ledger = playActions(actions);
        done(ledger, 'rate.set', { from: 'USD', to: 'CNY', validOn: day('2020-01-01'), rate: '7' });
        const before = ledgerKpis(ledger.book, { ...query, asOf });
        done(ledger, 'invoice.post', {
          number: 'LATER',
          customerId: customerId(ledger),
          issuedOn: day('2030-01-01'),
          currency: 'CNY',
          grossMinor: 1,
        });
        expect(ledgerKpis(ledger.book, { ...query, asOf })).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('roll rates of a ledger', () => {
  test('are of what stood in the bucket a step ago', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-01', '2026-03-10', 100_00);
    invoice(ledger, 'B', '2026-01-01', '2026-03-10', 300_00);
    invoice(ledger, 'C', '2026-01-01', '2026-02-20', 200_00);
    pay(ledger, 'B', '2026-03-20', 200_00);
    pay(ledger, 'C', '2026-03-20', 150_00);
    // On 1 March A and B are not due, C is 9 days late; on 31 March A and B are 21, C 39 days late.
    const rates = must(
      ledgerRollRates(ledger.book, { asOf: day('2026-03-31'), base: 'CNY', bounds: [30, 60] }),
    );
    expect(rates.map(value)).toEqual(['50', '25', undefined]);
  });
});
