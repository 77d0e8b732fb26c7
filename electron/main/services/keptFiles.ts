import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { syncFolder } from './atomicFile';
import { systemCodeOf } from './fileError';
import { folderErrorOf } from './journalErrors';
import { makeFolder } from './makeFolder';

const chunkBytes = 1024 * 1024;
const hashName = /^[0-9a-f]{64}$/;

/** Files that entries name, as documents/<sha256>: copied from where the user keeps them, checked, and swept. */
export class KeptFiles {
  constructor(private readonly folder: string) {}

  /**
   * Copies a file in and makes it durable. Refused if it is gone, or if its bytes are no longer those of `sha256`
   * because it was changed after it had been read.
   */
  async keep(source: string, sha256: string): Promise<Result<Record<string, never>, DomainError>> {
    if ((await this.check(sha256)) === 'ok') return ok({});
    const name = path.basename(source);
    const temporary = path.join(this.folder, `.${sha256}.${randomBytes(6).toString('hex')}.tmp`);
    const input = await open(source, 'r').catch(() => null);
    if (!input) return err({ code: 'file.notFound', name });
    try {
      await makeFolder(this.folder);
      if ((await copyFile(input, temporary)) !== sha256) return err({ code: 'file.changed', name });
      await rename(temporary, path.join(this.folder, sha256));
      await syncFolder(this.folder);
      await syncFolder(path.dirname(this.folder));
      return ok({});
    } catch (error) {
      return err(folderErrorOf(error, this.folder));
    } finally {
      await input.close();
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** Whether a kept file is there with the bytes of its name. */
  async check(sha256: string): Promise<'ok' | 'missing' | 'altered'> {
    const hash = createHash('sha256');
    try {
      const stream = createReadStream(path.join(this.folder, sha256), { highWaterMark: chunkBytes });
      for await (const chunk of stream) hash.update(chunk as Buffer);
    } catch (error) {
      return systemCodeOf(error) === 'ENOENT' ? 'missing' : 'altered';
    }
    return hash.digest('hex') === sha256 ? 'ok' : 'altered';
  }

  /** Deletes what no entry names and what a broken copy left. Files made at or after `since` (ms) may be named yet. */
  async sweep(keep: ReadonlySet<string>, since: number): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const isOrphan = hashName.test(name) ? !keep.has(name) : name.endsWith('.tmp');
      if (!isOrphan) continue;
      const file = path.join(this.folder, name);
      const found = await stat(file).catch(() => null);
      if (!found?.isFile() || found.ctimeMs >= since) continue;
      await rm(file, { force: true });
      removed += 1;
    }
    return removed;
  }
}

/** Copies in chunks, fsyncs the copy, and answers the hash of what was written. */
async function copyFile(input: FileHandle, target: string): Promise<string> {
  const hash = createHash('sha256');
  const output = await open(target, 'wx', 0o600);
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const { bytesRead } = await input.read(chunk, 0, chunkBytes, null);
      if (bytesRead === 0) break;
      hash.update(chunk.subarray(0, bytesRead));
      await output.writeFile(chunk.subarray(0, bytesRead));
    }
    await output.sync();
  } finally {
    await output.close();
  }
  return hash.digest('hex');
}
