import { type IdentifierReason } from '../trace';
import { cleanCode } from './cleanCode';
import { type IdentifierCheck } from './types';

/** Digits and capitals without I, O, S, V and Z; the place of a character is its value. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const modulus = 31;
const length = 18;

/** The check of a Chinese unified social credit code, with the arithmetic of its last character. */
export type UsccCheck = IdentifierCheck & {
  /** The weighted sum of the first 17 characters, what it leaves divided by 31, and the character that follows. */
  readonly sum?: number;
  readonly remainder?: number;
  readonly expectedCheck?: string;
};

/** The weighted sum of the first 17 characters of a code (GB 32100-2015). */
function sumOf(body: string): number {
  return weights.reduce((sum, weight, place) => sum + weight * usccAlphabet.indexOf(body.charAt(place)), 0);
}

function checkFor(sum: number): string {
  return usccAlphabet.charAt((modulus - (sum % modulus)) % modulus);
}

/** The 18th character for 17 characters of the alphabet: (31 − sum mod 31) mod 31 (GB 32100-2015). */
export function usccCheckDigit(body: string): string {
  return checkFor(sumOf(body));
}

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the administrative division
 * (places 3 to 8) in digits, the last one the check. Blanks, hyphens and small letters do not matter.
 */
export function checkUscc(text: string): UsccCheck {
  const code = cleanCode(text);
  if (code.length !== length) return answer(code, 'length');
  const isInAlphabet = [...code].every((character) => usccAlphabet.includes(character));
  if (!isInAlphabet || !/^.{2}\d{6}/.test(code)) return answer(code, 'character');
  const sum = sumOf(code);
  const expectedCheck = checkFor(sum);
  return answer(code, code.endsWith(expectedCheck) ? undefined : 'check', {
    sum,
    remainder: sum % modulus,
    expectedCheck,
  });
}

type Arithmetic = { readonly sum: number; readonly remainder: number; readonly expectedCheck: string };

function answer(code: string, reason: IdentifierReason | undefined, arithmetic?: Arithmetic): UsccCheck {
  const isValid = reason === undefined;
  return {
    kind: 'uscc',
    code,
    isValid,
    ...(isValid ? {} : { reason }),
    ...arithmetic,
    trace: [
      ...(arithmetic === undefined
        ? []
        : [
            {
              step: 'identifier.sum' as const,
              sum: arithmetic.sum,
              modulus,
              remainder: arithmetic.remainder,
              expected: arithmetic.expectedCheck,
              source: 'gb.32100' as const,
            },
          ]),
      { step: 'identifier.result', kind: 'uscc', code, isValid, reason: reason ?? 'none' },
    ],
  };
}
