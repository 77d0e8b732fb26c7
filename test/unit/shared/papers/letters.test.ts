import { isoDate } from '@shared/dates';
import { defaultPaperSettings } from '@shared/ledger';
import { type LetterRun, paperFacts, ruleBookOf } from '@shared/papers';
import { aLedger, customerId, done, type TestLedger } from '@test/builders/ledger';
import {
  change,
  daily,
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

describe('what it lists', () => {
  test('items by due date, then number, with what was paid on them', () => {
    const ledger = aLedger();
    invoice(ledger, 'B', '2026-01-31', 10_000);
    invoice(ledger, 'C', '2026-01-30', 10_000);
    invoice(ledger, 'A', '2026-01-31', 10_000);
    receipt(ledger, 'R2', '2026-03-02', 3_000, 'B');
    receipt(ledger, 'R1', '2026-03-01', 1_000, 'B');
    receipt(ledger, 'R3', '2026-07-01', 500, 'B');
    done(ledger, 'writeOff.post', { invoice: 'B', amountMinor: 250, on: isoDate('2026-04-01') });
    const { items, paidMinor, principalMinor } = oneOf(ledger, letterRun(2));
    expect(items.map(({ number }) => number)).toEqual(['C', 'A', 'B']);
    expect(items[2]).toMatchObject({
      amountMinor: 10_000,
      settledMinor: 4_250,
      openMinor: 5_750,
      daysLate: 150,
      payments: [
        { on: '2026-03-01', number: 'R1', amountMinor: 1_000 },
        { on: '2026-03-02', number: 'R2', amountMinor: 3_000 },
      ],
    });
    expect({ paidMinor, principalMinor }).toEqual({ paidMinor: 4_000, principalMinor: 25_750 });
  });

  test('a receipt that met several instalments under each with its part', () => {
    const ledger = aLedger();
    done(ledger, 'invoice.post', {
      number: 'A',
      customerId: customerId(ledger),
      issuedOn: isoDate('2026-03-01'),
      currency: 'CNY',
      grossMinor: 300,
      terms: {
        kind: 'instalments',
        instalments: [
          { part: { fixed: '1.00' }, days: 10 },
          { part: { fixed: '1.00' }, days: 40 },
          { part: { remainder: true }, days: 50 },
        ],
      },
    });
    receipt(ledger, 'R1', '2026-03-05', 40, 'A');
    receipt(ledger, 'R2', '2026-06-05', 100, 'A');
    const { items } = oneOf(ledger, letterRun(2));
    expect(items.map(({ instalment, openMinor, payments }) => [instalment, openMinor, payments])).toEqual([
      [2, 60, [{ on: '2026-06-05', number: 'R2', amountMinor: 40 }]],
      [3, 100, []],
    ]);
  });
});

describe('what it asks and when', () => {
  const late = (law?: 'GB', debtorKind: 'company' | 'soleTrader' = 'company') => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-01-31', 100);
    change(ledger, { debtorKind, ...(law === undefined ? {} : { governingLaw: law }) });
    return ledger;
  };

  test('days from its own day, whatever the day of its figures', () => {
    const letter = oneOf(late(), letterRun(2, '2026-03-31'));
    expect(letter).toMatchObject({ issuedOn: today, asOf: '2026-03-31' });
    expect(letter.deadlines).toEqual({
      replyBy: '2026-07-07',
      payBy: '2026-07-10',
      planBy: '2026-07-06',
      disputeBy: '2026-07-06',
      finalOn: '2026-07-10',
    });
  });

  test.each([
    [undefined, 'company', '2026-07-10'],
    ['GB', 'company', '2026-07-14'],
    ['GB', 'soleTrader', '2026-07-30'],
    [undefined, 'soleTrader', '2026-07-10'],
  ] as const)('a final demand under %s law to a %s: %s', (law, kind, finalOn) => {
    expect(oneOf(late(law, kind), letterRun(3)).deadlines.finalOn).toBe(finalOn);
  });

  test('the day of the run overrules, and nothing is asked for after it', () => {
    const ledger = late();
    change(ledger, { lateCharges: daily });
    const answerBy = isoDate('2026-07-03');
    expect(oneOf(ledger, { ...letterRun(2), answerBy }).deadlines).toMatchObject({
      payBy: answerBy,
      planBy: answerBy,
      disputeBy: answerBy,
    });
    expect(oneOf(ledger, { ...letterRun(1), answerBy }).deadlines.replyBy).toBe(answerBy);
    expect(oneOf(ledger, { ...letterRun(3), answerBy }).charge?.computedTo).toBe(answerBy);
    expect(plan(ledger, { ...letterRun(3), answerBy }).papers[0]?.answerBy).toBe(answerBy);
  });

  test('the charge to the day of the figures in level 2, to the final date on their balances in level 3', () => {
    const ledger = late();
    change(ledger, { lateCharges: daily });
    receipt(ledger, 'R', '2026-07-02', 50, 'A');
    expect(oneOf(ledger, letterRun(2)).charge?.lines[0]?.segments).toMatchObject([
      { to: today, days: 150, base: '1' },
    ]);
    expect(oneOf(ledger, letterRun(3)).charge?.lines[0]?.segments).toMatchObject([
      { to: '2026-07-10', days: 160, base: '1' },
    ]);
  });

  test('the slip: on request in level 2, always in level 3 under PRC law', () => {
    const ledger = late();
    expect([oneOf(ledger, letterRun(2)).hasSlip, oneOf(ledger, letterRun(3)).hasSlip]).toEqual([
      false,
      false,
    ]);
    expect(oneOf(ledger, { ...letterRun(2), hasSlip: true }).hasSlip).toBe(true);
    change(ledger, { governingLaw: 'CN' });
    expect(oneOf(ledger, letterRun(3)).hasSlip).toBe(true);
  });

  test('earlier demands about its items: level 2 or 3, not voided, by EMS or by hand', () => {
    const ledger = late();
    const send = (run: LetterRun, channel: 'ems' | 'post' | 'email' | 'hand', on: string) => {
      const [paper] = issue(ledger, run, { today: isoDate('2026-04-01') });
      done(ledger, 'paper.dispatch', { ids: [paper!.id], channel, on: isoDate(on) });
      return paper!.id;
    };
    send(letterRun(1, '2026-03-01'), 'ems', '2026-04-02');
    send(letterRun(2, '2026-03-02'), 'hand', '2026-04-05');
    send(letterRun(2, '2026-03-03'), 'ems', '2026-04-03');
    send(letterRun(2, '2026-03-04'), 'post', '2026-04-06');
    send(letterRun(2, '2026-03-05'), 'ems', '2026-07-01');
    const voided = send(letterRun(2, '2026-03-06'), 'ems', '2026-04-07');
    done(ledger, 'paper.void', { id: voided, reason: 'wrong' });
    expect(oneOf(ledger, letterRun(3)).earlierDemands).toEqual(['2026-04-03', '2026-04-05']);
    receipt(ledger, 'R', '2026-06-01', 100, 'A');
    invoice(ledger, 'B', '2026-02-01', 100);
    expect(oneOf(ledger, letterRun(3)).earlierDemands).toEqual([]);
  });

  test('in the language of the run, else of the customer, else of the company', () => {
    const ledger = late();
    done(ledger, 'company.change', { documentLanguage: 'both' });
    const languageOf = (run: LetterRun) => oneOf(ledger, run).language;
    expect(languageOf(letterRun(1))).toBe('both');
    change(ledger, { language: 'en' });
    expect(languageOf(letterRun(1))).toBe('en');
    expect(languageOf({ ...letterRun(1), language: 'zh-CN' })).toBe('zh-CN');
  });
});

