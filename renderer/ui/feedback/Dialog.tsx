import { Modal } from '@mantine/core';
import { type ReactNode } from 'react';
import { Button, type ButtonVariant } from '../controls/Button';
import css from './Dialog.module.css';

export type DialogAction = {
  /** A verb and its object, never OK. */
  readonly label: string;
  readonly onClick: () => void;
  readonly variant?: ButtonVariant | undefined;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isBusy?: boolean | undefined;
};
export type DialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Asked by Escape, and by a click outside unless it holds input. */
  readonly onClose: () => void;
  /** From left to right; the one that does it stands last. */
  readonly actions: readonly DialogAction[];
  readonly width?: number | undefined;
  /** It holds typed input: a click outside does not close it. */
  readonly holdsInput?: boolean | undefined;
};

/** A question that cannot be undone, or a short form. Focus stays inside and returns to where it was. */
export function Dialog({
  isOpen,
  title,
  children,
  onClose,
  actions,
  width = 420,
  holdsInput = false,
}: DialogProps): ReactNode {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={width}
      centered
      withCloseButton={false}
      closeOnClickOutside={!holdsInput}
      transitionProps={{ transition: 'fade', duration: 140 }}
      classNames={dialogLook}
      attributes={dialogParts}
    >
      <div className={css.body}>{children}</div>
      <DialogActions actions={actions} />
    </Modal>
  );
}

/** The buttons at the foot of a dialog. */
export function DialogActions({ actions }: { readonly actions: readonly DialogAction[] }): ReactNode {
  return (
    <div className={css.actions}>
      {actions.map((action) => (
        <Button
          key={action.label}
          variant={action.variant}
          keys={action.keys}
          isDisabled={action.isDisabled}
          isBusy={action.isBusy}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      ))}
    </div>
  );
}

/** The head of a dialog is no banner of the page. */
export const dialogParts = { header: { role: 'presentation' } };

export const dialogLook = {
  content: css.content ?? '',
  header: css.header ?? '',
  title: css.title ?? '',
  body: css.inner ?? '',
  overlay: css.overlay ?? '',
};
