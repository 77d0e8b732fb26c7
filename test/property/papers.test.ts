import { fc, test } from '@fast-check/vitest';
import { type IsoDate } from '@shared/dates';
import { balanceOf, type LateChargeBasis } from '@shared/ledger';
import { minorToDecimal } from '@shared/money';
import {
  type ChargeFacts,
  paperFacts,
  type PaperPlan,
  type PaperRun,
  ruleBookOf,
  type StatementFacts,
  toPaperRow,
} from '@shared/papers';
import { must } from '@shared/result';
import { done, type TestLedger } from '@test/builders/ledger';
import { contract, factsOf, missing, plan, today, who } from '@test/builders/paperLedger';
import { playActions, someActions, someDay } from '@test/builders/randomLedger';
import { createDunningWorld } from '@test/conformance/risk/dunningWorld';
import { askLateCharge } from '@test/conformance/scenario/lateCharge';
import { type Json } from '@test/conformance/values';
import { describe, expect } from 'vitest';

const tiers = [
  { fromDay: 1, toDay: 30, dailyRate: '0.0031' },
  { fromDay: 31, toDay: 60, dailyRate: '0.0047' },
  { fromDay: 61, toDay: null, dailyRate: '0.0083' },
];

/** A rule as a customer has it, and as a case of conformance asks for it; rates high enough for cents. */
const rules: readonly { readonly basis: LateChargeBasis; readonly rule: { readonly [key: string]: Json } }[] =
  [
    {
      basis: { kind: 'agreed', rate: { kind: 'daily', dailyRate: '0.0137' }, contract },
      rule: { dailyRate: '0.0137' },
    },
    {
      basis: { kind: 'agreed', rate: { kind: 'annual', annualPercent: '99.9' }, contract },
      rule: { annualPercent: '99.9' },
    },
    {
      basis: { kind: 'agreed', rate: { kind: 'tiers', mode: 'marginal', tiers }, capPercent: '20', contract },
      rule: { tiers, capPercent: '20' },
    },
    {
      basis: { kind: 'agreed', rate: { kind: 'tiers', mode: 'whole-period', tiers }, contract },
      rule: { tiers, mode: 'whole-period' },
    },
  ];
const someRule = fc.constantFrom(...rules);
const someLevel = fc.constantFrom(1 as const, 2 as const, 3 as const);
const someRun = fc
  .tuple(
    fc.constantFrom('letter' as const, 'statement' as const, 'confirmation' as const, 'chargeNote' as const),
    someLevel,
    fc.boolean(),
    someDay,
    someDay,
  )
  .map(([kind, level, isOther, a, b]): PaperRun => {
    const [from, to] = a < b ? [a, b] : [b, a];
    switch (kind) {
      case 'letter':
        return { kind, level, asOf: to, ...(isOther ? { dueWithinDays: 10 } : {}) };
      case 'statement':
        return { kind, from, to, form: isOther ? 'open-item' : 'balance-forward' };
      case 'confirmation':
        return { kind, asOf: to, purpose: isOther ? 'audit' : 'company' };
      case 'chargeNote':
        return { kind, asOf: to };
    }
  });

function play(actions: Parameters<typeof playActions>[0], basis: LateChargeBasis): TestLedger {
  const ledger = playActions(actions);
  done(ledger, 'company.change', { lateCharges: basis });
  return ledger;
}

/** What the engine of the conformance cases says of an invoice. */
function asked({ book }: TestLedger, invoice: string, asOf: IsoDate, rule: Json): string {
  const world = { book, policy: {}, dunning: createDunningWorld(), seq: 0, ids: 0 };
  const answer = must(askLateCharge(world, { invoice, asOf, rule })) as { readonly charge: string };
  return answer.charge;
}

function sum(minors: readonly number[]): number {
  return minors.reduce((total, minor) => total + minor, 0);
}

function checkCharge({ lines, chargeMinor, fixedMinor }: ChargeFacts): void {
  expect(chargeMinor).toBe(sum(lines.map((line) => line.chargeMinor)));
  expect(fixedMinor).toBe(sum(lines.map((line) => line.fixedMinor)));
  expect(lines.at(-1)?.runningMinor).toBe(chargeMinor + fixedMinor);
  for (const line of lines) expect(line.chargeMinor).toBeGreaterThanOrEqual(0);
}

