import { type DunningFacts, dunnedItems, dunningOf, type StepFact } from '@shared/dunning';
import { addDays, type IsoDate } from '@shared/dates';
import { money } from '@shared/money';
import { must } from '@shared/result';
import { aLedger, customerId, done } from '@test/builders/ledger';
import { playActions, someActions, someDay } from '@test/builders/randomLedger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { day, policy, none, invoice, itemsOf, shown, sent } from '@test/builders/dunning';

describe('a step is proposed', () => {
  test('when its day is reached or passed, one at a time and in order', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    expect(shown(ledger, '2026-03-27')).toEqual([['A', 'notReached']]);
    expect(shown(ledger, '2026-03-28')).toEqual([['A', 1]]);
    expect(shown(ledger, '2026-06-30')).toEqual([['A', 1]]);
    const first = [sent(ledger, 'A', 1, '2026-03-28')];
    expect(shown(ledger, '2026-04-06', { steps: first })).toEqual([['A', 'notReached']]);
    expect(shown(ledger, '2026-04-07', { steps: first })).toEqual([['A', 2]]);
    const all = [1, 2, 3].map((step) => sent(ledger, 'A', step, '2026-04-15'));
    expect(shown(ledger, '2026-04-30', { steps: all })).toEqual([['A', 'allDone']]);
  });

  test('again after it was left as a draft or ignored', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    for (const mark of ['draft', 'ignored'] as const) {
      const steps = [{ ...sent(ledger, 'A', 1, '2026-04-10'), mark }];
      expect(shown(ledger, '2026-04-20', { steps })).toEqual([['A', 1]]);
    }
  });

  test('not before the interval after the last contact is over', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    const facts = {
      policies: { policies: [{ ...policy, minDays: 7 }], company: 'usual' },
      steps: [sent(ledger, 'A', 1, '2026-04-10')],
    };
    expect(shown(ledger, '2026-04-16', facts)).toEqual([['A', 'tooSoon']]);
    expect(shown(ledger, '2026-04-17', facts)).toEqual([['A', 2]]);
  });

  test('as the highest one reached, if the policy starts there and nothing was sent', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    const policies = { policies: [{ ...policy, start: 'highest' as const }], company: 'usual' };
    expect(shown(ledger, '2026-04-14', { policies })).toEqual([['A', 2]]);
    expect(shown(ledger, '2026-04-15', { policies })).toEqual([['A', 3]]);
    expect(shown(ledger, '2026-03-01', { policies })).toEqual([['A', 'notReached']]);
    const steps = [sent(ledger, 'A', 1, '2026-03-28')];
    expect(shown(ledger, '2026-06-30', { policies, steps })).toEqual([['A', 2]]);
  });

  test('for each instalment by itself, by document, then instalment', () => {
    const ledger = aLedger();
    invoice(ledger, 'Z', '2026-04-10', 5_00);
    done(ledger, 'invoice.post', {
      number: 'A',
      customerId: customerId(ledger),
      issuedOn: day('2026-03-01'),
      currency: 'CNY',
      grossMinor: 100_00,
      terms: {
        kind: 'instalments',
        instalments: [
          { part: { percent: '50' }, days: 30 },
          { part: { percent: '50' }, days: 60 },
        ],
      },
    });
    const found = itemsOf(ledger, '2026-04-08');
    expect(
      found.map(({ number, instalment, proposal }) => [number, instalment, proposal?.number ?? 0]),
    ).toEqual([
      ['A', 1, 1],
      ['A', 2, 0],
      ['Z', 1, 1],
    ]);
  });
});

test('a cancelled payment reopens: the item goes on from the last step sent', () => {
  const ledger = aLedger();
  invoice(ledger, 'A', '2026-03-31', 100_00);
  done(ledger, 'receipt.post', {
    number: 'R1',
    customerId: customerId(ledger),
    currency: 'CNY',
    receivedOn: day('2026-04-10'),
    amountMinor: 100_00,
    allocate: 'oldest-first',
  });
  done(ledger, 'document.reverse', { number: 'R1', on: day('2026-04-20') });
  const steps = [sent(ledger, 'A', 1, '2026-04-01')];
  expect(shown(ledger, '2026-04-19', { steps })).toEqual([]);
  expect(shown(ledger, '2026-04-20', { steps })).toEqual([['A', 2]]);
});

test('what was dunned shows the highest step sent or drafted, and the fees of what was sent', () => {
  const ledger = aLedger();
  invoice(ledger, 'A', '2026-03-31', 100_00);
  const fee = money(10_00, 'CNY');
  const steps: StepFact[] = [
    sent(ledger, 'A', 1, '2026-04-01'),
    { ...sent(ledger, 'A', 2, '2026-04-10'), mark: 'ignored' },
    { ...sent(ledger, 'A', 2, '2026-04-12'), mark: 'draft', fee },
    { ...sent(ledger, 'A', 2, '2026-04-14'), fee },
    { ...sent(ledger, 'A', 3, '2026-04-15'), mark: 'ignored' },
  ];
  const at = (asOf: string) =>
    dunnedItems(ledger.book, steps, { asOf: day(asOf) }).map(({ step, fees }) => [step, fees.length]);
  expect(at('2026-03-31')).toEqual([]);
  expect(at('2026-04-11')).toEqual([[1, 0]]);
  expect(at('2026-04-13')).toEqual([[2, 0]]);
  expect(at('2026-04-15')).toEqual([[2, 1]]);
});

test('policies that cannot be are refused', () => {
  const { book } = aLedger();
  const asOf = day('2026-04-01');
  const bad = (change: Partial<DunningFacts['policies']>) =>
    dunningOf(book, { ...none, policies: { ...none.policies, ...change } }, { asOf });
  expect(bad({ company: 'lost' })).toMatchObject({
    error: { field: 'policies', value: 'lost', reason: 'unknown' },
  });
  expect(bad({ policies: [policy, policy] })).toMatchObject({
    error: { field: 'policies[1].id', reason: 'twice' },
  });
  expect(bad({ policies: [{ ...policy, minDays: -2 }] })).toMatchObject({
    error: { field: 'policies[0].minDays', reason: 'negative' },
  });
  expect(dunningOf(book, none, { asOf: '2026-13-01' as IsoDate })).toMatchObject({
    error: { field: 'asOf', reason: 'day' },
  });
});

describe('for any ledger', () => {
  test('a run proposes no step twice, none out of order, and none of what is paid', () => {
    fc.assert(
      fc.property(
        someActions,
        someDay,
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }),
        (actions, start, gaps) => {
          const { book } = playActions(actions);
          const steps: StepFact[] = [];
          let asOf = start;
          for (const gap of gaps) {
            asOf = addDays(asOf, gap);
            for (const item of must(dunningOf(book, { ...none, steps }, { asOf }))) {
              expect(item.openMinor).toBeGreaterThan(0);
              expect(item.proposal === null).toBe(item.reasons.length > 0);
              if (item.proposal === null) continue;
              expect(item.proposal.number).toBe(item.lastDone + 1);
              expect(item.daysLate).toBeGreaterThanOrEqual(item.proposal.day);
              steps.push({
                invoiceId: item.invoiceId,
                instalment: item.instalment,
                step: item.proposal.number,
                on: asOf,
                mark: 'sent',
              });
            }
          }
          const keys = steps.map(({ invoiceId, instalment, step }) => `${invoiceId}/${instalment}/${step}`);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
