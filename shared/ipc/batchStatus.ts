import { type DomainError, type ErrorCode } from '../errors';
import { type Language, messageOf } from '../i18n';

/** The exit statuses of batch: 0 done, 1 in part, 2 wrong usage, 3 unusable input, 4 folder in use, 5 damaged data. */
export type BatchStatus = 0 | 1 | 2 | 3 | 4 | 5;

/** The status that a refusal ends batch with. */
export function statusOf(code: ErrorCode): BatchStatus {
  switch (code) {
    case 'usage.option':
    case 'usage.unknownCommand':
      return 2;
    case 'folder.inUse':
      return 4;
    case 'data.damaged':
    case 'data.newer':
    case 'ledger.readOnly':
      return 5;
    default:
      return 3;
  }
}

/** The one line of standard output for a command that was refused: the code, a message, and the facts of the error. */
export function errorLine(error: DomainError, language: Language): string {
  const { code, ...facts } = error;
  return JSON.stringify({ error: { code, message: messageOf(error, language), ...facts } });
}
