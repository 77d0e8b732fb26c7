import { isoDate } from '@shared/dates';
import { type CustomerId } from '@shared/ids';
import { type Commands, tableNames } from '@shared/ledger';
import { creditNote, documentOf, invoice, rate, receipt, writeOff } from '@test/builders/entries';
import { aLedger, customerId, done, refusal, type TestLedger } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';
import { applyChangeSet, createBook } from '@shared/ledger';

const nothing = (): TestLedger => ({ book: createBook(), entries: [], seq: 0, ids: 0 });

describe('the company', () => {
  test('is opened once, with what a new company has', () => {
    const ledger = nothing();
    expect(refusal(ledger, 'company.open', { baseCurrency: 'JPY', nameZh: '星河' })).toBe('done');
    expect(ledger.book.company).toMatchObject({
      id: 'company',
      baseCurrency: 'JPY',
      nameZh: '星河',
      agingBounds: [30, 60, 90, 180],
      isSample: false,
    });
    expect(refusal(ledger, 'company.open', { baseCurrency: 'CNY' })).toBe('company.exists');
  });

  test('is needed by every other command', () => {
    const ledger = nothing();
    expect(refusal(ledger, 'customer.create', { code: 'C1', name: 'A' })).toBe('company.missing');
    expect(refusal(ledger, 'company.change', { phone: '1' })).toBe('company.missing');
    expect(
      refusal(ledger, 'rate.set', { from: 'USD', to: 'CNY', validOn: isoDate('2026-01-01'), rate: '7' }),
    ).toBe('company.missing');
  });

  test('changes field by field, null clears one, needed ones stay', () => {
    const ledger = aLedger();
    done(ledger, 'company.change', { phone: ' 010 ', email: 'a@b.cn', agingBounds: [30, 365] });
    done(ledger, 'company.change', { phone: null, email: '  ' });
    expect(ledger.book.company).not.toHaveProperty('phone');
    expect(ledger.book.company).not.toHaveProperty('email');
    expect(ledger.book.company?.agingBounds).toEqual([30, 365]);
    expect(refusal(ledger, 'company.change', { usualTerms: null })).toBe('field.invalid');
  });

  test('keeps its base currency once there is a document', () => {
    const ledger = aLedger();
    expect(refusal(ledger, 'company.change', { baseCurrency: 'USD' })).toBe('done');
    invoice(ledger, 'I1', '2026-01-01', 1);
    expect(refusal(ledger, 'company.change', { baseCurrency: 'CNY' })).toBe('field.invalid');
    expect(refusal(ledger, 'company.change', { baseCurrency: 'USD' })).toBe('done');
  });

  test.each<[Record<string, unknown>, string]>([
    [{ agingBounds: [30, 30] }, 'bounds.invalid'],
    [{ baseCurrency: 'XX' }, 'currency.unknown'],
    [{ usualTerms: { kind: 'net', netDays: -1 } }, 'terms.negativeDays'],
    [{ documentLanguage: 'fr' }, 'value.invalid'],
    [{ bankAccounts: [{ holder: 'a', bank: 'b' }] }, 'value.missing'],
    [{ bankAccounts: 'x' }, 'field.invalid'],
    [{ numbering: { invoice: { prefix: 'A', digits: 0 } } }, 'field.invalid'],
    [{ logo: { sha256: 'x', mime: 'image/png', name: 'a' } }, 'field.invalid'],
    [{ nameEn: 'x'.repeat(201) }, 'value.tooLong'],
    [{ phone: 5 }, 'value.invalid'],
    [{ isSample: true }, 'field.invalid'],
    [{ id: 'other' }, 'field.invalid'],
    [JSON.parse('{"__proto__":{"a":1}}') as Record<string, unknown>, 'field.invalid'],
  ])('with %j is refused: %s', (change, wanted) => {
    expect(refusal(aLedger(), 'company.change', change as Commands['company.change'])).toBe(wanted);
  });
});

