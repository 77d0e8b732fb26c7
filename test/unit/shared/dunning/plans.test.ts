import { agingReport } from '@shared/aging';
import {
  bookUnderPlans,
  checkHold,
  checkPlan,
  checkPromise,
  dunningOf,
  type DunningFacts,
  layPlan,
  type PlanFact,
  promiseOutcomes,
  readPlan,
  shippedDunningPolicy,
} from '@shared/dunning';
import { isoDate, type IsoDate } from '@shared/dates';
import { type InvoiceId } from '@shared/ids';
import { balanceOf, listOpenItems } from '@shared/ledger';
import { must } from '@shared/result';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const day = isoDate;

function invoice(ledger: TestLedger, number: string, dueOn: string, grossMinor: number) {
  done(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger),
    issuedOn: day('2026-01-01'),
    dueOn: day(dueOn),
    currency: 'CNY',
    grossMinor,
  });
}

function pay(ledger: TestLedger, invoiceNumber: string, on: string, amountMinor: number) {
  done(ledger, 'receipt.post', {
    number: `R-${on}-${invoiceNumber}`,
    customerId: customerId(ledger),
    currency: 'CNY',
    receivedOn: day(on),
    amountMinor,
    allocate: [{ invoice: invoiceNumber, amountMinor }],
  });
}

function idOf(ledger: TestLedger, number: string): InvoiceId {
  const found = ledger.book.documentByNumber(number);
  if (found?.kind !== 'invoice') throw new Error(number);
  return found.row.id;
}

/** A of 300 due 31 March, 100 of it paid; B of 700 due 30 April; agreed on 10 May: 500 by 31 May, 400 by 30 June. */
function planned(): { readonly ledger: TestLedger; readonly plan: PlanFact } {
  const ledger = aLedger();
  invoice(ledger, 'A', '2026-03-31', 300_00);
  invoice(ledger, 'B', '2026-04-30', 700_00);
  pay(ledger, 'A', '2026-04-15', 100_00);
  const plan: PlanFact = {
    customerId: customerId(ledger),
    invoiceIds: [idOf(ledger, 'B'), idOf(ledger, 'A')],
    on: day('2026-05-10'),
    instalments: [
      { dueOn: day('2026-05-31'), amountMinor: 500_00 },
      { dueOn: day('2026-06-30'), amountMinor: 400_00 },
    ],
  };
  return { ledger, plan };
}

