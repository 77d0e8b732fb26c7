import { addDays, dayOfWeek, type IsoDate, isIsoDate } from '../dates';
import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { type Source, type Trace } from '../trace';
import { yearOf } from './readCalendarYear';
import { type BusinessCalendar } from './types';

export type CalendarError = DomainError<'calendar.notCovered' | 'date.invalid'>;

/** True for a day on which one works; refused for a day of a year that the calendar does not know. */
export function isWorkingDay(calendar: BusinessCalendar, day: IsoDate): Result<boolean, CalendarError> {
  if (!isIsoDate(day)) return err({ code: 'date.invalid', value: day });
  if (calendar.years !== 'every' && !calendar.years.includes(yearOf(day)))
    return err({ code: 'calendar.notCovered', country: calendar.country, on: day, years: calendar.years });
  if (calendar.daysOff.has(day)) return ok(false);
  return ok(calendar.workdays.has(day) || !isWeekend(day));
}

/** Saturday or Sunday. */
export function isWeekend(day: IsoDate): boolean {
  return dayOfWeek(day) >= 6;
}

/** A day moved to a working day, and how. */
export type RolledDay = { readonly on: IsoDate; readonly trace: Trace };

/**
 * The day itself if one works on it, else the next working day (PRC Civil Code art. 203 for the last day of a
 * period; a contract may say the same of a due date). Refused where the calendar does not know the year.
 */
export function rollToWorkingDay(
  calendar: BusinessCalendar,
  day: IsoDate,
  source?: Source,
): Result<RolledDay, CalendarError> {
  let on = day;
  for (;;) {
    const works = isWorkingDay(calendar, on);
    if (!works.ok) return works;
    if (works.value) break;
    on = addDays(on, 1);
  }
  const cited = source === undefined ? {} : { source };
  const trace: Trace = [
    on === day
      ? { step: 'day.working', on }
      : { step: 'day.rolled', from: day, to: on, country: calendar.country, ...cited },
    ...(calendar.years === 'every'
      ? [{ step: 'day.weekendsOnly' as const, on, country: calendar.country }]
      : []),
  ];
  return ok({ on, trace });
}
