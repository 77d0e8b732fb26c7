import { type DomainError } from '@shared/errors';

/** Thrown inside the job where a file cannot be read on; `readTable` turns it into the answer. */
export class UnreadableFile extends Error {
  constructor(readonly refusal: DomainError) {
    super(refusal.code);
  }
}

/** Thrown when the user has cancelled or the window has gone. */
export class ReadingCancelled extends Error {}

export function damaged(name: string, reason: string): UnreadableFile {
  return new UnreadableFile({ code: 'file.damaged', name, reason });
}

export function tooLarge(name: string, megabytes: number, maxMegabytes: number): UnreadableFile {
  return new UnreadableFile({
    code: 'file.tooLarge',
    name,
    megabytes: Math.ceil(megabytes),
    maxMegabytes,
  });
}
