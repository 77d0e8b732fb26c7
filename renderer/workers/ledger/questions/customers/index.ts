import { agingReport } from '@shared/aging';
import { type DomainError } from '@shared/errors';
import { ok, type Result } from '@shared/result';
import {
  type CurrencyTotals,
  type CustomerFilter,
  type CustomerListRow,
  type QuestionName,
  type Questions,
} from '../../protocol';
import { type QuestionTable, type World } from '../../world';
import { remember } from '../memo';
import { addToTotals } from '../totals';
import { customerFile } from './file';
import { isInState, listCustomers, sortCustomers } from './list';

type Answer<N extends QuestionName> = Result<Questions[N]['answer'], DomainError>;

/** The list of customers with what each owes, and a customer's page. */
export const customerQuestions = {
  'customers.page': (world, { filter, sort, offset, limit }): Answer<'customers.page'> => {
    const { state = 'all', ...rest } = filter;
    const list = remember(world, `customers sorted ${JSON.stringify([filter, sort])}`, () =>
      sortCustomers(
        rowsFor(world, rest).filter((row) => isInState(row, state)),
        sort,
      ),
    );
    return ok({
      count: list.length,
      customers: new Set(list.map((row) => row.id)).size,
      rows: list.slice(offset, offset + limit),
      totals: totalsOf(list),
    });
  },
  'customers.counts': (world, { filter }): Answer<'customers.counts'> => {
    const rows = rowsFor(world, filter);
    const count = (state: 'owing' | 'late') => rows.filter((row) => isInState(row, state)).length;
    return ok({ all: rows.length, owing: count('owing'), late: count('late') });
  },
  'customers.namesEn': ({ book }): Answer<'customers.namesEn'> =>
    ok({
      names: [...book.customers.values()].flatMap(({ id, nameEn }) =>
        nameEn === undefined ? [] : [[id, nameEn] as const],
      ),
    }),
  'customers.byCode': ({ book }, { codes }): Answer<'customers.byCode'> => {
    const found = codes.map((code) => [code, book.customerByCode(code)?.id] as const);
    return ok({
      ids: found.flatMap(([, id]) => id ?? []),
      unknown: found.flatMap(([code, id]) => (id === undefined ? [code] : [])),
    });
  },
  'customer.file': (world, { id, asOf, bounds }): Answer<'customer.file'> =>
    ok(customerFile(world, id, asOf, bounds)),
} satisfies Partial<QuestionTable>;

function rowsFor(world: World, filter: Omit<CustomerFilter, 'state'>): readonly CustomerListRow[] {
  return remember(world, `customers ${JSON.stringify(filter)}`, () => {
    const { asOf, bounds } = filter;
    return listCustomers(world.book, agingReport(world.book, { asOf, basis: 'due', bounds }), filter);
  });
}

/** `grossMinor` of these totals is what is owed before unapplied money is taken off. */
function totalsOf(rows: readonly CustomerListRow[]): readonly CurrencyTotals[] {
  const totals = new Map<string, CurrencyTotals>();
  for (const row of rows)
    addToTotals(totals, {
      currency: row.currency,
      count: row.openInvoices,
      grossMinor: row.totalMinor - row.unappliedMinor,
      openMinor: row.totalMinor,
      lateMinor: row.overdueMinor,
    });
  return [...totals.values()].sort((a, b) => b.count - a.count);
}
