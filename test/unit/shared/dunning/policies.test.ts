import {
  checkDunningPolicy,
  choosePolicy,
  type DunningPolicies,
  type DunningPolicy,
  readDunningPolicy,
  scheduleDunning,
  shippedDunningPolicy,
} from '@shared/dunning';
import fiveSteps from '../../../../resources/dunning/five-steps.json';
import { isoDate, type IsoDate } from '@shared/dates';
import { type CustomerId, type InvoiceId } from '@shared/ids';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const usual = shippedDunningPolicy();
const policyNamed = (id: string): DunningPolicy => ({ ...usual, id });

describe('the five steps', () => {
  test('fall on their days', () => {
    const steps = must(scheduleDunning(usual, isoDate('2026-11-30')));
    expect(steps.map(({ number, day, on, channel, letter }) => [number, day, on, channel, letter])).toEqual([
      [1, -3, '2026-11-27', 'reminder', 1],
      [2, 7, '2026-12-07', 'phone', undefined],
      [3, 15, '2026-12-15', 'formalLetter', 2],
      [4, 30, '2026-12-30', 'legal', 3],
      [5, 60, '2027-01-29', 'agency', undefined],
    ]);
  });

  test('of a day that is none are refused', () => {
    expect(scheduleDunning(usual, '2026-02-30' as IsoDate)).toMatchObject({
      error: { field: 'dueOn', reason: 'day' },
    });
  });
});

describe('a policy', () => {
  test.each<[Partial<DunningPolicy>, string, string]>([
    [{ steps: [] }, 'steps', 'missing'],
    [
      {
        steps: [
          { day: 7, channel: 'email' },
          { day: 6, channel: 'email' },
        ],
      },
      'steps[1].day',
      'order',
    ],
    [{ steps: [{ day: 1.5, channel: 'email' }] }, 'steps[0].day', 'whole'],
    [{ steps: [{ day: 1, channel: 'pigeon' as 'email' }] }, 'steps[0].channel', 'unknown'],
    [{ steps: [{ day: 1, channel: 'email', fee: money(-1, 'CNY') }] }, 'steps[0].fee', 'negative'],
    [{ minDays: -1 }, 'minDays', 'negative'],
    [{ tolerance: '-0.01' }, 'tolerance', 'negative'],
    [{ tolerance: 'little' }, 'tolerance', 'decimal'],
    [{ start: 'last' as 'first' }, 'start', 'unknown'],
  ])('%j is refused: %s %s', (change, field, reason) => {
    expect(checkDunningPolicy({ ...usual, ...change })).toMatchObject({
      ok: false,
      error: { code: 'figure.invalid', field, reason },
    });
  });

  test('may have two steps on one day', () => {
    const steps = [
      { day: 7, channel: 'email' },
      { day: 7, channel: 'phone' },
    ] as const;
    expect(checkDunningPolicy({ ...usual, steps }).ok).toBe(true);
  });

  test.each<[(file: typeof fiveSteps) => unknown, string, string]>([
    [(file) => file.steps.reverse(), 'steps[1].day', 'order'],
    [(file) => (file.steps[0]!.channel = 'pigeon'), 'steps[0].channel', 'unknown'],
    [
      (file) => Object.assign(file.steps[0]!, { fee: { amount: '1.005', currency: 'CNY' } }),
      'steps[0].fee.amount',
      'money',
    ],
    [
      (file) => Object.assign(file.steps[0]!, { fee: { amount: '1', currency: 'ZZZ' } }),
      'steps[0].fee.currency',
      'currency',
    ],
    [(file) => (file.minDays = -1), 'minDays', 'negative'],
    [(file) => Reflect.deleteProperty(file, 'tolerance'), 'tolerance', 'missing'],
  ])('from outside is checked (%#)', (change, field, reason) => {
    const file = structuredClone(fiveSteps);
    change(file);
    expect(readDunningPolicy(file)).toMatchObject({ ok: false, error: { file: 'dunning', field, reason } });
  });

  test('from outside brings its fees', () => {
    const file = structuredClone(fiveSteps);
    Object.assign(file.steps[2]!, { fee: { amount: '40.5', currency: 'EUR' } });
    expect(must(readDunningPolicy(file)).steps[2]?.fee).toEqual(money(40_50, 'EUR'));
  });
});

describe('who follows which policy', () => {
  const customer = 'c1' as CustomerId;
  const invoice = 'i1' as InvoiceId;
  const set: DunningPolicies = {
    policies: ['usual', 'strict', 'mild', 'own'].map(policyNamed),
    company: 'usual',
  };
  const chosen = (change: Partial<DunningPolicies>) => {
    const { policy, scope } = choosePolicy({ ...set, ...change }, { id: invoice, customerId: customer });
    return [policy?.id ?? null, scope];
  };
  const byClass = { byClass: { D: 'strict' }, classes: new Map([[customer, 'D' as const]]) };
  const byCustomer = { byCustomer: new Map([[customer, 'mild']]) };
  const byInvoice = { byInvoice: new Map([[invoice, 'own']]) };

  test('the nearest wins', () => {
    expect(chosen({})).toEqual(['usual', 'company']);
    expect(chosen(byClass)).toEqual(['strict', 'class']);
    expect(chosen({ ...byClass, ...byCustomer })).toEqual(['mild', 'customer']);
    expect(chosen({ ...byClass, ...byCustomer, ...byInvoice })).toEqual(['own', 'invoice']);
  });

  test('a null lets be, and no policy at all as well', () => {
    expect(chosen({ byCustomer: new Map([[customer, null]]) })).toEqual([null, 'customer']);
    expect(chosen({ company: null })).toEqual([null, 'company']);
  });
});
