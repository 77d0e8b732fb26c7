import { dayOfCalendarKey, dayOfKey, monthGrid } from '@renderer/ui/fields/dayKeys';
import { dayOfWeek, isoDate } from '@shared/dates';
import { describe, expect, it } from 'vitest';

const today = isoDate('2026-06-30');

describe('dayOfKey', () => {
  it.each([
    ['T', '2026-06-30'],
    ['t', '2026-06-30'],
    ['+', '2024-02-29'],
    ['=', '2024-02-29'],
    ['-', '2024-02-27'],
    ['W', '2024-02-26'],
    ['K', '2024-03-03'],
    ['M', '2024-02-01'],
    ['H', '2024-02-29'],
    ['Y', '2024-01-01'],
    ['R', '2024-12-31'],
  ])('%s from Wednesday 2024-02-28 leads to %s', (key, day) => {
    expect(dayOfKey(key, isoDate('2024-02-28'), today)).toBe(day);
  });

  it('counts from today while there is no day', () => {
    expect(dayOfKey('+', null, today)).toBe('2026-07-01');
    expect(dayOfKey('M', null, today)).toBe('2026-06-01');
  });

  it('leaves other keys alone', () => {
    for (const key of ['1', '/', 'a', 'Enter', 'Tab', 'ArrowLeft'])
      expect(dayOfKey(key, today, today)).toBeNull();
  });

  it('has the week begin on Monday, also on a Sunday and on a Monday', () => {
    expect(dayOfKey('W', isoDate('2026-07-05'), today)).toBe('2026-06-29');
    expect(dayOfKey('W', isoDate('2026-06-29'), today)).toBe('2026-06-29');
    expect(dayOfKey('K', isoDate('2026-07-05'), today)).toBe('2026-07-05');
  });
});

describe('dayOfCalendarKey', () => {
  it.each([
    ['ArrowLeft', false, '2026-01-30'],
    ['ArrowRight', false, '2026-02-01'],
    ['ArrowUp', false, '2026-01-24'],
    ['ArrowDown', false, '2026-02-07'],
    ['Home', false, '2026-01-26'],
    ['End', false, '2026-02-01'],
    ['PageDown', false, '2026-02-28'],
    ['PageUp', false, '2025-12-31'],
    ['PageDown', true, '2027-01-31'],
    ['PageUp', true, '2025-01-31'],
  ])('%s (shift %s) from 2026-01-31 leads to %s', (key, isShifted, day) => {
    expect(dayOfCalendarKey(key, isoDate('2026-01-31'), isShifted)).toBe(day);
  });

  it('leaves Enter to the calendar', () => {
    expect(dayOfCalendarKey('Enter', today, false)).toBeNull();
  });
});

describe('monthGrid', () => {
  it('is six weeks from Monday that hold the whole month', () => {
    for (const day of ['2026-06-30', '2024-02-01', '2027-02-15', '2026-11-11']) {
      const weeks = monthGrid(isoDate(day));
      expect(weeks).toHaveLength(6);
      expect(weeks.every((week) => week.length === 7 && dayOfWeek(week[0] ?? isoDate(day)) === 1)).toBe(true);
      expect(weeks[0]).toContain(`${day.slice(0, 8)}01`);
    }
    expect(monthGrid(isoDate('2026-06-30'))[0]?.[0]).toBe('2026-06-01');
    expect(monthGrid(isoDate('2026-11-11'))[5]?.[6]).toBe('2026-12-06');
  });
});
