import { type IsoDate, toDayNumber } from '../dates';
import { type CurrencyCode, minorDigits } from '../money';

/** The serial number of 1970-01-01; from March 1900 on serials are days. */
const serialOfDayZero = 25_569;
const firstPlainSerial = 61;

/**
 * A day as Excel counts it: a serial number, so no time zone can shift it. Days before March 1900, which Excel counts
 * wrongly or not at all, stay text.
 */
export function dayValue(day: IsoDate): number | string {
  const serial = toDayNumber(day) + serialOfDayZero;
  return serial >= firstPlainSerial ? serial : day;
}

/** An amount as the real number a sheet shows: 123456 fen are 1234.56. Exact to the digit that the currency has. */
export function toUnits(minor: number, currency: CurrencyCode): number {
  return minor / 10 ** minorDigits(currency);
}

/** The number format of amounts: thousands commas, negatives in parentheses, zero as a dash, all minor digits. */
export function amountFormat(digits: number): string {
  const figure = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return `${figure}_);(${figure});"–"_)`;
}

/** A, B … Z, AA: the letters of a column, counted from 1. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}

/** A name that every spreadsheet takes for a sheet: none of []:*?/\, no apostrophe at its ends, 31 characters at most. */
export function safeSheetName(text: string): string {
  const name = text
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .slice(0, 31)
    .replace(/^[' ]+|[' ]+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? '_' : name;
}

/** A range of another sheet for a formula, always quoted: 'It''s'!$A$2:$A$9. */
export function rangeOf(sheet: string, column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

// Ideographs, kana, hangul and full-width forms take the room of two Latin letters.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const tall = /[A-Z0-9@%&]/;

/**
 * The room that a text of 10 points takes, in the unit of column widths: a digit of the 11-point font that every
 * workbook begins with.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += wide.test(character) || character.length > 1 ? 1.9 : tall.test(character) ? 1 : 0.85;
  return width;
}
