import { type IsoDate } from '../dates';
import { daysOf } from './readCalendarYear';
import { type BusinessCalendar, type CalendarYear } from './types';

/**
 * The calendar of a country from its years; of a year that is there twice the later one holds, so that the user's
 * own file stands before the program's. Years of other countries are left out.
 */
export function joinCalendar(country: string, years: readonly CalendarYear[]): BusinessCalendar {
  const byYear = new Map(years.filter((year) => year.country === country).map((year) => [year.year, year]));
  const known = [...byYear.values()];
  return {
    country,
    years: [...byYear.keys()].toSorted((a, b) => a - b),
    daysOff: new Set(known.flatMap(({ holidays }) => holidays.flatMap((holiday) => daysOf(holiday)))),
    workdays: new Set<IsoDate>(known.flatMap(({ workdays }) => workdays)),
  };
}

/** Saturdays and Sundays off, and nothing known of holidays: for countries without a calendar. */
export function weekendCalendar(country: string): BusinessCalendar {
  return { country, years: 'every', daysOff: new Set(), workdays: new Set() };
}
