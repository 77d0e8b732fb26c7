import { refuseFigure, type FigureRefusal } from '../figures';
import { err, ok, type Result } from '../result';
import { type IdentifierReason, type TraceStep } from '../trace';
import { mod97 } from './checkDigits';
import { cleanCode } from './cleanCode';
import { type IdentifierCheck } from './types';

const mostCharacters = 25;
const mostInside = mostCharacters - 4;

/**
 * Checks a creditor reference (ISO 11649): RF, two check digits and 1 to 21 letters or digits; its first four
 * characters put last, it leaves 1 divided by 97. Blanks do not matter.
 */
export function checkCreditorReference(text: string): IdentifierCheck {
  const code = cleanCode(text);
  if (code.length < 5 || code.length > mostCharacters) return answer(code, 'length');
  if (!/^RF\d{2}[A-Z0-9]+$/.test(code)) return answer(code, 'format');
  const remainder = mod97(code.slice(4) + code.slice(0, 4));
  return answer(code, remainder === 1 ? undefined : 'check', remainder);
}

/**
 * The creditor reference (ISO 11649) of an invoice number or a customer code: its letters and digits in capitals,
 * with RF and the check digits before them. Refused where it has other characters than separators, none, or more
 * than 21.
 */
export function makeCreditorReference(text: string): Result<IdentifierCheck, FigureRefusal> {
  const inside = cleanCode(text).replace(/[_#]/g, '');
  if (inside.length === 0) return err(refuseFigure('reference', text, 'missing'));
  if (!/^[A-Z0-9]+$/.test(inside)) return err(refuseFigure('reference', text, 'shape'));
  if (inside.length > mostInside) return err(refuseFigure('reference', text, 'tooLarge'));
  const check = String(98 - mod97(`${inside}RF00`)).padStart(2, '0');
  return ok(checkCreditorReference(`RF${check}${inside}`));
}

function answer(code: string, reason: IdentifierReason | undefined, remainder?: number): IdentifierCheck {
  const isValid = reason === undefined;
  const steps: TraceStep[] = [
    { step: 'identifier.result', kind: 'rf', code, isValid, reason: reason ?? 'none' },
  ];
  if (remainder !== undefined)
    steps.unshift({
      step: 'identifier.remainder',
      modulus: 97,
      remainder,
      expected: '1',
      source: 'iso.11649',
    });
  return { kind: 'rf', code, isValid, ...(isValid ? {} : { reason }), trace: steps };
}
