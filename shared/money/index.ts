export { allocate } from './allocate';
export { type CurrencyCode, currencyCodes, isCurrencyCode, minorDigits } from './currency';
export {
  add,
  compare,
  isZero,
  minorToDecimal,
  money,
  type Money,
  negate,
  safeMinor,
  subtract,
  sum,
  toDecimal,
  zero,
} from './money';
export { parseDecimal } from './parse';
export { convert, percentOf, roundMinor } from './round';
export {
  addFractions,
  compareFractions,
  decimalToFraction,
  divideFractions,
  type Fraction,
  fractionToDecimal,
  multiplyFractions,
  noFraction,
  roundFraction,
  smallerFraction,
  subtractFractions,
  toFraction,
} from './fraction';
export { formatMinor, formatMoney } from './format';
export { rmbUppercase } from './rmbUppercase';
