import {
  isWeekend,
  isWorkingDay,
  joinCalendar,
  readCalendarYear,
  rollToWorkingDay,
  shippedCalendars,
  weekendCalendar,
} from '@shared/calendar';
import { isoDate } from '@shared/dates';
import { must } from '@shared/result';
import { describe, expect, test } from 'vitest';

const china = joinCalendar('CN', shippedCalendars());

describe('the calendar of China', () => {
  test('knows the years of the notices', () => {
    expect(china.years).toEqual([2024, 2025, 2026]);
  });

  test.each([
    ['2024-02-09', true, 'the day before the Spring Festival of 2024 was worked'],
    ['2024-02-10', false, 'Spring Festival'],
    ['2024-02-18', true, 'a Sunday made up for'],
    ['2025-01-28', false, "New Year's Eve"],
    ['2025-10-08', false, 'the eighth day of October 2025'],
    ['2025-09-28', true, 'a Sunday made up for'],
    ['2026-02-14', true, 'a Saturday made up for'],
    ['2026-02-23', false, 'the ninth day of the Spring Festival'],
    ['2026-10-10', true, 'a Saturday made up for'],
    ['2026-10-11', false, 'a plain Sunday'],
    ['2026-06-30', true, 'a plain Tuesday'],
  ])('%s is a working day: %s (%s)', (day, works) => {
    expect(isWorkingDay(china, isoDate(day))).toEqual({ ok: true, value: works });
  });

  test('has so many days off and made up as the notices say', () => {
    const of = (days: ReadonlySet<string>, year: string) =>
      [...days].filter((day) => day.startsWith(year)).length;
    expect(['2024', '2025', '2026'].map((year) => of(china.daysOff, year))).toEqual([28, 28, 33]);
    expect(['2024', '2025', '2026'].map((year) => of(china.workdays, year))).toEqual([8, 5, 6]);
  });

  test('says so for a day of a year that it does not know', () => {
    expect(isWorkingDay(china, isoDate('2027-01-04'))).toEqual({
      ok: false,
      error: { code: 'calendar.notCovered', country: 'CN', on: '2027-01-04', years: [2024, 2025, 2026] },
    });
    expect(rollToWorkingDay(china, isoDate('2023-12-31'))).toMatchObject({ ok: false });
    expect(isWorkingDay(china, '2026-02-30' as never)).toMatchObject({ error: { code: 'date.invalid' } });
  });
});

describe('rolling to a working day', () => {
  test.each([
    ['2026-02-15', '2026-02-24', 'over the whole Spring Festival'],
    ['2026-02-14', '2026-02-14', 'a Saturday on which one works stays'],
    ['2026-09-25', '2026-09-28', 'Mid-Autumn'],
    ['2026-06-30', '2026-06-30', 'a working day stays'],
  ])('%s becomes %s (%s)', (from, to) => {
    const rolled = must(rollToWorkingDay(china, isoDate(from), 'cn.code.203'));
    expect(rolled.on).toBe(to);
    expect(rolled.trace[0]).toEqual(
      from === to
        ? { step: 'day.working', on: to }
        : { step: 'day.rolled', from, to, country: 'CN', source: 'cn.code.203' },
    );
  });

  test('is refused where it leads into a year that is not known', () => {
    const short = joinCalendar(
      'CN',
      shippedCalendars().filter(({ year }) => year === 2024),
    );
    expect(rollToWorkingDay(short, isoDate('2024-12-31'))).toMatchObject({ ok: true });
    expect(rollToWorkingDay(joinCalendar('CN', []), isoDate('2024-12-31'))).toMatchObject({
      error: { code: 'calendar.notCovered', years: [] },
    });
  });

  test('knows weekends alone where there is no calendar, and says that', () => {
    const rolled = must(rollToWorkingDay(weekendCalendar('DE'), isoDate('2028-12-31')));
    expect(rolled.on).toBe('2029-01-01');
    expect(rolled.trace.map(({ step }) => step)).toEqual(['day.rolled', 'day.weekendsOnly']);
  });

  test('Saturday and Sunday are the weekend', () => {
    expect(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => isWeekend(isoDate(day))),
    ).toEqual([false, true, true, false]);
  });
});

describe("a user's own calendar", () => {
  const good = {
    format: 'zhangqi-calendar',
    version: 1,
    country: 'CN',
    year: 2026,
    source: 'our own',
    evidence: 'own',
    checkedOn: '2026-11-21',
    holidays: [{ from: '2026-06-30', to: '2026-06-30', name: { zh: '厂庆', en: 'Founding day' } }],
    workdays: ['2026-06-28'],
  };
  const holiday = (from: string, to: string) => ({ from, to, name: { zh: '假', en: 'off' } });

  test('stands before the one of the program', () => {
    const own = joinCalendar('CN', [...shippedCalendars(), must(readCalendarYear(good))]);
    expect(isWorkingDay(own, isoDate('2026-06-30'))).toEqual({ ok: true, value: false });
    expect(isWorkingDay(own, isoDate('2026-10-01'))).toEqual({ ok: true, value: true });
    expect(own.years).toEqual([2024, 2025, 2026]);
  });

  test('of another country is left out', () => {
    expect(joinCalendar('DE', [must(readCalendarYear(good))]).years).toEqual([]);
  });

  test.each([
    ['no object', null, 'file', 'shape'],
    ['a list', [], 'file', 'shape'],
    ['another format', { ...good, format: 'x' }, 'format', 'unknown'],
    ['no source', { ...good, source: undefined }, 'source', 'missing'],
    ['a blank source', { ...good, source: '  ' }, 'source', 'shape'],
    ['an unknown key', { ...good, extra: 1 }, 'file', 'unknown'],
    ['a year as text', { ...good, year: '2026' }, 'year', 'shape'],
    ['a lower-case country', { ...good, country: 'cn' }, 'country', 'shape'],
    ['a day that is none', { ...good, workdays: ['2026-02-30'] }, 'workdays[0]', 'day'],
    ['a make-up day on a Monday', { ...good, workdays: ['2026-06-29'] }, 'workdays[0]', 'shape'],
    ['a make-up day of another year', { ...good, workdays: ['2025-06-28'] }, 'workdays[0]', 'order'],
    ['a make-up day twice', { ...good, workdays: ['2026-06-28', '2026-06-28'] }, 'workdays[1]', 'twice'],
    [
      'a holiday that ends before it begins',
      { ...good, holidays: [holiday('2026-05-02', '2026-05-01')] },
      'holidays[0].to',
      'order',
    ],
    [
      'a holiday over the end of the year',
      { ...good, holidays: [holiday('2026-12-31', '2027-01-01')] },
      'holidays[0].to',
      'order',
    ],
    [
      'a holiday of another year',
      { ...good, holidays: [holiday('2025-12-31', '2026-01-01')] },
      'holidays[0].from',
      'order',
    ],
    [
      'holidays that meet',
      { ...good, holidays: [holiday('2026-05-01', '2026-05-03'), holiday('2026-05-03', '2026-05-04')] },
      'holidays[1].from',
      'twice',
    ],
    [
      'too many holidays',
      { ...good, holidays: Array.from({ length: 61 }, () => holiday('2026-05-01', '2026-05-01')) },
      'holidays',
      'tooMany',
    ],
  ])('%s is refused with the field and the reason', (_what, value, field, reason) => {
    expect(readCalendarYear(value)).toMatchObject({
      error: { code: 'dataFile.invalid', file: 'calendar', field, reason },
    });
  });
});
