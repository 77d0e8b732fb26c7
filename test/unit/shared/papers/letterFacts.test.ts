import { isoDate } from '@shared/dates';
import { type LetterRun } from '@shared/papers';
import { aLedger, customerId, done } from '@test/builders/ledger';
import {
  change,
  daily,
  invoice,
  issue,
  letterRun,
  oneOf,
  plan,
  receipt,
  today,
} from '@test/builders/paperLedger';
import { describe, expect, test } from 'vitest';

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
