import Big from 'big.js';
import { foldValue, isEmptyCell } from './cellText';
import { type CurrencyMark, parseCurrencyMark } from './currencyWords';
import { expandExponent, plainNumber } from './plainNumber';
import { type RawCell } from './rawTable';

export type AmountReading =
  | { readonly kind: 'empty' | 'invalid' }
  /** `decimal` is a plain decimal string with its sign, exact; `mark` what stood beside the figure, if anything. */
  | { readonly kind: 'amount'; readonly decimal: string; readonly mark: CurrencyMark | null };

const empty: AmountReading = { kind: 'empty' };
const invalid: AmountReading = { kind: 'invalid' };

/**
 * Reads a cell of an amount column: numbers at 15 significant digits; texts with thousands marks, currency signs or
 * words on either side, 万 or 亿, parentheses, a sign before or behind, CR or DR. `decimalMark` is the file's.
 */
export function readAmount(cell: RawCell | undefined, decimalMark: '.' | ','): AmountReading {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'amount', decimal: plainNumber(cell), mark: null } : invalid;
  if (isEmptyCell(cell) || cell === null || cell === undefined) return empty;
  if (typeof cell !== 'string') return invalid;
  if (plainText.test(cell) && decimalMark === '.') return { kind: 'amount', decimal: cell, mark: null };
  return readAmountText(foldValue(cell), decimalMark);
}

const plainText = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Sign, mark, sign, figure, unit, mark, sign: every part but the figure may be absent. */
const shape =
  /^([+-]?)\s*([^\d\s+.,'()-][^\d+.,'()-]*)?\s*([+-]?)\s*(\d[\d.,' ]*(?:E[+-]?\d{1,2})?|[.,]\d+)\s*([万亿]?)\s*([^\d\s+.,'()-][^\d+.,'()-]*)?\s*(-?)$/i;

function readAmountText(folded: string, decimalMark: '.' | ','): AmountReading {
  let text = folded;
  let isNegative = false;
  const parentheses = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text);
  if (parentheses) {
    text = `${parentheses[1] ?? ''}${parentheses[2] ?? ''}${parentheses[3] ?? ''}`.trim();
    isNegative = true;
  }
  const side = /^(.*\d)\s*(CR|DR)$/i.exec(text);
  if (side) {
    text = side[1] ?? '';
    if (side[2]?.toUpperCase() === 'CR') isNegative = !isNegative;
  }
  const parts = shape.exec(text);
  if (!parts) return invalid;
  const [, sign = '', before = '', innerSign = '', figure = '', unit = '', after = '', trailing = ''] = parts;
  const signs = sign + innerSign + trailing;
  if (signs.length > 1 || (parentheses && signs !== '')) return invalid;
  if (signs === '-') isNegative = true;
  const marks = [parseCurrencyMark(before), parseCurrencyMark(after)];
  if (marks.includes(undefined) || (marks[0] && marks[1])) return invalid;
  const decimal = readFigure(figure.trim(), decimalMark);
  if (decimal === null) return invalid;
  const scaled = unit === '' ? decimal : new Big(decimal).times(unit === '万' ? 1e4 : 1e8).toFixed();
  return {
    kind: 'amount',
    decimal: isNegative ? `-${scaled}` : scaled,
    mark: marks[0] ?? marks[1] ?? null,
  };
}

const groupedInThrees = /^\d{1,3}([, '])\d{3}(?:\1\d{3})*$/;
const groupedAsLakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** A figure without sign or currency as a plain decimal string; null if its marks do not stand where they can. */
function readFigure(figure: string, decimalMark: '.' | ','): string | null {
  const text = decimalMark === '.' ? figure : swapMarks(figure);
  if (/^\d+(?:\.\d*)?E[+-]?\d{1,2}$/i.test(text)) return expandExponent(text);
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const fraction = point < 0 ? '' : text.slice(point + 1);
  if (!/^\d*$/.test(fraction)) return null;
  const isGrouped = groupedInThrees.test(whole) || groupedAsLakhs.test(whole);
  if (!isGrouped && !/^\d*$/.test(whole)) return null;
  const digits = isGrouped ? whole.replace(/[, ']/g, '') : whole;
  if (digits === '' && fraction === '') return null;
  return `${digits === '' ? '0' : digits}${fraction === '' ? '' : `.${fraction}`}`;
}

function swapMarks(figure: string): string {
  return figure.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/**
 * The decimal mark that samples of an amount column show: `,` if some figure can only be read so (1.234,56 or 12,5)
 * and none only with a point; else `.`.
 */
export function guessDecimalMark(samples: readonly RawCell[]): '.' | ',' {
  let comma = 0;
  let point = 0;
  for (const cell of samples) {
    if (typeof cell !== 'string') continue;
    const withPoint = readAmount(cell, '.').kind === 'amount';
    const withComma = readAmount(cell, ',').kind === 'amount';
    if (withComma && !withPoint) comma += 1;
    if (withPoint && !withComma) point += 1;
  }
  return comma > 0 && point === 0 ? ',' : '.';
}
