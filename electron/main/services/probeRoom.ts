import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { folderErrorOf } from './journalErrors';

/** What a database needs to open at all; with less room its failures look like damage. */
const leastBytes = 1024 * 1024;

/**
 * Tries whether a folder takes a megabyte, and takes it back.
 * @param refusal how a failure is told; as one of the data folder, if nothing else is said
 */
export async function probeRoom(
  folder: string,
  refusal: (error: unknown) => DomainError = (error) => folderErrorOf(error, folder),
): Promise<Result<null, DomainError>> {
  const probe = path.join(folder, `.probe-${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(probe, 'wx', 0o600);
    try {
      await file.writeFile(Buffer.alloc(leastBytes));
      await file.sync();
    } finally {
      await file.close();
    }
    return ok(null);
  } catch (error) {
    return err(refusal(error));
  } finally {
    await rm(probe, { force: true });
  }
}
