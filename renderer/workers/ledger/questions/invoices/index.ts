import { type DomainError } from '@shared/errors';
import { type Book, datedOn, documentState, isDisputed } from '@shared/ledger';
import { ok, type Result } from '@shared/result';
import {
  type CurrencyTotals,
  type InvoiceFilter,
  type InvoiceListRow,
  type InvoiceState,
  type QuestionName,
  type Questions,
} from '../../protocol';
import { type QuestionTable, type World } from '../../world';
import { addToTotals } from '../totals';
import { remember } from '../memo';
import { figuresOn, type InvoiceFigures } from './figures';
import { invoiceFile, sourceFile } from './files';
import { type InvoiceSort, sortSlots } from './order';
import { isInState, selectSlots } from './select';

type Answer<N extends QuestionName> = Result<Questions[N]['answer'], DomainError>;

/** The lists and pages of invoices, receipts and credit notes. */
export const invoiceQuestions = {
  'invoices.page': (world, { filter, sort, offset, limit }): Answer<'invoices.page'> => {
    const { slots, totals } = listOf(world, filter, sort);
    const figures = figuresFor(world, filter.asOf);
    const rows = [...slots.subarray(offset, offset + limit)].flatMap((slot) =>
      toListRow(world.book, figures, slot, filter.asOf),
    );
    return ok({ count: slots.length, totals, rows });
  },
  'invoices.counts': (world, { filter }): Answer<'invoices.counts'> =>
    ok(remember(world, `invoices.counts ${JSON.stringify(filter)}`, () => countStates(world, filter))),
  'invoice.file': (world, { id, asOf }): Answer<'invoice.file'> => ok(invoiceFile(world, id, asOf)),
  'source.file': (world, { kind, id, asOf }): Answer<'source.file'> => ok(sourceFile(world, kind, id, asOf)),
} satisfies Partial<QuestionTable>;

/** How every invoice stands on a day, kept until the head moves. */
export function figuresFor(world: World, asOf: InvoiceFilter['asOf']): InvoiceFigures {
  return remember(world, `figures ${asOf}`, () => figuresOn(world.book, asOf));
}

function countStates(
  world: World,
  filter: Questions['invoices.counts']['input']['filter'],
): Questions['invoices.counts']['answer'] {
  const { book } = world;
  const figures = figuresFor(world, filter.asOf);
  const slots = selectSlots(book, figures, filter);
  const count = (state: InvoiceState) =>
    slots.reduce((sum, slot) => sum + Number(isInState(book, figures, slot, state, filter.asOf)), 0);
  return {
    all: slots.length,
    open: count('open'),
    late: count('late'),
    disputed: count('disputed'),
    settled: count('settled'),
  };
}

type List = { readonly slots: Int32Array; readonly totals: readonly CurrencyTotals[] };

function listOf(world: World, filter: InvoiceFilter, sort: InvoiceSort): List {
  return remember(world, `invoices ${JSON.stringify([filter, sort])}`, () => {
    const { book } = world;
    const figures = figuresFor(world, filter.asOf);
    const state = filter.state ?? 'all';
    const slots = selectSlots(book, figures, filter).filter((slot) =>
      isInState(book, figures, slot, state, filter.asOf),
    );
    return { slots: sortSlots(book, figures, slots, sort), totals: totalsOf(book, figures, slots) };
  });
}

function totalsOf(book: Book, figures: InvoiceFigures, slots: readonly number[]): readonly CurrencyTotals[] {
  const totals = new Map<string, CurrencyTotals>();
  const { invoices, currencies } = book.columns;
  for (const slot of slots) {
    const currency = currencies.textOf(invoices.currency.get(slot));
    if (currency === undefined) continue;
    const openMinor = figures.openMinor[slot] ?? 0;
    addToTotals(totals, {
      currency,
      count: 1,
      grossMinor: invoices.gross.data[slot] ?? 0,
      openMinor,
      lateMinor: (figures.daysLate[slot] ?? 0) > 0 ? openMinor : 0,
    });
  }
  return [...totals.values()].sort((a, b) => b.count - a.count);
}

function toListRow(
  book: Book,
  figures: InvoiceFigures,
  slot: number,
  asOf: InvoiceFilter['asOf'],
): readonly InvoiceListRow[] {
  const row = book.rowAt('invoices', slot);
  const customer = row && book.customers.get(row.customerId);
  if (row === undefined || customer === undefined) return [];
  return [
    {
      id: row.id,
      number: row.number,
      customerId: row.customerId,
      customerCode: customer.code,
      customerName: customer.name,
      issuedOn: datedOn(row),
      dueOn: row.dueOn,
      currency: row.currency,
      grossMinor: row.grossMinor,
      openMinor: figures.openMinor[slot] ?? 0,
      daysLate: figures.daysLate[slot] ?? 0,
      status: documentState(book, { kind: 'invoice', row }, asOf).status,
      isDisputed: isDisputed(book, row.id, asOf),
    },
  ];
}
