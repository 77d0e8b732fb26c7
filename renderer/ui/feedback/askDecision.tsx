import { modals } from '@mantine/modals';
import { type ReactNode } from 'react';
import { DialogActions, dialogLook, dialogParts } from './Dialog';
import css from './Dialog.module.css';

export type Decision = {
  readonly title: string;
  readonly text: ReactNode;
  /** The verb that does it: `Restore the backup`. */
  readonly doLabel: string;
  /** The verb that leaves it: `Keep the book as it is`. */
  readonly leaveLabel: string;
  readonly isDanger?: boolean | undefined;
};

/** Asks what cannot be undone, and answers whether to do it. Escape and a click outside leave it. */
export function askDecision(decision: Decision): Promise<boolean> {
  return new Promise((answer) => {
    let isDone = false;
    const id = modals.open({
      title: decision.title,
      size: 420,
      centered: true,
      withCloseButton: false,
      transitionProps: { transition: 'fade', duration: 140 },
      classNames: dialogLook,
      attributes: dialogParts,
      onClose: () => answer(isDone),
      children: (
        <>
          <div className={css.body}>{decision.text}</div>
          <DialogActions
            actions={[
              { label: decision.leaveLabel, onClick: () => modals.close(id) },
              {
                label: decision.doLabel,
                variant: decision.isDanger ? 'dangerFilled' : 'filled',
                onClick: () => {
                  isDone = true;
                  modals.close(id);
                },
              },
            ]}
          />
        </>
      ),
    });
  });
}
