import { isoDate } from '@shared/dates';
import { agreedRegime, type AllocationOrder, chargeLate, claimOf, followPlan } from '@shared/interest';
import { type InvoiceRow } from '@shared/ledger';
import { must } from '@shared/result';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import { book, daily, figures, tiers } from '@test/builders/lateCharges';
import { describe, expect, test } from 'vitest';

const rate = daily('0.0005');

function anInvoice(terms?: unknown): TestLedger {
  const ledger = aLedger();
  done(ledger, 'invoice.post', {
    number: 'I1',
    customerId: customerId(ledger),
    issuedOn: isoDate('2026-03-01'),
    currency: 'CNY',
    grossMinor: 10_000_000,
    ...(terms === undefined ? { dueOn: isoDate('2026-03-31') } : { terms: terms as never }),
  });
  return ledger;
}

const thirds = {
  kind: 'instalments',
  instalments: [
    { part: { percent: '40' }, days: 30 },
    { part: { percent: '60' }, days: 61 },
  ],
};

function rowOf(ledger: TestLedger): InvoiceRow {
  const found = ledger.book.documentByNumber('I1');
  if (found?.kind !== 'invoice') throw new Error('no invoice');
  return found.row;
}

function pay(ledger: TestLedger, number: string, on: string, amountMinor: number, more: object = {}): void {
  done(ledger, 'receipt.post', {
    number,
    customerId: customerId(ledger),
    receivedOn: isoDate(on),
    currency: 'CNY',
    amountMinor,
    allocate: [{ invoice: 'I1', amountMinor, ...more }],
  });
}

function chargeOn(
  ledger: TestLedger,
  asOf: string,
  order: AllocationOrder = 'principal-first',
  regime = rate,
) {
  const day = isoDate(asOf);
  return must(chargeLate(claimOf(ledger.book, rowOf(ledger), day, { order }), regime, book, day));
}

describe('the late charge of an invoice of the ledger', () => {
  test('falls with a part payment from the day after it', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-04-30', 4_000_000);
    expect(figures(chargeOn(ledger, '2026-04-30'))).toMatchObject({
      days: 30,
      charge: '1500.00',
      total: '61500.00',
    });
    expect(figures(chargeOn(ledger, '2026-05-01'))).toMatchObject({ days: 31, charge: '1530.00' });
  });

  test('as of a day knows nothing of what came later', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-04-30', 4_000_000);
    expect(figures(chargeOn(ledger, '2026-04-29'))).toMatchObject({ charge: '1450.00', total: '101450.00' });
  });

  test('counts each instalment from its own due date, days of the oldest, one rounding', () => {
    const ledger = anInvoice(thirds);
    const found = chargeOn(ledger, '2026-05-30');
    expect(found.segments.map(({ part, from, days, base }) => [part, from, days, base])).toEqual([
      [1, '2026-04-01', 60, '40000'],
      [2, '2026-05-02', 29, '60000'],
    ]);
    expect(figures(found)).toMatchObject({ days: 60, charge: '2070.00', total: '102070.00' });
  });

  test('a payment that names an instalment lowers that one, else the oldest', () => {
    const named = anInvoice(thirds);
    pay(named, 'R1', '2026-05-10', 4_000_000, { instalment: 2 });
    expect(figures(chargeOn(named, '2026-05-30'))).toMatchObject({ charge: '1670.00' });
    const oldest = anInvoice(thirds);
    pay(oldest, 'R1', '2026-05-10', 4_000_000);
    expect(figures(chargeOn(oldest, '2026-05-30'))).toMatchObject({ days: 40, charge: '1670.00' });
  });

  test('a credit note, a discount or a write-off lowers the base and pays no charge', () => {
    for (const order of ['principal-first', 'costs-interest-principal'] as const) {
      const ledger = anInvoice();
      done(ledger, 'creditNote.post', {
        number: 'N1',
        customerId: customerId(ledger),
        issuedOn: isoDate('2026-04-30'),
        currency: 'CNY',
        amountMinor: 4_000_000,
        against: 'I1',
      });
      expect(figures(chargeOn(ledger, '2026-05-30', order))).toMatchObject({
        charge: '2400.00',
        total: '62400.00',
      });
    }
  });

  test('in the order costs, interest, principal changes the charge alone', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-04-30', 4_000_000);
    expect(figures(chargeOn(ledger, '2026-05-30', 'costs-interest-principal'))).toMatchObject({
      charge: '2422.50',
      total: '62422.50',
      principalOpen: '61500.00',
    });
  });

  test('what payments did not reach of the principal stands on the instalment paid last', () => {
    const ledger = anInvoice(thirds);
    pay(ledger, 'R1', '2026-05-10', 5_000_000);
    const found = chargeOn(ledger, '2026-05-20', 'costs-interest-principal');
    // 40 days on 40,000 and 9 on 60,000 make 1,070, which the payment meets first; it fills the first instalment.
    expect(found.segments.slice(-1)).toMatchObject([{ part: 2, from: '2026-05-11', base: '51070' }]);
    expect(found.trace.find(({ step }) => step === 'charge.payment')).toMatchObject({ toCharge: '1070' });
  });

  test('a payment taken back is owed again from the day after, and so is what it met', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-04-10', 4_000_000);
    done(ledger, 'document.reverse', { number: 'R1', on: isoDate('2026-04-20') });
    for (const order of ['principal-first', 'costs-interest-principal'] as const) {
      const found = chargeOn(ledger, '2026-04-30', order);
      expect(found.segments.map(({ from, to }) => [from, to])).toEqual([
        ['2026-04-01', '2026-04-10'],
        ['2026-04-11', '2026-04-20'],
        ['2026-04-21', '2026-04-30'],
      ]);
      expect(figures(found)).toMatchObject({ days: 30, principalOpen: '100000.00' });
      expect(found.chargeOpen).toEqual(found.charge);
    }
  });

  test('an invoice that was reversed is charged nothing', () => {
    const ledger = anInvoice();
    done(ledger, 'document.reverse', { number: 'I1', on: isoDate('2026-05-01') });
    expect(figures(chargeOn(ledger, '2026-05-30'))).toMatchObject({ days: 0, charge: '0.00', total: '0.00' });
    expect(figures(chargeOn(ledger, '2026-04-30'))).toMatchObject({ days: 30, charge: '1500.00' });
  });

  test('whole-period tiers re-rate all days, each on its own balance', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-04-30', 4_000_000);
    const regime = agreedRegime({ rate: { kind: 'tiers', mode: 'whole-period', tiers } });
    expect(figures(chargeOn(ledger, '2026-04-30', 'principal-first', regime))).toMatchObject({
      charge: '900.00',
    });
    expect(figures(chargeOn(ledger, '2026-05-10', 'principal-first', regime))).toMatchObject({
      charge: '1800.00',
    });
  });
});

