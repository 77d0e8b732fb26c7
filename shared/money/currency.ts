/** An ISO 4217 code in capitals, checked by `isCurrencyCode`. */
export type CurrencyCode = string & {};

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const digitsOf = new Map<string, number>();

/** True for a currency that ISO 4217 lists and the runtime knows. */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return known.has(text);
}

/** Digits of the minor unit (declared rule 1): CNY 2, JPY 0, KWD 3. */
export function minorDigits(currency: CurrencyCode): number {
  let digits = digitsOf.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    digitsOf.set(currency, digits);
  }
  return digits;
}
