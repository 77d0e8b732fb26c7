import { checkShape, type DataFileError, invalidFile } from '../dataFiles';
import { addDays, dayOfWeek, type IsoDate } from '../dates';
import { err, ok, type Result } from '../result';
import { CalendarFile } from './schema';
import { type CalendarYear, type Holiday } from './types';

/**
 * Checks one year of a calendar from outside: days of that year alone, ranges in order that do not meet, make-up
 * days on weekends outside holidays. Refused with the field and the reason.
 */
export function readCalendarYear(value: unknown): Result<CalendarYear, DataFileError> {
  const file = checkShape('calendar', value, CalendarFile);
  if (!file.ok) return file;
  const { format: _format, version: _version, ...year } = file.value;
  const daysOff = new Set<IsoDate>();
  for (const [place, holiday] of year.holidays.entries()) {
    const wrong = checkHoliday(holiday, place, year.year, daysOff);
    if (wrong !== undefined) return err(wrong);
    for (const day of daysOf(holiday)) daysOff.add(day);
  }
  const seen = new Set<IsoDate>();
  for (const [place, day] of year.workdays.entries()) {
    const field = `workdays[${place}]`;
    if (yearOf(day) !== year.year) return err(invalidFile('calendar', field, day, 'order'));
    if (dayOfWeek(day) < 6) return err(invalidFile('calendar', field, day, 'shape'));
    if (seen.has(day) || daysOff.has(day)) return err(invalidFile('calendar', field, day, 'twice'));
    seen.add(day);
  }
  return ok(year);
}

function checkHoliday(
  { from, to }: Holiday,
  place: number,
  year: number,
  before: ReadonlySet<IsoDate>,
): DataFileError | undefined {
  const field = `holidays[${place}]`;
  if (yearOf(from) !== year) return invalidFile('calendar', `${field}.from`, from, 'order');
  if (yearOf(to) !== year || to < from) return invalidFile('calendar', `${field}.to`, to, 'order');
  return daysOf({ from, to }).some((day) => before.has(day))
    ? invalidFile('calendar', `${field}.from`, from, 'twice')
    : undefined;
}

/** Every day of a range that lies within one year, both ends included. */
export function daysOf({ from, to }: Pick<Holiday, 'from' | 'to'>): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
