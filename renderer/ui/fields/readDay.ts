import { addDays, dateOf, daysInMonth, type IsoDate, isIsoDate } from '@shared/dates';
import { err, ok, type Result } from '@shared/result';
import { toHalfWidth } from './plainText';

export type DayError =
  | { readonly code: 'day.unreadable'; readonly text: string }
  | { readonly code: 'day.noMonth'; readonly month: number }
  | { readonly code: 'day.noDay'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly code: 'day.tooEarly'; readonly min: IsoDate }
  | { readonly code: 'day.tooLate'; readonly max: IsoDate };

export type DayContext = {
  readonly today: IsoDate;
  /** What `+30` counts from: the invoice date of a due date. Without it an offset is not read. */
  readonly baseOn?: IsoDate | undefined;
  readonly min?: IsoDate | undefined;
  readonly max?: IsoDate | undefined;
};

const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/;
const offset = /^\+(\d{1,4})天?$/;

/**
 * Reads a typed day: 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105, full-width digits, 1-5 in this year, and
 * `+30` from the base day. Empty text is `null`.
 */
export function readDay(text: string, context: DayContext): Result<IsoDate | null, DayError> {
  const plain = toHalfWidth(text).replace(/\s/g, '').replace(/[−–—]/g, '-');
  if (plain === '') return ok(null);
  const days = offset.exec(plain)?.[1];
  if (days !== undefined && context.baseOn !== undefined) {
    const day = addDays(context.baseOn, Number(days));
    return isIsoDate(day) ? within(day, context) : err({ code: 'day.unreadable', text });
  }
  const match = full.exec(plain) ?? compact.exec(plain);
  const year = match ? Number(match[1]) : Number(context.today.slice(0, 4));
  const parts = match ? match.slice(2) : short.exec(plain)?.slice(1);
  if (parts === undefined || year < 1000) return err({ code: 'day.unreadable', text });
  const [month = 0, day = 0] = parts.map(Number);
  if (month < 1 || month > 12) return err({ code: 'day.noMonth', month });
  if (day < 1 || day > daysInMonth(year, month)) return err({ code: 'day.noDay', year, month, day });
  const found = dateOf(year, month, day);
  return found.ok ? within(found.value, context) : err({ code: 'day.unreadable', text });
}

function within(day: IsoDate, context: DayContext): Result<IsoDate, DayError> {
  if (context.min !== undefined && day < context.min) return err({ code: 'day.tooEarly', min: context.min });
  if (context.max !== undefined && day > context.max) return err({ code: 'day.tooLate', max: context.max });
  return ok(day);
}
