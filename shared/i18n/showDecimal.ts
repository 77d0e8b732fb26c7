import Big from 'big.js';

const plain = /^-?\d+(\.\d+)?$/;

/** A ratio, a percentage or a number of days as it is shown: rounded half-up to so many decimals. */
export function showDecimal(value: string, decimals = 2): string {
  return plain.test(value) ? new Big(value).toFixed(decimals, Big.roundHalfUp) : value;
}
