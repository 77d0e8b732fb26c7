import { type DomainError, type FileDamage, type OtherFile } from '@shared/errors';

/** Thrown inside the job where a file cannot be read on; `readTable` turns it into the answer. */
export class UnreadableFile extends Error {
  constructor(readonly refusal: DomainError) {
    super(refusal.code);
  }
}

/** Thrown when the user has cancelled or the window has gone. */
export class ReadingCancelled extends Error {}

/** @param at the part of the workbook or the record of the text where it was found */
export function damaged(name: string, reason: FileDamage, at?: string | number): UnreadableFile {
  const place = at === undefined ? {} : { at: String(at) };
  return new UnreadableFile({ code: 'file.damaged', name, reason, ...place });
}

export function notATable(name: string, found: OtherFile): UnreadableFile {
  return new UnreadableFile({ code: 'file.type', name, found });
}

/** The refusal for an error of a library: the disk's is told apart, everything else is the file's own damage. */
export function refusalOf(error: unknown, name: string, reason: FileDamage, at?: string): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const isOfSystem = error instanceof Error && 'syscall' in error;
  return isOfSystem ? damaged(name, 'disk') : damaged(name, reason, at);
}

export function tooLarge(name: string, megabytes: number, maxMegabytes: number): UnreadableFile {
  return new UnreadableFile({
    code: 'file.tooLarge',
    name,
    megabytes: Math.ceil(megabytes),
    maxMegabytes,
  });
}
