import { useDescribeError, useText } from '@renderer/i18n';
import { useStarting } from '@renderer/ledger';
import { ErrorView, JobProgress } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type ReactNode, useEffect, useState } from 'react';
import css from './StartBanners.module.css';

/** Opening takes a moment; only where it takes longer (a repair, a large book) does it say how far it is. */
const showAfter = 400;

export function Opening(): ReactNode {
  const { frame } = useText();
  const progress = useStarting();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), showAfter);
    return () => window.clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={css.opening}>
      <JobProgress
        isInline
        label={progress === null ? frame.start.opening : frame.stages[progress.stage]}
        count={progress?.done ?? 0}
        of={progress?.of}
      />
    </div>
  );
}

/** The journal or the store could not be opened: nothing can be read, and nothing was changed. */
export function StartFailed({ error }: { readonly error: DomainError }): ReactNode {
  const { start, failure } = useText().frame;
  const describe = useDescribeError();
  return (
    <ErrorView
      title={start.failedTitle}
      text={`${describe(error)} ${start.failedText}`}
      details={JSON.stringify(error, null, 2)}
      detailsLabel={failure.details}
      actions={[{ label: start.retry, onClick: () => window.location.reload(), isPrimary: true }]}
    />
  );
}
