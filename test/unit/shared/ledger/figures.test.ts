import { isoDate } from '@shared/dates';
import {
  balanceInBase,
  balanceOf,
  balancesOf,
  createExchangeRates,
  discountOn,
  fxGainLoss,
  type InvoiceRow,
  listOpenItems,
} from '@shared/ledger';
import { roundMinor } from '@shared/money';
import { must } from '@shared/result';
import { type Terms } from '@shared/terms';
import {
  allocate,
  creditNote,
  documentOf,
  invoice,
  minor,
  rate,
  receipt,
  reverse,
  writeOff,
} from '@test/builders/entries';
import { aLedger, customerId, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const twoPercent: Terms = { kind: 'net', netDays: 30, discount: { percent: '2', days: 10 } };

describe('the discount of an invoice (declared rule 7)', () => {
  const offer = (ledger: TestLedger, on: string, number = 'I1') => {
    const { payMinor, discountMinor, untilOn } = discountOn(
      ledger.book,
      documentOf(ledger, number).row as InvoiceRow,
      isoDate(on),
    );
    return [payMinor / 100, discountMinor / 100, untilOn];
  };
  const posted = () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-03-01', 1000, { terms: twoPercent });
    return ledger;
  };

  test('holds on the deadline and no longer', () => {
    expect(offer(posted(), '2026-03-11')).toEqual([980, 20, '2026-03-11']);
    expect(offer(posted(), '2026-03-12')).toEqual([1000, 0, '2026-03-11']);
  });

  test('is of the whole invoice after a part payment in time, at most what is open', () => {
    const ledger = posted();
    receipt(ledger, 'R1', '2026-03-05', 500, { allocate: 'oldest-first' });
    expect(offer(ledger, '2026-03-10')).toEqual([480, 20, '2026-03-11']);
    receipt(ledger, 'R2', '2026-03-06', 490, { allocate: 'oldest-first' });
    expect(offer(ledger, '2026-03-10')).toEqual([0, 10, '2026-03-11']);
    receipt(ledger, 'R3', '2026-03-07', 10, { allocate: 'oldest-first' });
    expect(offer(ledger, '2026-03-10')).toEqual([0, 0, '2026-03-11']);
  });

  test('is lost once something else has reduced the invoice', () => {
    const credited = posted();
    creditNote(credited, 'CN1', '2026-03-02', 100, { against: 'I1' });
    expect(offer(credited, '2026-03-10')).toEqual([900, 0, '2026-03-11']);
    const written = posted();
    writeOff(written, 'I1', '2026-03-02', 1);
    expect(offer(written, '2026-03-10')).toEqual([999, 0, '2026-03-11']);
    const taken = posted();
    receipt(taken, 'R1', '2026-03-02', 480, {
      allocate: [{ invoice: 'I1', amountMinor: 48_000, discountMinor: 1000 }],
    });
    expect(offer(taken, '2026-03-10')).toEqual([510, 0, '2026-03-11']);
  });

  test('comes back with the bounce of what reduced it', () => {
    const ledger = posted();
    creditNote(ledger, 'CN1', '2026-03-02', 100, { against: 'I1' });
    reverse(ledger, 'CN1', '2026-03-05');
    expect([offer(ledger, '2026-03-04'), offer(ledger, '2026-03-05')]).toEqual([
      [900, 0, '2026-03-11'],
      [980, 20, '2026-03-11'],
    ]);
  });

  test('of instalments is each one’s own, and names the next deadline', () => {
    const ledger = aLedger();
    const discount = { percent: '5', days: 3 };
    const instalments = [
      { part: { percent: '40' }, days: 10, discount },
      { part: { percent: '60' }, days: 40, discount: { percent: '5', days: 20 } },
    ];
    invoice(ledger, 'I1', '2026-03-01', 1000, { terms: { kind: 'instalments', instalments } });
    expect(offer(ledger, '2026-03-04')).toEqual([950, 50, '2026-03-04']);
    expect(offer(ledger, '2026-03-05')).toEqual([970, 30, '2026-03-21']);
    const line = { invoice: 'I1', amountMinor: 38_000, discountMinor: 2000 };
    receipt(ledger, 'R1', '2026-03-04', 380, { allocate: [line] });
    expect(offer(ledger, '2026-03-10')).toEqual([570, 30, '2026-03-21']);
    expect(offer(ledger, '2026-03-22')).toEqual([600, 0, '2026-03-21']);
  });

  test('without one there is no deadline', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-03-01', 1000);
    expect(offer(ledger, '2026-03-01')).toEqual([1000, 0, undefined]);
    expect(offer(ledger, '2026-02-28')).toEqual([0, 0, undefined]);
  });
});

