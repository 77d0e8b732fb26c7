import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { type Terms } from '@shared/terms';
import { creditNote, documentOf, invoice, receipt, reverse } from '@test/builders/entries';
import { aLedger, customerId, refusal } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

const code = (decided: { ok: boolean; error?: { code: string } }) =>
  decided.ok ? 'done' : decided.error?.code;

describe('an invoice', () => {
  test('takes its figures from its lines, each line taxed by itself', () => {
    const ledger = aLedger();
    const lines = [
      { netMinor: 333, taxPercent: '13' },
      { netMinor: 333, taxPercent: '13' },
      { netMinor: -66 },
    ];
    expect(code(invoice(ledger, 'I1', '2026-03-01', 0, { lines, reference: ' PO-7 ' }))).toBe('done');
    expect(documentOf(ledger, 'I1').row).toMatchObject({
      grossMinor: 686,
      netMinor: 600,
      taxMinor: 86,
      dueOn: '2026-03-01',
      reference: 'PO-7',
      rev: 3,
    });
  });

  test('keeps its terms as days and amounts fixed on its day', () => {
    const ledger = aLedger();
    const terms: Terms = { kind: 'net', netDays: 30, discount: { percent: '2', days: 10 } };
    invoice(ledger, 'I1', '2026-03-01', 100, { terms });
    expect(documentOf(ledger, 'I1').row).toMatchObject({
      dueOn: '2026-03-31',
      instalments: [{ dueOn: '2026-03-31', amountMinor: 10_000 }],
      discount: { untilOn: '2026-03-11', amountMinor: 200, base: 'gross' },
    });
  });

  test('may state the sum of its lines, before or after a discount on the mixed base, and nothing else', () => {
    const lines = [{ netMinor: 10_000, taxPercent: '21' }];
    const terms: Terms = { kind: 'net', netDays: 30, discount: { percent: '2', days: 10, base: 'mixed' } };
    const post = (grossMinor: number) =>
      code(invoice(aLedger(), 'I1', '2026-03-01', 0, { lines, terms, grossMinor }));
    expect([12_058, 12_100, 12_000].map(post)).toEqual(['done', 'done', 'value.invalid']);
  });

  test.each([
    [{ number: '  ' }, 'number.missing'],
    [{ number: 'x'.repeat(101) }, 'value.tooLong'],
    [{ number: 'A\nB' }, 'value.invalid'],
    [{ number: ' ｉ１ ' }, 'number.duplicate'],
    [{ customerId: 'nobody' as CustomerId }, 'customer.unknown'],
    [{ grossMinor: 0 }, 'amount.zero'],
    [{ grossMinor: -1 }, 'amount.negative'],
    [{ grossMinor: 0.5 }, 'amount.invalid'],
    [{ grossMinor: Number.MAX_SAFE_INTEGER + 1 }, 'amount.invalid'],
    [{ lines: [] }, 'value.invalid'],
    [{ lines: [{ netMinor: -5 }] }, 'amount.negative'],
    [{ lines: [{ netMinor: 100, taxPercent: '-3' }] }, 'value.invalid'],
    [{ currency: 'CNX' }, 'currency.unknown'],
    [{ currency: '' }, 'currency.missing'],
    [{ issuedOn: '2026-02-30' as never }, 'date.invalid'],
    [{ dueOn: isoDate('2026-02-28') }, 'date.dueBeforeInvoice'],
    [{ terms: { kind: 'net', netDays: -1 } as Terms }, 'terms.negativeDays'],
  ])('with %j is refused: %s', (over, wanted) => {
    const ledger = aLedger();
    invoice(ledger, 'i1', '2026-03-01', 5);
    const before = ledger.book.countOf('invoices');
    expect(code(invoice(ledger, 'I2', '2026-03-01', 10, over))).toBe(wanted);
    expect(ledger.book.countOf('invoices')).toBe(before);
  });

  test('without an amount and without lines is refused', () => {
    const ledger = aLedger();
    const input = {
      number: 'I1',
      customerId: customerId(ledger),
      issuedOn: isoDate('2026-03-01'),
      currency: 'CNY',
    };
    expect(refusal(ledger, 'invoice.post', input)).toBe('amount.invalid');
  });

  test('shares its name space with receipts and credit notes, reversed ones too', () => {
    const ledger = aLedger();
    receipt(ledger, 'X1', '2026-03-01', 5);
    reverse(ledger, 'X1', '2026-03-01');
    expect(code(invoice(ledger, 'X1', '2026-03-01', 5))).toBe('number.duplicate');
    expect(code(creditNote(ledger, 'X1', '2026-03-01', 5))).toBe('number.duplicate');
  });
});

