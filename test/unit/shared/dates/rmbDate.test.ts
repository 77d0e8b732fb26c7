import { type IsoDate, isoDate, rmbDate } from '@shared/dates';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

describe('days in capital figures', () => {
  test.each([
    ['2026-01-15', '贰零贰陆年零壹月壹拾伍日'],
    ['2026-10-20', '贰零贰陆年零壹拾月零贰拾日'],
    ['2026-11-30', '贰零贰陆年壹拾壹月零叁拾日'],
    ['2026-03-08', '贰零贰陆年叁月零捌日'],
    ['2026-02-12', '贰零贰陆年零贰月壹拾贰日'],
    ['2000-12-31', '贰零零零年壹拾贰月叁拾壹日'],
    ['2026-09-21', '贰零贰陆年玖月贰拾壹日'],
    ['2026-01-10', '贰零贰陆年零壹月零壹拾日'],
  ])('%s is %s', (day, text) => {
    expect(must(rmbDate(isoDate(day)))).toBe(text);
  });

  test('what is no day is refused', () => {
    expect(rmbDate('2026-02-30' as IsoDate)).toEqual({
      ok: false,
      error: { code: 'date.invalid', value: '2026-02-30' },
    });
  });
});
