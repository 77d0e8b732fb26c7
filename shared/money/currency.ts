/** An ISO 4217 code in capitals, checked by `isCurrencyCode`. */
export type CurrencyCode = string & {};

/**
 * The currencies of ISO 4217 by the digits of their minor unit, with those that went out of use lately and still
 * stand in old books (HRK, ZWL). Kept here and not asked of the runtime: its tables follow the habit of rounding
 * prices, not the standard (Iraqi dinar 0 for 3, Serbian dinar 0 for 2), and change with its version: amounts are
 * kept as whole minor units, so the forint's 2 becoming 0 would make every amount a hundred times as large.
 */
const codesByDigits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD
    HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB
    SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
    USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF',
};

const digitsOf: ReadonlyMap<string, number> = new Map(
  Object.entries(codesByDigits).flatMap(([digits, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(digits)] as const),
  ),
);

/** Every currency that the program knows, in order of the codes. */
export const currencyCodes: readonly CurrencyCode[] = [...digitsOf.keys()].sort();

/** True for a currency of ISO 4217 that has a minor unit. */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return digitsOf.has(text);
}

/** Digits of the minor unit (declared rule 1): CNY 2, JPY 0, KWD 3; of a code that is none, the usual 2. */
export function minorDigits(currency: CurrencyCode): number {
  return digitsOf.get(currency) ?? 2;
}
