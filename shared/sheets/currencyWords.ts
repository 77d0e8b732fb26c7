import { type CurrencyCode, isCurrencyCode } from '../money';
import { foldText } from './cellText';

/** Words and signs that name exactly one currency. `¥` in a currency column means the renminbi. */
const words: Readonly<Record<string, CurrencyCode>> = {
  人民币: 'CNY',
  人民币元: 'CNY',
  元: 'CNY',
  rmb: 'CNY',
  cnh: 'CNY',
  'cn¥': 'CNY',
  '¥': 'CNY',
  美元: 'USD',
  美金: 'USD',
  us$: 'USD',
  usd$: 'USD',
  欧元: 'EUR',
  '€': 'EUR',
  euro: 'EUR',
  英镑: 'GBP',
  '£': 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  円: 'JPY',
  'jp¥': 'JPY',
  港币: 'HKD',
  港元: 'HKD',
  hk$: 'HKD',
  台币: 'TWD',
  新台币: 'TWD',
  nt$: 'TWD',
  澳元: 'AUD',
  a$: 'AUD',
  加元: 'CAD',
  加币: 'CAD',
  c$: 'CAD',
  新加坡元: 'SGD',
  新币: 'SGD',
  s$: 'SGD',
  瑞士法郎: 'CHF',
  瑞郎: 'CHF',
  韩元: 'KRW',
  '₩': 'KRW',
  泰铢: 'THB',
  卢布: 'RUB',
  '₽': 'RUB',
  卢比: 'INR',
  '₹': 'INR',
  林吉特: 'MYR',
  越南盾: 'VND',
  '₫': 'VND',
  澳门元: 'MOP',
  新西兰元: 'NZD',
  nz$: 'NZD',
};

/** The currency that a cell of a currency column names, or null. A bare `$` names none: dollars are of many countries. */
export function parseCurrency(text: string): CurrencyCode | null {
  const folded = foldText(text).toUpperCase();
  const code = /^([A-Z]{3})\b/.exec(folded)?.[1];
  // `USD - US Dollar`, `CNY 人民币`
  if (code !== undefined && code !== 'RMB' && code !== 'CNH' && isCurrencyCode(code)) return code;
  const bare = folded.toLowerCase();
  return words[bare] ?? words[bare.replace(/\(.*\)$/, '').trim()] ?? null;
}

/** What a sign or word beside a figure says about its currency. */
export type CurrencyMark =
  | { readonly kind: 'one'; readonly currency: CurrencyCode }
  /** `$` or `¥`: one of several. */
  | { readonly kind: 'several'; readonly currencies: ReadonlySet<CurrencyCode> };

const dollars: CurrencyMark = {
  kind: 'several',
  currencies: new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'BRL', 'CLP', 'COP', 'ARS']),
};
const yuanOrYen: CurrencyMark = { kind: 'several', currencies: new Set(['CNY', 'JPY']) };

/** Reads the mark beside a figure: null for none (and for a bare 元, which also stands behind dollars); undefined for a word that is no currency. */
export function parseCurrencyMark(mark: string): CurrencyMark | null | undefined {
  const bare = mark.trim().toLowerCase();
  if (bare === '' || bare === '元' || bare === '圆') return null;
  if (bare === '$') return dollars;
  if (bare === '¥') return yuanOrYen;
  const currency = words[bare] ?? (isCurrencyCode(bare.toUpperCase()) ? bare.toUpperCase() : undefined);
  return currency === undefined ? undefined : { kind: 'one', currency };
}

/** True if a figure with this mark can be one of this currency. */
export function markFits(mark: CurrencyMark, currency: CurrencyCode): boolean {
  return mark.kind === 'one' ? mark.currency === currency : mark.currencies.has(currency);
}
