import { isoDate } from '@shared/dates';
import { type ChargeNoteRun } from '@shared/papers';
import { aLedger, customerId, done } from '@test/builders/ledger';
import {
  change,
  daily,
  dispute,
  invoice,
  issue,
  oneOf,
  plan,
  receipt,
  today,
  who,
} from '@test/builders/paperLedger';
import { expect, test } from 'vitest';

const run: ChargeNoteRun = { kind: 'chargeNote', asOf: today };

test('the reference note: two invoices paid late and one still open', () => {
  const ledger = aLedger();
  invoice(ledger, 'INV-204', '2026-01-31', 12_000_000);
  invoice(ledger, 'INV-211', '2026-02-28', 6_440_050);
  invoice(ledger, 'INV-219', '2026-03-31', 10_000_000);
  receipt(ledger, 'R1', '2026-03-20', 12_000_000, 'INV-204');
  receipt(ledger, 'R2', '2026-04-09', 6_440_050, 'INV-211');
  change(ledger, { lateCharges: daily });
  const note = oneOf(ledger, run);
  expect(
    note.charge.lines.map((line) => [line.number, line.chargeMinor, line.runningMinor, line.settledOn]),
  ).toEqual([
    ['INV-204', 288_000, 288_000, '2026-03-20'],
    ['INV-211', 128_801, 416_801, '2026-04-09'],
    ['INV-219', 455_000, 871_801, undefined],
  ]);
  expect(note).toMatchObject({
    totalMinor: 871_801,
    payBy: '2026-07-15',
    isRunning: true,
    hasVat: false,
    charge: { perDayMinor: 5_000 },
  });
  expect(plan(ledger, run).papers[0]).toMatchObject({
    items: 3,
    principalMinor: 0,
    chargeMinor: 871_801,
    totalMinor: 871_801,
    oldestDaysLate: 91,
    warnings: expect.arrayContaining([{ code: 'law.unknown' }]),
  });
});

test('goes to customers with a rule alone, in each currency', () => {
  const ledger = aLedger(['C1', 'C2', 'C3']);
  for (const code of ['C1', 'C2', 'C3']) invoice(ledger, code, '2026-01-31', 100_000, { code });
  invoice(ledger, 'USD', '2026-01-31', 100_000, { code: 'C2', currency: 'USD' });
  done(ledger, 'company.change', { lateCharges: daily });
  change(ledger, { lateCharges: { kind: 'none' } }, 'C1');
  expect(who(plan(ledger, run).papers)).toEqual(['C2 CNY', 'C2 USD', 'C3 CNY']);
  expect(who(plan(ledger, { ...run, customers: [customerId(ledger, 'C3')] }).papers)).toEqual(['C3 CNY']);
});

test('has nothing of what was paid in time, is in dispute, was reversed or is not due', () => {
  const ledger = aLedger();
  change(ledger, { lateCharges: daily });
  for (const number of ['inTime', 'disputed', 'reversed', 'onTheDay'])
    invoice(ledger, number, '2026-03-31', 100_000);
  invoice(ledger, 'notDue', '2026-06-30', 100_000);
  receipt(ledger, 'R1', '2026-03-30', 100_000, 'inTime');
  receipt(ledger, 'R2', '2026-03-31', 100_000, 'onTheDay');
  dispute(ledger, 'disputed', '2026-05-01');
  done(ledger, 'document.reverse', { number: 'reversed', on: isoDate('2026-06-30') });
  expect(plan(ledger, run)).toEqual({ papers: [], skipped: [] });
  invoice(ledger, 'late', '2026-03-31', 100_000);
  expect(oneOf(ledger, run).charge.lines.map(({ number }) => number)).toEqual(['late']);
});

test('a receipt that was taken back lets the charge run on; a write-off ends it and is no payment', () => {
  const ledger = aLedger();
  change(ledger, { lateCharges: daily });
  invoice(ledger, 'A', '2026-03-31', 100_000);
  receipt(ledger, 'R', '2026-03-20', 100_000, 'A');
  done(ledger, 'document.reverse', { number: 'R', on: isoDate('2026-04-10') });
  invoice(ledger, 'B', '2026-03-31', 100_000);
  done(ledger, 'writeOff.post', { invoice: 'B', amountMinor: 100_000, on: isoDate('2026-04-30') });
  const [a, b] = oneOf(ledger, run).charge.lines;
  expect(a?.segments).toMatchObject([{ from: '2026-04-11', to: '2026-06-30', days: 81 }]);
  expect(b?.segments).toMatchObject([{ to: '2026-04-30', days: 30 }]);
  expect(b).not.toHaveProperty('settledOn');
});

test('once everything is paid nothing runs on', () => {
  const ledger = aLedger();
  change(ledger, { lateCharges: daily, governingLaw: 'CN' });
  invoice(ledger, 'A', '2026-03-31', 100_000);
  receipt(ledger, 'R', '2026-04-30', 100_000, 'A');
  expect(oneOf(ledger, run)).toMatchObject({ isRunning: false, hasVat: true, charge: { perDayMinor: 0 } });
  change(ledger, { country: 'DE' });
  expect(oneOf(ledger, run).hasVat).toBe(false);
});

test('an earlier note is not taken off, and there is no second one of a day', () => {
  const ledger = aLedger();
  change(ledger, { lateCharges: daily });
  invoice(ledger, 'A', '2026-03-31', 100_000);
  const [paper] = issue(ledger, run);
  expect(paper).toMatchObject({
    kind: 'chargeNote',
    principalMinor: 0,
    chargeMinor: 4_550,
    totalMinor: 4_550,
    chargeBasis: daily,
    items: [{ number: 'A', openMinor: 0, chargeMinor: 4_550 }],
  });
  expect(plan(ledger, run).skipped).toMatchObject([{ reason: 'alreadyIssued', number: 'P-1' }]);
  const later = { ...run, asOf: isoDate('2026-07-01') };
  expect(oneOf(ledger, later).totalMinor).toBe(4_600);
});

test('what its rule does not reach is left out and told; past a rate table there is no note, with the reason', () => {
  const ledger = aLedger();
  change(ledger, { lateCharges: { kind: 'statutory', regime: 'cn-lpr-uplift' } });
  invoice(ledger, 'A', '2018-05-31', 100_000, { issuedOn: '2018-05-01' });
  expect(plan(ledger, run).skipped).toMatchObject([
    { reason: 'notComputed', warning: { code: 'charge.notComputed', detail: 'A' } },
  ]);
  invoice(ledger, 'B', '2026-05-31', 100_000);
  expect(oneOf(ledger, run).charge.lines.map(({ number }) => number)).toEqual(['B']);
  expect(plan(ledger, run).papers[0]?.warnings).toContainEqual({ code: 'charge.notComputed', detail: 'A' });
  invoice(ledger, 'C', '2026-12-31', 100_000);
  expect(plan(ledger, { ...run, asOf: isoDate('2027-01-31') }).skipped).toMatchObject([
    { reason: 'notComputed', warning: { code: 'rates.expired' } },
  ]);
});
