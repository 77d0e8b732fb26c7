import { isStroke, isTyping } from '@renderer/commands';
import { useEffect, useLayoutEffect, useRef } from 'react';

export type ScreenKeys = {
  readonly next?: (() => void) | undefined;
  readonly back?: (() => void) | undefined;
  readonly nextProblem?: (() => void) | undefined;
};

/**
 * The keys of a form or a wizard, wherever the focus is: Ctrl+Enter does the one deed, Esc goes back, F8 goes to the
 * next problem. A field keeps Esc for itself, and so does whatever has opened: a list, a menu, a dialog.
 */
export function useScreenKeys(keys: ScreenKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.repeat) return;
      const deed = deedOf(event, latest.current);
      if (deed === undefined || isBehindDialog()) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function deedOf(event: KeyboardEvent, keys: ScreenKeys): (() => void) | undefined {
  if (isStroke('Ctrl+Enter', event)) return keys.next;
  if (isStroke('F8', event)) return keys.nextProblem;
  if (!isStroke('Escape', event) || isTyping(event.target) || hasOpened()) return undefined;
  return keys.back;
}

function isBehindDialog(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}

/** A list or a menu that is open says so on its button, also while the old one is still fading. */
function hasOpened(): boolean {
  return document.querySelector(':popover-open, [aria-expanded="true"]:not(tr)') !== null;
}
