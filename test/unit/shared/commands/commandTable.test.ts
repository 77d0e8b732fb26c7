import { commandIds, commandTable, isCommandId } from '@shared/commands';
import { catalogueOf, languages } from '@shared/i18n';
import { expect, test } from 'vitest';

test('every command has a label in both languages, and no two the same one', () => {
  for (const language of languages) {
    const labels = commandIds.map((id) => commandTable[id].label(catalogueOf(language)));
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('no two commands share their keys', () => {
  const keys = commandIds.flatMap((id) => commandTable[id].keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are written as on a key cap', () => {
  const cap = /^(?:(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z0-9,]|Arrow\w+)|F\d+|\?)$/;
  const keys = commandIds.flatMap((id) => commandTable[id].keys ?? []);
  expect(keys.filter((chord) => !cap.test(chord))).toEqual([]);
});

test('only ids of the registry are ids', () => {
  expect(isCommandId('go.aging')).toBe(true);
  expect(isCommandId('go.nowhere')).toBe(false);
});
