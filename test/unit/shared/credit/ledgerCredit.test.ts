import { exposureOf, type ExposureQuery, paymentHistory, paymentIndex } from '@shared/credit';
import { isoDate } from '@shared/dates';
import { describeTrace } from '@shared/i18n';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const day = isoDate;
const base = 'CNY';

function invoice(ledger: TestLedger, number: string, grossMinor: number, code = 'C1', currency = base) {
  done(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger, code),
    issuedOn: day('2026-05-01'),
    dueOn: day('2026-05-31'),
    currency,
    grossMinor,
  });
}

function change(ledger: TestLedger, code: string, input: object) {
  done(ledger, 'customer.change', { id: customerId(ledger, code), change: input });
}

const ask = (ledger: TestLedger, code: string, query: Partial<ExposureQuery> = {}) =>
  must(exposureOf(ledger.book, { customerId: customerId(ledger, code), base, ...query }));

describe('an exposure', () => {
  test('equal to the limit passes, one fen above stops', () => {
    const ledger = aLedger();
    change(ledger, 'C1', { creditLimitMinor: 1000_00 });
    invoice(ledger, 'I1', 600_00);
    expect(ask(ledger, 'C1', { parts: { newInvoice: money(400_00, base) } }).isAllowed).toBe(true);
    expect(ask(ledger, 'C1', { parts: { newInvoice: money(400_01, base) } })).toMatchObject({
      exposure: money(1000_01, base),
      isAllowed: false,
    });
  });

  test('with limit 0 lets through what is owed nothing, and without a limit everything', () => {
    const ledger = aLedger();
    change(ledger, 'C1', { creditLimitMinor: 0 });
    expect(ask(ledger, 'C1').isAllowed).toBe(true);
    expect(ask(ledger, 'C1', { parts: { newInvoice: money(1, base) } }).isAllowed).toBe(false);
    change(ledger, 'C1', { creditLimitMinor: null });
    expect(ask(ledger, 'C1', { parts: { newInvoice: money(1e12, base) } }).isAllowed).toBe(true);
  });

  test('on hold lets nothing through', () => {
    const ledger = aLedger();
    change(ledger, 'C1', { isOnHold: true });
    expect(ask(ledger, 'C1').isAllowed).toBe(false);
  });

  test('of a parent includes all below it; a child is judged by both limits', () => {
    const ledger = aLedger(['P', 'C1', 'C2', 'G1']);
    change(ledger, 'C1', { parentId: customerId(ledger, 'P'), creditLimitMinor: 500_00 });
    change(ledger, 'C2', { parentId: customerId(ledger, 'P') });
    change(ledger, 'G1', { parentId: customerId(ledger, 'C1') });
    change(ledger, 'P', { creditLimitMinor: 1000_00 });
    invoice(ledger, 'I1', 100_00, 'P');
    invoice(ledger, 'I2', 200_00, 'C1');
    invoice(ledger, 'I3', 400_00, 'C2');
    invoice(ledger, 'I4', 50_00, 'G1');
    expect(ask(ledger, 'P')).toMatchObject({ exposure: money(750_00, base), isAllowed: true });
    expect(ask(ledger, 'C1')).toMatchObject({ exposure: money(250_00, base), isAllowed: true });
    const atParent = ask(ledger, 'C1', { parts: { newInvoice: money(250_01, base) } });
    expect(atParent.judgements.map((one) => [one.exposure.minor, one.isAllowed])).toEqual([
      [500_01, false],
      [1000_01, false],
    ]);
    const grandchild = ask(ledger, 'G1', { parts: { newInvoice: money(250_00, base) } });
    expect(grandchild.judgements.map((one) => [one.exposure.minor, one.isAllowed])).toEqual([
      [300_00, true],
      [500_00, true],
      [1000_00, true],
    ]);
    expect(ask(ledger, 'C2', { parts: { newInvoice: money(251_00, base) } }).isAllowed).toBe(false);
    change(ledger, 'P', { isOnHold: true });
    expect(ask(ledger, 'C2').isAllowed).toBe(false);
  });

  test('counts orders and deliveries, less deposits; what no insurer covers is told', () => {
    const ledger = aLedger();
    change(ledger, 'C1', { insuredLimitMinor: 500_00 });
    invoice(ledger, 'I1', 600_00);
    const parts = {
      deliveredNotInvoiced: money(100_00, base),
      openOrders: money(50_00, base),
      deposits: money(30_00, base),
    };
    const exposure = ask(ledger, 'C1', { parts });
    expect(exposure).toMatchObject({ exposure: money(720_00, base), uninsured: money(220_00, base) });
    expect(describeTrace(exposure.trace, 'en').map(({ text, result }) => `${text} → ${result}`)).toEqual([
      'C1: open invoices 600.00 CNY, unapplied 0.00 CNY → 600.00 CNY',
      'Delivered, not invoiced → 100.00 CNY',
      'Open confirmed orders → 50.00 CNY',
      'Deposits received → (30.00) CNY',
      'Exposure → 720.00 CNY',
      'C1: no limit was set → ',
      'Insured are 500.00 CNY; not covered → 220.00 CNY',
    ]);
  });

  test('stands in base currency, rounded once, and is refused without a rate', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', 33, 'C1', 'USD');
    invoice(ledger, 'I2', 33, 'C1', 'USD');
    const query = { customerId: customerId(ledger), base };
    expect(exposureOf(ledger.book, query)).toMatchObject({ ok: false, error: { code: 'rate.missing' } });
    done(ledger, 'rate.set', { from: 'USD', to: base, validOn: day('2026-05-01'), rate: '7.05' });
    // 2 × 2.3265 = 4.653; rounded one by one it would be 4.66.
    expect(must(exposureOf(ledger.book, query)).exposure).toEqual(money(465, base));
  });

  test('refuses parts that cannot be', () => {
    const ledger = aLedger();
    const bad = (parts: ExposureQuery['parts']) =>
      exposureOf(ledger.book, { customerId: customerId(ledger), base, parts });
    expect(bad({ newInvoice: money(-1, base) })).toMatchObject({
      error: { field: 'newInvoice', reason: 'negative' },
    });
    expect(bad({ deposits: money(1, 'USD') })).toMatchObject({
      error: { field: 'deposits', reason: 'currency' },
    });
  });
});

