import { applyChangeSet, checkDocumentSums, createBook } from '@shared/ledger';
import { aReceipt, anInvoice } from '@test/builders/rows';
import { describe, expect, test } from 'vitest';

const most = Number.MAX_SAFE_INTEGER;
const half = (most - 1) / 2;
const put = (rows: Parameters<typeof applyChangeSet>[1]['put']) => ({ put: rows, del: {} });

function bookOf(...amounts: readonly number[]) {
  const book = createBook();
  const invoices = amounts.map((grossMinor, place) =>
    anInvoice(`i${place}`, { grossMinor, currency: 'CNY' }),
  );
  applyChangeSet(book, put({ invoices }));
  return book;
}

describe('the sum of all documents of a currency', () => {
  test('counts each document once, and none that is gone', () => {
    const book = bookOf(100, 250);
    applyChangeSet(book, put({ receipts: [aReceipt('r', { amountMinor: 50, currency: 'CNY' })] }));
    expect(book.documentSum('CNY')).toBe(400);
    applyChangeSet(book, put({ invoices: [anInvoice('i0', { grossMinor: 120, currency: 'CNY' })] }));
    expect(book.documentSum('CNY')).toBe(420);
    applyChangeSet(book, { put: {}, del: { invoices: ['i1'], receipts: ['r', 'unknown'] } });
    expect(book.documentSum('CNY')).toBe(120);
    expect(book.documentSum('USD')).toBe(0);
  });
});

describe('documents that no sum could hold', () => {
  const invoices = [anInvoice('new', { grossMinor: half, currency: 'CNY' })];

  test('fit up to the last cent', () => {
    expect(checkDocumentSums(bookOf(half, 1), put({ invoices }))).toEqual({ ok: true, value: null });
  });

  test('are refused one cent above, with the most that can be', () => {
    expect(checkDocumentSums(bookOf(half, 2), put({ invoices }))).toEqual({
      ok: false,
      error: { code: 'sum.tooLarge', currency: 'CNY', most: '90071992547409.91' },
    });
  });

  test('are counted together, receipts among them', () => {
    const receipts = [aReceipt('r', { amountMinor: half + 2, currency: 'CNY' })];
    expect(checkDocumentSums(createBook(), put({ invoices, receipts })).ok).toBe(false);
  });

  test('another currency has its own sum, and a row that stays as it was adds nothing', () => {
    const dollars = [anInvoice('new', { grossMinor: half, currency: 'USD' })];
    expect(checkDocumentSums(bookOf(half, half), put({ invoices: dollars })).ok).toBe(true);
    const again = [anInvoice('i0', { grossMinor: half, currency: 'CNY' })];
    expect(checkDocumentSums(bookOf(half, half), put({ invoices: again })).ok).toBe(true);
  });
});
