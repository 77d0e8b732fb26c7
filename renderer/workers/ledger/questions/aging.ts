import { agingGroups, agingItems, agingReport, type AgingQuery, checkBounds } from '@shared/aging';
import { type DomainError } from '@shared/errors';
import { ok, type Result } from '@shared/result';
import { type QuestionName, type Questions } from '../protocol';
import { type QuestionTable } from '../world';
import { remember } from './memo';

type Answer<N extends QuestionName> = Result<Questions[N]['answer'], DomainError>;

/** The aging report, the same by salesperson or region, and the documents behind any of its figures. */
export const agingQuestions = {
  'aging.report': (world, query): Answer<'aging.report'> =>
    checked(query, () =>
      remember(world, `aging ${JSON.stringify(query)}`, () => agingReport(world.book, query)),
    ),
  'aging.groups': (world, { group, ...query }): Answer<'aging.groups'> =>
    checked(query, () =>
      remember(world, `aging ${group} ${JSON.stringify(query)}`, () => agingGroups(world.book, query, group)),
    ),
  'aging.items': (world, { offset, limit, ...asked }): Answer<'aging.items'> =>
    checked(asked, () => {
      const { column, salesperson, region, ...query } = asked;
      const { items, totals } = remember(world, `aging items ${JSON.stringify(asked)}`, () => {
        const found = agingItems(world.book, query, { column, salesperson, region });
        return { items: found, totals: totalsOf(found) };
      });
      return { count: items.length, rows: items.slice(offset, offset + limit), totals };
    }),
} satisfies Partial<QuestionTable>;

/** Bounds come from the screen or the command line and may be anything. */
function checked<T>(query: Pick<AgingQuery, 'bounds'>, answer: () => T): Result<T, DomainError> {
  const bounds = checkBounds(query.bounds);
  return bounds.ok ? ok(answer()) : bounds;
}

function totalsOf(
  items: Questions['aging.items']['answer']['rows'],
): Questions['aging.items']['answer']['totals'] {
  const totals = new Map<string, number>();
  for (const { currency, openMinor } of items) totals.set(currency, (totals.get(currency) ?? 0) + openMinor);
  return [...totals].map(([currency, openMinor]) => ({ currency, openMinor }));
}
