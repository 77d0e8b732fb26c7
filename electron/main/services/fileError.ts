import { type DomainError } from '@shared/errors';

/** The system's code of a failed file operation (ENOSPC, EACCES …), or a plain word for anything else. */
export function systemCodeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return 'unknown';
}

/** Why a file could not be written, as the user can act on it. `name` is the file's name without its folder. */
export function writeErrorOf(
  error: unknown,
  name: string,
): DomainError<'disk.full'> | DomainError<'file.notWritable'> {
  const reason = systemCodeOf(error);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return { code: 'disk.full' };
  return { code: 'file.notWritable', name, reason };
}
