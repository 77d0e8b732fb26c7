import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { useLedger } from '@renderer/ledger';
import { AlertMark, Dialog, JobProgress } from '@renderer/ui';
import { type Progress, type VerifyReport } from '@renderer/workers/ledger/protocol';
import { type ReactNode, useEffect, useState } from 'react';
import css from './Dialogs.module.css';

type Outcome = { readonly report: VerifyReport } | { readonly refusal: string };

/** Checks the journal, the rows and the stored files, and says what was found. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { frame } = useText();
  const ledger = useLedger();
  const describe = useDescribeError();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    void ledger.run('book.verify', {}, { signal: abort.signal, onProgress: setProgress }).then((result) => {
      if (!abort.signal.aborted) {
        setOutcome(result.ok ? { report: result.value } : { refusal: describe(result.error) });
      }
    });
    return () => abort.abort();
  }, [ledger, describe]);
  return (
    <Dialog
      isOpen
      title={frame.verify.title}
      width={520}
      onClose={onClose}
      actions={[{ label: frame.verify.close, onClick: onClose, keys: 'Escape' }]}
    >
      {outcome === null && (
        <JobProgress isInline label={frame.verify.running} count={progress?.done ?? 0} of={progress?.of} />
      )}
      {outcome !== null && 'refusal' in outcome && <p>{outcome.refusal}</p>}
      {outcome !== null && 'report' in outcome && <Report report={outcome.report} />}
    </Dialog>
  );
}

function Report({ report }: { readonly report: VerifyReport }): ReactNode {
  const { verify } = useText().frame;
  const count = useCount();
  return (
    <div className={css.report} role="status">
      <p>
        <AlertMark level={report.ok ? 'info' : 'error'} />{' '}
        {report.ok
          ? verify.fine({ entries: count(report.entries) })
          : verify.problems({ count: report.problems.length })}
      </p>
      <dl className={css.facts}>
        <dt>{verify.head}</dt>
        <dd>{report.head}</dd>
      </dl>
      {!report.ok && (
        <ul className={css.problems}>
          {report.problems.map((problem) => (
            <li key={`${problem.seq} ${problem.code} ${problem.message}`}>
              {verify.problem({ seq: problem.seq, message: problem.message })}
            </li>
          ))}
        </ul>
      )}
      <p className="small quieter">{report.ok ? verify.headHelp : verify.whatNow}</p>
    </div>
  );
}
