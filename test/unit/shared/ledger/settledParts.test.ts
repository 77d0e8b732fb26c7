import { isoDate } from '@shared/dates';
import { allPosted, openInstalments, settledParts } from '@shared/ledger';
import { aLedger, customerId, done } from '@test/builders/ledger';
import { playActions, someActions, someDay } from '@test/builders/randomLedger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('what settled an invoice', () => {
  test('is told entry by entry and instalment by instalment', () => {
    const ledger = aLedger();
    const customer = customerId(ledger);
    done(ledger, 'invoice.post', {
      number: 'I1',
      customerId: customer,
      issuedOn: isoDate('2026-01-01'),
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
    done(ledger, 'receipt.post', {
      number: 'R1',
      customerId: customer,
      currency: 'CNY',
      receivedOn: isoDate('2026-02-01'),
      amountMinor: 70_00,
      allocate: [{ invoice: 'I1', amountMinor: 70_00, discountMinor: 2_00 }],
    });
    done(ledger, 'writeOff.post', { invoice: 'I1', amountMinor: 5_00, on: isoDate('2026-03-10') });
    const row = ledger.book.documentByNumber('I1');
    if (row?.kind !== 'invoice') throw new Error('no invoice');
    const parts = settledParts(ledger.book, row.row, allPosted);
    expect(
      parts.map(({ kind, instalment, amountMinor, paidOn }) => [kind, instalment, amountMinor, paidOn]),
    ).toEqual([
      ['receipt', 1, 50_00, '2026-02-01'],
      ['receipt', 2, 20_00, '2026-02-01'],
      ['discount', 2, 2_00, '2026-02-01'],
      ['writeOff', 2, 5_00, '2026-03-10'],
    ]);
    expect(settledParts(ledger.book, row.row, isoDate('2026-01-31'))).toEqual([]);
  });

  test('adds up to what is no longer open, for any ledger on any day', () => {
    fc.assert(
      fc.property(someActions, someDay, (list, asOf) => {
        const ledger = playActions(list);
        for (const row of ledger.book.invoices.values()) {
          const settled = settledParts(ledger.book, row, asOf).reduce(
            (sum, part) => sum + part.amountMinor,
            0,
          );
          const open = openInstalments(ledger.book, row, asOf);
          const isThere = row.issuedOn <= asOf && (row.reversedOn === undefined || row.reversedOn > asOf);
          expect(settled).toBe(
            isThere ? row.grossMinor - open.reduce((sum, part) => sum + part.openMinor, 0) : 0,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
