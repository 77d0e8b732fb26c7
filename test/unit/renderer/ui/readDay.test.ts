import { readDay } from '@renderer/ui/fields/readDay';
import { isoDate } from '@shared/dates';
import { describe, expect, it } from 'vitest';

const today = isoDate('2026-06-30');
const read = (text: string, more: object = {}): string | null => {
  const result = readDay(text, { today, ...more });
  return result.ok ? result.value : result.error.code;
};

describe('readDay', () => {
  it.each([
    ['', null],
    ['2026-1-5', '2026-01-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026.01.05', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['2026 年 1 月 5 日', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['２０２６－１－５', '2026-01-05'],
    ['2024-2-29', '2024-02-29'],
    ['7-5', '2026-07-05'],
    ['7月5日', '2026-07-05'],
  ])('reads %j as %j', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['2026-13-02', 'day.noMonth'],
    ['2026-0-02', 'day.noMonth'],
    ['2025-2-29', 'day.noDay'],
    ['2026-4-31', 'day.noDay'],
    ['20261301', 'day.noMonth'],
    ['26-1-5', 'day.unreadable'],
    ['5 Jan', 'day.unreadable'],
    ['0000-01-01', 'day.unreadable'],
    ['+30', 'day.unreadable'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('names the month or the day that does not exist', () => {
    const noMonth = readDay('2026-13-02', { today });
    expect(noMonth.ok ? null : noMonth.error).toEqual({ code: 'day.noMonth', month: 13 });
    const noDay = readDay('2025-2-29', { today });
    expect(noDay.ok ? null : noDay.error).toEqual({ code: 'day.noDay', year: 2025, month: 2, day: 29 });
  });

  it('counts an offset from the base day', () => {
    const baseOn = isoDate('2026-06-30');
    expect(read('+30', { baseOn })).toBe('2026-07-30');
    expect(read('＋３０', { baseOn })).toBe('2026-07-30');
    expect(read('+0', { baseOn })).toBe('2026-06-30');
  });

  it('keeps to the bounds it is given', () => {
    const bounds = { min: isoDate('2026-06-01'), max: isoDate('2026-06-30') };
    expect(read('2026-05-31', bounds)).toBe('day.tooEarly');
    expect(read('2026-07-01', bounds)).toBe('day.tooLate');
    expect(read('2026-06-30', bounds)).toBe('2026-06-30');
  });
});
