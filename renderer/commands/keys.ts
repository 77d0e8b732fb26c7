import { type CommandId, commandIds, commandTable } from '@shared/commands';

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

/** The command whose default chord was pressed. On macOS Ctrl in the registry stands for the command key. */
export function commandOfStroke(stroke: Stroke): CommandId | undefined {
  return commandIds.find((id) => {
    const keys = commandTable[id].keys;
    return keys !== undefined && isStroke(keys, stroke);
  });
}

/** Whether a chord such as `Ctrl+Shift+Z` was pressed. A sign that needs Shift to be typed (`?`) is given as itself. */
export function isStroke(keys: string, stroke: Stroke): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const main = isMac ? stroke.metaKey : stroke.ctrlKey;
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    parts.includes('Ctrl') === main &&
    parts.includes('Alt') === stroke.altKey &&
    (isSign || parts.includes('Shift') === stroke.shiftKey) &&
    stroke.key.toLowerCase() === key.toLowerCase()
  );
}

/** True where keys are typed as text: a shortcut without Ctrl or Alt stays a letter there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}