describe('a plan', () => {
  test('is laid over the open amounts, the oldest due first', () => {
    const { ledger, plan } = planned();
    expect(must(checkPlan(ledger.book, plan))).toBe(plan);
    expect(
      layPlan(ledger.book, plan).map(({ invoiceId, dueOn, amountMinor }) => [
        invoiceId === idOf(ledger, 'A') ? 'A' : 'B',
        dueOn,
        amountMinor,
      ]),
    ).toEqual([
      ['A', '2026-05-31', 200_00],
      ['B', '2026-05-31', 300_00],
      ['B', '2026-06-30', 400_00],
    ]);
  });

  test('makes the invoices due by it from its day on', () => {
    const { ledger, plan } = planned();
    const at = (asOf: string) => {
      const book = bookUnderPlans(ledger.book, [readPlan(ledger.book, plan)], day(asOf));
      const { totalMinor, overdueMinor } = balanceOf(book, customerId(ledger), 'CNY', day(asOf));
      const dues = listOpenItems(book, day(asOf)).map((item) => [
        item.number,
        'dueOn' in item ? item.dueOn : '',
        item.openMinor,
      ]);
      return { totalMinor, overdueMinor, dues };
    };
    expect(at('2026-05-09')).toMatchObject({ totalMinor: 900_00, overdueMinor: 900_00 });
    expect(at('2026-05-10')).toEqual({
      totalMinor: 900_00,
      overdueMinor: 0,
      dues: [
        ['A', '2026-05-31', 200_00],
        ['B', '2026-05-31', 300_00],
        ['B', '2026-06-30', 400_00],
      ],
    });
    expect(at('2026-05-31').overdueMinor).toBe(0);
    // Nothing was paid by 31 May: the old due dates count again.
    expect(at('2026-06-01')).toMatchObject({ totalMinor: 900_00, overdueMinor: 900_00 });
  });

  test('goes on while it is kept', () => {
    const { ledger, plan } = planned();
    pay(ledger, 'A', '2026-05-31', 200_00);
    pay(ledger, 'B', '2026-05-31', 300_00);
    const state = readPlan(ledger.book, plan);
    expect(state.missedOn).toBe('2026-06-30');
    const book = bookUnderPlans(ledger.book, [state], day('2026-06-30'));
    const report = agingReport(book, { asOf: day('2026-06-30'), basis: 'due', bounds: [30, 60] });
    expect(report.blocks[0]?.totals).toMatchObject({ notDueMinor: 400_00, totalMinor: 400_00 });
    pay(ledger, 'B', '2026-06-30', 400_00);
    expect(readPlan(ledger.book, plan).missedOn).toBeUndefined();
  });

  test('is over for all its invoices when one misses', () => {
    const { ledger, plan } = planned();
    pay(ledger, 'B', '2026-05-20', 700_00);
    const state = readPlan(ledger.book, plan);
    expect(state.missedOn).toBe('2026-05-31');
  });

  test('moves the dunning, and the old one goes on when it is over', () => {
    const { ledger, plan } = planned();
    const facts: DunningFacts = {
      policies: { policies: [shippedDunningPolicy()], company: 'five-steps' },
      steps: ['A', 'B'].flatMap((number) =>
        [1, 2].map((step) => ({
          invoiceId: idOf(ledger, number),
          instalment: 1,
          step,
          on: day('2026-05-08'),
          mark: 'sent' as const,
        })),
      ),
      promises: [],
      holds: [],
      plans: [plan],
    };
    const at = (asOf: string) =>
      must(dunningOf(ledger.book, facts, { asOf: day(asOf) })).map(({ number, dueOn, proposal, reasons }) => [
        number,
        dueOn,
        proposal?.number ?? reasons.join(),
      ]);
    expect(at('2026-05-09')).toEqual([
      ['A', '2026-03-31', 3],
      ['B', '2026-04-30', 'notReached'],
    ]);
    expect(at('2026-05-31')).toEqual([
      ['A', '2026-05-31', 'notReached'],
      ['B', '2026-05-31', 'notReached'],
    ]);
    expect(at('2026-06-01')).toEqual([
      ['A', '2026-03-31', 3],
      ['B', '2026-04-30', 3],
    ]);
  });

  test.each<[(plan: PlanFact) => Partial<PlanFact>, string, string]>([
    [({ instalments }) => ({ instalments: instalments.toReversed() }), 'instalments[1].dueOn', 'order'],
    [() => ({ on: day('2026-06-01') }), 'instalments[0].dueOn', 'tooEarly'],
    [({ instalments }) => ({ instalments: instalments.slice(0, 1) }), 'instalments', 'tooSmall'],
    [
      ({ instalments }) => ({ instalments: [...instalments, { dueOn: day('2026-07-31'), amountMinor: 1 }] }),
      'instalments',
      'exceedsOpen',
    ],
    [
      ({ instalments }) => ({ instalments: [{ ...instalments[0]!, amountMinor: 0 }] }),
      'instalments[0].amountMinor',
      'zero',
    ],
    [({ invoiceIds }) => ({ invoiceIds: [...invoiceIds, invoiceIds[0]!] }), 'invoices[2]', 'twice'],
    [() => ({ instalments: [] }), 'instalments', 'missing'],
    [() => ({ invoiceIds: [] }), 'invoices', 'missing'],
  ])('that cannot be is refused (%#)', (change, field, reason) => {
    const { ledger, plan } = planned();
    expect(checkPlan(ledger.book, { ...plan, ...change(plan) })).toMatchObject({
      ok: false,
      error: { field, reason },
    });
  });
});

describe('promises and holds', () => {
  test('are checked', () => {
    const { ledger } = planned();
    const promise = { invoiceId: idOf(ledger, 'A'), on: day('2026-05-01'), payBy: day('2026-05-10') };
    expect(checkPromise(ledger.book, { ...promise, amountMinor: 200_00 }).ok).toBe(true);
    expect(checkPromise(ledger.book, { ...promise, amountMinor: 200_01 })).toMatchObject({
      error: { field: 'amountMinor', reason: 'exceedsOpen' },
    });
    expect(checkPromise(ledger.book, { ...promise, payBy: day('2026-04-30') })).toMatchObject({
      error: { field: 'payBy', reason: 'tooEarly' },
    });
    expect(checkPromise(ledger.book, { ...promise, payBy: 'soon' as IsoDate })).toMatchObject({
      error: { field: 'payBy', reason: 'day' },
    });
    expect(checkPromise(ledger.book, { ...promise, invoiceId: 'x' as InvoiceId })).toMatchObject({
      error: { code: 'document.unknown' },
    });
    expect(
      checkHold(ledger.book, {
        invoiceId: promise.invoiceId,
        on: day('2026-05-01'),
        until: day('2026-04-30'),
      }),
    ).toMatchObject({ error: { field: 'until', reason: 'tooEarly' } });
  });

  test('are kept by money that came in time', () => {
    const { ledger } = planned();
    const promise = {
      invoiceId: idOf(ledger, 'B'),
      on: day('2026-05-01'),
      payBy: day('2026-05-10'),
      amountMinor: 300_00,
    };
    const at = (asOf: string) =>
      promiseOutcomes(ledger.book, [promise], day(asOf)).map(({ outcome }) => outcome);
    expect([at('2026-04-30'), at('2026-05-10'), at('2026-05-11')]).toEqual([[], ['open'], ['broken']]);
    pay(ledger, 'B', '2026-05-09', 299_99);
    done(ledger, 'writeOff.post', { invoice: 'B', amountMinor: 5_00, on: day('2026-05-10') });
    expect(at('2026-05-11')).toEqual(['broken']);
    pay(ledger, 'B', '2026-05-10', 1);
    expect([at('2026-05-09'), at('2026-05-10'), at('2026-05-11')]).toEqual([['open'], ['kept'], ['kept']]);
  });
});
