import { fromDayNumber, type IsoDate, toDayNumber } from '../dates';

/**
 * The days around `today` as whole numbers (0 for 1970-01-01). The generator counts with numbers and looks the text
 * up, because date arithmetic for each of some hundred thousand rows would cost more than all the rest.
 */
export type Calendar = {
  /** No row lies before this day. */
  readonly earliestDay: number;
  readonly today: number;
  /** The first day of the two years that the sample tells of. */
  readonly firstDay: number;
  text(day: number): IsoDate;
  isWeekend(day: number): boolean;
  /** The day itself, or the Monday after a weekend. */
  nextWorkingDay(day: number): number;
  /** The day itself, or the Friday before a weekend. */
  lastWorkingDay(day: number): number;
  endOfMonth(day: number): number;
  /** That day of the month after, or its last day where the month is shorter. */
  dayOfNextMonth(day: number, dayOfMonth: number): number;
};

const historyDays = 730;
/** Prepayments lie before the first invoice; the longest term (end of month 60 days later, then the 15th) well within. */
const daysBefore = 40;
const daysAfter = 400;

/** The calendar of a sample that ends on `today`. */
export function makeCalendar(today: IsoDate): Calendar {
  const todayNumber = toDayNumber(today);
  const first = todayNumber - historyDays - daysBefore;
  const texts: IsoDate[] = [];
  for (let day = first; day <= todayNumber + daysAfter; day += 1) texts.push(fromDayNumber(day));

  const text = (day: number): IsoDate => {
    const found = texts[day - first];
    if (found === undefined) throw new RangeError(`day ${day} lies outside the sample's calendar`);
    return found;
  };
  /** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
  const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;
  const endOfMonth = (day: number): number => {
    let last = day + 31 - Number(text(day).slice(8, 10));
    while (text(last).slice(0, 7) !== text(day).slice(0, 7)) last -= 1;
    return last;
  };

  return {
    earliestDay: first,
    today: todayNumber,
    firstDay: todayNumber - historyDays,
    text,
    isWeekend: (day) => weekday(day) > 4,
    nextWorkingDay: (day) => (weekday(day) > 4 ? day + 7 - weekday(day) : day),
    lastWorkingDay: (day) => (weekday(day) > 4 ? day + 4 - weekday(day) : day),
    endOfMonth,
    dayOfNextMonth: (day, dayOfMonth) => {
      const last = endOfMonth(day);
      return Math.min(last + dayOfMonth, endOfMonth(last + 1));
    },
  };
}
