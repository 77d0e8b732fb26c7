import { describe, expect, it } from 'vitest';
import { agingReport } from '@shared/aging';
import { isoDate } from '@shared/dates';
import { applyChangeSet, type Book, createBook } from '@shared/ledger';
import { must } from '@shared/result';
import { buildSample } from '@shared/sample';
import { questions } from '@renderer/workers/ledger/questions';
import { type InvoiceFilter, type QuestionName, type Questions } from '@renderer/workers/ledger/protocol';
import { type QuestionHandler, type Tools, type World } from '@renderer/workers/ledger/world';

const today = isoDate('2026-06-30');
const bounds = [30, 60, 90, 180];
const anyOrder = { key: 'number', descending: false } as const;

function worldOf(book: Book): World {
  return {
    book,
    head: { seq: 1, hash: '0'.repeat(64) },
    history: { count: 0, entryOf: () => undefined, page: () => [], entriesTouching: () => [] },
  } as unknown as World;
}

function sampleBook(invoices = 240): Book {
  const book = createBook();
  applyChangeSet(book, buildSample({ invoices, seed: 1, today }, { seq: 1 } as never));
  return book;
}

function ask<N extends QuestionName>(
  world: World,
  name: N,
  input: Questions[N]['input'],
): Questions[N]['answer'] {
  const handler = (questions as unknown as Readonly<Record<QuestionName, QuestionHandler<N>>>)[name];
  const answer = handler(world, input, {} as Tools);
  if (answer instanceof Promise) throw new Error('answers from memory come at once');
  return must(answer);
}

const book = sampleBook();
const world = worldOf(book);
const page = (filter: InvoiceFilter) =>
  ask(world, 'invoices.page', { filter, sort: anyOrder, offset: 0, limit: 10_000 });

describe('the list of invoices', () => {
  it('owes in each currency what the aging says before unapplied money', () => {
    const report = agingReport(book, { asOf: today, basis: 'due', bounds });
    const totals = new Map(page({ asOf: today, state: 'open' }).totals.map((row) => [row.currency, row]));
    for (const block of report.blocks) {
      const { totalMinor, unappliedMinor, lateMinor } = block.totals;
      expect(totals.get(block.currency)?.openMinor).toBe(totalMinor - unappliedMinor);
      expect(totals.get(block.currency)?.count).toBe(block.openInvoices);
      expect(block.currency !== 'CNY' || lateMinor.every((minor) => minor > 0)).toBe(true);
    }
  });

  it('opens the very documents behind each cell of the aging', () => {
    const report = agingReport(book, { asOf: today, basis: 'due', bounds });
    for (const block of report.blocks)
      for (const [late, minor] of block.totals.lateMinor.entries()) {
        const asked = {
          asOf: today,
          basis: 'due',
          bounds,
          currency: block.currency,
          column: { late },
        } as const;
        const { rows, totals } = ask(world, 'aging.items', { ...asked, offset: 0, limit: 10_000 });
        expect(totals[0]?.openMinor ?? 0).toBe(minor);
        const cell = { basis: 'due', bounds, column: { late } } as const;
        const numbers = page({ asOf: today, currency: block.currency, cell }).rows.map((row) => row.number);
        expect(new Set(numbers)).toEqual(new Set(rows.map((row) => row.number)));
      }
  });

  it('counts each state as its list is long, and knows no invoice of a later day', () => {
    const filter = { asOf: isoDate('2026-01-31') };
    const counts = ask(world, 'invoices.counts', { filter });
    for (const state of ['all', 'open', 'late', 'disputed', 'settled'] as const)
      expect(page({ ...filter, state }).count).toBe(counts[state]);
    expect(counts.late).toBeGreaterThan(0);
    expect(page(filter).rows.every((row) => row.issuedOn <= filter.asOf)).toBe(true);
    expect(counts.all).toBeLessThan(page({ asOf: today }).count);
  });

  it('finds by number, by customer and by pinyin initials', () => {
    const first = page({ asOf: today }).rows[0];
    if (first === undefined) throw new Error('the sample has invoices');
    expect(page({ asOf: today, text: first.number.toLowerCase() }).rows.map((row) => row.id)).toEqual([
      first.id,
    ]);
    const byName = page({ asOf: today, text: first.customerName.slice(0, 4) });
    expect(byName.rows.some((row) => row.id === first.id)).toBe(true);
    expect(page({ asOf: today, text: 'no such invoice' }).count).toBe(0);
  });

  it('sorts by lateness downwards with what is settled last, and pages through everything once', () => {
    const sort = { key: 'daysLate', descending: true } as const;
    const filter = { asOf: today };
    const whole = ask(world, 'invoices.page', { filter, sort, offset: 0, limit: 10_000 });
    const open = whole.rows.filter((row) => row.openMinor !== 0).map((row) => row.daysLate);
    expect(open).toEqual([...open].sort((a, b) => b - a));
    expect(whole.rows.findIndex((row) => row.openMinor === 0)).toBe(open.length);
    const parts = [0, 100, 200].flatMap(
      (offset) => ask(world, 'invoices.page', { filter, sort, offset, limit: 100 }).rows,
    );
    expect(parts.map((row) => row.id)).toEqual(whole.rows.map((row) => row.id));
  });
});

