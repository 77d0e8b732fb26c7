import { type ReactNode } from 'react';
import { KeyCaps } from '../controls/KeyCaps';
import css from './Toast.module.css';

export type UndoToastProps = {
  readonly text: ReactNode;
  /** The way back: `{label: 'Undo', keys: 'Ctrl+Z', run}`. */
  readonly undo?:
    { readonly label: string; readonly keys?: string | undefined; readonly run: () => void } | undefined;
  readonly onClose?: (() => void) | undefined;
};

/** The face of a toast: what was done, and the way back. */
export function UndoToast({ text, undo, onClose }: UndoToastProps): ReactNode {
  return (
    <div className={css.toast}>
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          className={css.undo}
          onClick={() => {
            onClose?.();
            undo.run();
          }}
        >
          {undo.label}
        </button>
      )}
      {undo?.keys !== undefined && <KeyCaps keys={undo.keys} />}
    </div>
  );
}
