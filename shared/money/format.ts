import { type CurrencyCode } from './currency';
import { type Money, minorToDecimal } from './money';

/** How a figure is shown: `plain` for columns whose head names the currency. */
export type MoneyStyle = { readonly negative?: 'parentheses' | 'sign'; readonly zero?: 'dash' | 'figure' };

/**
 * A figure for screens and papers: thousands commas, all minor digits, negatives in parentheses, zero as an en dash
 * unless asked otherwise. The currency is not printed: it stands once in the head of the column.
 */
export function formatMinor(minor: number, currency: CurrencyCode, style: MoneyStyle = {}): string {
  if (minor === 0 && style.zero !== 'figure') return '–';
  const [whole = '0', fraction] = minorToDecimal(Math.abs(minor), currency).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const figure = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (minor >= 0) return figure;
  return style.negative === 'sign' ? `-${figure}` : `(${figure})`;
}

/** `formatMinor` of an amount, followed by its currency code. */
export function formatMoney(amount: Money, style: MoneyStyle = { zero: 'figure' }): string {
  return `${formatMinor(amount.minor, amount.currency, style)} ${amount.currency}`;
}
