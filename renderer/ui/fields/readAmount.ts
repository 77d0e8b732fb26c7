import { type CurrencyCode, minorDigits } from '@shared/money';
import { err, ok, type Result } from '@shared/result';
import { toHalfWidth } from './plainText';
import { evaluate } from './evaluateAmount';

export type AmountError =
  | { readonly code: 'amount.unreadable'; readonly text: string }
  | { readonly code: 'amount.tooFine'; readonly digits: number; readonly proposalMinor: number }
  | { readonly code: 'amount.dividesByZero' }
  | { readonly code: 'amount.tooLarge' };

/** `isComputed` says that the text was a sum or had a unit (1200*1.13, 12.5w), so the result is worth showing beside it. */
export type AmountRead = { readonly minor: number; readonly isComputed: boolean };

/**
 * Reads what a person types into an amount: plain figures, thousands commas, ￥, full-width digits, negatives in
 * parentheses, 万 / w and 亿, and arithmetic with + - * / ( ) %. The result is exact: a sum is rounded half-up once, at its
 * end (1200/7 is 171.43); a plain figure with more decimals than the currency has is refused with a proposal.
 * Empty text is `null`.
 */
export function readAmount(text: string, currency: CurrencyCode): Result<AmountRead | null, AmountError> {
  const plain = plainSigns(text, currency);
  if (plain === '') return ok(null);
  if (plain.length > 120) return err({ code: 'amount.unreadable', text });
  const value = evaluate(plain);
  if (value === 'unreadable') return err({ code: 'amount.unreadable', text });
  if (value === 'dividesByZero') return err({ code: 'amount.dividesByZero' });
  const digits = minorDigits(currency);
  const { minor, isExact } = value.toMinor(digits);
  if (!Number.isSafeInteger(minor)) return err({ code: 'amount.tooLarge' });
  if (!isExact && !value.isSum) return err({ code: 'amount.tooFine', digits, proposalMinor: minor });
  return ok({ minor, isComputed: value.isSum || value.hasUnit });
}

function plainSigns(text: string, currency: CurrencyCode): string {
  const plain = toHalfWidth(text)
    .replace(/[\s\u00a0]/g, '')
    .replace(/[￥¥]/g, '')
    .replace(/[×✕]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[−–—]/g, '-')
    .replace(/。/g, '.')
    .replace(/元$/, '')
    .replace(/^=/, '');
  const code = currency.toUpperCase();
  const upper = plain.toUpperCase();
  if (upper.startsWith(code)) return plain.slice(code.length);
  return upper.endsWith(code) ? plain.slice(0, -code.length) : plain;
}
