import { agingReport } from '@shared/aging';
import { type IsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { type CustomerId } from '@shared/ids';
import { ok, type Result } from '@shared/result';
import { type Marks, matchText } from '@shared/search';
import { type Questions, type SearchHit } from '../protocol';
import { type QuestionTable, type World } from '../world';
import { figuresFor } from './invoices';
import { remember } from './memo';

/** The palette's search: customers by code, name, pinyin and initials, then invoices by number. */
export const searchQuestions = {
  search: (world, { text, limit, asOf }): Result<Questions['search']['answer'], DomainError> => {
    const wanted = text.normalize('NFKC').trim();
    if (wanted === '') return ok({ hits: [] });
    const customers = findCustomers(world, wanted, limit, asOf);
    return ok({ hits: [...customers, ...findInvoices(world, wanted, limit - customers.length, asOf)] });
  },
} satisfies Partial<QuestionTable>;

type CustomerHit = Extract<SearchHit, { kind: 'customer' }>;

/** The best matches first: those that begin with what was typed, then the others by how early they match. */
function findCustomers(world: World, wanted: string, limit: number, asOf: IsoDate): readonly CustomerHit[] {
  const found: { readonly rank: number; readonly hit: CustomerHit }[] = [];
  const overdue = overdueOf(world, asOf);
  for (const customer of world.book.customers.values()) {
    const marks = matchText(customer.name, wanted);
    const rank =
      rankOf(marks, customer.code, wanted) ?? rankOf(matchText(customer.nameEn ?? '', wanted), '', wanted);
    if (rank === null) continue;
    const { id, code, name } = customer;
    found.push({
      rank,
      hit: { kind: 'customer', id, code, name, marks: marks ?? [], overdue: overdue.get(id) ?? [] },
    });
  }
  found.sort((a, b) => a.rank - b.rank || a.hit.code.localeCompare(b.hit.code));
  return found.slice(0, Math.max(1, Math.ceil(limit / 2))).map(({ hit }) => hit);
}

/** Lower is better; null: no match. */
function rankOf(marks: Marks | null, code: string, wanted: string): number | null {
  const inCode = code.toLowerCase().indexOf(wanted.toLowerCase());
  if (inCode === 0) return -1;
  if (marks !== null && marks.length > 0) return (marks[0]?.[0] ?? 0) + marks.length * 10;
  return inCode > 0 ? 100 : null;
}

function overdueOf(world: World, asOf: IsoDate): ReadonlyMap<CustomerId, CustomerHit['overdue']> {
  return remember(world, `overdue ${asOf}`, () => {
    const overdue = new Map<CustomerId, CustomerHit['overdue'][number][]>();
    for (const block of agingReport(world.book, { asOf, basis: 'due', bounds: [1] }).blocks)
      for (const row of block.customers) {
        const minor = row.lateMinor.reduce((sum, figure) => sum + figure, 0);
        if (minor === 0) continue;
        overdue.set(row.customerId, [
          ...(overdue.get(row.customerId) ?? []),
          { currency: block.currency, minor },
        ]);
      }
    return overdue;
  });
}

/** Numbers that begin with what was typed first, then those that hold it. */
function findInvoices(world: World, wanted: string, limit: number, asOf: IsoDate): readonly SearchHit[] {
  if (limit <= 0) return [];
  const { book } = world;
  const key = wanted.toLowerCase();
  const starts: number[] = [];
  const holds: number[] = [];
  for (let slot = 0; slot < book.slotCount('invoices') && starts.length < limit; slot += 1) {
    const at = book.rowAt('invoices', slot)?.number.toLowerCase().indexOf(key) ?? -1;
    if (at === 0) starts.push(slot);
    else if (at > 0 && holds.length < limit) holds.push(slot);
  }
  const figures = figuresFor(world, asOf);
  return [...starts, ...holds].slice(0, limit).flatMap((slot) => {
    const row = book.rowAt('invoices', slot);
    if (row === undefined) return [];
    return [
      {
        kind: 'invoice' as const,
        id: row.id,
        number: row.number,
        customerName: book.customers.get(row.customerId)?.name ?? '',
        currency: row.currency,
        openMinor: figures.openMinor[slot] ?? 0,
        daysLate: figures.daysLate[slot] ?? 0,
      },
    ];
  });
}
