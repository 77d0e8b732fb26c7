import { useDescribeError, useText } from '@renderer/i18n';
import { Badge, Banner } from '@renderer/ui';
import { type DrawnPdf } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type ReactNode } from 'react';
import { PdfFrame } from './PdfFrame';
import css from './Preview.module.css';

export type PreviewPaneProps = {
  /** For whom the page is. */
  readonly name: string;
  /** The number of an issued paper; null: a draft. */
  readonly number: string | null;
  readonly drawn: DrawnPdf | null;
  readonly error: DomainError | null;
  /** False where no page comes: nobody is chosen, or no paper goes to whom. */
  readonly isExpected: boolean;
  readonly onRetry?: (() => void) | undefined;
};

/** The page as it is printed: a draft beside the list of a run, the archived file on the page of an issued paper. */
export function PreviewPane(props: PreviewPaneProps): ReactNode {
  const { name, number, drawn, error, isExpected, onRetry } = props;
  const { preview } = useText().papers;
  const describe = useDescribeError();
  return (
    <section aria-label={preview.label} className={css.pane}>
      <div className={css.bar}>
        <span className={css.name}>{number ?? name}</span>
        {drawn !== null && <span>{preview.pages({ pages: drawn.pages })}</span>}
        {isExpected && <Badge>{number === null ? preview.draft : preview.archived}</Badge>}
        {isExpected && drawn === null && error === null && (
          <span role="status" className={css.state}>
            {preview.drawing}
          </span>
        )}
      </div>
      <div className={css.desk}>
        {error !== null && (
          <Banner
            level="error"
            title={preview.failed}
            {...(onRetry === undefined ? {} : { action: { label: preview.again, onClick: onRetry } })}
          >
            {describe(error)}
          </Banner>
        )}
        {drawn !== null && <PdfFrame label={preview.frame({ name })} pdf={drawn.pdf} />}
        {drawn === null && error === null && isExpected && <div className={css.sheet} aria-hidden="true" />}
        {!isExpected && <p className={css.none}>{preview.none}</p>}
      </div>
    </section>
  );
}
