import { type DomainError } from '../errors';
import { err, ok, type Result } from '../result';
import { type IdentifierCheck } from './types';

/** The clean code of a check that found nothing wrong, else the refusal that a form shows. */
export function requireIdentifier(check: IdentifierCheck): Result<string, DomainError<'identifier.invalid'>> {
  const { kind, code, reason } = check;
  return reason === undefined ? ok(code) : err({ code: 'identifier.invalid', kind, value: code, reason });
}
