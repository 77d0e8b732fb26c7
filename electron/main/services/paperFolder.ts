import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { writeAtomically } from './atomicFile';
import { type DocumentStore } from './documentStore';
import { writeErrorOf } from './fileError';
import { makeFolder } from './makeFolder';
import { probeRoom } from './probeRoom';
import { safeFileName } from './saveName';

type Written = Result<{ readonly name: string }, DomainError>;

/** Makes the folder where it is missing and sees that something can be written in it. */
export async function probeFolder(folder: string): Promise<Result<Record<string, never>, DomainError>> {
  const refusal = (error: unknown): DomainError => writeErrorOf(error, path.basename(folder));
  try {
    await makeFolder(folder);
  } catch (error) {
    return err(refusal(error));
  }
  const room = await probeRoom(folder, refusal);
  return room.ok ? ok({}) : room;
}

/** Writes a PDF into a folder, under a name that every file system takes; what has that name is replaced. */
export function writePdf(folder: string, name: string, bytes: Uint8Array): Promise<Written> {
  return writeAs(folder, safeFileName(name, 'pdf'), bytes);
}

async function writeAs(folder: string, name: string, bytes: Uint8Array): Promise<Written> {
  const written = await writeAtomically(path.join(folder, name), bytes);
  return written.ok ? ok({ name }) : written;
}

/**
 * Copies kept papers into a folder, each checked against its hash and written whole. Two of the same name are told
 * apart by a number. Answers for each its name or why it is not there. Behind a file that the folder did not take
 * nothing more is tried; one that is not in the archive as it was keeps no other from being saved.
 */
export async function savePapers(
  store: DocumentStore,
  folder: string,
  files: readonly { readonly sha256: string; readonly name: string }[],
): Promise<Result<string, DomainError>[]> {
  const saved: Result<string, DomainError>[] = [];
  let refused: DomainError | null = null;
  const taken = new Set<string>();
  for (const { sha256, name } of files) {
    const bytes = refused === null ? await store.read(sha256) : err(refused);
    if (!bytes.ok) saved.push(bytes);
    else {
      const written = await writeAs(folder, uniqueName(name, taken), bytes.value);
      if (!written.ok) refused = written.error;
      saved.push(written.ok ? ok(written.value.name) : written);
    }
  }
  return saved;
}

/** File systems that do not tell capitals from small letters must not lose one of two papers. */
function uniqueName(name: string, taken: Set<string>): string {
  const stem = name.replace(/\.pdf$/iu, '');
  for (let number = 1; ; number += 1) {
    const safe = safeFileName(stem, 'pdf', number === 1 ? '' : ` (${number})`);
    const key = safe.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return safe;
  }
}
