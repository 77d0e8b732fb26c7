import { type DomainError } from '@shared/errors';
import { type Language } from '@shared/i18n';
import { type BatchStatus, errorLine, statusOf } from '@shared/ipc';

/** What a batch command ends with: the exit status and the object of the one line. */
export type BatchOutcome = { readonly status: BatchStatus; readonly json: string };

export function done(answer: object, status: BatchStatus = 0): BatchOutcome {
  return { status, json: JSON.stringify(answer) };
}

export function refused(error: DomainError, language: Language): BatchOutcome {
  return { status: statusOf(error.code), json: errorLine(error, language) };
}
