import { describe, expect, test } from 'vitest';
import { playElement } from './playElement';
import { type Json } from './values';

/** Plays a scenario and answers the lines of what failed. */
function play(steps: readonly Json[], asks: readonly Json[]): readonly string[] {
  const { result, lines } = playElement({ id: 'X', source: 'by hand', do: steps, ask: asks }, 0);
  return result === 'passed' ? [] : lines;
}

const customer = (code: string, more: object = {}): Json => ({ customer: { code, ...more } });
const invoice = (number: string, due: string, amount: string, more: object = {}): Json => ({
  invoice: { number, customer: 'C1', date: '2026-01-01', due, amount, ...more },
});
const policy = (more: object = {}): Json => ({
  dunningPolicy: {
    steps: [
      { day: 7, channel: 'email' },
      { day: 15, channel: 'letter' },
    ],
    ...more,
  },
});
const run = (date: string, mark?: string): Json => ({
  dunningRun: { date, ...(mark === undefined ? {} : { mark }) },
});
const dunned = (asOf: string, ...expect_: readonly Json[]): Json => ({ dunning: { asOf }, expect: expect_ });

describe('exposure', () => {
  test('what the insurer does not cover, and a hold', () => {
    expect(
      play(
        [
          customer('C1', { creditLimit: '5000.00', insuredLimit: '600.00' }),
          invoice('I1', '2026-03-31', '1000.00'),
        ],
        [
          {
            exposure: { customer: 'C1' },
            expect: { exposure: '1000.00', allowed: true, uninsured: '400.00' },
          },
          {
            exposure: { customer: 'C1', asOf: '2025-12-31' },
            expect: { exposure: '0.00', uninsured: '0.00' },
          },
        ],
      ),
    ).toEqual([]);
    expect(
      play([customer('C1', { hold: true })], [{ exposure: { customer: 'C1' }, expect: { allowed: false } }]),
    ).toEqual([]);
  });

  test('of a group', () => {
    const steps = [
      customer('P', { creditLimit: '1000.00' }),
      customer('C1', { parent: 'P', creditLimit: '900.00' }),
      customer('C2', { parent: 'P' }),
      invoice('I1', '2026-03-31', '500.00'),
      invoice('I2', '2026-03-31', '300.00', { customer: 'C2' }),
    ];
    expect(
      play(steps, [
        { exposure: { customer: 'P' }, expect: { exposure: '800.00', allowed: true } },
        { exposure: { customer: 'C1', newInvoice: '200.00' }, expect: { exposure: '700.00', allowed: true } },
        {
          exposure: { customer: 'C1', newInvoice: '200.01' },
          expect: { exposure: '700.01', allowed: false },
        },
        {
          exposure: { customer: 'C2', newInvoice: '200.01' },
          expect: { exposure: '500.01', allowed: false },
        },
      ]),
    ).toEqual([]);
  });
});

describe('dunning', () => {
  test('of disputed, promised and held items goes on after the last day of the pause', () => {
    const steps = [
      customer('C1'),
      ...['I1', 'I2', 'I3'].map((number) => invoice(number, '2026-01-31', '100.00')),
      policy(),
      { dispute: { invoice: 'I1', date: '2026-02-01', until: '2026-02-10' } },
      { promise: { invoice: 'I2', date: '2026-02-01', payBy: '2026-02-11' } },
      { hold: { invoice: 'I3', date: '2026-02-01' } },
      run('2026-02-10'),
      run('2026-02-11'),
      run('2026-02-12'),
    ];
    expect(
      play(steps, [
        dunned('2026-02-10'),
        dunned('2026-02-11', { document: 'I1', step: 1 }),
        dunned('2026-02-12', { document: 'I1', step: 1 }, { document: 'I2', step: 1 }),
      ]),
    ).toEqual([]);
  });

  test('takes the tolerance of the company unless the policy has its own', () => {
    const steps = (more: object) => [
      { company: { tolerance: '5.00' } },
      customer('C1'),
      invoice('I1', '2026-01-31', '5.00'),
      policy(more),
      run('2026-02-10'),
    ];
    expect(play(steps({}), [dunned('2026-02-10')])).toEqual([]);
    expect(play(steps({ tolerance: '4.99' }), [dunned('2026-02-10', { document: 'I1', step: 1 })])).toEqual(
      [],
    );
  });

  test('lets a customer be whose money covers what is late, until it is applied elsewhere', () => {
    const steps = [
      customer('C1'),
      invoice('I1', '2026-01-31', '100.00'),
      invoice('I2', '2026-12-31', '100.00'),
      { receipt: { number: 'R1', customer: 'C1', date: '2026-02-01', amount: '100.00' } },
      policy(),
      run('2026-02-10'),
      { allocate: { from: 'R1', invoice: 'I2', amount: '100.00', date: '2026-02-11' } },
      run('2026-02-12'),
    ];
    expect(play(steps, [dunned('2026-02-11'), dunned('2026-02-12', { document: 'I1', step: 1 })])).toEqual(
      [],
    );
  });

  test('goes on from the last step sent when a payment bounces', () => {
    const steps = [
      customer('C1'),
      invoice('I1', '2026-01-31', '100.00'),
      policy(),
      run('2026-02-10'),
      {
        receipt: {
          number: 'R1',
          customer: 'C1',
          date: '2026-02-12',
          amount: '100.00',
          allocate: 'oldest-first',
        },
      },
      run('2026-02-20'),
      { reverse: { document: 'R1', date: '2026-02-21' } },
      run('2026-02-22'),
    ];
    expect(
      play(steps, [
        dunned('2026-02-20'),
        dunned('2026-02-21', { document: 'I1', step: 1 }),
        dunned('2026-02-22', { document: 'I1', step: 2 }),
      ]),
    ).toEqual([]);
  });

  test('refuses what cannot be', () => {
    const bad = (step: object): Json => ({ ...step, refused: true });
    const steps = [
      customer('C1'),
      invoice('I1', '2026-01-31', '100.00'),
      bad({
        dunningPolicy: {
          steps: [
            { day: 7, channel: 'email' },
            { day: 3, channel: 'email' },
          ],
        },
      }),
      bad({ dunningPolicy: { steps: [{ day: 7, channel: 'pigeon' }] } }),
      bad({ dunningPolicy: { steps: [{ day: 7, channel: 'email' }], minDays: -1 } }),
      bad({ promise: { invoice: 'I9', date: '2026-02-01', payBy: '2026-02-10' } }),
      bad({ promise: { invoice: 'I1', date: '2026-02-01', payBy: '2026-01-10' } }),
      bad({ hold: { invoice: 'I1', date: '2026-02-01', until: '2026-02-30' } }),
      bad({
        plan: {
          customer: 'C1',
          invoices: ['I1'],
          date: '2026-02-01',
          instalments: [{ due: '2026-03-01', amount: '100.01' }],
        },
      }),
    ];
    expect(play(steps, [])).toEqual([]);
  });
});

