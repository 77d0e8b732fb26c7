import { type IdentifierReason } from '../../trace';
import { cleanCode } from '../cleanCode';
import { type IdentifierCheck } from '../types';
import { vatRules } from './rules';

/** A VAT number's check, with the country whose rule was used (`EL` is Greece, `CHE` Switzerland). */
export type VatCheck = IdentifierCheck & { readonly country?: string };

/** How else a country is written before a VAT number. */
const otherNames: Readonly<Record<string, string>> = { GR: 'EL', CH: 'CHE' };

/**
 * Checks a VAT number: the form of its country, then its check digits. The country is taken from the first letters,
 * else from `country` (ISO 3166). Offline only: whether the number is in force is not known.
 */
export function checkVat(text: string, country?: string): VatCheck {
  const whole = cleanCode(text);
  const found =
    splitCountry(whole) ?? (country === undefined ? undefined : { country: nameOf(country), body: whole });
  const rule = found === undefined ? undefined : vatRules[found.country];
  if (found === undefined || rule === undefined) return answer(whole, undefined, 'country');
  const body = complete(found.country, found.body);
  const code = `${found.country}${body}`;
  if (!rule.form.test(body)) return answer(code, found.country, 'format');
  return answer(code, found.country, rule.passes(body) ? undefined : 'check');
}

function nameOf(country: string): string {
  const name = country.toUpperCase();
  return otherNames[name] ?? name;
}

function splitCountry(whole: string): { readonly country: string; readonly body: string } | undefined {
  if (/^CHE\d/.test(whole)) return { country: 'CHE', body: whole.slice(3) };
  const name = nameOf(whole.slice(0, 2));
  return /^[A-Z]{2}/.test(whole) && Object.hasOwn(vatRules, name)
    ? { country: name, body: whole.slice(2) }
    : undefined;
}

/** Old numbers are written without their first zeros. */
function complete(country: string, body: string): string {
  if (country === 'BE' || country === 'EL') return body.padStart(country === 'BE' ? 10 : 9, '0');
  return country === 'NL' ? body.padStart(12, '0') : body;
}

function answer(code: string, country: string | undefined, reason: IdentifierReason | undefined): VatCheck {
  const isValid = reason === undefined;
  return {
    kind: 'vat',
    code,
    isValid,
    ...(country === undefined ? {} : { country }),
    ...(isValid ? {} : { reason }),
    trace: [{ step: 'identifier.result', kind: 'vat', code, isValid, reason: reason ?? 'none' }],
  };
}
