import { isoDate } from '@shared/dates';
import { type ConfirmationRun, type StatementRun } from '@shared/papers';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import {
  change,
  dispute,
  factsOf,
  invoice,
  issue,
  missing,
  oneOf,
  plan,
  receipt,
  today,
  who,
} from '@test/builders/paperLedger';
import { describe, expect, test } from 'vitest';

const june: StatementRun = { kind: 'statement', from: isoDate('2026-06-01'), to: today };
const company: ConfirmationRun = { kind: 'confirmation', asOf: today, purpose: 'company' };

describe('statements go', () => {
  test('to whom something moved in the period or is open at its end', () => {
    const ledger = aLedger(['MOVED', 'OPEN', 'OLD', 'NEXT', 'CREDIT']);
    invoice(ledger, 'A', '2026-06-20', 100, { code: 'MOVED', issuedOn: '2026-06-01' });
    receipt(ledger, 'R', '2026-06-30', 100, 'A', { code: 'MOVED' });
    invoice(ledger, 'B', '2026-01-31', 100, { code: 'OPEN' });
    invoice(ledger, 'C', '2026-01-31', 100, { code: 'OLD' });
    receipt(ledger, 'S', '2026-05-31', 100, 'C', { code: 'OLD' });
    invoice(ledger, 'D', '2026-08-31', 100, { code: 'NEXT', issuedOn: '2026-07-01' });
    receipt(ledger, 'T', '2026-01-31', 100, undefined, { code: 'CREDIT', currency: 'USD' });
    expect(who(plan(ledger, june).papers)).toEqual(['CREDIT USD', 'MOVED CNY', 'OPEN CNY']);
  });

  test('to whom nothing is left open by a discount, a write-off or a reversal of the period', () => {
    const ledger = aLedger(['C1', 'C2', 'C3']);
    for (const code of ['C1', 'C2', 'C3']) invoice(ledger, code, '2026-01-31', 100, { code });
    done(ledger, 'writeOff.post', { invoice: 'C1', amountMinor: 100, on: isoDate('2026-06-10') });
    done(ledger, 'document.reverse', { number: 'C2', on: isoDate('2026-06-10') });
    receipt(ledger, 'R', '2026-05-10', 90, undefined, { code: 'C3' });
    done(ledger, 'allocation.make', { from: 'R', invoice: 'C3', amountMinor: 90 });
    done(ledger, 'receipt.post', {
      number: 'S',
      customerId: customerId(ledger, 'C3'),
      receivedOn: isoDate('2026-05-11'),
      currency: 'CNY',
      amountMinor: 5,
      allocate: [{ invoice: 'C3', amountMinor: 5, writeOffMinor: 5 }],
    });
    expect(who(plan(ledger, june).papers)).toEqual(['C1 CNY', 'C2 CNY']);
    expect(who(plan(ledger, { ...june, from: isoDate('2026-05-11') }).papers)).toEqual([
      'C1 CNY',
      'C2 CNY',
      'C3 CNY',
    ]);
  });

  test('once a period and form', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    issue(ledger, june);
    expect(plan(ledger, june).skipped).toMatchObject([{ reason: 'alreadyIssued', number: 'P-1' }]);
    expect(plan(ledger, { ...june, form: 'balance-forward' }).papers).toHaveLength(1);
    expect(plan(ledger, { ...june, from: isoDate('2026-05-01') }).papers).toHaveLength(1);
  });
});