describe('a receipt', () => {
  const twoInvoices = () => {
    const ledger = aLedger(['C1', 'C2']);
    invoice(ledger, 'I1', '2026-01-05', 400, { dueOn: isoDate('2026-03-31') });
    invoice(ledger, 'I2', '2026-01-10', 300, { dueOn: isoDate('2026-02-28') });
    invoice(ledger, 'OTHER', '2026-01-10', 300, { customer: 'C2' });
    invoice(ledger, 'USD', '2026-01-10', 300, { currency: 'USD' });
    return ledger;
  };
  const line = (number: string, amountMinor: number, over = {}) => [
    { invoice: number, amountMinor, ...over },
  ];

  test('goes to the oldest due first, and what is left stays unapplied', () => {
    const ledger = twoInvoices();
    receipt(ledger, 'R1', '2026-03-01', 350, { allocate: 'oldest-first' });
    const lines = [...ledger.book.rowsOf('allocations')].map((row) => [
      ledger.book.invoices.get(row.invoiceId)?.number,
      row.amountMinor,
    ]);
    expect(lines).toEqual([
      ['I2', 30_000],
      ['I1', 5000],
    ]);
  });

  test.each([
    [line('I1', 40_001), 'allocation.exceedsInvoice'],
    [line('I1', 39_000, { discountMinor: 500, writeOffMinor: 501 }), 'allocation.exceedsInvoice'],
    [[...line('I1', 30_000), ...line('I1', 10_001)], 'allocation.exceedsInvoice'],
    [[...line('I1', 40_000), ...line('I2', 10_001)], 'allocation.exceedsSource'],
    [line('I1', 100, { instalment: 2 }), 'instalment.unknown'],
    [line('I1', 100, { instalment: '1' }), 'instalment.unknown'],
    [line('OTHER', 100), 'allocation.otherCustomer'],
    [line('USD', 100), 'currency.mismatch'],
    [line('I9', 100), 'document.unknown'],
    [line('I1', 0), 'amount.zero'],
    [line('I1', -5), 'amount.negative'],
    [line('I1', 100, { discountMinor: -5 }), 'amount.negative'],
    ['newest-first' as never, 'value.invalid'],
    [[null] as never, 'command.invalid'],
  ])('allocated as %j is refused as a whole: %s', (allocate, wanted) => {
    const ledger = twoInvoices();
    expect(code(receipt(ledger, 'R1', '2026-03-01', 500, { allocate }))).toBe(wanted);
    expect(ledger.book.countOf('receipts')).toBe(0);
    expect(ledger.book.countOf('allocations')).toBe(0);
  });

  test('may fill one instalment only as far as it is open', () => {
    const ledger = aLedger();
    const terms: Terms = {
      kind: 'instalments',
      instalments: [
        { part: { percent: '50' }, days: 10 },
        { part: { percent: '50' }, days: 40 },
      ],
    };
    invoice(ledger, 'I1', '2026-01-01', 100, { terms });
    receipt(ledger, 'R0', '2026-01-02', 60, { allocate: line('I1', 6000) });
    const post = (instalment: number, amountMinor: number) =>
      code(
        receipt(ledger, `R${instalment}-${amountMinor}`, '2026-01-03', 50, {
          allocate: line('I1', amountMinor, { instalment }),
        }),
      );
    expect(post(1, 1)).toBe('allocation.exceedsInstalment');
    expect(post(2, 4001)).toBe('allocation.exceedsInvoice');
    expect(post(2, 4000)).toBe('done');
  });

  test('of a reversed invoice is refused', () => {
    const ledger = twoInvoices();
    reverse(ledger, 'I1', '2026-02-01');
    expect(code(receipt(ledger, 'R1', '2026-01-20', 10, { allocate: line('I1', 100) }))).toBe(
      'document.reversed',
    );
  });
});

describe('a credit note', () => {
  test('against an invoice reduces it up to what is open, the rest stands unapplied', () => {
    const ledger = aLedger();
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-05', 70, { allocate: 'oldest-first' });
    creditNote(ledger, 'CN1', '2026-01-10', 50, { against: 'I1' });
    expect([...ledger.book.rowsOf('allocations')].map((row) => row.amountMinor)).toEqual([7000, 3000]);
    creditNote(ledger, 'CN2', '2026-01-11', 5, { against: 'I1' });
    expect(ledger.book.countOf('allocations')).toBe(2);
    const paid = documentOf(ledger, 'I1').row.id;
    expect(documentOf(ledger, 'CN2').row).toMatchObject({ againstInvoiceId: paid });
  });

  test('of another customer, another currency or against what is no invoice is refused', () => {
    const ledger = aLedger(['C1', 'C2']);
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-01', 100);
    const post = (over: object) =>
      code(creditNote(ledger, 'CN1', '2026-01-10', 5, { against: 'I1', ...over }));
    expect(post({ customer: 'C2' })).toBe('allocation.otherCustomer');
    expect(post({ currency: 'USD' })).toBe('currency.mismatch');
    expect(post({ against: 'R1' })).toBe('document.unknown');
  });
});