describe('a customer', () => {
  test('needs a code of its own and a name', () => {
    const ledger = aLedger(['C1']);
    expect(refusal(ledger, 'customer.create', { code: ' ', name: 'A' })).toBe('code.missing');
    expect(refusal(ledger, 'customer.create', { code: 'X', name: '' })).toBe('name.missing');
    expect(refusal(ledger, 'customer.create', { code: ' Ｃ１ ', name: 'A' })).toBe('code.duplicate');
    expect(
      refusal(ledger, 'customer.create', { code: 'C2', name: 'Customer C1', creditLimitMinor: null }),
    ).toBe('done');
    expect(ledger.book.customersByName('Customer C1')).toHaveLength(2);
    expect(ledger.book.customerByCode('C2')).not.toHaveProperty('creditLimitMinor');
  });

  test('changes field by field', () => {
    const ledger = aLedger(['C1', 'C2']);
    const id = customerId(ledger);
    done(ledger, 'customer.change', { id, change: { creditLimitMinor: 0, region: '华东', address: 'a\nb' } });
    expect(ledger.book.customers.get(id)).toMatchObject({
      creditLimitMinor: 0,
      region: '华东',
      address: 'a\nb',
    });
    done(ledger, 'customer.change', { id, change: { creditLimitMinor: null } });
    expect(ledger.book.customers.get(id)).not.toHaveProperty('creditLimitMinor');
    const change = (input: object) => refusal(ledger, 'customer.change', { id, change: input });
    expect(change({ code: 'C2' })).toBe('code.duplicate');
    expect(change({ code: ' C1 ' })).toBe('done');
    expect(change({ name: null })).toBe('name.missing');
    expect(change({ creditLimitMinor: -1 })).toBe('amount.negative');
    expect(change({ region: 'a\u0000' })).toBe('value.invalid');
    expect(refusal(ledger, 'customer.change', { id: 'X' as CustomerId, change: {} })).toBe(
      'customer.unknown',
    );
  });

  test('is never its own parent, not even around a corner', () => {
    const ledger = aLedger(['C1', 'C2', 'C3']);
    const below = (child: string, parent: string) =>
      refusal(ledger, 'customer.change', {
        id: customerId(ledger, child),
        change: { parentId: customerId(ledger, parent) },
      });
    expect([below('C2', 'C1'), below('C3', 'C2'), below('C1', 'C3'), below('C1', 'C1')]).toEqual([
      'done',
      'done',
      'field.invalid',
      'field.invalid',
    ]);
  });
});

describe('a rate', () => {
  test('of the same pair and day replaces the one before', () => {
    const ledger = aLedger();
    rate(ledger, 'USD', 'CNY', '2026-01-01', '7.1');
    rate(ledger, 'USD', 'CNY', '2026-01-01', '7.2');
    rate(ledger, 'USD', 'CNY', '2026-01-02', '7.3');
    expect(ledger.book.rates.map((row) => row.rate)).toEqual(['7.2', '7.3']);
  });

  test.each(['0', '-1', 'abc', '', '1e5', '10000000000', '7,1'])('of %j is refused', (value) => {
    const input = { from: 'USD', to: 'CNY', validOn: isoDate('2026-01-01'), rate: value };
    expect(refusal(aLedger(), 'rate.set', input)).toBe('rate.invalid');
  });

  test('of a currency in itself is refused', () => {
    const input = { from: 'CNY', to: 'CNY', validOn: isoDate('2026-01-01'), rate: '1' };
    expect(refusal(aLedger(), 'rate.set', input)).toBe('value.invalid');
  });
});

describe('removing the sample company', () => {
  test('takes every row of every table', () => {
    const ledger = nothing();
    done(ledger, 'company.open', { baseCurrency: 'CNY', isSample: true });
    done(ledger, 'customer.create', { code: 'C1', name: 'A' });
    invoice(ledger, 'I1', '2026-01-01', 100);
    receipt(ledger, 'R1', '2026-01-02', 10, { allocate: 'oldest-first' });
    creditNote(ledger, 'CN1', '2026-01-02', 10, { against: 'I1' });
    writeOff(ledger, 'I1', '2026-01-03', 5);
    rate(ledger, 'USD', 'CNY', '2026-01-01', '7.1');
    done(ledger, 'dispute.open', {
      invoiceId: documentOf(ledger, 'I1').row.id as never,
      openedOn: isoDate('2026-01-05'),
    });
    applyChangeSet(ledger.book, {
      put: {
        imports: [
          {
            id: 'M1' as never,
            rev: 1,
            kind: 'invoices',
            fileName: 'a.csv',
            fileSha256: '',
            importedAt: '' as never,
            accepted: 0,
            refused: 0,
            customers: 0,
            invoices: 0,
            receipts: 0,
          },
        ],
      },
      del: {},
    });
    expect(refusal(ledger, 'sample.remove', { confirm: false } as never)).toBe('command.invalid');
    expect(refusal(ledger, 'sample.remove', { confirm: true })).toBe('done');
    expect(tableNames.map((table) => ledger.book.countOf(table))).toEqual(tableNames.map(() => 0));
  });

  test('is refused where the company is real', () => {
    expect(refusal(aLedger(), 'sample.remove', { confirm: true })).toBe('company.notSample');
    expect(refusal(nothing(), 'sample.remove', { confirm: true })).toBe('company.missing');
  });
});
