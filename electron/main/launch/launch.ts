import { app, dialog } from 'electron';
import { type DomainError } from '@shared/errors';
import { catalogueOf, describeError, type Language } from '@shared/i18n';
import { errorLine, statusOf } from '@shared/ipc';
import { ok } from '@shared/result';
import { type DataFolder } from '../services/dataFolder';
import {
  type CommonOptions,
  isBatchStart,
  languageAsked,
  ownArguments,
  parseWindowStart,
} from './commandLine';
import { isHeldByBatch, openFolder } from './openFolder';
import { type BatchStart, parseBatch } from './parseBatch';
import { writeStream } from './standardOutput';

/** A start that may go on: the data folder is there, writable, and this program's alone. */
export type Launch = {
  readonly options: CommonOptions;
  readonly folder: DataFolder;
  /** The command, where there is to be no window. */
  readonly batch: BatchStart | null;
};

/** The language of this PC's user, as far as the program speaks it. */
export function systemLanguage(): Language {
  const [first = ''] = app.getPreferredSystemLanguages();
  return first.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/**
 * Reads the command line and takes the data folder. Where the start cannot go on it says why, ends the program, and
 * answers null: in batch by the one line and its status, else by a dialog; a second start just brings the first
 * window forward.
 */
export function launch(): Launch | null {
  const cwd = process.cwd();
  const args = ownArguments(process.argv, process.defaultApp ? app.getAppPath() : null, cwd);
  const isBatch = isBatchStart(args);
  const refuse = (error: DomainError): null => {
    const language = languageAsked(args) ?? systemLanguage();
    if (isBatch) refuseBatch(error, language);
    else if (error.code === 'folder.inUse' && !isHeldByBatch(error.folder)) app.exit(0);
    else refuseWindow(error, language);
    return null;
  };

  const batch = isBatch ? parseBatch(args, cwd) : ok(null);
  if (!batch.ok) return refuse(batch.error);
  const options = batch.value === null ? parseWindowStart(args, cwd) : ok(batch.value);
  if (!options.ok) return refuse(options.error);
  const folder = openFolder(options.value.dataDir, isBatch ? 'batch' : 'window');
  if (!folder.ok) return refuse(folder.error);
  return { options: options.value, folder: folder.value, batch: batch.value };
}

function refuseBatch(error: DomainError, language: Language): void {
  writeStream('out', `${errorLine(error, language)}\n`);
  app.exit(statusOf(error.code));
}

function refuseWindow(error: DomainError, language: Language): void {
  const { what, remedy } = describeError(error, language);
  void app.whenReady().then(() => {
    dialog.showErrorBox(catalogueOf(language).shell.dialogs.cannotStart, `${what}\n${remedy}`);
    app.exit(1);
  });
}
