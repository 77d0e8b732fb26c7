import { useText } from '@renderer/i18n';
import { useCustomerNames, useQuestion } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Banner, EmptyState, KeyFigures, MoneyText, OpenText, PageHead, RecordHead } from '@renderer/ui';
import { type PaperFile } from '@renderer/workers/ledger/protocol';
import { type PaperId } from '@shared/ids';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { PaperActions } from './PaperActions';
import { kindText, StateBadge } from './paperColumns';
import { PaperSections } from './PaperSections';
import css from './Papers.module.css';
import { PreviewPane } from './PreviewPane';
import { useArchived } from './useArchived';

/** One issued paper: the file as it was printed, its facts, how it went out, and what can be done with it. */
export function PaperScreen(): ReactNode {
  const { papers: words } = useText();
  const open = useOpen();
  const { id } = useParams({ from: '/papers/$id' });
  const { value } = useQuestion('paper.file', { id: id as PaperId });
  if (value === null) {
    return (
      <>
        <PageHead title={words.places.letters} />
        <EmptyState
          title={words.page.unknownTitle}
          text={words.page.unknown}
          primary={{ label: words.page.toList, onClick: () => open.letters({ view: 'issued' }) }}
        />
      </>
    );
  }
  return value?.paper.id === id ? <Paper key={id} file={value} /> : null;
}

function Paper({ file }: { readonly file: PaperFile }): ReactNode {
  const { papers: words } = useText();
  const open = useOpen();
  const nameOf = useCustomerNames();
  const { paper, customer, state } = file;
  const papers = useMemo(() => [paper], [paper]);
  const archived = useArchived(paper);
  const name = nameOf(customer.id, customer.name);
  return (
    <>
      <RecordHead
        title={`${kindText(paper, words)} ${paper.number}`}
        sub={
          <>
            <OpenText onOpen={() => open.customer(customer.id)}>{name}</OpenText> {customer.code}{' '}
            <StateBadge state={state} />
          </>
        }
        figures={<KeyFigures figures={figuresOf(file, words)} />}
        actions={<PaperActions papers={papers} isNext={state === 'toSend'} />}
      />
      {paper.voided !== undefined && (
        <div className={css.banners}>
          <Banner level="warning" title={words.page.voidedTitle({ day: paper.voided.on })}>
            {words.page.voidedText({ reason: paper.voided.reason })}
          </Banner>
        </div>
      )}
      <div className={css.body}>
        <div className={css.sections}>
          <PaperSections file={file} />
        </div>
        <PreviewPane
          name={name}
          number={paper.number}
          drawn={archived.drawn}
          error={archived.error}
          isExpected
        />
      </div>
    </>
  );
}

function figuresOf(
  { paper }: PaperFile,
  words: ReturnType<typeof useText>['papers'],
): Parameters<typeof KeyFigures>[0]['figures'] {
  const { kind, currency, principalMinor, chargeMinor, totalMinor } = paper;
  const fixedMinor = paper.items.reduce((sum, item) => sum + (item.fixedMinor ?? 0), 0);
  const money = (label: string, minor: number, unit?: string) => ({
    label,
    unit,
    value: <MoneyText minor={minor} currency={currency} isStruck={paper.voided !== undefined} />,
  });
  if (kind === 'statement' || kind === 'confirmation')
    return [money(words.columns.balance, totalMinor, currency)];
  return [
    ...(kind === 'letter' ? [money(words.pane.principal, principalMinor, currency)] : []),
    money(words.pane.charge, chargeMinor, kind === 'letter' ? undefined : currency),
    ...(fixedMinor === 0 ? [] : [money(words.pane.fixed, fixedMinor)]),
    money(words.pane.demanded, totalMinor),
  ];
}
