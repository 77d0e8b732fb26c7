import { useCommand } from '@renderer/commands';
import { useCopyTable } from '@renderer/features/shell';
import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { usePages } from '@renderer/ledger';
import { given } from '@renderer/state/given';
import { useKept } from '@renderer/state/memory';
import { useShownSelection } from '@renderer/state/selection';
import { useSession } from '@renderer/state/session';
import { useOpen } from '@renderer/state/useOpen';
import {
  Banner,
  Button,
  DataTable,
  EmptyState,
  FilterBar,
  FilterChip,
  Icon,
  Segmented,
  Spacer,
  type TableSelection,
  TextField,
} from '@renderer/ui';
import { type PaperListRow } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { PaperActions } from './PaperActions';
import { usePaperColumns } from './paperColumns';
import css from './Papers.module.css';
import { summarizePapers } from './summarizePapers';
import { useFocusTable } from './useFocusTable';
import { placeKinds, type RunControl } from './useRunControl';

const none: ReadonlySet<string> = new Set();
const states = ['all', 'toSend', 'sent', 'voided'] as const;
/** More papers than these are not printed or copied in one go. */
const mostAtOnce = 10_000;

/** What was issued: searched, chosen, and the next step for those that are chosen. */
export function IssuedView({ control }: { readonly control: RunControl }): ReactNode {
  const { papers: words } = useText();
  const { issued } = words;
  const count = useCount();
  const open = useOpen();
  const copy = useCopyTable();
  const density = useSession((session) => session.rowHeight);
  const table = useFocusTable();
  const filterBox = useRef<HTMLInputElement>(null);
  const { kind, place, search, change } = control;
  const { state, text } = search;
  const [only] = search.customers?.length === 1 ? search.customers : [];
  const filter = useMemo(() => given({ kind, state, text, customerId: only }), [kind, state, text, only]);
  const pages = usePages('papers.list', { filter });
  const columns = usePaperColumns(true);
  const name = `papers issued ${kind} ${state ?? ''}`;
  const [selection, setSelection] = useKept<TableSelection>(`${name} selection`, none);
  const chosen = useChosen(selection, pages);
  useShownSelection(useMemo(() => summarizePapers(chosen), [chosen]));
  useCommand('edit.find', () => filterBox.current?.focus());
  const copyRows = (): void => {
    void pages.read(0, Math.min(pages.count, mostAtOnce) - 1).then((rows) =>
      copy(
        columns.map((column) => column.header),
        rows.map((row) => columns.map((column) => column.text?.(row) ?? '')),
      ),
    );
  };
  useCommand('edit.copyTable', copyRows, pages.count > 0);
  return (
    <>
      <FilterBar>
        <Segmented
          label={words.kind}
          value={kind}
          options={placeKinds[place].map((value) => ({ value, label: words.kindTabs[value] }))}
          onChange={(next) => change({ kind: next === placeKinds[place][0] ? undefined : next })}
        />
        {states.map((value) => (
          <FilterChip
            key={value}
            label={issued.states[value]}
            count={pages.first && count(pages.first.states[value])}
            isOn={(state ?? 'all') === value}
            onToggle={() => change({ state: value === 'all' ? undefined : value })}
          />
        ))}
        <TextField
          label={words.filter}
          labelPlace="hidden"
          width={220}
          type="search"
          inputRef={filterBox}
          icon={<Icon of={IconFilter} size={14} />}
          placeholder={issued.filterHint}
          value={text ?? ''}
          onChange={(next) => change({ text: next === '' ? undefined : next })}
        />
        <Spacer />
        <PaperActions papers={chosen} />
      </FilterBar>
      <div ref={table} className={css.table}>
        <DataTable<PaperListRow>
          label={words.viewIssued}
          stateKey={name}
          columns={columns}
          source={pages.source}
          rowKey={keyOf}
          density={density}
          selection={selection}
          onSelect={setSelection}
          keysBetween={async (from, to) => (await pages.read(from, to)).map(keyOf)}
          onOpen={(row) => open.paper(row.id)}
          onCopy={copyRows}
          isLoading={pages.isLoading}
          empty={<EmptyIssued control={control} error={pages.error} hasAny={hasAny(pages.first?.states)} />}
        />
      </div>
    </>
  );
}

type Paged = ReturnType<typeof usePages<'papers.list'>>;

/** The rows that are chosen; all of a long list are read before anything is done with them. */
function useChosen(selection: TableSelection, pages: Paged): readonly PaperListRow[] {
  const { loaded, count, read } = pages;
  const [all, setAll] = useState<readonly PaperListRow[]>([]);
  const isAll = selection === 'all';
  useEffect(() => {
    if (!isAll || loaded.length >= count) return undefined;
    let isGone = false;
    void read(0, Math.min(count, mostAtOnce) - 1).then((rows) => {
      if (!isGone) setAll(rows);
    });
    return () => {
      isGone = true;
    };
  }, [isAll, loaded.length, count, read]);
  return useMemo(() => {
    if (selection !== 'all') return loaded.filter((row) => selection.has(row.id));
    return loaded.length >= count ? loaded : all;
  }, [selection, loaded, count, all]);
}

type EmptyIssuedProps = {
  readonly control: RunControl;
  readonly error: DomainError | null;
  readonly hasAny: boolean;
};

function EmptyIssued({ control, error, hasAny: isFiltered }: EmptyIssuedProps): ReactNode {
  const { issued } = useText().papers;
  const describe = useDescribeError();
  const { kind, search, change } = control;
  if (error !== null) return <Banner level="error">{describe(error)}</Banner>;
  if (isFiltered || search.text !== undefined) {
    return (
      <p className={css.none}>
        {issued.filtered}{' '}
        <Button size={24} variant="quiet" onClick={() => change({ text: undefined, state: undefined })}>
          {issued.clearFilter}
        </Button>
      </p>
    );
  }
  return (
    <EmptyState
      title={issued.emptyTitle[kind]}
      text={issued.empty}
      primary={{ label: issued.toRun, onClick: () => change({ view: undefined }) }}
    />
  );
}

function hasAny(counts: { readonly all: number } | undefined): boolean {
  return counts !== undefined && counts.all > 0;
}

function keyOf(row: PaperListRow): string {
  return row.id;
}
