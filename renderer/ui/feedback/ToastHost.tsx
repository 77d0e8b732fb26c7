import { Notifications } from '@mantine/notifications';
import { type ReactNode } from 'react';
import css from './Toast.module.css';

/** Where toasts appear; UiProvider holds it. */
export function ToastHost(): ReactNode {
  return (
    <Notifications
      position="bottom-center"
      limit={3}
      autoClose={8000}
      transitionDuration={140}
      pauseResetOnHover="notification"
      zIndex={400}
      classNames={{ root: css.host ?? '' }}
    />
  );
}
