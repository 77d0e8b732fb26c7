import { bridge } from '@renderer/bridge';
import { useDescribeError, useText } from '@renderer/i18n';
import { say, useLedger } from '@renderer/ledger';
import { useSession } from '@renderer/state/session';
import { Banner, Dialog } from '@renderer/ui';
import { type DrawnPdf } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type PaperRow } from '@shared/ledger';
import { type EnvelopeFormat, type LabelSheet } from '@shared/papers';
import { type Result } from '@shared/result';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import css from './Dialogs.module.css';
import { drawWithJob } from './drawWithJob';
import { PdfFrame } from './PdfFrame';

export type DrawnDialogProps = {
  readonly what: 'ems' | EnvelopeFormat | LabelSheet;
  readonly papers: readonly PaperRow[];
  readonly onClose: () => void;
};

/** What goes along with papers and is kept nowhere: envelopes, labels, the waybill's sheet. Seen first, then saved. */
export function DrawnDialog({ what, papers, onClose }: DrawnDialogProps): ReactNode {
  const { actions: words, preview } = useText().papers;
  const ledger = useLedger();
  const describe = useDescribeError();
  const today = useSession((session) => session.today);
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const [answer, setAnswer] = useState<Result<DrawnPdf, DomainError> | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const [id] = ids;
    const drawn =
      what !== 'ems'
        ? drawWithJob(ledger, 'papers.envelopes', { ids, format: what }, { signal })
        : id !== undefined && drawWithJob(ledger, 'paper.emsSheet', { id }, { signal });
    if (drawn !== false)
      void drawn.then((result) => {
        if (!signal.aborted) setAnswer(result);
      });
    return () => abort.abort();
  }, [ledger, what, ids]);
  const title = what === 'ems' ? words.ems : words.envelopes[what];
  const save = async (pdf: Uint8Array<ArrayBuffer>): Promise<void> => {
    const [only] = papers;
    const name =
      what === 'ems' ? words.emsName({ name: only?.number ?? '' }) : words.envelopesName({ day: today });
    const picked = await bridge['files.pickSave']({ kind: 'pdf', suggestedName: `${name}.pdf` });
    if (!picked.ok) return say({ text: describe(picked.error) });
    const { file } = picked.value;
    if (file === null) return;
    const written = await bridge['files.write']({ token: file.token, bytes: pdf });
    if (!written.ok) return say({ text: describe(written.error) });
    onClose();
    say({
      text: words.saved({ name: written.value.name }),
      undo: {
        label: words.open,
        run: () => void bridge['files.reveal']({ token: file.token, how: 'open' }),
      },
    });
  };
  const print = async (pdf: Uint8Array<ArrayBuffer>): Promise<void> => {
    const printed = await bridge['papers.printDrawn']({ bytes: pdf });
    if (!printed.ok) return say({ text: describe(printed.error) });
    if (!printed.value.printed) return say({ text: words.notPrinted });
    onClose();
    say({ text: words.printed({ count: 1, figure: '1' }) });
  };
  const name = title.replace('…', '');
  return (
    <Dialog
      isOpen
      width={860}
      title={name}
      onClose={onClose}
      actions={[
        { label: words.drawn.leave, onClick: onClose },
        {
          label: words.saveOne,
          isDisabled: answer?.ok !== true,
          onClick: () => {
            if (answer?.ok) void save(answer.value.pdf);
          },
        },
        {
          label: words.printDialog.print,
          variant: 'filled',
          isDisabled: answer?.ok !== true,
          onClick: () => {
            if (answer?.ok) void print(answer.value.pdf);
          },
        },
      ]}
    >
      {answer?.ok === false && (
        <Banner level="error" title={preview.failed}>
          {describe(answer.error)}
        </Banner>
      )}
      <div className={css.page}>
        {answer === null && <p role="status">{preview.drawing}</p>}
        {answer?.ok && <PdfFrame label={name} pdf={answer.value.pdf} />}
      </div>
    </Dialog>
  );
}
