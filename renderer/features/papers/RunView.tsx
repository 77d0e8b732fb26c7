import { useCommand } from '@renderer/commands';
import { useCount, useText } from '@renderer/i18n';
import { useCustomerNames, useQuestion } from '@renderer/ledger';
import { useKept } from '@renderer/state/memory';
import { runShows } from '@renderer/state/paperSearch';
import { useShownSelection } from '@renderer/state/selection';
import { CheckField, FilterBar, FilterChip, Icon, TextField } from '@renderer/ui';
import { type AnyPaperFacts, type PaperPick, type PaperPlan, type PaperRun } from '@shared/papers';
import { type DomainError } from '@shared/errors';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { EmptyRun } from './EmptyRun';
import css from './Papers.module.css';
import { PreviewPane } from './PreviewPane';
import { RunList } from './RunList';
import { RunPane } from './RunPane';
import { countStates, type RunRow, type RunSum, shownRows } from './runRows';
import { useDraft } from './useDraft';
import { type Picks, placeOf } from './usePicks';
import { type RunControl } from './useRunControl';

export type RunViewProps = {
  readonly control: RunControl;
  readonly plan: PaperPlan | undefined;
  readonly error: DomainError | null;
  readonly rows: readonly RunRow[];
  readonly picks: Picks;
  readonly sums: readonly RunSum[];
};

/** A run before it is issued: who gets a paper, what to look at first, and each page as it would be printed. */
export function RunView(props: RunViewProps): ReactNode {
  const { control, plan, rows, picks, sums } = props;
  const { search, run } = control;
  const nameOf = useCustomerNames();
  const { text = '' } = search;
  const shown = useMemo(() => shownRows(rows, search.show, text), [rows, search.show, text]);
  const [currentKey, setCurrent] = useKept<string | null>(`papers.current ${placeOf(run)}`, null);
  const current = shown.find((row) => row.key === currentKey) ?? shown[0] ?? null;
  const pick = current?.planned ? current.pick : null;
  const asked = useQuestion('papers.facts', pick === null ? null : { run, pick });
  const facts = pick !== null && isOf(asked.value, pick, run) ? asked.value : null;
  const after = current === null ? undefined : shown[shown.indexOf(current) + 1];
  const draft = useDraft(run, pick, after?.planned ? after.pick : null);
  useShownSelection(
    useMemo(
      () =>
        picks.picked.length === 0
          ? null
          : {
              kind: 'papers',
              count: picks.picked.length,
              sums: sums.map(({ currency, totalMinor }) => ({ currency, minor: totalMinor, lateMinor: 0 })),
            },
      [picks.picked, sums],
    ),
  );
  return (
    <>
      <RunFilters control={control} rows={rows} shown={shown} picks={picks} />
      <div className={css.run}>
        <RunList
          run={run}
          rows={shown}
          current={current}
          picks={picks}
          sums={sums}
          isLoading={plan === undefined && props.error === null}
          onCurrent={(row) => setCurrent(row.key)}
          empty={<EmptyRun control={control} hasAny={rows.length > 0} error={props.error} />}
        />
        {shown.length > 0 && (
          <>
            <RunPane control={control} row={current} facts={facts} />
            <PreviewPane
              name={current === null ? '' : nameOf(current.pick.customerId, current.name)}
              number={null}
              drawn={draft.drawn}
              error={draft.error}
              isExpected={pick !== null}
              onRetry={draft.retry}
            />
          </>
        )}
      </div>
    </>
  );
}

/** While the next paper's facts are asked, those of the one before are nobody's. */
function isOf(facts: AnyPaperFacts | undefined, pick: PaperPick, run: PaperRun): facts is AnyPaperFacts {
  return (
    facts !== undefined &&
    facts.kind === run.kind &&
    facts.addressee.customerId === pick.customerId &&
    facts.currency === pick.currency
  );
}

type RunFiltersProps = {
  readonly control: RunControl;
  readonly rows: readonly RunRow[];
  readonly shown: readonly RunRow[];
  readonly picks: Picks;
};

function RunFilters({ control, rows, shown, picks }: RunFiltersProps): ReactNode {
  const { papers: words } = useText();
  const count = useCount();
  const filter = useRef<HTMLInputElement>(null);
  const { search, change } = control;
  const counts = useMemo(() => countStates(rows), [rows]);
  const papers = shown.filter((row) => row.planned !== null);
  const on = papers.filter(picks.isPicked).length;
  useCommand('edit.find', () => filter.current?.focus());
  return (
    <FilterBar>
      <CheckField
        label={words.pickAll}
        isChecked={on > 0 && on === papers.length}
        isPartly={on > 0 && on < papers.length}
        isDisabled={papers.length === 0}
        onChange={() => picks.setAll(papers, on < papers.length)}
      />
      <FilterChip
        label={words.show.all}
        count={count(counts.all)}
        isOn={search.show === undefined}
        onToggle={() => change({ show: undefined })}
      />
      {runShows.map((show) => (
        <FilterChip
          key={show}
          label={words.show[show]}
          count={count(counts[show])}
          isOn={search.show === show}
          onToggle={() => change({ show: search.show === show ? undefined : show })}
        />
      ))}
      <TextField
        label={words.filter}
        labelPlace="hidden"
        width={180}
        type="search"
        inputRef={filter}
        icon={<Icon of={IconFilter} size={14} />}
        placeholder={words.filterHint}
        value={search.text ?? ''}
        onChange={(text) => change({ text: text === '' ? undefined : text })}
      />
    </FilterBar>
  );
}
