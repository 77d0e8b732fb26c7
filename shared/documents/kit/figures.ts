import Big from 'big.js';
import { type IsoDate } from '../../dates';
import { type CurrencyCode, formatMinor, minorDigits, money, rmbUppercase } from '../../money';
import { type SegmentRate } from '../../trace';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const partsOf = (day: IsoDate): readonly [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** A day in running Chinese text: 2026年6月30日. */
export function zhDay(day: IsoDate): string {
  const [year, month, date] = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** A day in running English text: 30 June 2026. */
export function enDay(day: IsoDate): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

/** A day in an English table: 30 Jun 2026. Chinese tables have it as it is stored. */
export function enTableDay(day: IsoDate): string {
  const [year, month, date] = partsOf(day);
  return `${String(date).padStart(2, '0')} ${(months[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** A figure in a column: 1,234.56, zero –, a credit in parentheses. The unit stands in the head. */
export function columnFigure(minor: number, currency: CurrencyCode): string {
  return formatMinor(minor, currency);
}

/** The same where a zero is a statement: 0.00. */
export function figure(minor: number, currency: CurrencyCode): string {
  return formatMinor(minor, currency, { zero: 'figure' });
}

/** What a currency is called as a unit in Chinese: 人民币元, 美元. */
export function zhUnit(currency: CurrencyCode): string {
  return currency === 'CNY' ? '人民币元' : zhCurrencyName(currency);
}

const knownNames: Readonly<Record<string, string>> = {
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
};

export function zhCurrencyName(currency: CurrencyCode): string {
  if (currency === 'CNY') return '人民币';
  return (
    knownNames[currency] ?? new Intl.DisplayNames('zh-CN', { type: 'currency' }).of(currency) ?? currency
  );
}

/** An amount in Chinese text: 人民币828,194.50元, 42,163.21美元. */
export function zhAmount(minor: number, currency: CurrencyCode): string {
  const text = figure(minor, currency);
  return currency === 'CNY' ? `人民币${text}元` : `${text}${zhCurrencyName(currency)}`;
}

/** An amount in English text, code first, with a space that does not break: GBP 42,163.21. */
export function enAmount(minor: number, currency: CurrencyCode): string {
  return `${currency}\u00a0${figure(minor, currency)}`;
}

/**
 * （大写：人民币…） behind an amount in Chinese; nothing for other currencies, and nothing from 10^12 on, where the rule
 * for bills ends.
 */
export function uppercaseBracket(minor: number, currency: CurrencyCode): string {
  if (currency !== 'CNY') return '';
  const text = rmbUppercase(money(minor, currency));
  return text.ok ? `（大写：${text.value}）` : '';
}

/** The amount in capital figures, where the rule reaches. */
export function uppercase(minor: number, currency: CurrencyCode): string | null {
  if (currency !== 'CNY') return null;
  const text = rmbUppercase(money(minor, currency));
  return text.ok ? text.value : null;
}

/** An exact decimal in major units with so many decimals, rounded half up, with thousands commas. */
export function decimalFigure(decimal: string, digits: number): string {
  const [whole = '0', fraction] = new Big(decimal).toFixed(digits, Big.roundHalfUp).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A base of a computation, with the digits of its currency. */
export function baseFigure(decimal: string, currency: CurrencyCode): string {
  return decimalFigure(decimal, minorDigits(currency));
}

/** A part as per cent without needless zeros: 0.0005 is 0.05%. */
export function partAsPercent(part: string): string {
  return `${plain(new Big(part).times(100))}%`;
}

export function percent(value: string): string {
  return `${plain(new Big(value))}%`;
}

/** The rate of a stretch of days as its column shows it. */
export function rateFigure(rate: SegmentRate): string {
  return rate.kind === 'daily' ? partAsPercent(rate.rate) : percent(rate.percent);
}

function plain(value: Big): string {
  return value.round(6, Big.roundHalfUp).toFixed();
}
