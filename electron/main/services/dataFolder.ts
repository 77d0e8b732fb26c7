import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { systemCodeOf } from './fileError';
import { makeFolderNow } from './makeFolder';

/** Where everything of one company lies. */
export type DataFolder = {
  readonly root: string;
  readonly journal: string;
  readonly documents: string;
  readonly logs: string;
  readonly preferences: string;
  readonly windowState: string;
  /** Says in which mode the running program was started, for a second start that finds the folder in use. */
  readonly running: string;
};

export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    journal: path.join(root, 'journal'),
    documents: path.join(root, 'documents'),
    logs: path.join(root, 'logs'),
    preferences: path.join(root, 'preferences.json'),
    windowState: path.join(root, 'window.json'),
    running: path.join(root, 'running.json'),
  };
}

/** Makes the folder if need be and tries to write in it, before anything else relies on that. */
export function prepareDataFolder(
  root: string,
): Result<DataFolder, DomainError<'folder.notWritable'> | DomainError<'disk.full'>> {
  const probe = path.join(root, `.probe-${randomBytes(6).toString('hex')}`);
  try {
    makeFolderNow(root);
    const file = openSync(probe, 'wx');
    try {
      writeSync(file, 'x');
      fsyncSync(file);
    } finally {
      closeSync(file);
      rmSync(probe, { force: true });
    }
    return ok(dataFolderAt(root));
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') return err({ code: 'disk.full' });
    return err({ code: 'folder.notWritable', folder: root });
  }
}
