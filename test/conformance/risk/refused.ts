import { type DomainError } from '@shared/errors';
import { type Result } from '@shared/result';
import { type Answer } from '../compare';

/** What a calculation answers; a refusal stands as its code and what it names, so that the line of a failure tells it. */
export function answerWith<T>(result: Result<T, DomainError>, toAnswer: (value: T) => Answer): Answer {
  if (result.ok) return toAnswer(result.value);
  const { code, ...facts } = result.error;
  return { refused: code, ...(facts as { readonly [key: string]: Answer }) };
}
