import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { type WriteError, writeAtomically } from './atomicFile';

type ReadError = DomainError<'document.unknown'> | DomainError<'file.damaged'>;

/** Hash of a file's bytes as the ledger names it: SHA-256 in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Files that entries name by hash (pictures, imported files, issued papers): documents/<sha256>, never changed. */
export class DocumentStore {
  constructor(readonly folder: string) {}

  pathOf(sha256: string): string {
    return path.join(this.folder, sha256);
  }

  /** Keeps bytes durably and answers their hash. What is there already stays as it is, unless it was altered. */
  async keep(bytes: Uint8Array): Promise<Result<string, WriteError>> {
    const sha256 = sha256Of(bytes);
    const file = this.pathOf(sha256);
    const known = await readFile(file).catch(() => null);
    if (known !== null && sha256Of(known) === sha256) return ok(sha256);
    const written = await writeAtomically(file, bytes);
    return written.ok ? ok(sha256) : written;
  }

  /** The bytes, checked against their name: a document that was altered is not handed out. */
  async read(sha256: string): Promise<Result<Uint8Array<ArrayBuffer>, ReadError>> {
    const bytes = await readFile(this.pathOf(sha256)).catch(() => null);
    if (bytes === null) return err({ code: 'document.unknown', value: sha256 });
    if (sha256Of(bytes) !== sha256) return err({ code: 'file.damaged', name: sha256, reason: 'hash' });
    return ok(new Uint8Array(bytes));
  }
}
