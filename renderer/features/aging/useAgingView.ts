import { useBook } from '@renderer/ledger';
import { given } from '@renderer/state/given';
import { type AgingSearch, type AgingView, type CountSearch } from '@renderer/state/search';
import { useAsOf } from '@renderer/state/useAsOf';
import { type AgingBasis, type AgingGroup, type AgingQuery } from '@shared/aging';
import { type TableSort } from '@renderer/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/** The bounds where no company and no address names any (declared rule 2). */
const usualBounds = [30, 60, 90, 180] as const;

/** How figures are counted on a screen: its address first, then the company's own bounds. */
export function useCount(search: CountSearch): Pick<AgingQuery, 'asOf' | 'basis' | 'bounds'> {
  const asOf = useAsOf();
  const own = useCompanyBounds();
  const { basis = 'due', bounds = own } = search;
  return useMemo(() => ({ asOf, basis, bounds }), [asOf, basis, bounds]);
}

export function useCompanyBounds(): readonly number[] {
  const bounds = useBook()?.company?.agingBounds;
  return bounds === undefined || bounds.length === 0 ? usualBounds : bounds;
}

export type AgingViewState = {
  readonly query: Pick<AgingQuery, 'asOf' | 'basis' | 'bounds'>;
  readonly search: AgingSearch;
  readonly group: AgingGroup;
  readonly view: AgingView;
  readonly sort: TableSort;
  readonly hasOwnBounds: boolean;
  readonly change: (change: AgingSearch) => void;
  readonly setBasis: (basis: AgingBasis) => void;
  readonly setSort: (sort: TableSort) => void;
};

/** What the aging screen shows, all of it from its address. */
export function useAgingView(): AgingViewState {
  const search = useSearch({ from: '/aging' });
  const query = useCount(search);
  const navigate = useNavigate();
  const change = useCallback(
    (next: AgingSearch) => {
      void navigate({ to: '/aging', replace: true, search: given({ ...search, ...next }) });
    },
    [navigate, search],
  );
  const { sort = 'total', down = true } = search;
  return {
    query,
    search,
    group: search.group ?? 'customer',
    view: search.view ?? 'all',
    sort: useMemo(() => ({ key: sort, direction: down ? 'descending' : 'ascending' }), [sort, down]),
    hasOwnBounds: search.bounds !== undefined,
    change,
    setBasis: (basis) => change({ basis: basis === 'due' ? undefined : basis }),
    setSort: (next) => change({ sort: next.key, down: next.direction === 'descending' }),
  };
}
