import { err, ok, type Result } from '../result';
import { type DateError, type IsoDate, isIsoDate } from './isoDate';

/** The capital figures of Chinese bills; the place of a figure is its value. */
const capitals = '零壹贰叁肆伍陆柒捌玖';

/**
 * A day in capital figures as Chinese bills need it (支付结算办法 附件一, read in a public copy): 零 before the months
 * 1, 2 and 10 and before the days 1 to 9, 10, 20 and 30; 11 to 19 begin with 壹. 2026-10-20 is
 * 贰零贰陆年零壹拾月零贰拾日. Refused for what is no day of the calendar.
 */
export function rmbDate(day: IsoDate): Result<string, DateError> {
  if (!isIsoDate(day)) return err({ code: 'date.invalid', value: String(day) });
  const year = Array.from(day.slice(0, 4), (digit) => capitals.charAt(Number(digit))).join('');
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const beforeMonth = month <= 2 || month === 10 ? '零' : '';
  const beforeDay = date < 10 || date % 10 === 0 ? '零' : '';
  return ok(`${year}年${beforeMonth}${spell(month)}月${beforeDay}${spell(date)}日`);
}

/** 1 to 31: 壹, 壹拾, 壹拾壹, 叁拾壹. */
function spell(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 0 ? '' : `${capitals.charAt(tens)}拾`}${ones === 0 ? '' : capitals.charAt(ones)}`;
}