describe('customers', () => {
  it('add up to the aging, and those who owe nothing are there too', () => {
    const filter = { asOf: today, bounds };
    const sort = { key: 'total', descending: true } as const;
    const list = ask(world, 'customers.page', { filter, sort, offset: 0, limit: 1_000 });
    const report = agingReport(book, { asOf: today, basis: 'due', bounds });
    for (const block of report.blocks)
      expect(list.totals.find((row) => row.currency === block.currency)?.openMinor).toBe(
        block.totals.totalMinor,
      );
    expect(list.customers).toBe(book.customers.size);
    const counts = ask(world, 'customers.counts', { filter });
    expect(counts.all).toBe(list.count);
    expect(counts.late).toBeLessThanOrEqual(counts.owing);
  });

  it('open to a page whose items and documents add up to the same balance', () => {
    for (const customer of book.customers.values()) {
      const file = ask(world, 'customer.file', { id: customer.id, asOf: today, bounds });
      for (const block of file?.blocks ?? []) {
        expect(block.items.reduce((sum, item) => sum + item.openMinor, 0)).toBe(block.totalMinor);
        const documents = file?.documents.filter((row) => row.currency === block.currency) ?? [];
        expect(documents.reduce((sum, row) => sum + row.openMinor, 0)).toBe(block.totalMinor);
      }
    }
  });
});

describe('pages of documents', () => {
  it('lead from an invoice to what reduced it and back', () => {
    const settled = page({ asOf: today, state: 'settled' }).rows.find(
      (row) => book.allocationsOf(row.id).length > 0,
    );
    if (settled === undefined) throw new Error('the sample has paid invoices');
    const file = ask(world, 'invoice.file', { id: settled.id, asOf: today });
    const first = file?.settlements.find((entry) => entry.kind === 'allocation');
    if (first?.kind !== 'allocation') throw new Error('it was paid by an allocation');
    const source = ask(world, 'source.file', {
      kind: first.row.source.kind,
      id: first.row.source.id,
      asOf: today,
    });
    expect(source?.allocations.some(({ invoice }) => invoice.id === settled.id)).toBe(true);
    expect(ask(world, 'invoice.file', { id: 'none' as never, asOf: today })).toBeNull();
  });
});

describe('search', () => {
  it('finds customers by initials with what is overdue, then invoices by number', () => {
    const late = ask(world, 'customers.page', {
      filter: { asOf: today, bounds, state: 'late' },
      sort: { key: 'overdue', descending: true },
      offset: 0,
      limit: 1,
    }).rows[0];
    if (late === undefined) throw new Error('the sample has late customers');
    const { hits } = ask(world, 'search', { text: late.code, limit: 10, asOf: today });
    expect(hits[0]).toMatchObject({ kind: 'customer', id: late.id });
    expect(hits[0]?.kind === 'customer' && hits[0].overdue.length).toBeGreaterThan(0);
    const number = page({ asOf: today }).rows[0]?.number ?? '';
    expect(ask(world, 'search', { text: number, limit: 10, asOf: today }).hits.at(-1)).toMatchObject({
      kind: 'invoice',
      number,
    });
    expect(ask(world, 'search', { text: '  ', limit: 10, asOf: today }).hits).toEqual([]);
  });
});
