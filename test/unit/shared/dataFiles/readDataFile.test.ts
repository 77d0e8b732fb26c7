import { parseDataFile } from '@shared/dataFiles';
import { readCalendarYear } from '@shared/calendar';
import { describe, expect, test } from 'vitest';

describe('a data file as text', () => {
  test('is read as JSON, with or without a byte order mark', () => {
    expect(parseDataFile('rates', '\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  test.each([
    ['no JSON', '{', 'json'],
    ['nothing', '', 'json'],
    ['too much of it', ' '.repeat(400_001), 'tooLarge'],
  ])('%s is refused', (_what, text, reason) => {
    expect(parseDataFile('rates', text)).toMatchObject({
      error: { code: 'dataFile.invalid', file: 'rates', field: 'file', reason },
    });
  });

  test('a key of the prototype is an unknown key and changes nothing', () => {
    const parsed = parseDataFile('calendar', '{"__proto__":{"polluted":true},"constructor":1}');
    expect(readCalendarYear(parsed.ok ? parsed.value : undefined).ok).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
