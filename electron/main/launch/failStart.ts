import { app, dialog } from 'electron';
import { catalogueOf, describeError, type Language } from '@shared/i18n';
import { errorLine } from '@shared/ipc';
import { type LogFile } from '../services/logFile';
import { BatchAnswer } from './batchAnswer';

/** What stands between a bug of the shell and a program that hangs or dies without a word. */
export type LastResort = (where: string, error: unknown) => void;

/**
 * Logs what was thrown, then ends: batch with its one line (unless it was given) and status 3, a window with a dialog.
 * What was confirmed before lies in the journal.
 */
export function lastResort(
  isBatch: boolean,
  language: Language,
  log: LogFile,
  answer: BatchAnswer,
): LastResort {
  return (where, error) => {
    log.write('error', where, error instanceof Error ? error.stack : 'not an error');
    const refusal = { code: 'shell.failed', reason: 'internal' } as const;
    if (isBatch) answer.give(errorLine(refusal, language));
    else {
      const { what, remedy } = describeError(refusal, language);
      dialog.showErrorBox(catalogueOf(language).shell.appName, `${what}\n${remedy}`);
    }
    app.exit(isBatch ? 3 : 1);
  };
}
