import { useText } from '@renderer/i18n';
import { useSession } from '@renderer/state/session';
import { Dialog } from '@renderer/ui';
import { type ReactNode } from 'react';
import css from './Dialogs.module.css';

export type AboutDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Version, data folder and licence. */
export function AboutDialog({ isOpen, onClose }: AboutDialogProps): ReactNode {
  const { frame } = useText();
  const info = useSession((session) => session.info);
  return (
    <Dialog
      isOpen={isOpen}
      title={frame.about.title}
      onClose={onClose}
      actions={[{ label: frame.about.close, onClick: onClose, keys: 'Escape' }]}
    >
      <dl className={css.facts}>
        <dt>{frame.about.version}</dt>
        <dd>{info?.version}</dd>
        <dt>{frame.about.runtime}</dt>
        <dd>{info?.electron}</dd>
        <dt>{frame.about.folder}</dt>
        <dd>{info?.dataFolder}</dd>
        <dt>{frame.about.licence}</dt>
        <dd>{frame.about.licenceText}</dd>
      </dl>
      <p className="small quieter">{frame.about.local}</p>
    </Dialog>
  );
}
