import { dateOf, fromExcelSerial, type IsoDate } from '../dates';
import { foldValue, isEmptyCell } from './cellText';
import { type RawCell } from './rawTable';

export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/**
 * What a cell of a date column says before the order of day and month is known. `numeric` is `first/second/year`,
 * which only the order of the whole file can settle.
 */
export type DateReading =
  | { readonly kind: 'empty' | 'invalid' }
  /** `isYearFirst`: written as year, month, day, so the file shows that order. */
  | { readonly kind: 'day'; readonly day: IsoDate; readonly isYearFirst: boolean }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number };

const empty: DateReading = { kind: 'empty' };
const invalid: DateReading = { kind: 'invalid' };

// A receivable is not older than 1900 nor due after 2199: what lies outside is a slip of the keyboard.
const firstYear = 1900;
const lastYear = 2199;
/** Plain numbers in a date column are Excel serials from 1950-01-01 to 2199-12-31. */
const firstSerial = 18_264;
const lastSerial = 109_574;

const timeTail =
  /(?:T|\s+)(?:上午|下午|[AP]M)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:[AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const weekdayTail = /\s*\(?(?:星期|周)[一二三四五六日天]\)?$/;
const yearFirst =
  /^(\d{4})\s*(?:([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?)$/;
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const monthFirst = /^([A-Za-z]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s-]+)(\d{4})$/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]*([A-Za-z]{3,9})\.?,?[\s./-]*(\d{4})$/;
const yearThenName = /^(\d{4})[\s/-]*([A-Za-z]{3,9})[\s/-]*(\d{1,2})$/;

/** Reads a cell of a date column as far as that is possible without knowing the order of day and month. */
export function readDate(cell: RawCell | undefined): DateReading {
  if (isEmptyCell(cell) || cell === null || cell === undefined) return empty;
  if (typeof cell === 'string') return readDateText(foldValue(cell));
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell === 'boolean' || 'error' in cell) return invalid;
  return fromSerial(cell.serial, cell.system);
}

/** The day that a reading means under an order; null where it means none. */
export function resolveDate(reading: DateReading, order: DateOrder | 'none' | 'unknown'): IsoDate | null {
  if (reading.kind === 'day') return reading.day;
  if (reading.kind !== 'numeric') return null;
  const { first, second, year } = reading;
  // 5/5/2026 is the same day either way, whatever the file's order.
  if (order !== 'mdy' && order !== 'dmy') return first === second ? dayOrNull(year, first, second) : null;
  return order === 'mdy' ? dayOrNull(year, first, second) : dayOrNull(year, second, first);
}

function readDateText(folded: string): DateReading {
  let text = folded.replace(weekdayTail, '');
  const time = timeTail.exec(text);
  if (time) {
    const isMidnight = Number(time[1]) === 0 && Number(time[2]) === 0 && Number(time[3] ?? 0) === 0;
    // 2026-01-04T16:00:00Z is 5 January in Shanghai: which day was meant cannot be told.
    if (time[4]?.toUpperCase() === 'Z' && !isMidnight) return invalid;
    text = text.slice(0, time.index).replace(weekdayTail, '');
  }
  const year = yearFirst.exec(text);
  if (year) return day(year[1], year[3] ?? year[5], year[4] ?? year[6], true);
  const numeric = yearLast.exec(text);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const digits = compact.exec(text);
  if (digits) return day(digits[1], digits[2], digits[3], true);
  if (/^\d{5}(\.\d+)?$/.test(text)) return readNumber(Number(text));
  return readNamedMonth(text);
}

function readNamedMonth(text: string): DateReading {
  const named = monthFirst.exec(text);
  if (named) return day(named[3], monthNumber(named[1]), named[2]);
  const behind = dayFirst.exec(text);
  if (behind) return day(behind[3], monthNumber(behind[2]), behind[1]);
  const between = yearThenName.exec(text);
  if (between) return day(between[1], monthNumber(between[2]), between[3]);
  return invalid;
}

function readNumber(value: number): DateReading {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_991_231) {
    const digits = compact.exec(String(value));
    if (digits) return day(digits[1], digits[2], digits[3], true);
  }
  if (value < firstSerial || value >= lastSerial + 1) return invalid;
  return fromSerial(value, 1900);
}

function readNumeric(first: number, second: number, year: number): DateReading {
  const fits = dayOrNull(year, first, second) ?? dayOrNull(year, second, first);
  return fits === null ? invalid : { kind: 'numeric', first, second, year };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthNumber(name: string | undefined): string {
  const lower = (name ?? '').toLowerCase();
  const index = lower === 'sept' ? 8 : Math.max(months.indexOf(lower), longMonths.indexOf(lower));
  return String(index + 1);
}

function day(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  isYearFirst = false,
): DateReading {
  const found = dayOrNull(Number(year), Number(month), Number(dayOfMonth));
  return found === null ? invalid : { kind: 'day', day: found, isYearFirst };
}

function dayOrNull(year: number, month: number, dayOfMonth: number): IsoDate | null {
  if (year < firstYear || year > lastYear) return null;
  const date = dateOf(year, month, dayOfMonth);
  return date.ok ? date.value : null;
}

function fromSerial(serial: number, system: 1900 | 1904): DateReading {
  // A moment before midnight is the next day, rounded badly by a formula.
  const date = fromExcelSerial(serial + 1e-9, system);
  if (!date.ok) return invalid;
  const year = Number(date.value.slice(0, 4));
  return year < firstYear || year > lastYear ? invalid : { kind: 'day', day: date.value, isYearFirst: false };
}
