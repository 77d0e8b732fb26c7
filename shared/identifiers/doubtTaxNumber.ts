import { cleanCode } from './cleanCode';
import { checkUscc } from './uscc';
import { checkVat } from './vat/checkVat';

/** Why a tax number is probably mistyped. It is said beside the field and keeps nothing from being saved. */
export type TaxNumberDoubt =
  | { readonly kind: 'uscc'; readonly reason: 'length'; readonly length: number }
  | { readonly kind: 'uscc'; readonly reason: 'character' }
  | { readonly kind: 'uscc'; readonly reason: 'check'; readonly expected: string }
  | { readonly kind: 'vat'; readonly reason: 'format' | 'check'; readonly country: string };

const chineseNames = new Set(['CN', 'CHN', 'CHINA', 'PRC', '中国', '中华人民共和国']);
/** 9 for the market regulator, 1 to 3 for the kind of business, the division in digits: a Chinese code cut short or too long. */
const nearlyUscc = /^9[1-3]\d{6}[0-9A-Z]{7,12}$/;
const usccLength = 18;

/**
 * Looks at a tax number as typed: a Chinese one by GB 32100-2015, one with a country's letters before it by that
 * country's VAT rule. Numbers of any other kind are not doubted.
 * @param country as typed, if it is known: a number from elsewhere is never taken for a Chinese one
 */
export function doubtTaxNumber(text: string, country = ''): TaxNumberDoubt | null {
  const code = cleanCode(text);
  const place = cleanCode(country);
  if (code === '') return null;
  const isChinese = chineseNames.has(place);
  const mayBeChinese = place === '' && (code.length === usccLength || nearlyUscc.test(code));
  return isChinese || mayBeChinese ? doubtUscc(code) : doubtVat(code);
}

function doubtUscc(code: string): TaxNumberDoubt | null {
  const { isValid, reason, expectedCheck } = checkUscc(code);
  if (isValid || isIdentityNumber(code)) return null;
  if (reason === 'length') return { kind: 'uscc', reason, length: code.length };
  return reason === 'check' && expectedCheck !== undefined
    ? { kind: 'uscc', reason, expected: expectedCheck }
    : { kind: 'uscc', reason: 'character' };
}

function doubtVat(code: string): TaxNumberDoubt | null {
  const { isValid, reason, country } = checkVat(code);
  if (isValid || country === undefined) return null;
  return { kind: 'vat', reason: reason === 'check' ? 'check' : 'format', country };
}

/** The identity number of a natural person, who may be a taxpayer too (GB 11643, ISO 7064 mod 11-2). */
function isIdentityNumber(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  const left = [...code].reduce((sum, digit) => (sum * 2 + (digit === 'X' ? 10 : Number(digit))) % 11, 0);
  return left === 1;
}
