import { isoDate } from '@shared/dates';
import { defaultPaperSettings } from '@shared/ledger';
import { type LetterRun, paperFacts, ruleBookOf } from '@shared/papers';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import {
  change,
  dispute,
  invoice,
  issue,
  letterRun,
  missing,
  oneOf,
  plan,
  receipt,
  today,
  who,
} from '@test/builders/paperLedger';
import { describe, expect, test } from 'vitest';

const skippedOf = (ledger: TestLedger, run: LetterRun) =>
  plan(ledger, run).skipped.map(({ code, reason, number }) => [
    code,
    reason,
    ...(number === undefined ? [] : [number]),
  ]);

describe('who gets a letter', () => {
  test('each customer with an item late by a day, one for each currency, by code', () => {
    const ledger = aLedger(['C3', 'C1', 'C2', 'C4']);
    invoice(ledger, 'A', '2026-06-29', 100, { code: 'C1' });
    invoice(ledger, 'B', '2026-06-29', 200, { code: 'C1', currency: 'USD' });
    invoice(ledger, 'C', '2026-06-30', 300, { code: 'C2' });
    invoice(ledger, 'D', '2026-01-31', 400, { code: 'C3' });
    invoice(ledger, 'E', '2026-01-31', 400, { code: 'C4' });
    receipt(ledger, 'R', '2026-06-30', 400, 'E', { code: 'C4' });
    const { papers, skipped } = plan(ledger, letterRun(2));
    expect(who(papers)).toEqual(['C1 CNY', 'C1 USD', 'C3 CNY']);
    expect(papers[0]).toMatchObject({ items: 1, principalMinor: 100, totalMinor: 100, oldestDaysLate: 1 });
    expect(skipped).toEqual([]);
  });

  test('as of an earlier day, what was open then', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    receipt(ledger, 'R', '2026-03-01', 100, 'A');
    expect(plan(ledger, letterRun(2)).papers).toEqual([]);
    expect(plan(ledger, letterRun(2, '2026-02-28')).papers).toHaveLength(1);
    done(ledger, 'document.reverse', { number: 'A', on: isoDate('2026-02-10') });
    expect(plan(ledger, letterRun(2, '2026-02-28')).papers).toEqual([]);
  });

  test('these customers alone, where the run names them', () => {
    const ledger = aLedger(['C1', 'C2']);
    for (const code of ['C1', 'C2']) invoice(ledger, code, '2026-01-31', 100, { code });
    const run = { ...letterRun(2), customers: [customerId(ledger, 'C2')] };
    expect(who(plan(ledger, run).papers)).toEqual(['C2 CNY']);
  });

  test('level 1 on request also for what falls due within some days', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-07-03', 100);
    invoice(ledger, 'B', '2026-07-04', 200);
    expect(plan(ledger, letterRun(1)).papers).toEqual([]);
    const letter = oneOf(ledger, { ...letterRun(1), dueWithinDays: 3 });
    expect(letter.items.map(({ number, daysLate }) => [number, daysLate])).toEqual([['A', -3]]);
  });

  test('nobody without a company', () => {
    const ledger = aLedger([]);
    const book = { ...ledger.book, company: undefined };
    expect(
      paperFacts(
        book as never,
        letterRun(1),
        { customerId: 'x' as never, currency: 'CNY' },
        { rules: ruleBookOf(ledger.book), today, missing, number: null },
      ),
    ).toMatchObject({ error: { code: 'company.missing' } });
  });
});

describe('who gets none', () => {
  test('whose late items are all in dispute; of some in dispute the others are listed', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    invoice(ledger, 'B', '2026-02-28', 200);
    dispute(ledger, 'A', '2026-03-01');
    expect(oneOf(ledger, letterRun(2)).items.map(({ number }) => number)).toEqual(['B']);
    dispute(ledger, 'B', '2026-03-01', '2026-06-29');
    expect(oneOf(ledger, letterRun(2)).items.map(({ number }) => number)).toEqual(['B']);
    dispute(ledger, 'B', '2026-06-30');
    expect(skippedOf(ledger, letterRun(2))).toEqual([['C1', 'disputed']]);
  });

  test('whose unapplied money in that currency covers the late items', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    receipt(ledger, 'R', '2026-06-01', 99);
    receipt(ledger, 'S', '2026-06-01', 500, undefined, { currency: 'USD' });
    expect(plan(ledger, letterRun(2)).papers).toHaveLength(1);
    receipt(ledger, 'T', '2026-06-01', 1);
    expect(skippedOf(ledger, letterRun(2))).toEqual([['C1', 'covered']]);
  });

  test('who has one of that level and day, with its number; a voided one does not count', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    const [paper] = issue(ledger, letterRun(2));
    expect(skippedOf(ledger, letterRun(2))).toEqual([['C1', 'alreadyIssued', 'P-1']]);
    expect(plan(ledger, letterRun(3)).papers).toHaveLength(1);
    expect(plan(ledger, letterRun(2, '2026-06-29')).papers).toHaveLength(1);
    done(ledger, 'paper.void', { id: paper!.id, reason: 'wrong' });
    expect(plan(ledger, letterRun(2)).papers).toHaveLength(1);
  });

  test('whose texts hold characters that the faces lack, with the places', () => {
    const ledger = aLedger();
    invoice(ledger, 'A㍿', '2026-01-31', 100);
    change(ledger, { name: '𠮷野家', address: '东京𠮷㍿' });
    expect(plan(ledger, letterRun(2)).skipped).toMatchObject([
      {
        reason: 'characterMissing',
        missing: [
          { place: 'customer.name', characters: ['𠮷'] },
          { place: 'customer.address', characters: ['𠮷', '㍿'] },
          { place: 'document.number', characters: ['㍿'] },
        ],
      },
    ]);
    done(ledger, 'company.change', { papers: { ...defaultPaperSettings, shortName: '㍿' } });
    change(ledger, { name: 'x', address: 'y' });
    expect(plan(ledger, letterRun(2)).skipped[0]?.missing?.[0]).toEqual({
      place: 'own.number',
      characters: ['㍿'],
    });
  });

  test('as a refusal of its facts, with the reason', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    const facts = (currency: string, more: Partial<LetterRun> = {}) =>
      paperFacts(
        ledger.book,
        { ...letterRun(2), ...more },
        { customerId: customerId(ledger), currency },
        { rules: ruleBookOf(ledger.book), today, missing, number: 'X' },
      );
    expect(facts('CNY')).toMatchObject({ ok: true, value: { number: 'X', paymentReference: 'C1 X' } });
    expect(facts('USD')).toMatchObject({ error: { code: 'paper.notInRun', reason: 'nothing' } });
    expect(facts('CNY', { answerBy: isoDate('2026-06-29') })).toMatchObject({
      error: { code: 'field.invalid' },
    });
    issue(ledger, letterRun(2));
    expect(facts('CNY')).toMatchObject({ error: { code: 'paper.notInRun', reason: 'alreadyIssued' } });
  });
});
