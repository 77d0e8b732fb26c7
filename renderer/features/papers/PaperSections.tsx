import { EntryList, SmallTable } from '@renderer/features/shell';
import { useCount, useText } from '@renderer/i18n';
import { useOpen } from '@renderer/state/useOpen';
import { DateText, FactList, MoneyText, OpenText, PaneSection } from '@renderer/ui';
import { type PaperFile } from '@renderer/workers/ledger/protocol';
import { type PaperItem, type PaperRow } from '@shared/ledger';
import { type ReactNode } from 'react';
import css from './Papers.module.css';

type Props = { readonly file: PaperFile };

/** What an issued paper says, whom it went to and how, and what was done with it since. */
export function PaperSections({ file }: Props): ReactNode {
  const { page } = useText().papers;
  return (
    <>
      <PaneSection title={page.facts}>
        <Facts file={file} />
      </PaneSection>
      <PaneSection title={page.dispatches}>
        <Dispatches file={file} />
      </PaneSection>
      <PaneSection title={page.items}>
        <div className={css.inset}>
          <Items file={file} />
        </div>
      </PaneSection>
      {file.history.length > 0 && (
        <PaneSection title={page.history}>
          <div className={css.inset}>
            <EntryList entries={file.history} />
          </div>
        </PaneSection>
      )}
    </>
  );
}

function Facts({ file: { paper } }: Props): ReactNode {
  const { papers: words } = useText();
  const { page, pane } = words;
  const count = useCount();
  const period =
    paper.from === undefined
      ? { label: page.asOf, value: <DateText day={paper.asOf} /> }
      : { label: page.period, value: page.periodOf({ from: paper.from, to: paper.asOf }) };
  return (
    <FactList
      facts={[
        { label: page.number, value: paper.number },
        { label: page.issuedOn, value: <DateText day={paper.issuedOn} /> },
        period,
        ...(paper.answerBy === undefined
          ? []
          : [
              {
                label: asksForMoney(paper) ? pane.payBy : pane.replyBy,
                value: <DateText day={paper.answerBy} />,
              },
            ]),
        ...(paper.form === undefined ? [] : [{ label: words.form, value: words.forms[paper.form] }]),
        ...(paper.purpose === undefined
          ? []
          : [{ label: words.purpose, value: words.purposes[paper.purpose] }]),
        { label: page.language, value: words.languages[paper.language] },
        { label: page.pages, value: count(paper.file.pages) },
        { label: page.file, value: <span className={css.file}>{paper.file.sha256}</span> },
      ]}
    />
  );
}

/** A friendly reminder asks for an answer, like a statement; every other letter for payment. */
function asksForMoney({ kind, level }: PaperRow): boolean {
  return kind === 'chargeNote' || (kind === 'letter' && level !== 1);
}

function Dispatches({ file: { paper } }: Props): ReactNode {
  const { page, actions } = useText().papers;
  if (paper.dispatches.length === 0) return <p className="quieter">{page.noDispatches}</p>;
  return (
    <ul className={css.dispatches}>
      {paper.dispatches.map((dispatch, at) => {
        const { on, channel, waybill } = dispatch;
        const sent = page.dispatch({ day: on, channel: actions.dispatchDialog.channels[channel] });
        // Dispatches have no names; they are only ever added.
        return <li key={at}>{waybill === undefined ? sent : `${sent} · ${page.waybill({ waybill })}`}</li>;
      })}
    </ul>
  );
}

function Items({ file: { paper } }: Props): ReactNode {
  const { page } = useText().papers;
  const open = useOpen();
  const { currency, items } = paper;
  const hasCharge = items.some((item) => item.chargeMinor !== 0);
  const hasFixed = items.some((item) => (item.fixedMinor ?? 0) !== 0);
  return (
    <SmallTable<PaperItem>
      label={page.items}
      rows={items}
      rowKey={(item) => `${item.invoiceId} ${item.instalment ?? ''}`}
      empty={page.noItems}
      columns={[
        {
          key: 'number',
          header: page.invoice,
          cell: (item) => (
            <>
              <OpenText onOpen={() => open.invoice(item.invoiceId)}>{item.number}</OpenText>{' '}
              {item.instalment !== undefined && (
                <span className="small quietest">{page.instalment({ number: item.instalment })}</span>
              )}
            </>
          ),
        },
        { key: 'dueOn', header: page.dueOn, cell: (item) => <DateText day={item.dueOn} /> },
        {
          key: 'open',
          header: page.open,
          isFigure: true,
          cell: (item) => <MoneyText minor={item.openMinor} currency={currency} />,
        },
        ...(hasCharge
          ? [
              {
                key: 'charge',
                header: page.charge,
                isFigure: true,
                cell: (item: PaperItem) => <MoneyText minor={item.chargeMinor} currency={currency} />,
              },
            ]
          : []),
        ...(hasFixed
          ? [
              {
                key: 'fixed',
                header: page.fixed,
                isFigure: true,
                cell: (item: PaperItem) => <MoneyText minor={item.fixedMinor ?? 0} currency={currency} />,
              },
            ]
          : []),
      ]}
    />
  );
}
