import { type CommandId } from '@shared/commands';
import { useEffect } from 'react';
import { handlerOf } from './commandStore';
import { commandOfStroke, isTyping } from './keys';

/** Chords that a field needs for itself: there they edit its text, not the books. */
const fieldsOwn: ReadonlySet<CommandId> = new Set<CommandId>(['edit.undo', 'edit.redo']);

/** Listens to the registry's keys. An input method's keys are left alone, and so is what a field handles itself. */
export function useCommandKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.repeat) return;
      const id = commandOfStroke(event);
      if (id === undefined) return;
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      if (isTyping(event.target) && (!isChord || fieldsOwn.has(id))) return;
      if (isBehindDialog(event.target)) return;
      event.preventDefault();
      handlerOf(id)?.perform();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** While a dialog asks, the screen behind it takes no commands. */
function isBehindDialog(target: EventTarget | null): boolean {
  const isInside = target instanceof Element && target.closest('[role="dialog"]') !== null;
  return isInside || document.querySelector('[aria-modal="true"]') !== null;
}
