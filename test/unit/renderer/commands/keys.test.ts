import { expect, test } from 'vitest';
import { commandOfStroke, isStroke } from '@renderer/commands/keys';
import { commandIds, commandTable } from '@shared/commands';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('a chord is met by exactly its keys', () => {
  expect(isStroke('Ctrl+Z', { ...plain, ctrlKey: true, key: 'z' })).toBe(true);
  expect(isStroke('Ctrl+Z', { ...plain, ctrlKey: true, shiftKey: true, key: 'Z' })).toBe(false);
  expect(isStroke('Ctrl+Shift+Z', { ...plain, ctrlKey: true, shiftKey: true, key: 'Z' })).toBe(true);
  expect(isStroke('Ctrl+Z', { ...plain, key: 'z' })).toBe(false);
  expect(isStroke('Alt+ArrowLeft', { ...plain, altKey: true, key: 'ArrowLeft' })).toBe(true);
});

test('a sign is met whether or not the keyboard needs Shift for it', () => {
  expect(isStroke('?', { ...plain, shiftKey: true, key: '?' })).toBe(true);
  expect(isStroke('?', { ...plain, key: '?' })).toBe(true);
  expect(isStroke('Ctrl+,', { ...plain, ctrlKey: true, key: ',' })).toBe(true);
});

test('no two commands share a chord, and each is found by its own', () => {
  const chords = commandIds.flatMap((id) =>
    commandTable[id].keys === undefined ? [] : [commandTable[id].keys],
  );
  expect(new Set(chords).size).toBe(chords.length);
  expect(commandOfStroke({ ...plain, ctrlKey: true, key: 'k' })).toBe('go.palette');
  expect(commandOfStroke({ ...plain, key: 'k' })).toBeUndefined();
});
