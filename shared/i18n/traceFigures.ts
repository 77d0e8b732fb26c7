import Big from 'big.js';
import { type CurrencyCode, formatMoney, minorDigits } from '../money';

/** Decimals that an unrounded amount is shown with, beyond those of its currency. */
const extraDecimals = 4;

/** An amount in minor units with its currency. */
export function showMinor(minor: number, currency: CurrencyCode): string {
  return formatMoney({ minor, currency });
}

/** An unrounded amount in major units: all digits of the currency and at most four more. */
export function showExact(amount: string, currency: CurrencyCode): string {
  const digits = minorDigits(currency);
  const rounded = new Big(amount).round(digits + extraDecimals, Big.roundHalfUp).toFixed();
  const [whole = '0', fraction = ''] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const shown = fraction.padEnd(digits, '0');
  return `${shown === '' ? grouped : `${grouped}.${shown}`} ${currency}`;
}