describe('a claim that follows a plan', () => {
  const planOn = isoDate('2026-04-30');
  const instalments = [
    { dueOn: isoDate('2026-05-31'), amountMinor: 5_000_000 },
    { dueOn: isoDate('2026-06-30'), amountMinor: 5_000_000 },
  ];
  const planned = (ledger: TestLedger, asOf: string) => {
    const day = isoDate(asOf);
    const claim = claimOf(ledger.book, rowOf(ledger), day, { order: 'principal-first' });
    return must(chargeLate(followPlan(claim, { on: planOn, instalments }), rate, book, day));
  };

  test('keeps what was charged before, and rests until its first instalment is late', () => {
    const ledger = anInvoice();
    expect(figures(planned(ledger, '2026-05-31'))).toMatchObject({
      days: 30,
      charge: '1500.00',
      total: '101500.00',
    });
  });

  test('ends with an instalment that is missed: the old due date counts again from the day after', () => {
    const found = planned(anInvoice(), '2026-06-10');
    expect(found.segments.map(({ from, to, base }) => [from, to, base])).toEqual([
      ['2026-04-01', '2026-04-30', '100000'],
      ['2026-06-01', '2026-06-10', '100000'],
    ]);
    expect(figures(found)).toMatchObject({ charge: '2000.00', principalOpen: '100000.00' });
  });

  test('that is kept costs nothing more', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-05-31', 5_000_000);
    pay(ledger, 'R2', '2026-06-30', 5_000_000);
    expect(figures(planned(ledger, '2026-12-31'))).toMatchObject({
      days: 30,
      charge: '1500.00',
      total: '1500.00',
    });
  });

  test('whose second instalment is missed charges the rest from then on', () => {
    const ledger = anInvoice();
    pay(ledger, 'R1', '2026-05-20', 5_000_000);
    expect(figures(planned(ledger, '2026-07-10'))).toMatchObject({
      charge: '1750.00',
      principalOpen: '50000.00',
    });
  });
});
