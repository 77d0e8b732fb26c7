import { hideToast, showToast } from '@renderer/ui';

let last: string | null = null;

/** Shows a toast in place of the one before: a way back that no longer holds must not stand beside the next. */
export function say(toast: Parameters<typeof showToast>[0]): void {
  if (last !== null) hideToast(last);
  last = showToast(toast);
}
