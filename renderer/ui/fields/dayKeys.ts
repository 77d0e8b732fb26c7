import { addDays, addMonths, dayOfWeek, endOfMonth, type IsoDate } from '@shared/dates';

/**
 * The day a key leads to, or `null` when the key means nothing: T today, + and - a day, W and K first and last day of
 * the week (Monday, Sunday), M and H of the month, Y and R of the year. Without a day yet, they count from today.
 */
export function dayOfKey(key: string, day: IsoDate | null, today: IsoDate): IsoDate | null {
  const from = day ?? today;
  switch (key) {
    case 't':
    case 'T':
      return today;
    case '+':
    case '=':
      return addDays(from, 1);
    case '-':
      return addDays(from, -1);
    case 'w':
    case 'W':
      return firstOfWeek(from);
    case 'k':
    case 'K':
      return addDays(firstOfWeek(from), 6);
    case 'm':
    case 'M':
      return firstOfMonth(from);
    case 'h':
    case 'H':
      return endOfMonth(from);
    case 'y':
    case 'Y':
      return `${from.slice(0, 4)}-01-01` as IsoDate;
    case 'r':
    case 'R':
      return `${from.slice(0, 4)}-12-31` as IsoDate;
    default:
      return null;
  }
}

/** The day an arrow or paging key leads to in a month calendar, or `null`. */
export function dayOfCalendarKey(key: string, day: IsoDate, isShifted: boolean): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return firstOfWeek(day);
    case 'End':
      return addDays(firstOfWeek(day), 6);
    case 'PageUp':
      return addMonths(day, isShifted ? -12 : -1);
    case 'PageDown':
      return addMonths(day, isShifted ? 12 : 1);
    default:
      return null;
  }
}

/** The Monday on or before a day. */
function firstOfWeek(day: IsoDate): IsoDate {
  return addDays(day, 1 - dayOfWeek(day));
}

function firstOfMonth(day: IsoDate): IsoDate {
  return `${day.slice(0, 8)}01` as IsoDate;
}

/** Six weeks from Monday to Sunday that cover the month of a day; six always, so that the calendar never jumps. */
export function monthGrid(day: IsoDate): readonly (readonly IsoDate[])[] {
  const start = firstOfWeek(firstOfMonth(day));
  return [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(start, week * 7 + at)));
}
