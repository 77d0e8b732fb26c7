import { notifications } from '@mantine/notifications';
import css from './Toast.module.css';
import { UndoToast, type UndoToastProps } from './UndoToast';

export type Toast = Omit<UndoToastProps, 'onClose'>;

/** Says what was done, for 8 seconds and for as long as it is hovered; answers an id for `hideToast`. */
export function showToast(toast: Toast): string {
  const id = notifications.show({
    message: <UndoToast {...toast} onClose={() => hideToast(id)} />,
    withCloseButton: false,
    withBorder: false,
    classNames: {
      root: css.root ?? '',
      body: css.body ?? '',
      description: css.description ?? '',
    },
  });
  return id;
}

export function hideToast(id: string): void {
  notifications.hide(id);
}
