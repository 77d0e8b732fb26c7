import { type FigureReason } from '../errors';
import { err, ok, type Result } from '../result';
import { type Money, toDecimal } from './money';

export type UppercaseError = {
  readonly code: 'figure.invalid';
  readonly field: 'amount';
  readonly value: string;
  readonly reason: FigureReason;
};

/** The capital figures of Chinese bills (支付结算办法 附件一); the place of a figure is its value. */
const capitalDigits = '零壹贰叁肆伍陆柒捌玖';
const units = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿'];
const groupDigits = 4;
/** 10^12 yuan in fen: from here on refused. */
const mostMinor = 100_000_000_000_000;

/**
 * An amount of renminbi in capital figures for bills and letters (支付结算办法 附件一, read in a public copy): 人民币
 * directly before, 整 after 元 alone, 零 for zeros inside and after 元 where there is fen but no jiao. Of the forms
 * the rule leaves open the one with 零 after 万 and 亿 and without 零 between 元 and 角. Zero is 人民币零元整.
 * Refused: other currencies, amounts below zero and from 10^12 yuan on.
 */
export function rmbUppercase(amount: Money): Result<string, UppercaseError> {
  const { minor, currency } = amount;
  const refuse = (value: unknown, reason: FigureReason) =>
    err({ code: 'figure.invalid', field: 'amount', value: String(value), reason } as const);
  if (currency !== 'CNY') return refuse(currency, 'currency');
  if (!Number.isSafeInteger(minor)) return refuse(minor, minor >= mostMinor ? 'tooLarge' : 'money');
  if (minor < 0) return refuse(toDecimal(amount), 'negative');
  if (minor >= mostMinor) return refuse(toDecimal(amount), 'tooLarge');
  if (minor === 0) return ok('人民币零元整');
  const whole = spellYuan(Math.floor(minor / 100));
  const jiao = Math.floor(minor / 10) % 10;
  const fen = minor % 10;
  const yuan = whole === '' ? '' : `${whole}元`;
  if (jiao === 0 && fen === 0) return ok(`人民币${yuan}整`);
  const tenths = jiao === 0 ? (whole === '' ? '' : '零') : `${digit(jiao)}角`;
  return ok(`人民币${yuan}${tenths}${fen === 0 ? '' : `${digit(fen)}分`}`);
}

/** A whole number below 10^12; one 零 for every run of zeros between figures, behind 万 or 亿 where it meets them. */
function spellYuan(whole: number): string {
  const digits = String(whole);
  let text = '';
  let isZeroOwed = false;
  let isGroupEmpty = true;
  for (let place = 0; place < digits.length; place += 1) {
    const power = digits.length - 1 - place;
    const value = Number(digits.charAt(place));
    if (value === 0) isZeroOwed = text !== '';
    else {
      text += `${isZeroOwed ? '零' : ''}${digit(value)}${units[power % groupDigits] ?? ''}`;
      isZeroOwed = false;
      isGroupEmpty = false;
    }
    if (power % groupDigits !== 0) continue;
    if (!isGroupEmpty) text += groups[power / groupDigits] ?? '';
    isGroupEmpty = true;
  }
  return text;
}

function digit(value: number): string {
  return capitalDigits.charAt(value);
}
