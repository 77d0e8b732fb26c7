import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';
import { type CurrencyCode, isCurrencyCode, minorDigits } from './currency';
import { type Money } from './money';

export type DecimalError =
  | { readonly code: 'amount.invalid'; readonly value: string }
  | { readonly code: 'amount.decimals'; readonly value: string; readonly digits: number };

const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal string (`1234.5`, `-0.05`) exactly; no thousands marks, no rounding.
 * More decimals than the currency has are refused, not rounded (declared rule 1); trailing zeros are no decimals.
 */
export function parseDecimal<C extends CurrencyCode>(
  text: string,
  currency: C,
): Result<Money<C>, DecimalError> {
  const match = typeof text === 'string' ? plain.exec(text.trim()) : null;
  if (!match || !isCurrencyCode(currency)) return err({ code: 'amount.invalid', value: showValue(text) });
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return err({ code: 'amount.decimals', value: text, digits });
  const minor = Number(`${match[2] ?? '0'}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) return err({ code: 'amount.invalid', value: text });
  return ok({ minor: minor === 0 ? 0 : match[1] === '-' ? -minor : minor, currency });
}