describe('open items', () => {
  test('stand by due day, document and instalment, credits last', () => {
    const ledger = aLedger(['C1', 'C2']);
    const instalments = [
      { part: { percent: '50' }, days: 59 },
      { part: { percent: '50' }, days: 0 },
    ];
    receipt(ledger, 'A0', '2026-01-01', 7);
    invoice(ledger, 'B', '2026-01-01', 10, { terms: { kind: 'instalments', instalments } });
    invoice(ledger, 'A', '2026-01-01', 10, { customer: 'C2' });
    creditNote(ledger, 'CN', '2026-01-01', 5);
    const items = listOpenItems(ledger.book, isoDate('2026-01-01')).map((item) => [
      item.number,
      item.kind === 'invoice' ? item.instalment : 0,
      item.openMinor,
    ]);
    expect(items).toEqual([
      ['A', 1, 1000],
      ['B', 2, 500],
      ['B', 1, 500],
      ['A0', 0, -700],
      ['CN', 0, -500],
    ]);
    const own = listOpenItems(ledger.book, isoDate('2026-01-01'), { customerId: customerId(ledger, 'C2') });
    expect(own.map((item) => item.number)).toEqual(['A']);
  });
});

describe('balances', () => {
  const mixed = () => {
    const ledger = aLedger(['C1', 'C2']);
    invoice(ledger, 'I1', '2026-01-01', 100, { dueOn: isoDate('2026-01-31') });
    invoice(ledger, 'U1', '2026-01-01', 100, { currency: 'USD' });
    receipt(ledger, 'R1', '2026-01-10', 30);
    return ledger;
  };

  test('are one per currency, unapplied money off the total and not off what is overdue', () => {
    const ledger = mixed();
    expect(balancesOf(ledger.book, customerId(ledger), isoDate('2026-02-01'))).toEqual([
      { currency: 'CNY', totalMinor: 7000, overdueMinor: 10_000, unappliedMinor: -3000 },
      { currency: 'USD', totalMinor: 10_000, overdueMinor: 10_000, unappliedMinor: 0 },
    ]);
    expect(balanceOf(ledger.book, customerId(ledger), 'CNY', isoDate('2026-01-31')).overdueMinor).toBe(0);
    expect(balancesOf(ledger.book, customerId(ledger, 'C2'), isoDate('2026-02-01'))).toEqual([]);
  });

  test('in base currency take the last rates by the day, rounded once', () => {
    const ledger = mixed();
    const inBase = (on: string) => balanceInBase(ledger.book, customerId(ledger), isoDate(on), 'CNY');
    expect(inBase('2026-01-20')).toEqual({
      ok: false,
      error: { code: 'rate.missing', from: 'USD', to: 'CNY', on: '2026-01-20' },
    });
    rate(ledger, 'USD', 'CNY', '2026-01-01', '7.00005');
    rate(ledger, 'USD', 'CNY', '2026-01-31', '7.10005');
    expect(must(inBase('2026-01-30'))).toMatchObject({ base: { minor: 77_001 }, unrealised: { minor: 0 } });
    expect(must(inBase('2026-01-31'))).toMatchObject({
      base: { minor: 78_001 },
      unrealised: { minor: 1000 },
    });
    expect(must(inBase('2026-01-31')).rates.map((row) => row.rate)).toEqual(['7.10005']);
  });

  test('take the opposite rate where only that was stated', () => {
    const ledger = mixed();
    rate(ledger, 'CNY', 'USD', '2026-01-01', '0.125');
    const inBase = must(balanceInBase(ledger.book, customerId(ledger), isoDate('2026-01-31'), 'CNY'));
    expect(inBase.base.minor).toBe(7000 + 80_000);
  });
});

