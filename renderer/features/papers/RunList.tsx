import { useCommand } from '@renderer/commands';
import { useCopyTable } from '@renderer/features/shell';
import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import { DataTable, type TableLine } from '@renderer/ui';
import { type PaperRun, type SkipReason } from '@shared/papers';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import { useRunColumns, useRunTotals } from './runColumns';
import css from './RunList.module.css';
import { type RunRow, type RunSum } from './runRows';
import { useFocusTable } from './useFocusTable';
import { useIsRoomy } from './useIsRoomy';
import { type Picks, placeOf } from './usePicks';

export type RunListProps = {
  readonly run: PaperRun;
  /** What the chips and the filter leave. */
  readonly rows: readonly RunRow[];
  readonly current: RunRow | null;
  readonly picks: Picks;
  readonly sums: readonly RunSum[];
  readonly isLoading: boolean;
  readonly empty: ReactNode;
  readonly onCurrent: (row: RunRow) => void;
};

/**
 * Who gets a paper, who does not and why. The arrows lead through the list and the page beside it follows; Space picks
 * and puts aside, Enter opens the customer.
 */
export function RunList(props: RunListProps): ReactNode {
  const { run, rows, current, picks, sums } = props;
  const { papers: words } = useText();
  const open = useOpen();
  const copy = useCopyTable();
  const density = useSession((session) => session.rowHeight);
  const isRoomy = useIsRoomy();
  const place = useFocusTable();
  const oneCurrency = useMemo(() => {
    const currencies = new Set(rows.map((row) => row.pick.currency));
    return currencies.size === 1 ? ([...currencies][0] ?? null) : null;
  }, [rows]);
  const columns = useRunColumns({ run, picks, sums, oneCurrency, isRoomy });
  const totals = useRunTotals(run.kind, sums);
  const source = useMemo(() => ({ lines: linesOf(rows, words) }), [rows, words]);
  const selection = useMemo(() => new Set(current === null ? [] : [current.key]), [current]);
  useCommand(
    'edit.copyTable',
    () =>
      copy(
        columns.map((column) => column.header),
        rows.map((row) => columns.map((column) => column.text?.(row) ?? '')),
      ),
    rows.length > 0,
  );
  const press = (event: KeyboardEvent): void => {
    const isBox = event.target instanceof HTMLInputElement;
    if (event.defaultPrevented || isBox || current === null) return;
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    if (isAll) picks.setAll(rows, !rows.every((row) => row.planned === null || picks.isPicked(row)));
    else if (event.key === ' ' && !event.ctrlKey && !event.altKey) picks.toggle(current);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={place} role="presentation" className={css.list} onKeyDown={press}>
      <DataTable<RunRow>
        label={words.list}
        stateKey={`papers run ${placeOf(run)}`}
        columns={columns}
        source={source}
        rowKey={keyOf}
        density={density}
        selection={selection}
        onFocusRow={(row) => {
          if (row !== null) props.onCurrent(row);
        }}
        onOpen={(row) => open.customer(row.pick.customerId)}
        totals={rows.length === 0 ? [] : totals}
        isLoading={props.isLoading}
        empty={props.empty}
      />
    </div>
  );
}

function keyOf(row: RunRow): string {
  return row.key;
}

/** Those left out stand below, under their reasons. */
function linesOf(
  rows: readonly RunRow[],
  words: ReturnType<typeof useText>['papers'],
): readonly TableLine<RunRow>[] {
  const lines: TableLine<RunRow>[] = [];
  let reason: SkipReason | null = null;
  for (const row of rows) {
    if (row.skipped !== null && row.skipped.reason !== reason) {
      reason = row.skipped.reason;
      const label = words.groupOut({ reason: words.checks.reasons[reason] });
      lines.push({ kind: 'group', key: reason, label });
    }
    lines.push({ kind: 'row', key: row.key, row });
  }
  return lines;
}