describe('a payment history', () => {
  const asOf = day('2026-09-30');

  function paidLedger(): TestLedger {
    const ledger = aLedger();
    invoice(ledger, 'I1', 10_000_00);
    invoice(ledger, 'I2', 30_000_00);
    const receipt = { customerId: customerId(ledger), currency: base };
    done(ledger, 'receipt.post', {
      ...receipt,
      number: 'R1',
      receivedOn: day('2026-05-31'),
      amountMinor: 10_000_00,
      allocate: [{ invoice: 'I1', amountMinor: 10_000_00 }],
    });
    done(ledger, 'receipt.post', {
      ...receipt,
      number: 'R2',
      receivedOn: day('2026-06-30'),
      amountMinor: 30_000_00,
    });
    done(ledger, 'allocation.make', {
      from: 'R2',
      invoice: 'I2',
      amountMinor: 30_000_00,
      on: day('2026-07-10'),
    });
    return ledger;
  }
  const history = (ledger: TestLedger, at = asOf, isWithOpenLate = true) =>
    must(paymentHistory(ledger.book, { customerId: customerId(ledger), asOf: at, base, isWithOpenLate }));

  test('takes the day the money came, not the day it was applied', () => {
    const { experiences } = history(paidLedger());
    expect(experiences).toEqual([
      { amount: money(10_000_00, base), daysBeyondTerms: 0 },
      { amount: money(30_000_00, base), daysBeyondTerms: 30 },
    ]);
    expect(must(paymentIndex(experiences))).toMatchObject({ index: '57.5', daysBeyondTerms: '22.5' });
  });

  test('forgets payments after twelve months and sees what was not applied yet as open', () => {
    expect(history(paidLedger(), day('2027-06-01')).experiences).toHaveLength(1);
    expect(history(paidLedger(), day('2026-07-09'))).toMatchObject({ openLate: 1, oldestDaysLate: 39 });
  });

  test('sees a customer who stops paying, unless told not to', () => {
    const ledger = paidLedger();
    invoice(ledger, 'I3', 5_00);
    expect(history(ledger)).toMatchObject({ openLate: 1, oldestDaysLate: 122 });
    expect(history(ledger, asOf, false).experiences).toHaveLength(2);
  });

  test('does not take credit notes, discounts and write-offs for payments', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', 100_00);
    done(ledger, 'creditNote.post', {
      number: 'CN1',
      customerId: customerId(ledger),
      currency: base,
      issuedOn: day('2026-06-10'),
      amountMinor: 30_00,
      against: 'I1',
    });
    done(ledger, 'receipt.post', {
      number: 'R1',
      customerId: customerId(ledger),
      currency: base,
      receivedOn: day('2026-06-10'),
      amountMinor: 60_00,
      allocate: [{ invoice: 'I1', amountMinor: 60_00, discountMinor: 4_00, writeOffMinor: 6_00 }],
    });
    expect(history(ledger).experiences).toEqual([{ amount: money(60_00, base), daysBeyondTerms: 10 }]);
  });
});