describe('a statement', () => {
  function ledgerOfJune(): TestLedger {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 1_000, { issuedOn: '2026-03-01' });
    invoice(ledger, 'B', '2026-06-15', 500, { issuedOn: '2026-06-01' });
    invoice(ledger, 'C', '2026-07-15', 300, { issuedOn: '2026-06-15' });
    receipt(ledger, 'R', '2026-06-10', 400, 'A');
    receipt(ledger, 'S', '2026-06-20', 50);
    dispute(ledger, 'B', '2026-06-16');
    return ledger;
  }

  test('of open items: they and what is unapplied add up to the closing balance, as the strip does', () => {
    const facts = oneOf(ledgerOfJune(), june);
    expect(facts).toMatchObject({
      form: 'open-item',
      openingMinor: 1_000,
      closingMinor: 1_350,
      debitMinor: 800,
      creditMinor: 450,
      overdueMinor: 1_100,
      aging: { notDueMinor: 300, lateMinor: [500, 0, 0, 600], unappliedMinor: -50 },
      unapplied: [{ kind: 'receipt', number: 'S', on: '2026-06-20', openMinor: -50 }],
      movements: [],
      replyBy: '2026-07-10',
    });
    expect(
      facts.items.map((item) => [
        item.number,
        item.settledMinor,
        item.openMinor,
        item.daysLate,
        item.isDisputed,
      ]),
    ).toEqual([
      ['A', 400, 600, 91, false],
      ['B', 0, 500, 15, true],
      ['C', 0, 300, -15, false],
    ]);
  });

  test('in the form of the run, else the customer; brought forward it lists the movements', () => {
    const ledger = ledgerOfJune();
    change(ledger, { statementForm: 'balance-forward', language: 'en' });
    const facts = oneOf(ledger, june);
    expect(facts).toMatchObject({ form: 'balance-forward', items: [], replyBy: '2026-07-14' });
    expect(facts.movements.map(({ number, kind, balanceMinor }) => [number, kind, balanceMinor])).toEqual([
      ['B', 'invoice', 1_500],
      ['R', 'receipt', 1_100],
      ['C', 'invoice', 1_400],
      ['S', 'receipt', 1_350],
    ]);
    expect(oneOf(ledger, { ...june, form: 'open-item' }).form).toBe('open-item');
  });

  test('warns of the e-mail address that its slip would name', () => {
    const codes = plan(ledgerOfJune(), june).papers[0]?.warnings.map(({ code }) => code);
    expect(codes).toContain('email.missing');
    expect(codes).not.toContain('law.unknown');
  });

  test('beyond what is exact is left out as too large', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', Number.MAX_SAFE_INTEGER);
    expect(plan(ledger, june).skipped).toMatchObject([{ reason: 'tooLarge' }]);
    expect(plan(ledger, { kind: 'letter', level: 1, asOf: today }).papers).toHaveLength(1);
    invoice(ledger, 'B', '2026-01-31', 1);
    expect(plan(ledger, { kind: 'letter', level: 1, asOf: today }).skipped).toMatchObject([
      { reason: 'tooLarge' },
    ]);
    expect(plan(ledger, company).skipped).toMatchObject([{ reason: 'tooLarge' }]);
  });
});

describe('a balance confirmation', () => {
  function ledgerWithBoth(): TestLedger {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 1_000);
    invoice(ledger, 'B', '2026-05-31', 500);
    invoice(ledger, 'C', '2026-07-31', 300);
    receipt(ledger, 'R', '2026-06-10', 50);
    dispute(ledger, 'B', '2026-06-16');
    return ledger;
  }

  test('states both sides without netting, and demands what is overdue and not in dispute', () => {
    const ledger = ledgerWithBoth();
    done(ledger, 'company.change', {
      nameZh: '砚谷',
      nameEn: 'Yangu',
      addressZh: '苏州',
      contactName: '顾言',
      phone: '1',
    });
    const facts = oneOf(ledger, company);
    expect(facts).toMatchObject({
      theyOweMinor: 1_800,
      weOweMinor: 50,
      overdueMinor: 1_000,
      returnTo: { name: '砚谷', address: '苏州', contact: '顾言', phone: '1' },
      replyBy: '2026-07-15',
    });
    expect(facts.overdueItems.map(({ number }) => number)).toEqual(['A']);
    expect(oneOf(ledger, { ...company, language: 'en' }).returnTo).toMatchObject({
      name: 'Yangu',
      address: '苏州',
    });
    expect(plan(ledger, company).papers[0]).toMatchObject({
      items: 1,
      principalMinor: 1_750,
      totalMinor: 1_750,
    });
    expect(plan(ledger, company).papers[0]?.warnings).toContainEqual({ code: 'law.unknown' });
  });

  test('of an audit goes back to the auditor and needs no law, because it demands nothing', () => {
    const returnTo = { name: '某会计师事务所', address: '上海' };
    const run: ConfirmationRun = { ...company, purpose: 'audit', returnTo };
    const ledger = ledgerWithBoth();
    expect(oneOf(ledger, run).returnTo).toEqual(returnTo);
    expect(plan(ledger, run).papers[0]?.warnings).not.toContainEqual({ code: 'law.unknown' });
    const lacking = { ...run, returnTo: { name: '𠮷' } };
    expect(plan(ledger, lacking).skipped).toMatchObject([
      { missing: [{ place: 'returnTo', characters: missing('𠮷') }] },
    ]);
  });

  test('goes to whom the company owes, too, and to nobody without a balance', () => {
    const ledger = aLedger(['C1', 'C2', 'C3']);
    receipt(ledger, 'R', '2026-06-10', 50, undefined, { code: 'C1' });
    invoice(ledger, 'A', '2026-03-31', 70, { code: 'C2' });
    receipt(ledger, 'S', '2026-06-10', 70, 'A', { code: 'C2' });
    expect(factsOf(ledger, company)).toMatchObject([{ theyOweMinor: 0, weOweMinor: 50, overdueMinor: 0 }]);
  });

  test('once a day and purpose', () => {
    const ledger = ledgerWithBoth();
    issue(ledger, company);
    expect(plan(ledger, company).skipped).toMatchObject([{ reason: 'alreadyIssued' }]);
    expect(plan(ledger, { ...company, purpose: 'audit' }).papers).toHaveLength(1);
  });
});
