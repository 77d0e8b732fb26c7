import { describe, expect, test } from 'vitest';
import { catalogueOf } from '@shared/i18n';

/** Every entry of a catalogue by its path: `text`, or `message/N` with the number of its parameters. */
function shapeOf(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'string') return [`${at} text`];
  if (typeof value === 'function') return [`${at} message/${value.length}`];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => shapeOf(child, at === '' ? key : `${at}.${key}`));
  }
  return [`${at} ${typeof value}`];
}

function textsOf(value: unknown, at = ''): readonly (readonly [at: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, at === '' ? key : `${at}.${key}`));
}

const keysOf = (shape: readonly string[]): readonly string[] =>
  shape.map((line) => line.split(' ')[0] ?? '').toSorted();

describe('catalogues', () => {
  const en = catalogueOf('en');
  const zhCN = catalogueOf('zh-CN');

  test('the comparison sees a missing key', () => {
    expect(keysOf(shapeOf({ a: { b: 'x', c: () => 'y' } }))).not.toEqual(keysOf(shapeOf({ a: { b: 'x' } })));
  });

  test('both languages have the same keys', () => {
    expect(keysOf(shapeOf(zhCN))).toEqual(keysOf(shapeOf(en)));
  });

  test('every entry is a text or a message', () => {
    const strange = [...shapeOf(en), ...shapeOf(zhCN)].filter((line) => !/ (text|message\/\d+)$/.test(line));
    expect(strange).toEqual([]);
  });

  test('no text is empty', () => {
    const empty = [...textsOf(en), ...textsOf(zhCN)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('the English catalogue holds no Chinese but names of languages', () => {
    const chinese = textsOf(en).filter(([at, text]) => /\p{Script=Han}/u.test(text) && !/lang/i.test(at));
    expect(chinese).toEqual([]);
  });
});
