import { type KeyboardEvent } from 'react';

/** Enter as a decision, not as the Enter that picks a candidate of an input method. */
export function isDecisiveEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !isComposing(event);
}

/** True while an input method holds the keys; no shortcut may act then. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
}
