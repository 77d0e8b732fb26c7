import { type DomainError } from '@shared/errors';
import { err } from '@shared/result';

/** Why an option was refused; a text of its own in the catalogue stands for each. */
export type OptionReason =
  | 'unknown'
  | 'missing'
  | 'needsValue'
  | 'takesNoValue'
  | 'twice'
  | 'notADay'
  | 'notAMonth'
  | 'notACount'
  | 'notACurrency'
  | 'notBounds'
  | 'notAHead'
  | `oneOf ${string}`;

export type UsageError = DomainError<'usage.option'> | DomainError<'usage.unknownCommand'>;

export function refuseOption(
  option: string,
  reason: OptionReason,
): { readonly ok: false; readonly error: DomainError<'usage.option'> } {
  return err({ code: 'usage.option', option, reason });
}