describe('rates', () => {
  test('an inverse that does not end is still right at half a cent', () => {
    const ledger = aLedger();
    rate(ledger, 'CNY', 'USD', '2026-01-01', '14');
    const convert = (minorUnits: number) => {
      const { minorFactor } = must(
        createExchangeRates(ledger.book.rates).rateOn('USD', 'CNY', isoDate('2026-01-01')),
      );
      return roundMinor(minorFactor.times(minorUnits), 'halfUp');
    };
    expect([6, 7, 8, 21, -7].map(convert)).toEqual([0, 1, 1, 2, -1]);
    expect(convert(9_007_199_254_740_985)).toBe(643_371_375_338_642);
  });

  test('hold from their day until the next of the pair, between currencies of different minor units', () => {
    const ledger = aLedger();
    rate(ledger, 'JPY', 'KWD', '2026-02-01', '0.002');
    rate(ledger, 'JPY', 'KWD', '2026-01-01', '0.0021');
    const rates = createExchangeRates(ledger.book.rates);
    const on = (day: string) => {
      const found = rates.rateOn('JPY', 'KWD', isoDate(day));
      return found.ok ? found.value.minorFactor.toFixed() : found.error.code;
    };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2027-01-01'].map(on)).toEqual([
      'rate.missing',
      '2.1',
      '2.1',
      '2',
      '2',
    ]);
    expect(must(rates.rateOn('CNY', 'CNY', isoDate('2020-01-01'))).minorFactor.toFixed()).toBe('1');
  });
});

describe('exchange gain and loss', () => {
  test('is of the money alone, at the days of receipt and invoice', () => {
    const ledger = aLedger();
    rate(ledger, 'USD', 'CNY', '2026-01-01', '7');
    rate(ledger, 'USD', 'CNY', '2026-02-01', '7.2');
    rate(ledger, 'USD', 'CNY', '2026-03-01', '6.9');
    invoice(ledger, 'I1', '2026-01-05', 100, { currency: 'USD' });
    const line = { invoice: 'I1', amountMinor: 5000, discountMinor: 200, writeOffMinor: 100 };
    receipt(ledger, 'R1', '2026-02-10', 80, { currency: 'USD', allocate: [line] });
    creditNote(ledger, 'CN1', '2026-02-10', 10, { currency: 'USD', against: 'I1' });
    allocate(ledger, 'R1', 'I1', 30, { on: isoDate('2026-03-10') });
    const gain = (number: string, on: string) =>
      must(fxGainLoss(ledger.book, documentOf(ledger, number), 'CNY', isoDate(on))).minor;
    expect([gain('I1', '2026-02-09'), gain('I1', '2026-02-10'), gain('I1', '2026-03-10')]).toEqual([
      0,
      minor(10),
      minor(16),
    ]);
    expect(gain('R1', '2026-03-10')).toBe(minor(16));
    expect(gain('CN1', '2026-03-10')).toBe(0);
    reverse(ledger, 'R1', '2026-04-01');
    expect(gain('I1', '2026-04-01')).toBe(0);
  });

  test('is nothing in base currency, and refused without a rate', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-05', 100);
    receipt(ledger, 'R1', '2026-02-10', 100, { allocate: 'oldest-first' });
    expect(must(fxGainLoss(ledger.book, documentOf(ledger, 'I1'), 'CNY')).minor).toBe(0);
    invoice(ledger, 'U1', '2026-01-05', 100, { currency: 'USD' });
    receipt(ledger, 'R2', '2026-02-10', 100, { currency: 'USD', allocate: 'oldest-first' });
    expect(fxGainLoss(ledger.book, documentOf(ledger, 'U1'), 'CNY')).toMatchObject({ ok: false });
  });
});
