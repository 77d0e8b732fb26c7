import { type DomainError } from '@shared/errors';
import { systemCodeOf } from './fileError';

/** EFBIG: the system's limit for one file, as good as a full disk to the user. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const locked = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The refusal behind a failed write in the data folder: a full disk, a folder that takes nothing, or a fault by its code. */
export function folderErrorOf(error: unknown, folder: string): DomainError {
  const code = systemCodeOf(error);
  if (full.has(code)) return { code: 'disk.full' };
  if (locked.has(code)) return { code: 'folder.notWritable', folder };
  return { code: 'shell.failed', reason: code };
}