test('what is missing is warned of and stops nothing', () => {
  const ledger = aLedger();
  invoice(ledger, 'A', '2026-01-31', 100);
  change(ledger, { name: '湖州沅川流体设备有限公司' });
  const codes = (run: LetterRun) =>
    plan(ledger, run).papers[0]?.warnings.map(({ code, detail }) => [
      code,
      ...(detail === undefined ? [] : [detail]),
    ]);
  const own = (side: string) => [
    ['ownName.missing', side],
    ['ownAddress.missing', side],
  ];
  const others = [['account.missing'], ['ownContact.missing']];
  const customer = [['address.missing'], ['contact.missing']];
  expect(codes({ ...letterRun(1), language: 'zh-CN' })).toEqual([...own('zh-CN'), ...others, ...customer]);
  expect(codes({ ...letterRun(2), language: 'both' })).toEqual([
    ...own('zh-CN'),
    ...own('en'),
    ...others,
    ['nameEn.missing'],
    ...customer,
    ['law.unknown'],
  ]);
  change(ledger, { address: 'a', contact: 'c', nameEn: 'Huzhou', governingLaw: 'CN' });
  done(ledger, 'company.change', {
    nameZh: '砚谷',
    addressZh: '苏州',
    contactPhone: '1',
    bankAccounts: [{ holder: 'h', bank: 'b', account: '1' }],
  });
  expect(codes({ ...letterRun(2), language: 'zh-CN' })).toEqual([]);
});
