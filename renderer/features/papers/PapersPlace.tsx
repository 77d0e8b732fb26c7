import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { useBook, useQuestion } from '@renderer/ledger';
import { useScreenKeys } from '@renderer/features/settings';
import { Banner, Button, PageHead, TabPanel, Tabs } from '@renderer/ui';
import { type ReactNode, useMemo } from 'react';
import { IssuedView } from './IssuedView';
import { IssueResult } from './IssueResult';
import css from './Papers.module.css';
import { RunOptions } from './RunOptions';
import { rowsOf, sumUp } from './runRows';
import { RunView } from './RunView';
import { useIssue } from './useIssue';
import { usePicks } from './usePicks';
import { usePlan } from './usePlan';
import { type Place, type RunControl, useRunControl } from './useRunControl';

const tabsId = 'papers-views';

/** Letters and notes of late charges: the run, and what was issued. */
export function LettersScreen(): ReactNode {
  return <PapersPlace place="letters" />;
}

/** Statements and balance confirmations: the run, and what was issued. */
export function StatementsScreen(): ReactNode {
  return <PapersPlace place="statements" />;
}

function PapersPlace({ place }: { readonly place: Place }): ReactNode {
  const control = useRunControl(place);
  return control.search.view === 'issued' ? (
    <>
      <Head control={control} />
      <TabPanel tabsId={tabsId} value="issued" isFilling>
        <IssuedView control={control} />
      </TabPanel>
    </>
  ) : (
    <Run control={control} />
  );
}

function Run({ control }: { readonly control: RunControl }): ReactNode {
  const { papers: words } = useText();
  const count = useCount();
  const describe = useDescribeError();
  const canWrite = useBook()?.start.kind === 'ready';
  const { kind, place, run } = control;
  const issuing = useIssue(place, run);
  const { value: plan, error, isCurrent } = usePlan(run);
  const rows = useMemo(() => (plan === undefined ? [] : rowsOf(plan)), [plan]);
  const picks = usePicks(run, rows);
  const sums = useMemo(() => sumUp(picks.picked), [picks.picked]);
  const number = picks.picked.length;
  const canIssue = canWrite && isCurrent && control.isSettled && number > 0 && issuing.issued === null;
  const issue = (): void => {
    if (canIssue && !issuing.isBusy) void issuing.issue(picks.picked.map((row) => row.pick));
  };
  useScreenKeys({ next: issue });
  return (
    <>
      <Head
        control={control}
        action={
          issuing.issued === null && (
            <Button
              variant="filled"
              keys="Ctrl+Enter"
              isDisabled={!canIssue}
              isBusy={issuing.isBusy}
              onClick={issue}
            >
              {words.issue[kind]({ count: number, figure: count(number) })}
            </Button>
          )
        }
      />
      <TabPanel tabsId={tabsId} value="run" isFilling className={css.panel}>
        {issuing.refusal !== null && (
          <div className={css.banner}>
            <Banner level="error" title={words.refusedTitle} onDismiss={issuing.forgetRefusal}>
              {describe(issuing.refusal)}
            </Banner>
          </div>
        )}
        {issuing.issued === null ? (
          <>
            <RunOptions control={control} />
            <RunView control={control} plan={plan} error={error} rows={rows} picks={picks} sums={sums} />
          </>
        ) : (
          <IssueResult ids={issuing.issued} control={control} onBack={issuing.putAway} />
        )}
      </TabPanel>
    </>
  );
}

function Head({ control, action }: { readonly control: RunControl; readonly action?: ReactNode }): ReactNode {
  const { papers: words } = useText();
  const count = useCount();
  const { kind, place, search, change } = control;
  const listed = useQuestion('papers.list', { filter: { kind }, offset: 0, limit: 1 }).value;
  return (
    <PageHead
      title={words.places[place]}
      views={
        <Tabs
          id={tabsId}
          label={words.views}
          variant="pill"
          value={search.view ?? 'run'}
          tabs={[
            { value: 'run', label: words.viewRun },
            { value: 'issued', label: words.viewIssued, count: listed && count(listed.states.all) },
          ]}
          onChange={(view) =>
            change({
              view: view === 'issued' ? 'issued' : undefined,
              text: undefined,
              show: undefined,
              state: undefined,
            })
          }
        />
      }
      actions={action}
    />
  );
}
