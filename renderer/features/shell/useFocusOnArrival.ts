import { useEffect } from 'react';

/**
 * Puts the keyboard into the screen that was just opened: on its table, else on its content. A screen that has taken
 * the focus itself (a form's first field) keeps it.
 */
export function useFocusOnArrival(pathname: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const content = document.getElementById('content');
      const { activeElement } = document;
      const isFree = activeElement === document.body || activeElement === content;
      if (content === null || !isFree) return;
      const table = content.querySelector<HTMLElement>('table[tabindex="0"]');
      (table ?? content).focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
}
