import { isStroke, isTyping } from '@renderer/commands';
import { useEffect, useLayoutEffect, useRef } from 'react';

export type StepKeys = {
  readonly next?: (() => void) | undefined;
  readonly back?: (() => void) | undefined;
  readonly nextProblem?: (() => void) | undefined;
};

/**
 * The keys of the wizard: Ctrl+Enter goes on, Esc goes back, F8 goes to the next problem. A field keeps Esc for itself,
 * and so does whatever has opened: a list, a menu, a dialog.
 */
export function useStepKeys(keys: StepKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.repeat) return;
      const deed = deedOf(event, latest.current);
      if (deed === undefined || hasOpened()) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function deedOf(event: KeyboardEvent, keys: StepKeys): (() => void) | undefined {
  if (isStroke('Ctrl+Enter', event)) return keys.next;
  if (isStroke('F8', event)) return keys.nextProblem;
  return isStroke('Escape', event) && !isTyping(event.target) ? keys.back : undefined;
}

/** A list that is closed stays in the document, unseen. */
function hasOpened(): boolean {
  const parts = document.querySelectorAll(
    '[aria-modal="true"], :popover-open, [role="listbox"], [role="menu"]',
  );
  return [...parts].some((part) => part.checkVisibility());
}
