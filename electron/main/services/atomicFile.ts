import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { ok, err, type Result } from '@shared/result';
import { writeErrorOf } from './fileError';
import { makeFolder } from './makeFolder';

export type WriteError = DomainError<'disk.full'> | DomainError<'file.notWritable'>;

/**
 * Makes a folder's list of names durable. Windows has no such call: there the file system keeps names by itself.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename, fsync of the folder. What stood there
 * before stays until the rename.
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<Result<number, WriteError>> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await makeFolder(folder);
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    await syncFolder(folder);
    return ok(bytes.byteLength);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return err(writeErrorOf(error, path.basename(file)));
  }
}