describe('a plan', () => {
  const steps = (...more: readonly Json[]) => [
    customer('C1'),
    invoice('I1', '2026-03-31', '1000.00'),
    {
      plan: {
        customer: 'C1',
        invoices: ['I1'],
        date: '2026-04-15',
        instalments: [
          { due: '2026-05-15', amount: '500.00' },
          { due: '2026-06-15', amount: '500.00' },
        ],
      },
    },
    ...more,
  ];
  const charge = (asOf: string, days: number, expected: string, total: string): Json => ({
    lateCharge: { invoice: 'I1', asOf, rule: { dailyRate: '0.0005' } },
    expect: { days, charge: expected, total },
  });
  const due = (asOf: string, notDue: string, late: string): Json => ({
    aging: { asOf, buckets: [30, 60] },
    expect: { notDue, buckets: [late, '0.00', '0.00'], unapplied: '0.00', total: '1000.00' },
  });

  test('stops the charge on its day and lets it run again when an instalment is missed', () => {
    expect(
      play(steps(), [
        charge('2026-04-15', 15, '7.50', '1007.50'),
        charge('2026-05-15', 15, '7.50', '1007.50'),
        charge('2026-05-16', 16, '8.00', '1008.00'),
        due('2026-04-14', '0.00', '1000.00'),
        due('2026-04-15', '1000.00', '0.00'),
        due('2026-05-15', '1000.00', '0.00'),
        {
          openItems: { asOf: '2026-05-15' },
          expect: [
            { document: 'I1', instalment: 1, due: '2026-05-15', open: '500.00' },
            { document: 'I1', instalment: 2, due: '2026-06-15', open: '500.00' },
          ],
        },
        { balance: { asOf: '2026-05-15', customer: 'C1' }, expect: { total: '1000.00', overdue: '0.00' } },
        { balance: { asOf: '2026-05-16', customer: 'C1' }, expect: { total: '1000.00', overdue: '1000.00' } },
      ]),
    ).toEqual([]);
  });

  test('that is kept keeps the charge where it was', () => {
    const paid = {
      receipt: {
        number: 'R1',
        customer: 'C1',
        date: '2026-05-15',
        amount: '500.00',
        allocate: 'oldest-first',
      },
    };
    expect(play(steps(paid), [charge('2026-06-15', 15, '7.50', '507.50')])).toEqual([]);
  });

  test('pauses the dunning', () => {
    expect(
      play(steps(policy(), run('2026-05-15'), run('2026-05-16')), [
        dunned('2026-05-15'),
        dunned('2026-05-16', { document: 'I1', step: 1 }),
      ]),
    ).toEqual([]);
  });
});

test('key figures come from the ledger', () => {
  expect(
    play(
      [
        customer('C1'),
        invoice('I1', '2026-01-31', '600.00'),
        {
          receipt: {
            number: 'R1',
            customer: 'C1',
            date: '2026-02-20',
            amount: '300.00',
            allocate: 'oldest-first',
          },
        },
      ],
      [
        {
          kpi: { asOf: '2026-03-31', days: 90 },
          expect: {
            dso: '45.0',
            bpdso: '0',
            add: '45',
            ceiPct: '50.00',
            turnover: '4.00',
            turnoverDays: '22.50',
            avg: '50',
            unexplainedAr: '0',
          },
        },
      ],
    ),
  ).toEqual([]);
});
