import { Temporal } from 'temporal-polyfill';
import { err, ok, type Result } from '../result';
import { fromDayNumber, toDayNumber } from './dayNumber';

/** A calendar day as `YYYY-MM-DD` text: sorts, compares and indexes as text; no time, no zone. */
export type IsoDate = string & { readonly __isoDate: true };

export type DateError = { readonly code: 'date.invalid'; readonly value: string };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** True for a real day of the calendar between 1000-01-01 and 9999-12-31. */
export function isIsoDate(text: string): text is IsoDate {
  if (!shape.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function parseIsoDate(text: string): Result<IsoDate, DateError> {
  return isIsoDate(text) ? ok(text) : err({ code: 'date.invalid', value: text });
}

/** The day of a literal in code or tests; anything else is a bug and throws. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

export function dateOf(year: number, month: number, day: number): Result<IsoDate, DateError> {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseIsoDate(text);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole numbers alone; a late charge asks this some dozen times an invoice, so it counts and makes no objects. */
export function addDays(day: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a number of days: ${days}`);
  return fromDayNumber(toDayNumber(day) + days);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString() as IsoDate;
}

export function endOfMonth(day: IsoDate): IsoDate {
  const last = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return `${day.slice(0, 8)}${String(last).padStart(2, '0')}` as IsoDate;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(day: IsoDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b;
}

/** The day of an Excel serial number in the 1900 or the 1904 system; the phantom 1900-02-29 is stepped over. */
export function fromExcelSerial(serial: number, system: 1900 | 1904 = 1900): Result<IsoDate, DateError> {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > 2_958_465)
    return err({ code: 'date.invalid', value: String(serial) });
  const epoch = system === 1904 ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30';
  return parseIsoDate(addDays(epoch as IsoDate, days));
}

/** The serial number (1900 system) that Excel shows as this day. */
export function toExcelSerial(day: IsoDate): number {
  const days = daysBetween('1899-12-30' as IsoDate, day);
  return days < 61 ? days - 1 : days;
}
