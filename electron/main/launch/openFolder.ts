import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { type DomainError } from '@shared/errors';
import { err, type Result } from '@shared/result';
import { type DataFolder, prepareDataFolder } from '../services/dataFolder';

export type StartMode = 'window' | 'batch';
export type FolderError =
  DomainError<'folder.notWritable'> | DomainError<'folder.inUse'> | DomainError<'disk.full'>;

/** Where the program keeps its data without --data-dir; a checkout does not touch an installed program's books. */
function usualFolder(): string {
  return path.join(app.getPath('appData'), app.isPackaged ? 'Zhangqi' : 'Zhangqi-dev');
}

/**
 * Makes the data folder the program's own, alone: it becomes Electron's user data before the instance lock is asked
 * for. The lock tells a running window that it is wanted; a running batch command cannot come forward, so then the
 * folder is in use for a window too.
 */
export function openFolder(dataDir: string | null, mode: StartMode): Result<DataFolder, FolderError> {
  const root = dataDir ?? usualFolder();
  const folder = prepareDataFolder(root);
  if (!folder.ok) {
    // Electron needs some folder of its own, if only to say that this one cannot be used.
    app.setPath('userData', mkdtempSync(path.join(tmpdir(), 'zhangqi-')));
    return folder;
  }
  app.setPath('userData', root);
  if (!app.requestSingleInstanceLock({ mode })) return err({ code: 'folder.inUse', folder: root });
  writeFileSync(folder.value.running, JSON.stringify({ mode, pid: process.pid }));
  return folder;
}

/** Whether the program that holds a folder is a batch command. */
export function isHeldByBatch(folder: string): boolean {
  try {
    const running: unknown = JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'));
    return typeof running === 'object' && running !== null && 'mode' in running && running.mode === 'batch';
  } catch {
    return false;
  }
}

/** Whether a second start is one whose user wants to see the window. */
export function wantsWindow(additionalData: unknown): boolean {
  return !(
    typeof additionalData === 'object' &&
    additionalData !== null &&
    'mode' in additionalData &&
    additionalData.mode === 'batch'
  );
}
