import { type RunShow } from '@renderer/state/paperSearch';
import { type CurrencyCode } from '@shared/money';
import { type PaperPick, type PaperPlan, type PlannedPaper, type SkippedPaper } from '@shared/papers';
import { matchText } from '@shared/search';

/** One customer in one currency on the list of a run: with its paper, or with the reason why it gets none. */
export type RunRow = {
  readonly key: string;
  readonly pick: PaperPick;
  readonly code: string;
  readonly name: string;
  readonly state: RunShow;
} & (
  | { readonly planned: PlannedPaper; readonly skipped: null }
  | { readonly planned: null; readonly skipped: SkippedPaper }
);

export type RunSum = {
  readonly currency: CurrencyCode;
  readonly count: number;
  readonly principalMinor: number;
  readonly chargeMinor: number;
  readonly totalMinor: number;
};

export function keyOfPick({ customerId, currency }: PaperPick): string {
  return `${customerId} ${currency}`;
}

/** The plan as rows: papers in the order of the plan, then who gets none, by reason. */
export function rowsOf({ papers, skipped }: PaperPlan): readonly RunRow[] {
  const planned = papers.map((paper): RunRow => ({
    ...partsOf(paper),
    state: paper.warnings.length > 0 ? 'look' : 'ready',
    planned: paper,
    skipped: null,
  }));
  const left = skipped
    .toSorted((a, b) => a.reason.localeCompare(b.reason))
    .map((one): RunRow => ({ ...partsOf(one), state: 'out', planned: null, skipped: one }));
  return [...planned, ...left];
}

function partsOf(of: PlannedPaper | SkippedPaper): Pick<RunRow, 'key' | 'pick' | 'code' | 'name'> {
  const { customerId, currency, code, name } = of;
  const pick = { customerId, currency };
  return { key: keyOfPick(pick), pick, code, name };
}

/** The rows that a chip and the filter leave. */
export function shownRows(
  rows: readonly RunRow[],
  show: RunShow | undefined,
  text: string,
): readonly RunRow[] {
  const wanted = text.trim();
  return rows.filter(
    (row) =>
      (show === undefined || row.state === show) &&
      (wanted === '' || matchText(row.code, wanted) !== null || matchText(row.name, wanted) !== null),
  );
}

export function countStates(rows: readonly RunRow[]): { readonly [S in RunShow | 'all']: number } {
  const counts = { all: rows.length, ready: 0, look: 0, out: 0 };
  for (const row of rows) counts[row.state] += 1;
  return counts;
}

/** What the picked papers come to, currency by currency. */
export function sumUp(rows: readonly RunRow[]): readonly RunSum[] {
  const sums = new Map<string, RunSum>();
  for (const { planned } of rows) {
    if (planned === null) continue;
    const before = sums.get(planned.currency);
    sums.set(planned.currency, {
      currency: planned.currency,
      count: (before?.count ?? 0) + 1,
      principalMinor: (before?.principalMinor ?? 0) + planned.principalMinor,
      chargeMinor: (before?.chargeMinor ?? 0) + planned.chargeMinor + planned.fixedMinor,
      totalMinor: (before?.totalMinor ?? 0) + planned.totalMinor,
    });
  }
  return [...sums.values()];
}
