const shown: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Minus: '−',
  Plus: '+',
};

/** How a chord such as `Ctrl+Shift+Z` is drawn on a key cap: `Ctrl Shift Z`. */
export function capOf(keys: string): string {
  return splitChord(keys)
    .map((key) => shown[key] ?? key)
    .join(' ');
}

/** The same chord in the form of `aria-keyshortcuts`: `Control+Shift+Z`. */
export function ariaKeysOf(keys: string): string {
  return splitChord(keys)
    .map((key) => (key === 'Ctrl' ? 'Control' : key === 'Esc' ? 'Escape' : key))
    .join('+');
}

function splitChord(keys: string): readonly string[] {
  return keys === '+' ? ['Plus'] : keys.split('+').map((key) => (key === '-' ? 'Minus' : key));
}
