import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { callbackify } from 'node:util';
import { syncFolder } from '@electron/main/services/atomicFile';
import { makeFolder } from '@electron/main/services/makeFolder';

/** A file that is written beside its target and takes its place when it is whole. */
export type ReplacedFile = {
  readonly stream: Writable;
  /** Called after the stream has finished: fsync, rename, fsync of the folder. Answers the bytes. */
  commit(): Promise<number>;
  /** Leaves the target as it was, and nothing else. */
  discard(): Promise<void>;
};

/** How the temporary file is opened; tests put a full or failing disk in its place. */
export type OpenFile = (file: string) => Promise<FileHandle>;

const openNew: OpenFile = (file) => open(file, 'wx');

/** Opens a temporary file in the folder of `target`, which is made if it is missing. Throws the system's error if that cannot be. */
export async function openReplacedFile(target: string, openFile = openNew): Promise<ReplacedFile> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  await makeFolder(folder);
  const handle = await openFile(temporary);
  const append = callbackify((chunk: Uint8Array) => handle.appendFile(chunk));
  const stream = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      append(chunk, done);
    },
  });
  return {
    stream,
    commit: async () => {
      await handle.sync();
      const { size } = await handle.stat();
      await handle.close();
      await rename(temporary, target);
      await syncFolder(folder);
      return size;
    },
    discard: async () => {
      stream.destroy();
      // Closed already where the rename was refused.
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}