describe('the sums of papers', () => {
  test.prop([someActions, someRun, someRule])(
    'add up on every paper, and the plan and the row have those of the facts',
    (actions, run, { basis }) => {
      const ledger = play(actions, basis);
      const planned: PaperPlan = plan(ledger, run);
      for (const [place, facts] of factsOf(ledger, run).entries()) {
        const paper = planned.papers[place]!;
        expect(paper.totalMinor).toBe(paper.principalMinor + paper.chargeMinor + paper.fixedMinor);
        const number = { text: 'X-1', series: 'X-{seq}', seqInSeries: 1 };
        const file = { sha256: '', bytes: 0, pages: 1 };
        const row = toPaperRow(facts, { id: 'P1' as never, rev: 1, number, file });
        const { customerId, currency, principalMinor, chargeMinor, totalMinor, answerBy } = paper;
        expect(row).toMatchObject({
          customerId,
          currency,
          principalMinor,
          chargeMinor,
          totalMinor,
          answerBy,
        });
        if (facts.kind === 'letter') {
          expect(facts.principalMinor).toBe(sum(facts.items.map(({ openMinor }) => openMinor)));
          expect(facts.principalMinor).toBe(sum(row.items.map(({ openMinor }) => openMinor)));
          expect(row.chargeMinor).toBe(sum(row.items.map((item) => item.chargeMinor)));
          expect(facts.paidMinor).toBe(
            sum(facts.items.flatMap(({ payments }) => payments.map((one) => one.amountMinor))),
          );
          for (const { openMinor, settledMinor, amountMinor, payments } of facts.items) {
            expect(openMinor + settledMinor).toBe(amountMinor);
            expect(sum(payments.map((one) => one.amountMinor))).toBeLessThanOrEqual(settledMinor);
            expect(payments.every(({ number: known }) => known !== '')).toBe(true);
          }
          if (facts.charge !== null) checkCharge(facts.charge);
          if (facts.level === 1) expect(facts.charge).toBeNull();
        }
        if (facts.kind === 'chargeNote') checkCharge(facts.charge);
      }
    },
  );

  test.prop([someActions, someRun, someRule])(
    'are those of the facts of each customer and currency alone, and a run passes over none that gets a paper',
    (actions, run, { basis }) => {
      const ledger = play(actions, basis);
      const { book } = ledger;
      const alone = [...book.customers.keys()].flatMap((customerId) =>
        (['CNY', 'USD'] as const).flatMap((currency) => {
          const surroundings = { rules: ruleBookOf(book), today, missing, number: null };
          const facts = paperFacts(book, run, { customerId, currency }, surroundings);
          return facts.ok ? [`${facts.value.addressee.code} ${currency}`] : [];
        }),
      );
      expect(who(plan(ledger, run).papers)).toEqual(alone.toSorted());
    },
  );

  test.prop([someActions, someDay, someRule])(
    'of charge notes are those of the conformance engine, invoice by invoice',
    (actions, asOf, { basis, rule }) => {
      const ledger = play(actions, basis);
      const charges = new Map<string, number>();
      for (const facts of factsOf(ledger, { kind: 'chargeNote', asOf }))
        if (facts.kind === 'chargeNote')
          for (const { number, chargeMinor } of facts.charge.lines)
            charges.set(number, (charges.get(number) ?? 0) + chargeMinor);
      for (const { number, currency } of ledger.book.invoices.values())
        expect([number, minorToDecimal(charges.get(number) ?? 0, currency)]).toEqual([
          number,
          asked(ledger, number, asOf, rule),
        ]);
    },
  );

  test.prop([someActions, someDay, someRule])(
    'of demands are those of the conformance engine for invoices that are due in one sum',
    (actions, asOf, { basis, rule }) => {
      const ledger = play(actions, basis);
      for (const facts of factsOf(ledger, { kind: 'letter', level: 2, asOf })) {
        if (facts.kind !== 'letter') continue;
        for (const item of facts.items.filter(({ instalment }) => instalment === undefined)) {
          const line = facts.charge?.lines.find(({ invoiceId }) => invoiceId === item.invoiceId);
          const charge = minorToDecimal(line?.chargeMinor ?? 0, facts.currency);
          expect([item.number, charge]).toEqual([item.number, asked(ledger, item.number, asOf, rule)]);
        }
      }
    },
  );
});

describe('statements', () => {
  test.prop([someActions, someDay, someDay, fc.boolean()])(
    'have a strip that adds up with what is unapplied to the closing balance, in either form',
    (actions, a, b, isOpenItem) => {
      const ledger = playActions(actions);
      const [from, to] = a < b ? [a, b] : [b, a];
      const form = isOpenItem ? 'open-item' : 'balance-forward';
      const run: PaperRun = { kind: 'statement', from, to, form };
      for (const facts of factsOf(ledger, run) as readonly StatementFacts[]) {
        const { aging, closingMinor, openingMinor, debitMinor, creditMinor, items, unapplied, movements } =
          facts;
        expect(aging.notDueMinor + sum(aging.lateMinor) + aging.unappliedMinor).toBe(closingMinor);
        expect(openingMinor + debitMinor - creditMinor).toBe(closingMinor);
        const balance = balanceOf(ledger.book, facts.addressee.customerId, facts.currency, to);
        expect([closingMinor, facts.overdueMinor]).toEqual([balance.totalMinor, balance.overdueMinor]);
        expect(sum(unapplied.map(({ openMinor }) => openMinor))).toBe(aging.unappliedMinor);
        if (isOpenItem)
          expect(sum(items.map(({ openMinor }) => openMinor)) + aging.unappliedMinor).toBe(closingMinor);
        else expect(movements.at(-1)?.balanceMinor ?? openingMinor).toBe(closingMinor);
      }
    },
  );

  test.prop([someActions, someDay, someDay])(
    'go to everybody with a balance or a movement',
    (actions, a, b) => {
      const ledger = playActions(actions);
      const [from, to] = a < b ? [a, b] : [b, a];
      const { papers } = plan(ledger, { kind: 'statement', from, to });
      const found = new Set(papers.map(({ customerId, currency }) => `${customerId} ${currency}`));
      for (const { id } of ledger.book.customers.values())
        for (const currency of ['CNY', 'USD'])
          if (balanceOf(ledger.book, id, currency, to).totalMinor !== 0)
            expect(found).toContain(`${id} ${currency}`);
      const issued = [...ledger.book.invoices.values()].filter(
        ({ issuedOn }) => from <= issuedOn && issuedOn <= to,
      );
      for (const { customerId, currency } of issued) expect(found).toContain(`${customerId} ${currency}`);
    },
  );
});
