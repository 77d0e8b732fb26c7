import { isoDate } from '@shared/dates';
import { type CreditNoteId, type CustomerId, type InvoiceId, type ReceiptId } from '@shared/ids';
import { applyChangeSet, createBook } from '@shared/ledger';
import { aCompany, aCustomer, anAllocation, anInvoice, aReceipt, aWriteOff } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

const customer = 'C1' as CustomerId;
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('the book', () => {
  test('finds rows by id, number, code, name and owner', () => {
    const book = createBook();
    applyChangeSet(book, {
      put: {
        company: [aCompany()],
        customers: [aCustomer('C1', { name: ' 华东 ' }), aCustomer('C2', { name: '华东' })],
        invoices: [anInvoice('I2'), anInvoice('I1')],
        receipts: [aReceipt('R1', { number: 'Ｒ１' })],
      },
      del: {},
    });
    expect(book.company?.baseCurrency).toBe('CNY');
    expect(ids(book.invoicesOf(customer))).toEqual(['I2', 'I1']);
    expect(book.documentByNumber(' I1 ')).toMatchObject({ kind: 'invoice', row: { id: 'I1' } });
    expect(book.documentByNumber('R1')).toMatchObject({ kind: 'receipt', row: { id: 'R1' } });
    expect(book.documentByNumber('R2')).toBeUndefined();
    expect(book.customerByCode('C2')?.id).toBe('C2');
    expect(ids(book.customersByName('华东'))).toEqual(['C1', 'C2']);
    expect(book.countOf('invoices')).toBe(2);
    expect([...book.rowsOf('receipts')]).toHaveLength(1);
  });

  test('takes rows in any order of tables and links them when they arrive', () => {
    const book = createBook();
    applyChangeSet(book, { put: { allocations: [anAllocation('A1', 'R1', 'I1')] }, del: {} });
    expect(book.invoices.size).toBe(0);
    expect(book.invoices.has('I1' as InvoiceId)).toBe(false);
    applyChangeSet(book, {
      put: { writeOffs: [aWriteOff('W1', 'I1')], receipts: [aReceipt('R1')] },
      del: {},
    });
    applyChangeSet(book, { put: { invoices: [anInvoice('I1')] }, del: {} });
    expect(ids(book.allocationsOf('I1' as InvoiceId))).toEqual(['A1']);
    expect(ids(book.allocationsFrom('R1' as ReceiptId))).toEqual(['A1']);
    expect(ids(book.writeOffsOf('I1' as InvoiceId))).toEqual(['W1']);
    expect(book.allocationsFrom('N1' as CreditNoteId)).toEqual([]);
  });

  test('a put replaces the whole row and keeps its place', () => {
    const book = createBook();
    applyChangeSet(book, { put: { invoices: [anInvoice('I1'), anInvoice('I2')] }, del: {} });
    const reversed = anInvoice('I1', { rev: 2, number: 'X1', reversedOn: isoDate('2026-02-02') });
    applyChangeSet(book, { put: { invoices: [reversed] }, del: {} });
    expect(book.invoicesOf(customer)[0]).toEqual(reversed);
    expect(book.documentByNumber('I1')).toBeUndefined();
    expect(book.documentByNumber('X1')?.row.id).toBe('I1');
  });

  test('a customer renamed is found by the new name and code alone', () => {
    const book = createBook();
    applyChangeSet(book, { put: { customers: [aCustomer('C1', { name: 'Old' })] }, del: {} });
    applyChangeSet(book, { put: { customers: [aCustomer('C1', { name: 'New', code: 'N' })] }, del: {} });
    expect(book.customersByName('Old')).toEqual([]);
    expect(ids(book.customersByName('New'))).toEqual(['C1']);
    expect(book.customerByCode('C1')).toBeUndefined();
    expect(book.customerByCode('N')?.id).toBe('C1');
  });

  test('deleting takes a row out of every index, in whatever order its entry lists the tables', () => {
    const book = createBook();
    const put = {
      customers: [aCustomer('C1')],
      invoices: [anInvoice('I1'), anInvoice('I2')],
      receipts: [aReceipt('R1')],
      allocations: [anAllocation('A1', 'R1', 'I1'), anAllocation('A2', 'R1', 'I2')],
      writeOffs: [aWriteOff('W1', 'I1')],
    };
    applyChangeSet(book, { put, del: {} });
    applyChangeSet(book, {
      put: {},
      del: {
        customers: ['C1'],
        invoices: ['I1'],
        receipts: ['R1'],
        allocations: ['A1', 'A2'],
        writeOffs: ['W1'],
      },
    });
    expect(ids(book.invoicesOf(customer))).toEqual(['I2']);
    expect(book.allocationsOf('I2' as InvoiceId)).toEqual([]);
    expect(book.documentByNumber('I1')).toBeUndefined();
    expect(book.customersByName('Customer C1')).toEqual([]);
    expect(book.countOf('allocations')).toBe(0);
    applyChangeSet(book, { put, del: {} });
    expect(ids(book.allocationsOf('I1' as InvoiceId))).toEqual(['A1']);
    expect(ids(book.allocationsFrom('R1' as ReceiptId))).toEqual(['A1', 'A2']);
    expect(book.countOf('invoices')).toBe(2);
  });

  test('deleting what is not there changes nothing', () => {
    const book = createBook();
    applyChangeSet(book, { put: { invoices: [anInvoice('I1')] }, del: {} });
    applyChangeSet(book, {
      put: {},
      del: { invoices: ['X'], receipts: ['X'], creditNotes: ['X'], allocations: ['X'] },
    });
    expect(book.countOf('invoices')).toBe(1);
    expect(ids(book.invoicesOf(customer))).toEqual(['I1']);
  });
});
