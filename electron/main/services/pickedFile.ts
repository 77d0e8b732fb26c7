import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { type FileHandle } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { type FileTokens } from './fileTokens';

const megabyte = 1024 * 1024;

/** The largest ledger that is read. */
export const largestTable = 200 * megabyte;
/** The largest file that the page itself may read or write: mappings and csv texts. */
export const largestSmallFile = 64 * megabyte;

export type PickError =
  DomainError<'file.notFound'> | DomainError<'file.tooLarge'> | DomainError<'file.empty'>;

/** A handle for a file that the user named, after a look at what is there. */
export async function handleFor(
  file: string,
  tokens: FileTokens,
  largest: number,
): Promise<Result<FileHandle, PickError>> {
  const name = path.basename(file);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return err({ code: 'file.notFound', name });
  if (found.size > largest)
    return err({
      code: 'file.tooLarge',
      name,
      megabytes: Math.ceil(found.size / megabyte),
      maxMegabytes: largest / megabyte,
    });
  if (found.size === 0) return err({ code: 'file.empty', name });
  return ok({ token: tokens.issue(file, 'open'), name: name.slice(0, 260), size: found.size });
}
