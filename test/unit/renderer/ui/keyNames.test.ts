import { ariaKeysOf, capOf } from '@renderer/ui/controls/keyNames';
import { describe, expect, it } from 'vitest';

describe('capOf', () => {
  it.each([
    ['Ctrl+K', 'Ctrl K'],
    ['Ctrl+Shift+Z', 'Ctrl Shift Z'],
    ['Ctrl+Enter', 'Ctrl ↵'],
    ['Escape', 'Esc'],
    ['+', '+'],
    ['-', '−'],
    ['F2', 'F2'],
  ])('draws %s as %s', (keys, cap) => {
    expect(capOf(keys)).toBe(cap);
  });
});

describe('ariaKeysOf', () => {
  it('writes chords as readers know them', () => {
    expect(ariaKeysOf('Ctrl+Enter')).toBe('Control+Enter');
    expect(ariaKeysOf('Esc')).toBe('Escape');
    expect(ariaKeysOf('+')).toBe('Plus');
  });
});
