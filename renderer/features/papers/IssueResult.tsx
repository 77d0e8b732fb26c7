import { useCount, useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { useShownSelection } from '@renderer/state/selection';
import { useOpen } from '@renderer/state/useOpen';
import { Button, DataTable, Icon, MoneyText } from '@renderer/ui';
import { type PaperListRow } from '@renderer/workers/ledger/protocol';
import { type PaperId } from '@shared/ids';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { PaperActions } from './PaperActions';
import { usePaperColumns } from './paperColumns';
import css from './Result.module.css';
import { summarizePapers } from './summarizePapers';
import { usePapersById } from './usePapersById';
import { type RunControl } from './useRunControl';

export type IssueResultProps = {
  readonly control: RunControl;
  readonly ids: readonly PaperId[];
  readonly onBack: () => void;
};

/** What a run has issued: its numbers and sums, and the steps that come next. */
export function IssueResult({ control, ids, onBack }: IssueResultProps): ReactNode {
  const { common, papers: words } = useText();
  const { result } = words;
  const count = useCount();
  const open = useOpen();
  const density = useSession((session) => session.rowHeight);
  const papers = usePapersById(undefined, ids);
  const columns = usePaperColumns(true);
  const source = useMemo(() => ({ rows: papers }), [papers]);
  const summary = useMemo(() => summarizePapers(papers), [papers]);
  useShownSelection(summary);
  const showAll = (): void => {
    onBack();
    control.change({ view: 'issued', state: undefined, text: undefined });
  };
  return (
    <div className={css.result}>
      <div className={css.head}>
        <h2 className={css.title}>
          <span className="isOk">
            <Icon of={IconCheck} size={18} />
          </span>
          {result.title({ count: ids.length, figure: count(ids.length) })}
        </h2>
        {papers.length > 0 && <p>{runsOf(papers).map(result.numbers).join(common.listComma)}</p>}
        <p className="quieter">{result.text}</p>
        <div className={css.actions}>
          <PaperActions papers={papers} isNext />
          <Button variant="quiet" onClick={showAll}>
            {result.toList}
          </Button>
          <Button variant="quiet" onClick={onBack}>
            {result.back}
          </Button>
        </div>
      </div>
      <DataTable<PaperListRow>
        label={result.title({ count: ids.length, figure: count(ids.length) })}
        columns={columns}
        source={source}
        rowKey={(row) => row.id}
        density={density}
        onOpen={(row) => open.paper(row.id)}
        isLoading={papers.length < ids.length}
        totals={summary?.sums.map((sum) => ({
          cells: {
            number: result.total,
            total: <MoneyText minor={sum.minor} currency={sum.currency} />,
            currency: <span className="quieter">{sum.currency}</span>,
          },
        }))}
      />
    </div>
  );
}

/** The first and the last number of each series: Chinese and English papers are counted apart. */
function runsOf(
  papers: readonly PaperListRow[],
): readonly { readonly first: string; readonly last: string }[] {
  const runs = new Map<string, { first: string; last: string }>();
  for (const { series, number } of papers)
    runs.set(series, { first: runs.get(series)?.first ?? number, last: number });
  return [...runs.values()];
}
