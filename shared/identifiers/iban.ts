import { type IdentifierReason, type TraceStep } from '../trace';
import { mod97 } from './checkDigits';
import { cleanCode } from './cleanCode';
import { ibanForms } from './ibanForms';
import { nationalChecks } from './nationalAccounts';
import { type IdentifierCheck } from './types';

/**
 * Checks an IBAN (ISO 13616): the form of its country in the registry, and the whole, its first four characters put
 * last, divided by 97 leaves 1; the check digits inside Belgian and Spanish accounts. Blanks and hyphens do not matter. Says nothing of whether the account exists.
 */
export function checkIban(text: string): IdentifierCheck {
  const code = cleanCode(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(code)) return answer(code, 'format');
  const form = ibanForms[code.slice(0, 2)];
  if (form === undefined) return answer(code, 'country');
  if (code.length !== 4 + lengthOf(form)) return answer(code, 'length');
  if (!toPattern(form).test(code.slice(4))) return answer(code, 'format');
  const account = code.slice(4);
  const remainder = mod97(account + code.slice(0, 4));
  const passes = remainder === 1 && (nationalChecks[code.slice(0, 2)]?.(account) ?? true);
  return answer(code, passes ? undefined : 'check', remainder);
}

/** The lengths and kinds of a form such as `8n10n`: n digits, a capitals, c both. */
function partsOf(form: string): readonly (readonly [length: number, kind: string])[] {
  return [...form.matchAll(/(\d+)([nac])/g)].map(([, length, kind]) => [Number(length), kind ?? 'c']);
}

function lengthOf(form: string): number {
  return partsOf(form).reduce((sum, [length]) => sum + length, 0);
}

const characters: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };

function toPattern(form: string): RegExp {
  const parts = partsOf(form).map(([length, kind]) => `${characters[kind] ?? ''}{${length}}`);
  return new RegExp(`^${parts.join('')}$`);
}

function answer(code: string, reason: IdentifierReason | undefined, remainder?: number): IdentifierCheck {
  const isValid = reason === undefined;
  const steps: TraceStep[] = [
    { step: 'identifier.result', kind: 'iban', code, isValid, reason: reason ?? 'none' },
  ];
  if (remainder !== undefined)
    steps.unshift({
      step: 'identifier.remainder',
      modulus: 97,
      remainder,
      expected: '1',
      source: 'iso.13616',
    });
  return { kind: 'iban', code, isValid, ...(isValid ? {} : { reason }), trace: steps };
}
