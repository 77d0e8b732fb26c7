import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { Banner, Dialog } from '@renderer/ui';
import { type ReactNode } from 'react';
import css from './Dialogs.module.css';
import { type Unsaved } from './usePaperDeeds';

export type UnsavedDialogProps = {
  readonly unsaved: Unsaved;
  /** Saves those that are missing, into a folder that is chosen anew. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

/** A folder took some of the papers only: how many it has, which are missing and why, and the way to save those. */
export function UnsavedDialog({ unsaved, onAgain, onClose }: UnsavedDialogProps): ReactNode {
  const { unsavedDialog: words } = useText().papers.actions;
  const count = useCount();
  const describe = useDescribeError();
  const { papers, error, saved } = unsaved;
  return (
    <Dialog
      isOpen
      title={words.title({ count: papers.length, figure: count(papers.length) })}
      onClose={onClose}
      actions={[
        { label: words.leave, onClick: onClose },
        { label: words.again, variant: 'filled', onClick: onAgain },
      ]}
    >
      <Banner level="error">{describe(error)}</Banner>
      <p>{words.saved({ count: saved, figure: count(saved) })}</p>
      <p>{words.missing}</p>
      <div className={css.names} role="group" tabIndex={0} aria-label={words.missing}>
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>{paper.number}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
