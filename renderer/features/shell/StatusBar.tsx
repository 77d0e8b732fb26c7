import { useBook } from '@renderer/ledger';
import { useCount, useText } from '@renderer/i18n';
import { runCommand } from '@renderer/commands';
import { type SelectionSummary, useSelection } from '@renderer/state/selection';
import { useSession } from '@renderer/state/session';
import { StatusItem, StatusLine } from '@renderer/ui';
import { formatMinor } from '@shared/money';
import { IconWifiOff, IconFolder } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import css from './Frame.module.css';

/** The foot of the window: selection and its sum, what the ledger is doing, where the data lie. */
export function StatusBar(): ReactNode {
  const { frame } = useText();
  const info = useSession((session) => session.info);
  const summary = useSelection((selection) => selection.summary);
  return (
    <div className={css.foot}>
      <StatusLine
        label={frame.status.label}
        start={
          <>
            {summary === null ? (
              <StatusItem>{frame.status.nothingSelected}</StatusItem>
            ) : (
              <Selected of={summary} />
            )}
            <LedgerWork />
          </>
        }
        end={
          <>
            <StatusItem icon={IconWifiOff}>{frame.status.local}</StatusItem>
            {info !== null && (
              <StatusItem icon={IconFolder} title={frame.status.folder({ folder: info.dataFolder })}>
                <span className={css.path}>
                  <bdi>{info.dataFolder}</bdi>
                </span>
              </StatusItem>
            )}
            <StatusItem title={frame.status.switchLanguage} onClick={() => runCommand('view.switchLanguage')}>
              {frame.languageName}
            </StatusItem>
          </>
        }
      />
    </div>
  );
}

function Selected({ of }: { readonly of: SelectionSummary }): ReactNode {
  const { status } = useText().frame;
  const count = useCount();
  const late = of.sums.filter((sum) => sum.lateMinor !== 0);
  return (
    <>
      <StatusItem>
        <Emphasized
          text={status[of.kind]({ count: of.count, figure: count(of.count) })}
          part={count(of.count)}
        />
        {of.documents !== undefined && (
          <span>{status.behind({ count: of.documents, figure: count(of.documents) })}</span>
        )}
      </StatusItem>
      {of.sums.length > 0 && (
        <StatusItem>
          {status.sum}
          {of.sums.map((sum, place) => (
            <Fragment key={sum.currency}>
              {place === 0 ? ' ' : ' · '}
              <b>
                {formatMinor(sum.minor, sum.currency, { zero: 'figure' })} {sum.currency}
              </b>
            </Fragment>
          ))}
        </StatusItem>
      )}
      {late.length > 0 && (
        <StatusItem>
          {status.late}
          {late.map((sum, place) => (
            <Fragment key={sum.currency}>
              {place === 0 ? ' ' : ' · '}
              <b>{formatMinor(sum.lateMinor, sum.currency)}</b>
            </Fragment>
          ))}
        </StatusItem>
      )}
    </>
  );
}

/** A sentence with its figure in bold. */
function Emphasized({ text, part }: { readonly text: string; readonly part: string }): ReactNode {
  const at = text.indexOf(part);
  if (at < 0) return text;
  return (
    <span>
      {text.slice(0, at)}
      <b>{part}</b>
      {text.slice(at + part.length)}
    </span>
  );
}

function LedgerWork(): ReactNode {
  const { status } = useText().frame;
  const count = useCount();
  const book = useBook();
  if (book === null) return null;
  if (book.start.kind !== 'ready') return <StatusItem>{status.readOnly}</StatusItem>;
  if (book.isRepairing) return <StatusItem>{status.repairing}</StatusItem>;
  if (book.applying !== null) {
    const { done, of } = book.applying;
    return <StatusItem>{status.applying({ done: count(done), of: count(of) })}</StatusItem>;
  }
  return book.busy > 0 ? <StatusItem>{status.waiting({ count: book.busy })}</StatusItem> : null;
}
